"""A sum is told from what it changed by, and from a rate."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.money.compare import dimension
from checker.kinds.money.record import Money


def read(text: str) -> list[Money]:
    return [
        reading.record
        for reading in find_readings(Passage(text))
        if isinstance(reading.record, Money)
    ]


@pytest.mark.parametrize(
    ("text", "dimensions"),
    [
        ("It cost $5.", ["USD"]),
        ("It rose to $5.", ["USD"]),
        ("It rose by nearly $5.", ["USD change"]),
        ("It is down another 5 cents at $24.", ["USD change", "USD"]),
        ("They got a $5 pay rise.", ["USD change"]),
        ("It is $5 cheaper.", ["USD change"]),
        ("It costs $5 or more.", ["USD"]),
        ("They raised $5 million.", ["USD"]),
        ("He earns $5 a month.", ["USD per month"]),
        ("He earns €5 million annually.", ["EUR per year"]),
        ("It is a $25-per-share offer, $9/hour.", ["USD per share", "USD per hour"]),
        ("She has $5 a man gave her.", ["USD"]),
    ],
)
def test_dimension(text: str, dimensions: list[str]) -> None:
    assert [dimension(record) for record in read(text)] == dimensions


@pytest.mark.parametrize(
    ("text", "change"), [("It rose $5.", "up"), ("It fell $5.", "down"), ("A $5 cut.", "down")]
)
def test_change(text: str, change: str) -> None:
    [record] = read(text)
    assert record.change == change
