"""Numbers in digits."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.algebra.intervals import Interval
from checker.grammar.figures import read_figure


@pytest.mark.parametrize(
    ("digits", "value", "granularity"),
    [
        ("7", "7", "1"),
        ("20,000", "20000", "10000"),
        ("1,234,567.5", "1234567.5", "0.1"),
        ("1,50,000", "150000", "10000"),
        ("2.50", "2.5", "0.01"),
        ("3.0", "3", "0.1"),
        (".08", "0.08", "0.01"),
        ("0.5", "0.5", "0.1"),
        ("1/2", "0.5", "0.1"),
        ("3/4", "0.75", "0.1"),
        ("2-1/2", "2.5", "0.1"),
        ("½", "0.5", "0.1"),
        ("2½", "2.5", "0.1"),
    ],
)
def test_number(digits: str, value: str, granularity: str) -> None:
    amount = read_figure(digits)
    assert amount is not None
    assert amount.value == Decimal(value)
    assert amount.granularity == Decimal(granularity)


@pytest.mark.parametrize(
    ("digits", "low", "high"),
    [("10-12", 10, 12), ("1,200-1,500", 1200, 1500), ("100-1000", 100, 1000)],
)
def test_range(digits: str, low: int, high: int) -> None:
    amount = read_figure(digits)
    assert amount is not None
    assert amount.value is None
    assert amount.interval == Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "digits",
    [
        "8:30",
        "4.2.1",
        "5-4",
        "3-3",
        "9/11",
        "24/7",
        "11/4/2019",
        "555-1234",
        "1-800-555-0199",
        "4,2019",
        "10,20,30",
        "007",
        "1995-01",
        "1998-99",
        "12,34",
    ],
)
def test_no_number(digits: str) -> None:
    assert read_figure(digits) is None


@given(st.integers(0, 10**15))
def test_grouping_does_not_change_a_number(number: int) -> None:
    amount = read_figure(f"{number:,}")
    assert amount is not None
    assert amount.value == number
