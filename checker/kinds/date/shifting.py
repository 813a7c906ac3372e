"""Shifting: a day moved by a count of units, and how far such a count may miss."""

import datetime as dt
from decimal import Decimal

from checker.algebra import calendar
from checker.algebra.amounts import Amount
from checker.algebra.calendar import DaySpan
from checker.kinds.date.record import Date

UNITS = frozenset(
    """minute minutes hour hours day days night nights week weeks fortnight fortnights month months
    year years decade decades century centuries""".split()
)
"""The units that days are counted in, in both numbers."""

# How far a count may miss, in days, for each unit of its granularity: half a unit for the small
# ones; a decade and a century are said of what is some two or ten years off.
MISS = {"week": 3, "fortnight": 4, "month": 15, "year": 183, "decade": 730, "century": 3652}

# From so many years on a count names a year rather than a day of it.
_YEARS_ONLY = 20
# What is counted in so many years is often the difference of two years' numbers.
_SUBTRACTED = 5
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


def shifted(day: dt.date, count: Decimal, unit: str, sign: int) -> dt.date:
    """Return the day so many units later, with a sign of -1 earlier.

    Raises:
        ValueError: outside the years 1 to 9999.
    """
    if unit in _DAYS:
        return calendar.add_days(day, sign * int(count * _DAYS[unit]))
    months, rest = divmod(count * _MONTHS[unit], 1)
    return calendar.add_days(calendar.add_months(day, sign * int(months)), sign * int(rest * 30))


def count_from(
    day: dt.date,
    amount: Amount,
    unit: str,
    sign: int,
    more: tuple[Decimal | None, str] = (None, ""),
    relative: str = "",
) -> Date | None:
    """Return the record of a day so many units after another, with a sign of -1 before it.

    more: how many of a smaller unit on top. relative: how the words name it. None of hours and
    minutes, and outside the calendar.
    """
    if unit in ("minute", "hour"):
        return None
    try:
        if amount.value is not None and not amount.hedge and not amount.vague:
            return _stated(day, amount, unit, sign, more, relative)
        return _loose(day, amount, unit, sign, relative)
    except (ValueError, OverflowError):
        return None


def _stated(
    start: dt.date,
    amount: Amount,
    unit: str,
    sign: int,
    more: tuple[Decimal | None, str],
    relative: str,
) -> Date:
    assert amount.value is not None
    day = shifted(start, amount.value, unit, sign)
    if more[0] is not None:
        day = shifted(day, more[0], more[1], sign)
        return Date(days=calendar.one_day(day), value=day.isoformat(), relative=relative)
    steps = max(amount.granularity, Decimal(1))
    miss = int(MISS.get(unit, 0) * steps) or int((steps - 1) / 2)
    days = calendar.widen(calendar.one_day(day), miss)
    if unit == "year" and amount.value >= _SUBTRACTED:
        days = calendar.join(days, calendar.year(day.year))
    whole = unit in ("decade", "century") or (unit == "year" and amount.value >= _YEARS_ONLY)
    value = f"{day.year:04d}" if whole else day.isoformat()
    # "105 years ago" is the difference of two years, "a century ago" is not.
    rough = steps > 1 if whole and unit == "year" else miss > 0
    return Date(
        days=days, value=f"{value}~" if rough else value, relative=relative, approximate=rough
    )


def _loose(start: dt.date, amount: Amount, unit: str, sign: int, relative: str) -> Date | None:
    """Return "several days ago", "more than 100 years ago": a stretch, open where the hedge is."""
    low, high = amount.interval.low, amount.interval.high
    near = shifted(start, low if low is not None else Decimal(0), unit, sign)
    far = None if high is None else shifted(start, high, unit, sign)
    first, last = (far, near) if sign < 0 else (near, far)
    miss = MISS.get(unit, 1)
    days = calendar.widen(DaySpan(first, last), miss)
    if amount.value is not None:
        day = shifted(start, amount.value, unit, sign)
        whole = unit in ("decade", "century") or (unit == "year" and amount.value >= _YEARS_ONLY)
        value = f"{f'{day.year:04d}' if whole else day.isoformat()}~"
    elif last is None or (first is None and sign > 0):
        return None
    else:
        value = "/".join(f"{end}~" if end else ".." for end in _ends(first, last, unit))
    return Date(days=days, value=value, relative=relative, approximate=True, hedge=amount.hedge)


def _ends(first: dt.date | None, last: dt.date, unit: str) -> tuple[str, str]:
    letters = {"month": 7, "year": 4, "decade": 4, "century": 4}.get(unit, 10)
    return first.isoformat()[:letters] if first else "", last.isoformat()[:letters]
