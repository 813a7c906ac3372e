"""Lengths of time: in seconds as far as the calendar tells, and in ISO 8601."""

from decimal import Decimal

import pytest

from checker.algebra.amounts import Amount, Bound, exact, hedged, spread
from checker.algebra.spells import DAY, UNITS, add, length, write_iso


def days(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    low, high = amount.interval.low, amount.interval.high
    return (low and low / DAY, high and high / DAY)


@pytest.mark.parametrize(
    ("count", "unit", "low", "high"),
    [
        ("90", "day", "90", "90"),
        ("2", "week", "14", "14"),
        ("36", "hour", "1.5", "1.5"),
        ("1", "month", "28", "31"),
        ("3", "month", "89", "92"),
        ("12", "month", "365", "366"),
        ("1", "year", "365", "366"),
        ("4", "year", "1461", "1461"),
        ("1", "century", "36524", "36525"),
    ],
)
def test_units_of_the_calendar_are_intervals(count: str, unit: str, low: str, high: str) -> None:
    total = length(exact(Decimal(count)), UNITS[unit])
    assert days(total) == (Decimal(low), Decimal(high))


def test_the_figure_stays_with_the_interval() -> None:
    total = length(exact(Decimal(400)), UNITS["year"])
    assert total.value == 146_097 * DAY
    assert length(exact(Decimal(90)), UNITS["day"]).value == 90 * DAY


def test_hedges_keep_their_open_ends() -> None:
    over = length(hedged(exact(Decimal(3)), (Bound.MORE_THAN,), "over"), UNITS["month"])
    assert days(over) == (Decimal(89), None)
    assert over.interval.low_open
    assert over.hedge == "over"


def test_vague_counts_stay_open() -> None:
    total = length(spread(Decimal(2), None, vague=True), UNITS["month"])
    assert days(total) == (Decimal(59), None)
    assert total.value is None


def test_lengths_add_up() -> None:
    two_years = length(exact(Decimal(2)), UNITS["year"])
    ten_days = length(exact(Decimal(10)), UNITS["day"])
    assert days(add(two_years, ten_days)) == (Decimal(740), Decimal(741))


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        ([("90", "day")], "P90D"),
        ([("36", "hour")], "PT36H"),
        ([("2.5", "year")], "P2Y6M"),
        ([("18", "month")], "P18M"),
        ([("2", "year"), ("3", "month")], "P2Y3M"),
        ([("1.5", "month")], "P1.5M"),
        ([("2", "century")], "P200Y"),
        ([("0.5", "century")], "P50Y"),
        ([("1", "decade")], "P10Y"),
        ([("2", "week")], "P2W"),
        ([("1", "fortnight")], "P2W"),
        ([("2.5", "week")], "P17DT12H"),
        ([("1", "week"), ("3", "day")], "P10D"),
        ([("0.5", "day")], "PT12H"),
        ([("1.5", "hour")], "PT1H30M"),
        ([("0.5", "hour")], "PT30M"),
        ([("123.45", "second")], "PT123.45S"),
        ([("1", "year"), ("2", "day"), ("4", "second")], "P1Y2DT4S"),
        ([("0", "day")], "P0D"),
    ],
)
def test_iso(parts: list[tuple[str, str]], iso: str) -> None:
    assert write_iso(tuple((Decimal(count), unit) for count, unit in parts)) == iso
