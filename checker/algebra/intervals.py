"""Intervals of numbers, open or closed, bounded or not."""

from dataclasses import dataclass
from decimal import Decimal

from checker.algebra.relations import Relation


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from low to high. None is without bound; an open end leaves its number out."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    def __contains__(self, number: Decimal) -> bool:
        """Whether the number lies inside."""
        above = self.low is None or number > self.low or (number == self.low and not self.low_open)
        below = (
            self.high is None or number < self.high or (number == self.high and not self.high_open)
        )
        return above and below


def point(number: Decimal) -> Interval:
    """Return the interval that holds this number alone."""
    return Interval(number, number)


def disjoint(a: Interval, b: Interval) -> bool:
    """Whether no number lies in both."""
    return _below(a, b) or _below(b, a)


def encloses(outer: Interval, inner: Interval) -> bool:
    """Whether every number of the inner lies in the outer."""
    return _low_reaches(outer, inner) and _high_reaches(outer, inner)


def relate(a: Interval, b: Interval) -> Relation:
    """Return how a stands to b: same, within, contains, overlap or disjoint."""
    if a == b:
        return Relation.SAME
    if disjoint(a, b):
        return Relation.DISJOINT
    if encloses(b, a):
        return Relation.WITHIN
    if encloses(a, b):
        return Relation.CONTAINS
    return Relation.OVERLAP


def _below(a: Interval, b: Interval) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and (a.high_open or b.low_open))


def _low_reaches(outer: Interval, inner: Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    return outer.low < inner.low or (
        outer.low == inner.low and (inner.low_open or not outer.low_open)
    )


def _high_reaches(outer: Interval, inner: Interval) -> bool:
    if outer.high is None:
        return True
    if inner.high is None:
        return False
    return outer.high > inner.high or (
        outer.high == inner.high and (inner.high_open or not outer.high_open)
    )
