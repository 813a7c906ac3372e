"""Spans of days: the units of the calendar, their parts, and how spans stand to each other."""

import datetime as dt
from itertools import product

import pytest

from checker.algebra import calendar
from checker.algebra.calendar import AUTUMN, SPRING, SUMMER, WINTER, DaySpan, Part
from checker.algebra.relations import Relation

WEDNESDAY = dt.date(2019, 11, 27)


def span(first: str, last: str) -> DaySpan:
    return DaySpan(
        dt.date.fromisoformat(first) if first else None,
        dt.date.fromisoformat(last) if last else None,
    )


SPANS = [
    span("2019-11-04", "2019-11-04"),
    span("2019-11-05", "2019-11-05"),
    span("2019-11-01", "2019-11-30"),
    span("2019-11-25", "2019-12-01"),
    span("2019-01-01", "2019-12-31"),
    span("", "2019-11-04"),
    span("2019-11-05", ""),
    span("", ""),
]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (calendar.month(2019, 11), span("2019-11-01", "2019-11-30")),
        (calendar.month(2020, 2), span("2020-02-01", "2020-02-29")),
        (calendar.year(1914), span("1914-01-01", "1914-12-31")),
        (calendar.year(1990, 10), span("1990-01-01", "1999-12-31")),
        (calendar.months(2010, 7, 3), span("2010-07-01", "2010-09-30")),
        (calendar.months(2010, 7, 6), span("2010-07-01", "2010-12-31")),
        (calendar.season(2003, SPRING), span("2003-03-01", "2003-06-21")),
        (calendar.season(2003, SUMMER), span("2003-06-01", "2003-09-23")),
        (calendar.season(2003, AUTUMN), span("2003-09-01", "2003-12-21")),
        (calendar.season(2003, WINTER), span("2002-12-01", "2004-03-21")),
        (calendar.week(WEDNESDAY), span("2019-11-25", "2019-12-01")),
        (calendar.weekend(WEDNESDAY), span("2019-11-30", "2019-12-01")),
    ],
)
def test_units(made: DaySpan, expected: DaySpan) -> None:
    assert made == expected


def test_there_are_four_seasons() -> None:
    with pytest.raises(ValueError, match="25"):
        calendar.season(2003, 25)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2019-11-27", 1, "2019-12-27"),
        ("2019-11-27", -12, "2018-11-27"),
        ("2019-01-31", 1, "2019-02-28"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2019-12-31", 2, "2020-02-29"),
        ("2019-03-15", -15, "2017-12-15"),
    ],
)
def test_months_are_added_within_their_ends(day: str, months: int, expected: str) -> None:
    assert calendar.add_months(dt.date.fromisoformat(day), months).isoformat() == expected


def test_days_are_held_within_the_calendar() -> None:
    assert calendar.add_days(dt.date.max, 5) == dt.date.max
    assert calendar.add_days(dt.date.min, -5) == dt.date.min


@pytest.mark.parametrize(
    ("weekday", "before", "after"),
    [
        (2, "2019-11-26", "2019-12-03"),
        (3, "2019-11-27", "2019-11-27"),
        (4, "2019-11-21", "2019-11-28"),
    ],
)
def test_nearest_weekdays(weekday: int, before: str, after: str) -> None:
    assert calendar.weekday_before(WEDNESDAY, weekday).isoformat() == before
    assert calendar.weekday_after(WEDNESDAY, weekday).isoformat() == after


def test_strictly_before_and_after_leave_the_day_out() -> None:
    assert calendar.weekday_before(WEDNESDAY, 3, strictly=True) == dt.date(2019, 11, 20)
    assert calendar.weekday_after(WEDNESDAY, 3, strictly=True) == dt.date(2019, 12, 4)


@pytest.mark.parametrize(
    ("n", "expected"),
    [(1, "2019-11-07"), (4, "2019-11-28"), (-1, "2019-11-28"), (-2, "2019-11-21"), (5, None)],
)
def test_nth_thursday_of_november(n: int, expected: str | None) -> None:
    day = calendar.nth_weekday(calendar.month(2019, 11), 4, n)
    assert (day and day.isoformat()) == expected


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        (calendar.year(2012), Part.START, span("2012-01-01", "2012-03-31")),
        (calendar.year(2012), Part.EARLY, span("2012-01-01", "2012-06-30")),
        (calendar.year(2012), Part.MID, span("2012-04-01", "2012-09-30")),
        (calendar.year(2012), Part.LATE, span("2012-07-01", "2012-12-31")),
        (calendar.year(2012), Part.END, span("2012-10-01", "2012-12-31")),
        (calendar.year(1990, 10), Part.EARLY, span("1990-01-01", "1994-12-31")),
        (calendar.month(2019, 11), Part.EARLY, span("2019-11-01", "2019-11-15")),
        (calendar.month(2019, 11), Part.END, span("2019-11-23", "2019-11-30")),
        (calendar.week(WEDNESDAY), Part.START, span("2019-11-25", "2019-11-27")),
        (calendar.week(WEDNESDAY), Part.END, span("2019-11-29", "2019-12-01")),
        (span("2019-11-05", ""), Part.EARLY, span("2019-11-05", "")),
    ],
)
def test_parts(whole: DaySpan, part: Part, expected: DaySpan) -> None:
    assert calendar.part_of(whole, part) == expected


@pytest.mark.parametrize(
    "whole", [calendar.year(2019), calendar.month(2019, 2), SPANS[3], SPANS[0]]
)
def test_parts_lie_within_and_halves_cover_the_whole(whole: DaySpan) -> None:
    parts = {part: calendar.part_of(whole, part) for part in Part}
    for part in parts.values():
        assert calendar.meet(part, whole) == part
    assert calendar.join(parts[Part.EARLY], parts[Part.LATE]) == whole


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (SPANS[0], SPANS[0], Relation.SAME),
        (SPANS[0], SPANS[1], Relation.DISJOINT),
        (SPANS[0], SPANS[2], Relation.WITHIN),
        (SPANS[4], SPANS[2], Relation.CONTAINS),
        (SPANS[2], SPANS[3], Relation.OVERLAP),
        (SPANS[5], SPANS[6], Relation.DISJOINT),
        (SPANS[0], SPANS[5], Relation.WITHIN),
        (SPANS[7], SPANS[6], Relation.CONTAINS),
        (SPANS[5], SPANS[2], Relation.OVERLAP),
    ],
)
def test_relate(a: DaySpan, b: DaySpan, relation: Relation) -> None:
    assert calendar.relate(a, b) is relation
    assert calendar.relate(b, a) is relation.converse


@pytest.mark.parametrize(("a", "b"), product(SPANS, repeat=2))
def test_disjoint_exactly_when_no_day_fits_both(a: DaySpan, b: DaySpan) -> None:
    days = [dt.date(2018, 12, 31) + dt.timedelta(days=n) for n in range(400)]
    shared = any(day in a and day in b for day in days)
    assert (calendar.relate(a, b) is Relation.DISJOINT) is not shared
    assert (calendar.meet(a, b) is None) is not shared
    assert (calendar.gap(a, b) > 0) is not shared


def test_gap_counts_days() -> None:
    assert calendar.gap(SPANS[0], SPANS[1]) == 1
    assert calendar.gap(SPANS[3], SPANS[0]) == 21
    assert calendar.gap(SPANS[0], SPANS[2]) == 0


def test_widen_keeps_open_ends_open() -> None:
    assert calendar.widen(SPANS[0], 2) == span("2019-11-02", "2019-11-06")
    assert calendar.widen(SPANS[5], 2) == span("", "2019-11-06")
