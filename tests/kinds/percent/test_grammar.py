"""Levels, changes and points are told apart by the words around a percentage."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.percent.compare import dimension
from checker.kinds.percent.record import Percent


def read(text: str) -> list[Percent]:
    return [
        reading.record
        for reading in find_readings(Passage(text))
        if isinstance(reading.record, Percent)
    ]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Turnout was 93 percent.", ""),
        ("Unemployment rose to 5 percent.", ""),
        ("They make up a third of the town.", ""),
        ("He lost half of the votes.", ""),
        ("The poll has a 3 percent margin of error.", ""),
        ("Sales rose 5 percent.", "up"),
        ("Sales rose by a record 5 percent.", "up"),
        ("Sales are up about 5%.", "up"),
        ("A 5 percent pay rise was agreed.", "up"),
        ("The new model is 40% larger.", "up"),
        ("Shares fell almost 5 percent.", "down"),
        ("A 5 percent drop was seen.", "down"),
        ("The budget was cut by a third.", "down"),
        ("The firm lost 5 percent of its value.", "down"),
        ("A 5 percent swing decided it.", "some"),
    ],
)
def test_change(text: str, change: str) -> None:
    [record] = read(text)
    assert record.change == change


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout was 93 percent.", "percent"),
        ("Sales rose 5 percent.", "percent change"),
        ("It rose 5 percentage points.", "percentage points"),
        ("It rose 50 basis points.", "percentage points"),
    ],
)
def test_dimension(text: str, expected: str) -> None:
    [record] = read(text)
    assert dimension(record) == expected
