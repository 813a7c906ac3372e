"""Rules for stretches of days: "from May to July", "March 9-11", "1914-18"."""

import datetime as dt
import re
from dataclasses import replace

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import write_edtf
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.date import evidence
from checker.kinds.date.patterns import END_POINT
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference, read
from checker.kinds.date.resolve import Resolved, relative_form, resolve
from checker.kinds.date.setting import Setting
from checker.kinds.date.words import MONTHS, SEASONS, WEEKDAYS

_LINK = (
    r"\s?-{1,2}\s?|(?<=\d\d\d\d)/(?=\d\d(?!\d))"
    r"|\s(?:to|through|thru|until|till|and|or)\s(?:in\s|on\s)?(?:the\s)?"
)
_RANGE = (
    rf"(?:(?P<opening>from|between)\s(?:the\s)?)?(?P<first>{END_POINT})"
    rf"(?P<link>{_LINK})(?P<last>{END_POINT}|\d\d(?![\w%]|[-.,:]\d)|(?:now|present)\b)"
)


_UNIT = re.compile(r"\d{4}-[2-4]\d")
_BARE_DAY = re.compile(r"(?P<day>\d\d?)(?:st|nd|rd|th)?(?:,?\s(?P<year>\d{4}))?")


def _range(found: Found) -> Date | None:
    text = found.passage.text
    if not evidence.detached(text, found.match.start()):
        return None
    first, last = _read_end(found.words("first")), _read_end(found.words("last"))
    if first is None or last is None or not _linked(found, first, last):
        return None
    first, last = _completed(first, last, found.words("last"))
    if not _both_dates(first, last) or not _stands(found, first, last, text):
        return None
    setting = Setting(found.passage, *found.match.span())
    a, b = resolve(first, setting), resolve(last, setting)
    relative = " to ".join(filter(None, (relative_form(first), relative_form(last))))
    if a is None or b is None:
        both = not first.swappable and setting.published is None
        return Date(days=None, value=None, relative=relative) if relative and both else None
    if b.days.last and a.days.first and b.days.last < a.days.first and last.weekday:
        # "From Friday to Monday": the Monday after that Friday.
        b = _on(calendar.weekday_after(a.days.first, last.weekday))
    if a.days.first is None or b.days.last is None or a.days.first >= b.days.last:
        return None
    if "and" in found.words("link") and not found.words("opening") and not _adjacent(a, b):
        return None
    days = DaySpan(a.days.first, b.days.last)
    return Date(days=days, value=_named(a.value, b.value) or write_edtf(days), relative=relative)


def _named(first: str, last: str) -> str:
    """Return the interval between two EDTF dates as they were named, if an interval can hold them.

    A season or a quarter stands for its days: as an end of an interval it would be ambiguous.
    """
    ends = first.partition("/")[0], last.rpartition("/")[2]
    return "" if any(_UNIT.fullmatch(end) for end in ends) else "/".join(ends)


def _read_end(words: str) -> Reference | None:
    bare = _BARE_DAY.fullmatch(words)
    if bare is None:
        return read(words)
    return Reference(day=int(bare["day"]), year=int(bare["year"]) if bare["year"] else None)


def _linked(found: Found, first: Reference, last: Reference) -> bool:
    """Whether the link makes a stretch of the two: "and" does behind "between", or of two days."""
    link, opening = found.words("link").split() or ["-"], found.words("opening")
    if link[0] in ("or", "and"):
        days = first.day is not None and last.day is not None and last.month is None
        return opening == "between" or (link[0] == "and" and not opening and days)
    return opening != "between" or link[0] == "-"


def _completed(first: Reference, last: Reference, last_words: str) -> tuple[Reference, Reference]:
    """Return both ends with what each takes from the other: "5-7 May 2019", "1914-18"."""
    if first.year is not None and first.month is None and _only_day(last):
        return first, _short_year(first.year, last_words)
    if _only_day(first) and last.month is None and last.year is not None:
        # "11-2016" is a month, and "12 to 2016" nothing.
        return Reference(), last
    if _only_day(first) and last.month is not None:
        first = replace(first, month=last.month, step=last.step, unit=last.unit)
    if last.day is not None and last.month is None and first.month is not None:
        last = replace(last, month=first.month, step=first.step, unit=first.unit)
    if first.year is None and last.year is not None and first.step is None:
        first = replace(first, year=last.year - _turns(first, last))
    elif last.year is None and first.year is not None and last.step is None:
        last = replace(last, year=first.year + _turns(first, last))
    return first, last


def _only_day(end: Reference) -> bool:
    return end == Reference(day=end.day) and end.day is not None


def _short_year(year: int, digits: str) -> Reference:
    """Return the end of "1914-18"; nothing where the digits do not go on from the year."""
    last = year // 100 * 100 + int(digits) if digits.isdigit() and len(digits) == 2 else 0
    return Reference(year=last) if last > year else Reference()


def _turns(first: Reference, last: Reference) -> int:
    """Return 1 where the year turns between the ends ("Nov-Feb 2017"), else 0."""
    a = (first.month or first.season or 0, first.day or 0)
    b = (last.month or last.season or 0, last.day or 0)
    return int(bool(a[0]) and bool(b[0]) and a[0] > b[0])


def _both_dates(first: Reference, last: Reference) -> bool:
    for end in (first, last):
        if _only_day(end) or end == Reference():
            return False
        if end.unit and end.step is None and end.part is None:
            return False
    return True


def _stands(found: Found, first: Reference, last: Reference, text: str) -> bool:
    """Whether the words around let it be a stretch of days, not a count or a habit."""
    end = found.match.end()
    ends = found.words("first"), found.words("last")
    years = [
        each.year for each, words in ((first, ends[0]), (last, ends[1])) if words[:2].isdigit()
    ]
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isdigit():
        # A telephone number.
        return False
    if all(len(words) <= 4 and words.isdigit() for words in ends):
        if any(year is None or not 1000 <= year <= 2100 for year in years):
            return False
        if evidence.counts(text, end, years[-1] or 0):
            return False
    same_month = first.month == last.month and first.year == last.year
    if first.day and last.day and same_month and first.day >= last.day:
        # "The 30-7 Oct. 19 loss" starts with a score.
        return False
    if first.weekday is not None and first.day is None and last.weekday is not None:
        # "Monday to Friday" is a habit but for a preposition that ties it to one week.
        return bool(found.words("opening")) or "-" not in found.words("link")
    if first.decade is not None and first.decade < 100:
        return False
    for name in ("first", "last"):
        if text[slice(*found.match.span(name))] in ("may", "march", "mar", "sun", "sat", "wed"):
            return False
    return True


def _on(day: dt.date) -> Resolved:
    return Resolved(day.isoformat(), calendar.one_day(day))


def _adjacent(a: Resolved, b: Resolved) -> bool:
    return bool(a.days.last and b.days.first and calendar.add_days(a.days.last, 1) == b.days.first)


RULES = (
    rule(
        "date.range",
        _RANGE,
        _range,
        starts=["from", "between", NUMBER, *MONTHS, *WEEKDAYS, *SEASONS, "early", "late", "mid"],
        hedges=False,
    ),
)
