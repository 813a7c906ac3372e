"""Days: spans of days with open ends, the units of the Gregorian calendar, and their arithmetic.

Weeks run from Monday to Sunday and weekdays count from 1, Monday, as in ISO 8601.
"""

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from checker.algebra.relations import Relation

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
"""The seasons by their numbers in EDTF."""

_ONE = dt.timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DaySpan:
    """All days from first to last, both included. None is without end."""

    first: dt.date | None = None
    last: dt.date | None = None

    def __contains__(self, day: dt.date) -> bool:
        """Whether the day lies inside."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def single(self) -> bool:
        """Whether the span is one day."""
        return self.first is not None and self.first == self.last


class Part(StrEnum):
    """The part of a span that words such as "early" or "the end of" name."""

    START = "start"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"


# Shares of a span, in quarters: newsrooms draw no sharper line. "Early" and "late" are halves,
# "mid" the half in the middle; only the start and the end are held to a quarter.
_QUARTERS = {
    Part.START: (0, 1),
    Part.EARLY: (0, 2),
    Part.MID: (1, 3),
    Part.LATE: (2, 4),
    Part.END: (3, 4),
}


def one_day(day: dt.date) -> DaySpan:
    """Return the span of a single day."""
    return DaySpan(day, day)


def month(year: int, number: int) -> DaySpan:
    """Return the days of a month, 1 to 12."""
    last = calendar.monthrange(year, number)[1]
    return DaySpan(dt.date(year, number, 1), dt.date(year, number, last))


def year(number: int, years: int = 1) -> DaySpan:
    """Return the days of a year, or of so many years from it on (10: a decade)."""
    return DaySpan(dt.date(number, 1, 1), dt.date(number + years - 1, 12, 31))


def months(number: int, first: int, count: int) -> DaySpan:
    """Return the days of so many months of a year from the first on (a quarter, a half)."""
    start = dt.date(number, first, 1)
    return DaySpan(start, add_months(start, count) - _ONE)


def season(number: int, code: int) -> DaySpan:
    """Return the widest sense of a season (21 to 24): from its first month to the equinox after.

    A winter is named after either of its two years, so it reaches from December to March twice.
    Months and equinoxes are those of the northern hemisphere.
    """
    match code:
        case 21:
            return DaySpan(dt.date(number, 3, 1), dt.date(number, 6, 21))
        case 22:
            return DaySpan(dt.date(number, 6, 1), dt.date(number, 9, 23))
        case 23:
            return DaySpan(dt.date(number, 9, 1), dt.date(number, 12, 21))
        case 24:
            return DaySpan(dt.date(max(number - 1, 1), 12, 1), dt.date(number + 1, 3, 21))
    raise ValueError(f"no season has the number {code}")


def week(day: dt.date) -> DaySpan:
    """Return the week, Monday to Sunday, that holds the day."""
    monday = day - dt.timedelta(days=day.weekday())
    return DaySpan(monday, monday + dt.timedelta(days=6))


def weekend(day: dt.date) -> DaySpan:
    """Return the Saturday and Sunday of the week that holds the day."""
    saturday = day + dt.timedelta(days=5 - day.weekday())
    return DaySpan(saturday, saturday + _ONE)


def add_months(day: dt.date, count: int) -> dt.date:
    """Return the day so many months later (or earlier); 31 January and one month is 28 February.

    Raises:
        ValueError: outside the years 1 to 9999.
    """
    years, index = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = calendar.monthrange(years, index + 1)[1]
    return dt.date(years, index + 1, min(day.day, last))


def add_days(day: dt.date, count: int) -> dt.date:
    """Return the day so many days later (or earlier), held within the years 1 to 9999."""
    return dt.date.fromordinal(min(max(day.toordinal() + count, 1), dt.date.max.toordinal()))


def weekday_before(day: dt.date, weekday: int, *, strictly: bool = False) -> dt.date:
    """Return the last such weekday (1 to 7) before the day; the day itself counts unless strict."""
    back = (day.isoweekday() - weekday) % 7
    return add_days(day, -(back or (7 if strictly else 0)))


def weekday_after(day: dt.date, weekday: int, *, strictly: bool = False) -> dt.date:
    """Return the next such weekday (1 to 7) after the day; the day itself counts unless strict."""
    ahead = (weekday - day.isoweekday()) % 7
    return add_days(day, ahead or (7 if strictly else 0))


def nth_weekday(span: DaySpan, weekday: int, n: int) -> dt.date | None:
    """Return the n-th such weekday of a span (1 the first, -1 the last), None where it has none."""
    if span.first is None or span.last is None:
        return None
    if n > 0:
        day = add_days(weekday_after(span.first, weekday), 7 * (n - 1))
    else:
        day = add_days(weekday_before(span.last, weekday), 7 * (n + 1))
    return day if day in span else None


def part_of(span: DaySpan, part: Part) -> DaySpan:
    """Return the days that "early", "the end of" and the like leave of a span.

    A span of whole years is cut between months, a shorter one between days; what is cut in the
    middle of a day counts as in.
    """
    if span.first is None or span.last is None:
        return span
    begin, end = _QUARTERS[part]
    years = span.last.year - span.first.year + 1
    if span == year(span.first.year, years):
        return DaySpan(
            add_months(span.first, 3 * years * begin),
            _month_end(add_months(span.first, 3 * years * end - 1)),
        )
    first = span.first.toordinal()
    length = span.last.toordinal() - first + 1
    if length == _WEEK and part in (Part.START, Part.END):
        # Of a week they are three days: its end is Friday as often as the weekend.
        half = _WEEK // 2
        begin, end = (0, half) if part is Part.START else (_WEEK - half, _WEEK)
        return DaySpan(dt.date.fromordinal(first + begin), dt.date.fromordinal(first + end - 1))
    return DaySpan(
        dt.date.fromordinal(first + length * begin // 4),
        dt.date.fromordinal(first - 1 - -length * end // 4),
    )


def widen(span: DaySpan, days: int) -> DaySpan:
    """Return the span with so many days more on either side."""
    return DaySpan(
        None if span.first is None else add_days(span.first, -days),
        None if span.last is None else add_days(span.last, days),
    )


def join(a: DaySpan, b: DaySpan) -> DaySpan:
    """Return the shortest span that holds both."""
    first = None if a.first is None or b.first is None else min(a.first, b.first)
    last = None if a.last is None or b.last is None else max(a.last, b.last)
    return DaySpan(first, last)


def meet(a: DaySpan, b: DaySpan) -> DaySpan | None:
    """Return the days that lie in both, None where none does."""
    first = max((end for end in (a.first, b.first) if end is not None), default=None)
    last = min((end for end in (a.last, b.last) if end is not None), default=None)
    if first is not None and last is not None and first > last:
        return None
    return DaySpan(first, last)


def gap(a: DaySpan, b: DaySpan) -> int:
    """Return the days from the end of the earlier span to the start of the later, else 0."""
    later = max(a.first or dt.date.min, b.first or dt.date.min)
    earlier = min(a.last or dt.date.max, b.last or dt.date.max)
    return max((later - earlier).days, 0)


def relate(a: DaySpan, b: DaySpan) -> Relation:
    """Return how a stands to b: same, within, contains, overlap or disjoint."""
    if a == b:
        return Relation.SAME
    common = meet(a, b)
    if common is None:
        return Relation.DISJOINT
    if common == a:
        return Relation.WITHIN
    if common == b:
        return Relation.CONTAINS
    return Relation.OVERLAP


def _month_end(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
