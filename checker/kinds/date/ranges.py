"""Rules for stretches of days: "from May to July", "March 9-11", "1914-18"."""

import datetime as dt
import re
from dataclasses import replace

from checker.algebra import calendar
from checker.algebra.calendar import WINTER, DaySpan
from checker.algebra.edtf import unit_edtf, write_edtf
from checker.grammar.rules import FIGURE, Found, alternatives, rule
from checker.kinds.date import evidence
from checker.kinds.date.patterns import END_POINT
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference, full_year, read
from checker.kinds.date.resolve import Resolved, relative_form, resolve
from checker.kinds.date.setting import Setting
from checker.kinds.date.words import MONTHS, ORDINALS, SEASONS, TENS, WEEKDAYS

_LINK = (
    r"\s?-{1,2}\s?|(?<=\d\d\d\d)/(?=\d\d(?!\d))"
    r"|\s(?:to|through|thru|until|till|and|or)\s(?:in\s|on\s)?(?:the\s)?"
)
_RANGE = (
    rf"(?:(?P<opening>from|between)\s(?:the\s)?)?(?P<first>{END_POINT})"
    rf"(?P<link>{_LINK})(?P<last>{END_POINT}|\d\d(?![\w%]|[-.,:]\d)|(?:now|present)\b)"
)


# "10/1-11/7", "10-1-2018-10-7-2018": months and days in figures on both sides.
_MONTH_DAY = r"(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])"
_FIGURES_LINK = r"\s?-{1,2}\s?|\s(?:to|through|thru|until|till|and)\s"
_FIGURES = (
    r"(?:(?P<opening>from|between)\s)?"
    rf"(?:(?P<first>{_MONTH_DAY}(?:/(?P<year>\d{{4}}|\d\d))?)(?P<link>{_FIGURES_LINK})"
    rf"(?P<last>{_MONTH_DAY})(?:(?:/|,\s?)(?P<until>\d{{4}}|\d\d(?!\d)))?"
    r"|(?P<from>\d\d?(?P<mark>[-/.])\d\d?(?P=mark)\d{4})\s?-\s?"
    r"(?P<to>\d\d?(?P=mark)\d\d?(?P=mark)\d{4}))(?![\w/%-]|[.,]\d)"
)
# "1/2-3/4" may be parts of a cup.
_FRACTION = re.compile(r"(?:1/[2-9]|[2-9]/[3-9])(?!\d)|\d\d?/(?:10|16|32)\b")
_MONTHS_IN_A_YEAR = 12
_NTH = rf"(?:(?:early|mid|late)[\s-])?(?:{alternatives(ORDINALS)}|\d\d?(?:st|nd|rd|th))"
_CENTURIES = (
    rf"(?P<first>{_NTH})(?:\s(?:and|or|to|through|until)\s(?:the\s)?|\s?-\s?)(?P<last>{_NTH})"
    r"[\s-]centur(?:y|ies)\b(?!\sb\.?c)"
)
_UNIT = re.compile(r"\d{4}-[2-4]\d")
_BARE_DAY = re.compile(r"(?P<day>\d\d?)(?:st|nd|rd|th)?(?:,?\s(?P<year>\d{4}))?")
_DAY_IN_WORDS = re.compile(rf"(?:(?P<ten>twenty|thirty)[\s-])?(?P<one>{alternatives(ORDINALS)})")


def _range(found: Found) -> Date | None:
    text = found.passage.text
    if not evidence.detached(text, found.match.start()):
        return None
    first, last = _read_end(found.words("first")), _read_end(found.words("last"))
    if first is None or last is None or not _linked(found, first, last):
        return None
    first, last = _completed(first, last, found.words("last"))
    if found.words("opening") == "from" and _turns_the_month(first, last):
        # "From April 27 to the third": of the month after.
        last = replace(last, month=(last.month or 0) % _MONTHS_IN_A_YEAR + 1)
    if not _both_dates(first, last) or not _stands(found, first, last, text):
        return None
    return _stretch(found, first, last)


def _figures(found: Found) -> Date | None:
    if not evidence.detached(found.passage.text, found.match.start()):
        return None
    if found.words("from"):
        first, last = read(found.words("from")), read(found.words("to"))
        return _stretch(found, first, last) if first and last else None
    years, ends = [found.words("year"), found.words("until")], ("first", "last")
    if not any(years) and all(_FRACTION.fullmatch(found.words(end)) for end in ends):
        return None
    if "and" in found.words("link") and found.words("opening") != "between":
        return None
    first, last = (
        _month_and_day(found.words(end), year) for end, year in zip(ends, years, strict=True)
    )
    if first.year is None and last.year is not None:
        first = replace(first, year=last.year - _turns(first, last))
    return _stretch(found, first, last)


def _month_and_day(words: str, year: str) -> Reference:
    month, day = (int(part) for part in words.split("/")[:2])
    return Reference(
        year=full_year(year) if year else None,
        month=month,
        day=day,
        swappable=day <= _MONTHS_IN_A_YEAR,
    )


