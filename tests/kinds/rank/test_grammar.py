"""What a rank orders by."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.rank.record import Rank


@pytest.mark.parametrize(
    ("text", "place", "order"),
    [
        ("The third largest city is Lyon.", 3, "largest"),
        ("It is the 2nd-highest peak.", 2, "highest"),
        ("She came fourth.", 4, ""),
        ("He met the one hundred and first guest.", 101, ""),
    ],
)
def test_order(text: str, place: int, order: str) -> None:
    [record] = [reading.record for reading in find_readings(Passage(text))]
    assert isinstance(record, Rank)
    assert (record.place, record.order) == (place, order)


@pytest.mark.parametrize("text", ["the 21th man", "the 11st man", "the 2st man"])
def test_a_slip_is_no_ordinal(text: str) -> None:
    assert find_readings(Passage(text)) == []
