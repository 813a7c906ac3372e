"""Amounts: granularity, hedges, and whether two of them can both be true."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.algebra.amounts import (
    ROUNDED_FROM,
    Amount,
    Bound,
    compare,
    exact,
    granularity_of,
    hedged,
    scaled,
    spread,
    trimmed,
)
from checker.algebra.intervals import Interval
from checker.algebra.relations import Relation


def under(value: int | str, *bounds: Bound) -> Amount:
    return hedged(exact(Decimal(value)), bounds, " ".join(bounds))


def some(low: int, high: int, *, vague: bool = False) -> Amount:
    return spread(Decimal(low), Decimal(high), vague=vague)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("7", "1"), ("0", "1"), ("2300", "100"), ("20000", "10000"), ("3.5", "0.1"), ("19874", "1")],
)
def test_granularity_is_the_place_of_the_last_digit_that_is_not_zero(
    value: str, expected: str
) -> None:
    assert granularity_of(Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("number", "expected"), [("1200000.0", "1200000"), ("1.2E+6", "1200000"), ("2.50", "2.5")]
)
def test_trimmed(number: str, expected: str) -> None:
    assert str(trimmed(Decimal(number))) == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (under(9, Bound.AT_LEAST), Interval(Decimal(9), None)),
        (under(9, Bound.MORE_THAN), Interval(Decimal(9), None, low_open=True)),
        (under(9, Bound.AT_MOST), Interval(None, Decimal(9))),
        (under(9, Bound.LESS_THAN), Interval(None, Decimal(9), high_open=True)),
        (under(500, Bound.NEARLY), Interval(Decimal(400), Decimal(500), high_open=True)),
        (under(200, Bound.ABOUT), Interval(Decimal(150), Decimal(250))),
        (under(14_000, Bound.ABOUT), Interval(Decimal(13_300), Decimal(14_700))),
        (under(200, Bound.AT_LEAST, Bound.ABOUT), Interval(Decimal(150), None)),
        (under(200, Bound.AT_MOST, Bound.ABOUT), Interval(None, Decimal(250))),
        (under(200, Bound.ABOUT, Bound.AT_LEAST), Interval(Decimal(200), None)),
    ],
)
def test_what_a_hedge_makes_of_a_figure(amount: Amount, expected: Interval) -> None:
    assert amount.interval == expected


def test_a_bound_keeps_its_own_side_of_a_range() -> None:
    assert hedged(some(10, 12), (Bound.AT_LEAST,), "at least").interval == Interval(
        Decimal(10), None
    )
    assert hedged(some(10, 12), (Bound.LESS_THAN,), "under").interval == Interval(
        None, Decimal(12), high_open=True
    )


def test_about_a_range_says_no_more_than_the_range() -> None:
    loose = hedged(some(10, 12), (Bound.ABOUT,), "about")
    assert loose.interval == Interval(Decimal(10), Decimal(12))
    assert loose.approximate


def test_a_hedge_is_kept_in_words_and_tells_whether_it_approximates() -> None:
    assert under(9, Bound.AT_LEAST).hedge == "at least"
    assert not under(9, Bound.AT_LEAST).approximate
    assert under(9, Bound.AT_LEAST, Bound.ABOUT).approximate
    assert under(9, Bound.NEARLY).approximate


def test_scaling_moves_value_bounds_and_granularity_alike() -> None:
    amount = scaled(exact(Decimal("1.2")), Decimal(10**6))
    assert amount.value == amount.interval.low == 1_200_000
    assert amount.granularity == 100_000
    assert scaled(some(3, 4), Decimal(1000)).interval == Interval(Decimal(3000), Decimal(4000))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (exact(Decimal(9)), exact(Decimal(9)), Relation.SAME),
        (exact(Decimal(9)), exact(Decimal(7)), Relation.DISJOINT),
        (exact(Decimal(10)), exact(Decimal(12)), Relation.DISJOINT),
        (exact(Decimal(20_000)), exact(Decimal(19_874)), Relation.AROUND),
        (exact(Decimal(139)), exact(Decimal("139.1")), Relation.AROUND),
        (exact(Decimal(139)), exact(Decimal("139.6")), Relation.DISJOINT),
        # 140 may be a rounded 139, never a rounded 134.
        (exact(Decimal(139)), exact(Decimal(140)), Relation.AROUND),
        (exact(Decimal(139)), exact(Decimal(138)), Relation.DISJOINT),
        (exact(Decimal(100)), exact(Decimal(140)), Relation.DISJOINT),
        (under(9, Bound.AT_LEAST), exact(Decimal(7)), Relation.DISJOINT),
        (under(7, Bound.AT_LEAST), exact(Decimal(9)), Relation.CONTAINS),
        (under(9, Bound.MORE_THAN), exact(Decimal(9)), Relation.DISJOINT),
        (under(200, Bound.MORE_THAN), exact(Decimal(200)), Relation.AROUND),
        (under(200, Bound.MORE_THAN), exact(Decimal(195)), Relation.DISJOINT),
        (under(10, Bound.NEARLY), exact(Decimal(10)), Relation.AROUND),
        (under(500, Bound.NEARLY), exact(Decimal(530)), Relation.DISJOINT),
        (under(20, Bound.ABOUT), exact(Decimal(22)), Relation.AROUND),
        (some(5, 7), some(6, 9), Relation.OVERLAP),
        (some(24, 99, vague=True), exact(Decimal(40)), Relation.AROUND),
        (some(24, 99, vague=True), exact(Decimal(842)), Relation.DISJOINT),
    ],
)
def test_compare_counts(a: Amount, b: Amount, expected: Relation) -> None:
    assert compare(a, b, rounded_from=ROUNDED_FROM)[0] is expected
    assert compare(b, a, rounded_from=ROUNDED_FROM)[0] is expected.converse


def test_small_figures_are_rounded_only_where_nothing_is_counted() -> None:
    five, finer = exact(Decimal(5)), exact(Decimal("5.2"))
    assert compare(five, finer)[0] is Relation.AROUND
    assert compare(five, finer, rounded_from=ROUNDED_FROM)[0] is Relation.DISJOINT


figures = st.integers(0, 3000).map(lambda number: exact(Decimal(number)))
bounds = st.lists(st.sampled_from(Bound), max_size=2).map(tuple)
ranges = st.tuples(st.integers(0, 60), st.integers(0, 60), st.booleans()).map(
    lambda ends: some(min(ends[:2]), max(ends[:2]), vague=ends[2])
)
amounts = st.builds(
    lambda amount, chain: hedged(amount, chain, " ".join(chain)), figures | ranges, bounds
)


@given(amounts, amounts)
def test_swapping_gives_the_converse(a: Amount, b: Amount) -> None:
    there, back = (
        compare(a, b, rounded_from=ROUNDED_FROM),
        compare(b, a, rounded_from=ROUNDED_FROM),
    )
    assert there[0].converse is back[0]
    assert there[1] == back[1]


@given(amounts)
def test_an_amount_is_the_same_as_itself(a: Amount) -> None:
    assert compare(a, a, rounded_from=ROUNDED_FROM)[0] is Relation.SAME


@given(amounts, amounts, st.integers(0, 3000))
def test_a_number_that_fits_both_keeps_them_from_being_disjoint(
    a: Amount, b: Amount, number: int
) -> None:
    if Decimal(number) in a.interval and Decimal(number) in b.interval:
        assert compare(a, b, rounded_from=ROUNDED_FROM)[0].compatible
