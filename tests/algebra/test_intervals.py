"""Intervals, each fast answer held against its plain definition over sample numbers."""

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.algebra.intervals import Interval, disjoint, encloses, point, relate
from checker.algebra.relations import Relation

ENDS = [None, *map(Decimal, range(4))]
INTERVALS = [
    Interval(low, high, low_open, high_open)
    for low, high, low_open, high_open in product(ENDS, ENDS, (False, True), (False, True))
    if (low is None or high is None or low < high or (low == high and not (low_open or high_open)))
    and not (low is None and low_open)
    and not (high is None and high_open)
]
# Every end, a number between every two ends, and one beyond them on either side.
NUMBERS = [Decimal(step) / 2 for step in range(-2, 9)]
intervals = st.sampled_from(INTERVALS)


def members(interval: Interval) -> set[Decimal]:
    return {number for number in NUMBERS if number in interval}


@pytest.mark.parametrize(
    ("interval", "inside", "outside"),
    [
        (Interval(Decimal(5), Decimal(7)), [5, 6, 7], [4, 8]),
        (Interval(Decimal(5), Decimal(7), True, True), [6], [5, 7]),
        (Interval(Decimal(5), None), [5, 1000], [4]),
        (Interval(None, Decimal(7), high_open=True), [-1000, 6], [7]),
        (Interval(), [-1000, 0, 1000], []),
        (point(Decimal(3)), [3], [2, 4]),
    ],
)
def test_contains(interval: Interval, inside: list[int], outside: list[int]) -> None:
    assert all(Decimal(number) in interval for number in inside)
    assert not any(Decimal(number) in interval for number in outside)


@given(intervals, intervals)
def test_disjoint_exactly_when_no_number_lies_in_both(a: Interval, b: Interval) -> None:
    assert disjoint(a, b) == (not members(a) & members(b))


@given(intervals, intervals)
def test_encloses_exactly_when_every_number_of_one_lies_in_the_other(
    a: Interval, b: Interval
) -> None:
    assert encloses(a, b) == (members(b) <= members(a))


@given(intervals, intervals)
def test_swapping_gives_the_converse(a: Interval, b: Interval) -> None:
    assert relate(a, b).converse is relate(b, a)


@given(intervals)
def test_an_interval_is_the_same_as_itself(a: Interval) -> None:
    assert relate(a, a) is Relation.SAME


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Interval(Decimal(5), Decimal(7)), Interval(Decimal(4), None), Relation.WITHIN),
        (Interval(Decimal(4), None), Interval(Decimal(5), Decimal(7)), Relation.CONTAINS),
        (Interval(Decimal(5), Decimal(7)), Interval(Decimal(6), Decimal(9)), Relation.OVERLAP),
        (Interval(Decimal(5), Decimal(7)), Interval(Decimal(7), Decimal(9)), Relation.OVERLAP),
        (
            Interval(Decimal(5), Decimal(7), high_open=True),
            Interval(Decimal(7), Decimal(9)),
            Relation.DISJOINT,
        ),
    ],
)
def test_relate(a: Interval, b: Interval, expected: Relation) -> None:
    assert relate(a, b) is expected
