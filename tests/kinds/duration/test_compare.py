"""How durations stand to each other, and what is told about it."""

from decimal import Decimal

import pytest

from checker.algebra.amounts import Bound, exact, hedged, spread
from checker.algebra.relations import Relation
from checker.algebra.spells import UNITS, length
from checker.kinds.duration.compare import compare, dimension, in_words
from checker.kinds.duration.record import Duration
from checker.model.comparison import Severity


def lasting(count: int, unit: str, hedge: str = "") -> Duration:
    amount = exact(Decimal(count))
    if hedge:
        amount = hedged(amount, (Bound(hedge),), hedge)
    return Duration(parts=((Decimal(count), unit),), unit=unit, length=length(amount, UNITS[unit]))


def vague(low: int, high: int | None, unit: str) -> Duration:
    amount = spread(Decimal(low), None if high is None else Decimal(high), vague=True)
    return Duration(parts=(), unit=unit, length=length(amount, UNITS[unit]))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (lasting(90, "day"), lasting(90, "day"), Relation.SAME),
        (lasting(24, "month"), lasting(2, "year"), Relation.SAME),
        (lasting(72, "hour"), lasting(3, "day"), Relation.SAME),
        (lasting(90, "day"), lasting(3, "month"), Relation.AROUND),
        (lasting(10, "minute"), lasting(9, "minute"), Relation.AROUND),
        (lasting(10, "year"), lasting(9, "year"), Relation.DISJOINT),
        (lasting(30, "year"), lasting(28, "year"), Relation.AROUND),
        (lasting(3, "month"), lasting(3, "month", "more than"), Relation.OVERLAP),
        (lasting(90, "day"), lasting(3, "month", "more than"), Relation.WITHIN),
        (lasting(5, "day"), lasting(1, "week", "at least"), Relation.DISJOINT),
        (vague(2, None, "month"), lasting(90, "day"), Relation.AROUND),
        (vague(2, None, "month"), lasting(30, "day"), Relation.DISJOINT),
    ],
)
def test_compare(a: Duration, b: Duration, relation: Relation) -> None:
    assert compare(a, b).relation is relation
    assert compare(b, a).relation is relation.converse


def test_vague_words_give_no_strong_alarm() -> None:
    assert compare(vague(2, None, "month"), lasting(30, "day")).severity is Severity.NOTE
    assert compare(lasting(2, "week"), lasting(3, "week")).severity is Severity.ERROR


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (lasting(90, "day"), lasting(90, "day"), "the same length of time"),
        (lasting(90, "day"), lasting(3, "month"), "90 days and 3 months are about as long"),
        (
            lasting(14, "year"),
            lasting(15, "year"),
            "14 years and 15 years are not the same length of time",
        ),
        (
            lasting(9, "minute"),
            lasting(10, "minute", "less than"),
            "9 minutes is within the bounds of less than 10 minutes",
        ),
    ],
)
def test_reasons(a: Duration, b: Duration, reason: str) -> None:
    assert compare(a, b).reason == reason


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (lasting(1, "day"), "1 day"),
        (lasting(2, "century"), "2 centuries"),
        (lasting(2, "month", "at least"), "at least 2 months"),
        (vague(3, 9, "hour"), "3 to 9 hours"),
        (vague(2, None, "month"), "2 months or more"),
    ],
)
def test_in_words(duration: Duration, words: str) -> None:
    assert in_words(duration) == words


def test_all_durations_are_comparable() -> None:
    assert dimension(lasting(1, "day")) == dimension(lasting(1, "century"))