def _stretch(found: Found, first: Reference, last: Reference) -> Date | None:
    """Return the days from the one to the other, as far as the article tells which these are."""
    setting = Setting(found.passage, *found.match.span())
    a, b = resolve(first, setting), resolve(last, setting)
    relative = " to ".join(filter(None, (relative_form(first), relative_form(last))))
    if a is None or b is None:
        both = not first.swappable and setting.published is None
        return Date(days=None, value=None, relative=relative) if relative and both else None
    if b.days.last and a.days.first and b.days.last < a.days.first and last.weekday:
        # "From Friday to Monday": the Monday after that Friday.
        b = _on(calendar.weekday_after(a.days.first, last.weekday))
    if _turned(a, b) and first.year is None and last.year is None and b.days.first:
        # What began before the publication and ends after it.
        a = resolve(replace(first, year=b.days.first.year - _turns(first, last)), setting) or a
    if a.days.first is None or b.days.last is None or a.days.first >= b.days.last:
        return None
    apart = not _adjacent(a, b) and not _beside(first, last)
    if "and" in found.words("link") and not found.words("opening") and apart:
        return None
    if first.season == WINTER and first.year and last == Reference(year=first.year + 1):
        # "The winter of 1941-42" is one.
        days = DaySpan(dt.date(first.year, 12, 1), calendar.season(first.year, WINTER).last)
        return Date(days=days, value=unit_edtf(first.year, WINTER))
    days = DaySpan(a.days.first, b.days.last)
    return Date(days=days, value=_named(a.value, b.value) or write_edtf(days), relative=relative)


def _turned(a: Resolved, b: Resolved) -> bool:
    return bool(a.days.first and b.days.last and a.days.first > b.days.last)


def _named(first: str, last: str) -> str:
    """Return the interval between two EDTF dates as they were named, if an interval can hold them.

    A season or a quarter stands for its days: as an end of an interval it would be ambiguous.
    """
    ends = first.partition("/")[0], last.rpartition("/")[2]
    return "" if any(_UNIT.fullmatch(end) for end in ends) else "/".join(ends)


def _read_end(words: str) -> Reference | None:
    bare = _BARE_DAY.fullmatch(words)
    if bare is None:
        said = _DAY_IN_WORDS.fullmatch(words)
        if said is not None:
            return Reference(day=ORDINALS[said["one"]] + TENS.get(said["ten"] or "", 0))
        return read(words)
    return Reference(day=int(bare["day"]), year=int(bare["year"]) if bare["year"] else None)


def _linked(found: Found, first: Reference, last: Reference) -> bool:
    """Whether the link makes a stretch of the two: "and" does behind "between", or of two days."""
    link, opening = found.words("link").split() or ["-"], found.words("opening")
    if link[0] == "and" and not opening and _beside(first, last):
        return True
    if link[0] in ("or", "and"):
        days = first.day is not None and last.day is not None
        days = days and (last.month is None or first.month is None)
        return opening == "between" or (link[0] == "and" and not opening and days)
    return opening != "between" or link[0] == "-"


def _beside(first: Reference, last: Reference) -> bool:
    """Whether two months follow each other: "in May and June 2010"."""
    if first.month is None or last.month is None or first.day is not None or last.day is not None:
        return False
    return last.month == first.month % _MONTHS_IN_A_YEAR + 1


def _completed(first: Reference, last: Reference, last_words: str) -> tuple[Reference, Reference]:
    """Return both ends with what each takes from the other: "5-7 May 2019", "1914-18"."""
    if first.year is not None and first.month is None and _only_day(last):
        return first, _short_year(first.year, last_words)
    if _only_day(first) and last.month is None and last.year is not None:
        # "11-2016" is a month, and "12 to 2016" nothing.
        return Reference(), last
    if _only_day(first) and (last.month is not None or last.unit == "month"):
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


def _turns_the_month(first: Reference, last: Reference) -> bool:
    named = first.month is not None and first.month == last.month and first.year is None
    return named and first.day is not None and last.day is not None and last.day < first.day


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


def _centuries(found: Found) -> Date | None:
    """Return "the 18th and 19th centuries", "the late 19th and early 20th century"."""
    ends = [read(f"{found.words(end)} century") for end in ("first", "last")]
    first, last = (
        resolve(end, Setting(found.passage, *found.match.span())) if end else None for end in ends
    )
    if first is None or last is None or first.days.first is None or last.days.last is None:
        return None
    if first.days.first >= last.days.last:
        return None
    return Date(days=DaySpan(first.days.first, last.days.last), value=f"{first.value}/{last.value}")


def _on(day: dt.date) -> Resolved:
    return Resolved(day.isoformat(), calendar.one_day(day))


def _adjacent(a: Resolved, b: Resolved) -> bool:
    return bool(a.days.last and b.days.first and calendar.add_days(a.days.last, 1) == b.days.first)


RULES = (
    rule(
        "date.range",
        _RANGE,
        _range,
        starts=["from", "between", FIGURE, *MONTHS, *WEEKDAYS, *SEASONS, "early", "late", "mid"],
        hedges=False,
    ),
    rule(
        "date.centuries",
        _CENTURIES,
        _centuries,
        starts=[FIGURE, *ORDINALS, "early", "mid", "late"],
        hedges=False,
    ),
    rule(
        "date.figures-range",
        _FIGURES,
        _figures,
        starts=["from", "between", FIGURE],
        hedges=False,
    ),
)
