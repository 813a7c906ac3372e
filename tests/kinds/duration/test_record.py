"""Durations read from sentences: parts, scales, bounds."""

from decimal import Decimal

import pytest

from checker.algebra.spells import DAY
from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.duration.record import Duration, normal_form


def read(text: str) -> Duration:
    [record] = [
        reading.record
        for reading in find_readings(Passage(text))
        if isinstance(reading.record, Duration)
    ]
    return record


@pytest.mark.parametrize(
    ("text", "months", "seconds"),
    [
        ("It lasted 90 days.", 0, 90 * DAY),
        ("It lasted three months.", 3, 0),
        ("It lasted two years and ten days.", 24, 10 * DAY),
        ("It lasted half a century.", 600, 0),
        ("It lasted an hour and a half.", 0, 5_400),
    ],
)
def test_calendar_and_clock_are_kept_apart(text: str, months: int, seconds: int) -> None:
    record = read(text)
    assert (record.months, record.seconds) == (months, seconds)


def test_parts_are_as_said() -> None:
    record = read("It lasted two years and three months.")
    assert record.parts == ((Decimal(2), "year"), (Decimal(3), "month"))
    assert record.unit == "month"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It took two to three weeks.", 14, 21),
        ("It took several days.", 3, 9),
        ("It went on for months.", 59, None),
        ("He faces up to several years.", None, 3_288),
    ],
)
def test_bounds_are_told_in_days(text: str, low: int | None, high: int | None) -> None:
    normal = normal_form(read(text))
    assert (normal.value, normal.low, normal.high) == (None, low, high)


def test_a_figure_has_no_bounds_but_its_hedge() -> None:
    normal = normal_form(read("It took more than an hour."))
    assert (normal.value, normal.low, normal.high) == ("PT1H", None, None)
    assert normal.hedge == "more than"


def test_within_is_a_ceiling() -> None:
    record = read("The town fell within two weeks.")
    assert record.length.interval.low is None
    assert record.length.interval.high == 14 * DAY
    assert record.length.hedge == "within"


def test_minutes_are_told_by_fives() -> None:
    assert read("It took 15 minutes.").length.granularity == 300
    assert read("It took 14 minutes.").length.granularity == 60
    assert read("It took 15 years.").length.granularity < 370 * DAY
