"""Rules for days that are counted from a named one: "two days before Christmas"."""

import datetime as dt
import re
from decimal import Decimal

from checker.algebra import calendar
from checker.algebra.amounts import Amount, exact
from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import write_edtf
from checker.grammar.rules import FIGURE, NUMBER, Found, alternatives, rule
from checker.kinds.date import evidence
from checker.kinds.date.patterns import ANCHOR
from checker.kinds.date.record import Date
from checker.kinds.date.reference import read
from checker.kinds.date.resolve import resolve
from checker.kinds.date.setting import Setting
from checker.kinds.date.shifting import MISS, UNITS, shifted
from checker.kinds.date.words import ORDINALS, SMALL_NUMBERS, WEEKDAYS

# One expression for both rules: compiling it once is worth more than trying less of it.
_BESIDE = (
    rf"(?:(?:(?P<count>\d\d?\d?|{'|'.join(SMALL_NUMBERS)})\s)?(?P<unit>day|week|month|year)s?\s"
    r"(?P<side>before|after|from|following|prior\sto)"
    rf"|(?:(?P<nth>{alternatives(ORDINALS)}|\dst|\dnd|\drd|\dth)\s)?"
    r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    rf"\s(?P<beside>before|after|following|preceding))\s(?P<anchor>{ANCHOR})"
)
_RUNS_ON = re.compile(r"\s(?:to|until|till|through)\b|\s?-")


def _from_anchor(found: Found) -> Date | None:
    passage = found.passage
    start, end = found.match.span("anchor")
    if not found.words("unit"):
        return None
    words = found.words("count") or ("a" if found.words("side") in ("before", "after") else "")
    reference = read(passage.text[start:end].lower())
    if reference is None or not words:
        return None
    if reference.month is not None and reference.day is None:
        return None
    if found.words("side") == "from" and _RUNS_ON.match(passage.text, end):
        # "64 days from Nov. 21 to Jan. 23" is a length and a stretch.
        return None
    count = Decimal(words) if words.isdigit() else Decimal(SMALL_NUMBERS[words])
    unit, sign = found.words("unit"), -1 if found.words("side")[0] in "bp" else 1
    anchor = resolve(reference, Setting(passage, start, end))
    if anchor is None or not anchor.days.single or anchor.days.first is None:
        return None
    amount = found.under_hedges(exact(count))
    try:
        if amount.hedge:
            return _away(anchor.days.first, amount, unit, sign)
        day = shifted(anchor.days.first, count, unit, sign)
    except (ValueError, OverflowError):
        return None
    days = calendar.widen(calendar.one_day(day), MISS.get(unit, 0))
    return Date(days=days, value=write_edtf(calendar.one_day(day)), approximate=unit in MISS)


def _away(anchor: dt.date, amount: Amount, unit: str, sign: int) -> Date:
    """Return "more than two days before Christmas", "under a week after": a side or a stretch."""
    low, high = amount.interval.low, amount.interval.high
    near, far = anchor, None
    if low is not None:
        near = shifted(anchor, low, unit, sign)
        near = calendar.add_days(near, sign) if amount.interval.low_open else near
    if high is not None:
        far = shifted(anchor, high, unit, sign)
        far = calendar.add_days(far, -sign) if amount.interval.high_open else far
    days = DaySpan(far, near) if sign < 0 else DaySpan(near, far)
    return Date(
        days=calendar.widen(days, MISS.get(unit, 0)),
        value=write_edtf(days),
        approximate=unit in MISS or amount.approximate,
        hedge=amount.hedge,
    )


def _weekday_beside(found: Found) -> Date | None:
    """Return "the Monday after Easter", "the second Tuesday before Christmas"."""
    passage, nth = found.passage, found.words("nth")
    if not found.words("weekday"):
        return None
    if not nth and evidence.word_before(passage.text, found.match.start()).lower() != "the":
        return None
    reference = read(found.words("anchor"))
    if reference is None or not (reference.holiday or reference.day):
        return None
    anchor = resolve(reference, Setting(passage, *found.match.span()))
    if anchor is None or not anchor.days.single or anchor.days.first is None:
        return None
    count = int(nth[0]) if nth[:1].isdigit() else ORDINALS.get(nth, 1)
    sign = -1 if found.words("beside") in ("before", "preceding") else 1
    side = calendar.weekday_before if sign < 0 else calendar.weekday_after
    day = side(anchor.days.first, WEEKDAYS[found.words("weekday")], strictly=True)
    day = calendar.add_days(day, sign * 7 * (count - 1))
    return Date(days=calendar.one_day(day), value=day.isoformat())


RULES = (
    rule(
        "date.from-anchor",
        _BESIDE,
        _from_anchor,
        starts=[NUMBER, "a", "an", "day", "week"],
        then=UNITS,
    ),
    rule(
        "date.weekday-beside",
        _BESIDE,
        _weekday_beside,
        starts=[*WEEKDAYS, *ORDINALS, FIGURE],
        hedges=False,
    ),
)
