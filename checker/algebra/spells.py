"""Spells: lengths of time in units of the calendar and of the clock, which do not convert exactly.

A month has 28 to 31 days and a year 365 or 366; a length said in them is therefore an interval of
seconds. Its middle is that of the Gregorian calendar: 146,097 days in 400 years.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.algebra.amounts import Amount, trimmed
from checker.algebra.intervals import Interval

MINUTE, HOUR, DAY = 60, 3_600, 86_400
MONTH = Decimal(146_097 * DAY) / 4_800
"""Seconds in the average month."""

# The least and the most days that so many months in a row can have, from none to eleven.
_DAYS_IN = (
    *((0, 0), (28, 31), (59, 62), (89, 92), (120, 123), (150, 153), (181, 184), (212, 215)),
    *((242, 245), (273, 276), (303, 306), (334, 337)),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time: so many months, or so many seconds. months is 0 for a unit of the clock."""

    name: str
    months: int = 0
    seconds: int = 0

    @property
    def calendar(self) -> bool:
        """Whether its length hangs on the calendar."""
        return self.months > 0

    @property
    def average(self) -> Decimal:
        """Its seconds, on the average."""
        return self.months * MONTH if self.months else Decimal(self.seconds)


UNITS = {
    unit.name: unit
    for unit in (
        Unit("second", seconds=1),
        Unit("minute", seconds=MINUTE),
        Unit("hour", seconds=HOUR),
        Unit("day", seconds=DAY),
        Unit("night", seconds=DAY),
        Unit("week", seconds=7 * DAY),
        Unit("fortnight", seconds=14 * DAY),
        Unit("month", months=1),
        Unit("year", months=12),
        Unit("decade", months=120),
        Unit("century", months=1_200),
        Unit("millennium", months=12_000),
    )
}

_NUMBER = r"\d{1,9}(?:\.\d{1,9})?"
_ISO = re.compile(
    "P"
    + "".join(
        f"(?:(?P<{name}>{_NUMBER}){letter})?"
        for name, letter in (("year", "Y"), ("month", "M"), ("week", "W"), ("day", "D"))
    )
    + "(?:T"
    + "".join(
        f"(?:(?P<{name}>{_NUMBER}){letter})?"
        for name, letter in (("hour", "H"), ("minute", "M"), ("second", "S"))
    )
    + ")?",
    re.ASCII,
)


def length(count: Amount, unit: Unit) -> Amount:
    """Return so many of a unit as an amount of seconds; months and years make an interval of it."""
    low, high = count.interval.low, count.interval.high
    interval = Interval(
        None if low is None else _seconds(low, unit)[0],
        None if high is None else _seconds(high, unit)[1],
        low_open=count.interval.low_open,
        high_open=count.interval.high_open,
    )
    return replace(
        count,
        value=None if count.value is None else trimmed(count.value * unit.average),
        interval=interval,
        granularity=count.granularity * unit.average,
    )


def add(a: Amount, b: Amount) -> Amount:
    """Return two lengths together ("two years and three months"), under the hedge of the first."""
    low = _sum(a.interval.low, b.interval.low)
    high = _sum(a.interval.high, b.interval.high)
    return replace(
        a,
        value=_sum(a.value, b.value),
        interval=replace(a.interval, low=low, high=high),
        granularity=min(a.granularity, b.granularity),
        vague=a.vague or b.vague,
    )


def write_iso(parts: tuple[tuple[Decimal, str], ...]) -> str:
    """Return counts of units as an ISO 8601 duration: "P90D", "PT36H", "P2Y6M", "P2W".

    Units are kept as they are said (18 months is P18M); a fraction goes into the next smaller unit
    where that makes it whole, and stays decimal elsewhere (a month and a half is P1.5M).
    """
    years = months = days = hours = minutes = seconds = Decimal(0)
    if len(parts) == 1 and parts[0][1] in ("week", "fortnight"):
        weeks = parts[0][0] * (2 if parts[0][1] == "fortnight" else 1)
        if weeks == weeks.to_integral_value():
            return f"P{trimmed(weeks):f}W"
    for count, name in parts:
        unit = UNITS[name]
        if unit.months >= 12:
            years += count * unit.months / 12
        elif unit.months:
            months += count
        elif unit.seconds >= DAY:
            days += count * unit.seconds / DAY
        elif unit.seconds == HOUR:
            hours += count
        elif unit.seconds == MINUTE:
            minutes += count
        else:
            seconds += count
    years, months = _carry(years, months, 12)
    days, hours = _carry(days, hours, 24)
    hours, minutes = _carry(hours, minutes, 60)
    minutes, seconds = _carry(minutes, seconds, 60)
    date = _letters((years, "Y"), (months, "M"), (days, "D"))
    time = _letters((hours, "H"), (minutes, "M"), (seconds, "S"))
    return f"P{date}T{time}" if time else f"P{date or '0D'}"


def read_iso(text: str) -> tuple[Decimal, Decimal]:
    """Return the least and the most seconds of an ISO 8601 duration as ``write_iso`` writes it.

    Raises:
        ValueError: the string is no duration.
    """
    found = _ISO.fullmatch(text)
    if found is None or not any(found.groups()):
        raise ValueError(f"no duration: {text!r}")
    low = high = Decimal(0)
    for name, count in found.groupdict().items():
        if count:
            least, most = _seconds(Decimal(count), UNITS[name])
            low, high = low + least, high + most
    return low, high


def _seconds(count: Decimal, unit: Unit) -> tuple[Decimal, Decimal]:
    """Return the least and the most seconds of so many units."""
    if not unit.calendar:
        return trimmed(count * unit.seconds), trimmed(count * unit.seconds)
    if count < 0:
        return Decimal(0), Decimal(0)
    whole, part = divmod(count * unit.months, 1)
    years, months = divmod(int(whole), 12)
    least, most = _DAYS_IN[months]
    low = 365 * years + years // 4 - years // 100 + least + part * 28
    high = 365 * years + -(-years // 4) + most + part * 31
    return trimmed(low * DAY), trimmed(high * DAY)


def _sum(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else a + b


def _carry(large: Decimal, small: Decimal, factor: int) -> tuple[Decimal, Decimal]:
    whole = large.to_integral_value("ROUND_FLOOR")
    rest = (large - whole) * factor
    if rest == rest.to_integral_value():
        return whole, small + rest
    return large, small


def _letters(*parts: tuple[Decimal, str]) -> str:
    return "".join(f"{trimmed(count):f}{letter}" for count, letter in parts if count)
