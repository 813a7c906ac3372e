"""Values: a mention's normal form as a person would write it, short enough for a column."""

import datetime as dt
import re
from decimal import Decimal

from checker.grammar.hedges import AFTER, BEFORE
from checker.model.mention import Mention
from checker.report.glyphs import harmless

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
_DURATION = re.compile(r"P(?=[\dT])(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?")
_DURATION_PART = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)")
_YEARS = re.compile(r"(\d\d)(\d?)X{1,2}([~?%]?)")
# What stands in a month's place for longer parts of a year.
_PARTS = {
    **dict(zip(range(21, 25), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(range(33, 37), ("1st", "2nd", "3rd", "4th"), strict=True)),
    **dict(zip(range(40, 42), ("first half of", "second half of"), strict=True)),
}
_QUARTERS = range(33, 37)
_POINTS = re.compile(r"percentage[ -]points?", re.IGNORECASE)
_PERCENT = re.compile(r"%|per ?cent", re.IGNORECASE)


def value_of(mention: Mention) -> str:
    """Return the mention's value in a few words: "7", "at least 9", "4 Nov 2019", "90 days".

    A range or a vague word ("dozens") keeps the article's own words: figures put in their place
    would look as if the article had given them.
    """
    value = mention.normal.value
    if value is None:
        # "Dozens" at a sentence's head and "DOZENS" in a headline are the same words.
        first, blank, rest = harmless(mention.words).partition(" ")
        return first.lower() + blank + rest
    if isinstance(value, str):
        return text_value(value)
    return _hedged(number(value) + _unit(mention), mention.normal.hedge)


# Powers of ten between which a number is written out.
_SMALLEST, _LARGEST = -7, 20


def text_value(value: str) -> str:
    """Return a duration (ISO 8601) or day (EDTF) in words; other values are quoted words."""
    if _DURATION.fullmatch(value):
        return _duration(value)
    return _days(value) or f"“{harmless(value)}”"


def number(value: Decimal) -> str:
    """Return a number as newspapers write it: "1,200", "139 million", "0.5", "6.02 x 10^23"."""
    if value and not _SMALLEST <= value.adjusted() <= _LARGEST:
        exponent = value.adjusted()
        return f"{_plain(value.scaleb(-exponent))} x 10^{exponent}"
    for scale, name in _SCALES:
        if abs(value) >= scale:
            scaled = value / scale
            if scaled == round(scaled, 2):
                return f"{_plain(scaled)} {name}"
    return _plain(value)


def day_name(date: dt.date) -> str:
    """Return a day as the text formats write it: "4 Nov 2019"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def _unit(mention: Mention) -> str:
    if mention.normal.unit:
        return f" {harmless(mention.normal.unit)}"
    if _POINTS.search(mention.words):
        return " points"
    return "%" if _PERCENT.search(mention.words) else ""


def _hedged(figure: str, hedge: str | None) -> str:
    if not hedge:
        return figure
    behind = hedge in AFTER and hedge not in BEFORE
    return f"{figure} {harmless(hedge)}" if behind else f"{harmless(hedge)} {figure}"


def _duration(value: str) -> str:
    days, _, hours = value[1:].partition("T")
    parts = [(count, _UNITS[unit]) for count, unit in _DURATION_PART.findall(days)]
    parts += [
        (count, "minute" if unit == "M" else _UNITS[unit])
        for count, unit in _DURATION_PART.findall(hours)
    ]
    return " ".join(f"{count} {unit}" + ("" if count == "1" else "s") for count, unit in parts)


def _days(value: str) -> str:
    begin, slash, end = value.partition("/")
    if not slash:
        return _day(value)
    if begin in ("", ".."):
        return f"until {_day(end)}" if _day(end) else ""
    if end in ("", ".."):
        return f"from {_day(begin)}" if _day(begin) else ""
    first, last = _day(begin), _day(end)
    if not (first and last):
        return ""
    # "25 Nov – 1 Dec 2019": the year, and the month if it is the same, are said once.
    shared = 0
    ahead, behind = first.split()[::-1], last.split()[::-1]
    while shared < min(len(ahead), len(behind)) - 1 and ahead[shared] == behind[shared]:
        shared += 1
    return f"{' '.join(ahead[shared:][::-1])} – {last}"


def _day(value: str) -> str:
    if years := _YEARS.fullmatch(value):
        return _years(*years.groups())
    found = _DAY.fullmatch(value)
    if found is None:
        return ""
    year, month, day, doubt = found.groups()
    words = [str(int(day))] if day else []
    if month and 1 <= int(month) <= 12:
        words.append(_MONTHS[int(month) - 1])
    elif month:
        part = int(month)
        if part not in _PARTS:
            return ""
        words.append(_PARTS[part] + (" quarter of" if part in _QUARTERS else ""))
    return " ".join([*(["about"] if doubt else []), *words, year])


def _years(century: str, decade: str, doubt: str) -> str:
    """Return a decade or a century: "1950s", "19th century"."""
    about = "about " if doubt else ""
    if decade:
        return f"{about}{century}{decade}0s"
    which = int(century) + 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(which % 10 if which // 10 != 1 else 0, "th")
    return f"{about}{which}{ending} century"
