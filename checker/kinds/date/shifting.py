"""Shifting: a day moved by a count of units, and how far such a count may miss."""

import datetime as dt
from decimal import Decimal

from checker.algebra import calendar

UNITS = frozenset(
    """minute minutes hour hours day days night nights week weeks fortnight fortnights month months
    year years decade decades century centuries""".split()
)
"""The units that days are counted in, in both numbers."""

# How far a count may miss, in days, for each unit of its granularity: half a unit for the small
# ones; a decade and a century are said of what is some two or ten years off.
MISS = {"week": 3, "fortnight": 4, "month": 15, "year": 183, "decade": 730, "century": 3652}

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
