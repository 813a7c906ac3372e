"""Dates as machines write them: EDTF, the Extended Date/Time Format of ISO 8601-2:2019.

Read and written are level 0 and, of the levels above, what news dates need: ``~`` for
approximate, ``..`` for an open end, ``198X`` and ``19XX`` for decades and centuries, seasons
(21 to 24), quarters (33 to 36) and halves (40, 41) of a year.
"""

import datetime as dt
import re
from dataclasses import dataclass

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan

_DATE = re.compile(r"(\d\d\d\d|\d\d\dX|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as EDTF states it: the days it names and whether it says "approximately"."""

    span: DaySpan
    approximate: bool = False


def read_edtf(text: str) -> Edtf:
    """Return the days an EDTF string names.

    Raises:
        ValueError: the string is no date, or no day of the calendar.
    """
    approximate = "~" in text
    ends = [end.strip().rstrip("~?%") for end in text.split("/")]
    if len(ends) == 1:
        return Edtf(_span(ends[0]), approximate)
    if len(ends) != 2:
        raise ValueError(f"more than two ends: {text!r}")
    first = None if ends[0] in ("", "..") else _span(ends[0]).first
    last = None if ends[1] in ("", "..") else _span(ends[1]).last
    if first is not None and last is not None and first > last:
        raise ValueError(f"the end lies before the start: {text!r}")
    return Edtf(DaySpan(first, last), approximate)


def write_edtf(span: DaySpan) -> str:
    """Return the shortest EDTF string for a span: century, decade, year, month, day or interval."""
    if span.first is not None and span.last is not None:
        whole = _whole(span.first, span.last)
        if whole:
            return whole
    monthly = span.first != span.last and all(
        day is None or _month_ends(day)[end] for end, day in enumerate((span.first, span.last))
    )
    yearly = monthly and all(
        day is None or (day.month, day.day) == corner
        for day, corner in ((span.first, (1, 1)), (span.last, (12, 31)))
    )
    letters = 4 if yearly else 7 if monthly else 10
    return "/".join(
        ".." if day is None else day.isoformat()[:letters] for day in (span.first, span.last)
    )


def unit_edtf(year: int, number: int) -> str:
    """Return a year with a month, season, quarter or half ("2010-35", the third quarter)."""
    return f"{year:04d}-{number:02d}"


def _span(text: str) -> DaySpan:
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(f"no EDTF date: {text!r}")
    digits, number, day = found.groups()
    low = int(digits.replace("X", "0"))
    if digits.endswith("X"):
        if number:
            raise ValueError(f"no EDTF date: {text!r}")
        years = 100 if digits.endswith("XX") else 10
        return calendar.year(max(low, 1), years - (low == 0))
    if day:
        return calendar.one_day(dt.date(low, int(number), int(day)))
    if number is None:
        return calendar.year(low)
    unit = int(number)
    if 1 <= unit <= 12:
        return calendar.month(low, unit)
    if 33 <= unit <= 36:
        return calendar.months(low, 3 * (unit - 33) + 1, 3)
    if 40 <= unit <= 41:
        return calendar.months(low, 6 * (unit - 40) + 1, 6)
    return calendar.season(low, unit)


def _whole(first: dt.date, last: dt.date) -> str:
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = last.year - first.year + 1
        if years == 1:
            return f"{first.year:04d}"
        if years == 10 and first.year % 10 == 0:
            return f"{first.year // 10:03d}X"
        if years == 100 and first.year % 100 == 0:
            return f"{first.year // 100:02d}XX"
    if calendar.month(first.year, first.month) == DaySpan(first, last):
        return first.isoformat()[:7]
    return ""


def _month_ends(day: dt.date) -> tuple[bool, bool]:
    return day.day == 1, calendar.month(day.year, day.month).last == day
