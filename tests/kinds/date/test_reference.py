"""What the words of a date name, before anyone asks which days these are."""

import pytest

from checker.algebra.calendar import AUTUMN, SUMMER, Part
from checker.kinds.date.reference import Reference, full_year, read


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("november 4, 2019", Reference(year=2019, month=11, day=4)),
        ("nov. 4", Reference(month=11, day=4)),
        ("the 4th of november 2019", Reference(year=2019, month=11, day=4)),
        ("april twenty-seventh", Reference(month=4, day=27)),
        ("september '07", Reference(year=2007, month=9)),
        ("2019-11-04", Reference(year=2019, month=11, day=4)),
        ("2014-10", Reference(year=2014, month=10)),
        ("11/04/2019", Reference(year=2019, month=11, day=4, swappable=True)),
        ("21/04/2016", Reference(year=2016, month=4, day=21)),
        ("4.11.2019", Reference(year=2019, month=11, day=4)),
        ("10.31.1974", Reference(year=1974, month=10, day=31)),
        ("10/31/74", Reference(year=1974, month=10, day=31)),
        ("tuesday, march 5, 2019", Reference(year=2019, month=3, day=5, weekday=2)),
        ("friday the 22nd", Reference(weekday=5, day=22)),
        ("last tuesday", Reference(weekday=2, step=-1)),
        ("this past friday", Reference(weekday=5, step=-1)),
        ("tuesday next week", Reference(weekday=2, step=1, unit="week")),
        ("last night", Reference(step=-1, unit="day")),
        ("this morning", Reference(step=0, unit="day")),
        ("the day before yesterday", Reference(step=-2, unit="day")),
        ("next month", Reference(step=1, unit="month")),
        ("june next year", Reference(month=6, step=1, unit="year")),
        ("early 1941", Reference(year=1941, part=Part.EARLY)),
        ("mid-june 1944", Reference(year=1944, month=6, part=Part.MID)),
        ("the end of the month", Reference(unit="month", part=Part.END)),
        ("earlier this month", Reference(step=0, unit="month", narrow="earlier")),
        ("later in november", Reference(month=11, narrow="later")),
        ("the 1990s", Reference(decade=1990)),
        ("'60s", Reference(decade=60)),
        ("1970's", Reference(decade=1970)),
        ("1800s", Reference(century=19)),
        ("19th century", Reference(century=19)),
        ("twenty-first century", Reference(century=21)),
        ("summer 2012", Reference(year=2012, season=SUMMER)),
        ("last fall", Reference(season=AUTUMN, step=-1)),
        ("q3 2010", Reference(year=2010, quarter=3)),
        ("third quarter of 2010", Reference(year=2010, quarter=3, unit="year")),
        ("second half of the year", Reference(half=2, unit="year")),
        ("first monday of november", Reference(month=11, item="monday", nth=1)),
        ("last week of july", Reference(month=7, item="week", nth=-1)),
        ("week of april 10th", Reference(month=4, day=10, unit="week")),
        ("christmas day 2010", Reference(year=2010, holiday="christmas")),
        ("new year's eve", Reference(holiday="new years eve")),
    ],
)
def test_read(words: str, expected: Reference) -> None:
    assert read(words) == expected


@pytest.mark.parametrize(
    "words",
    ["", "the mill", "2003-05", "first", "fifth quarter of 2010", "123/4/2019", "41/41/2019"],
)
def test_no_date(words: str) -> None:
    assert read(words) is None


def test_short_years_turn_after_forty() -> None:
    assert [full_year(digits) for digits in ("07", "40", "41", "1812")] == [2007, 2040, 1941, 1812]
