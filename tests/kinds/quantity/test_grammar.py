"""What a number counts: things, occasions, multiples, shares."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import KINDS_BY_NAME, find_readings


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Nine people came.", ""),
        ("He was shot three times.", "times"),
        ("He was shot twice.", "times"),
        ("Prices are three times as high.", "factor"),
        ("Twice as many people came.", "factor"),
        ("Sales rose tenfold.", "factor"),
        ("Two-thirds voted.", "share"),
    ],
)
def test_unit_is_the_dimension(text: str, unit: str) -> None:
    [reading] = find_readings(Passage(text))
    assert reading.kind == "quantity"
    assert KINDS_BY_NAME["quantity"].dimension(reading.record) == unit
