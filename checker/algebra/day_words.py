"""Days as a reader says them: "4 November 2019", "November 2019", "1930 to 1939"."""

import datetime as dt

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan

_MONTHS = """January February March April May June July August September October November
December""".split()


def in_words(days: DaySpan) -> str:
    """Return a span as a reader says it: "4 November 2019", "November 2019", "before 2019"."""
    first, last = days.first, days.last
    if first is None or last is None:
        if first is not None:
            return f"{_day(first)} or later"
        return f"{_day(last)} or earlier" if last is not None else "any day"
    if first == last:
        return _day(first)
    if days == calendar.year(first.year):
        return str(first.year)
    if days == calendar.month(first.year, first.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if days == calendar.year(first.year, last.year - first.year + 1):
        return f"{first.year} to {last.year}"
    return f"{_day(first, last)} to {_day(last)}"


def _day(day: dt.date, beside: dt.date | None = None) -> str:
    year = "" if beside is not None and beside.year == day.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"
