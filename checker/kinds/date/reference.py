"""Reference: what the words of a date name, before anyone asks which days these are."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.algebra.calendar import Part
from checker.grammar.rules import alternatives
from checker.kinds.date.spelled import cut_year
from checker.kinds.date.words import (
    DECADES,
    HOLIDAYS,
    MONTHS,
    ONES,
    ORDINALS,
    PARTS,
    SEASONS,
    STEPS,
    TENS,
    TODAY,
    UNITS,
    WEEKDAYS,
)

_TOKEN = re.compile(r"[a-z]+|\d+|'")
_ORDINAL = r"(?P<n>\d{1,3}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[\s-])?[a-z]+)"
_ITEM = re.compile(
    _ORDINAL + r"(?P<last>[\s-](?:to[\s-])?last)?[\s-]+(?:full\s|fiscal\s)?"
    r"(?P<item>(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|day|month|quarter|qtr|half"
    r"|century)\b,?\s*(?:of\s|in\s)?\s*(?:the\s(?!month|year))?(?P<holder>.*)"
)
_DAY_OF = re.compile(_ORDINAL + r"\s+(?:(?:of|in)\s+(?P<holder>.+)|(?P<month>.+\smonth))")
_OVER_NEXT = re.compile(r"(?P<what>.+)\s(?:(?P<after>after\s(?:the\s)?next)|before\slast)")
_END_OF = re.compile(
    r"(?:(?P<step>last|this|next)\s)?(?P<unit>year|month|week|quarter)(?:'s\s|-|\s)end"
    r"(?:\s(?P<year>\d{4}))?"
)
_YEARS_QUARTER = re.compile(
    r"(?P<year>(?:last|this|next)\s(?:fiscal\s)?year|\d{4})(?:'s)?\s(?:fiscal\s)?"
    r"(?P<quarter>[^ ]+[\s-].*(?:quarter|qtr|half))"
)
_QUARTER_IN_FIGURES = re.compile(
    r"(?P<year>\d{4})q(?P<q>\d)|(?P<first>\d)q\s?'?(?P<short>\d{4}|\d\d)"
)
_WEEKS_DAY = re.compile(r"(?P<step>last|this|next)\sweek's\s(?P<day>[a-z]+day)")
_TO_DATE = re.compile(r"(?:(?P<unit>year|month)[\s-]to[\s-]date|ytd)")
_FISCAL = re.compile(r"fy\s?'?(\d{4}|\d\d)")
_WEEK_NUMBER = re.compile(r"week\s(?P<n>\d\d?),?\s(?:of\s)?(?P<year>\d{4})")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)$")
_CLOCK = re.compile(r"\s\d\d?:\d\d:\d\d(?:\s(?:[a-z]{3,4}|[+-]\d{4}))?(?=\s)")
_ON_THE = re.compile(r"(?:the\s)?(\d\d?)(?:st|nd|rd|th)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})([-/.])(\d\d?)\2(\d{1,4})(?!\d)")
_MONTH_IN_FIGURES = re.compile(
    r"^(?:(?P<year>\d{4})\s?[-/]\s?(?P<after>\d\d?)|(?P<before>\d\d?)\s?[-/]\s?(?P<last>\d{4}))$"
)
_DECADE = re.compile(r"'?(\d\d\d0|\d0)'?s")
_DECADE_IN_WORDS = re.compile(rf"(nineteen[\s-])?({alternatives(DECADES)})")
_HOLIDAY = re.compile(rf"\b(?:{alternatives(HOLIDAYS)})(?!\w)")
# Two digits of a year up to this one are read as of this century: "10/31/74" is 1974.
_LAST_SHORT_YEAR = 40


@dataclass(frozen=True, slots=True)
class Reference:
    """What a date names. None and "" where the words do not say.

    step, unit: so many units from the present one (-1, "week": last week; 0, "day": today).
    item, nth: the n-th item (a weekday, "week", "day", "month") within what the rest names, -1 the
        last, -2 the last but one.
    decade, century: first year of the decade ("60" for '60s), number of the century.
    part: "early", "the end of". narrow: "earlier" or "later" than the day of writing, or "rest",
        all that is left from then on.
    swappable: a date in figures whose day and month might be the other way round.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str = ""
    step: int | None = None
    unit: str = ""
    item: str = ""
    nth: int | None = None
    part: Part | None = None
    narrow: str = ""
    swappable: bool = False


@lru_cache(maxsize=4096)
def read(words: str) -> Reference | None:
    """Return what a date names, given in lower case; None if the words name no date."""
    words = words.strip()
    part, narrow, rest = _split_part(words)
    named = _read_shape(rest)
    if named is None:
        return None
    return replace(named, part=part, narrow=narrow) if part or narrow else named


def _read_shape(words: str) -> Reference | None:
    for shape, make in _IN_FIGURES:
        found = shape.search(words)
        if found is not None:
            return make(found)
    decade = _DECADE.fullmatch(words)
    if decade is not None:
        return _read_decade(int(decade.group(1)))
    for shape, make in _SHAPES:
        found = shape.fullmatch(words)
        if found is not None:
            return make(found)
    item = _ITEM.fullmatch(words)
    if item is not None and _number(item["n"]) and (item["holder"] or item["n"] != "last"):
        return _read_item(item)
    return _read_day_of(words) or _read_words(words)


def full_year(digits: str) -> int:
    """Return the year that two or four digits stand for."""
    number = int(digits)
    if len(digits) == 4:
        return number
    return number + (2000 if number <= _LAST_SHORT_YEAR else 1900)


_PART = re.compile(
    r"(?:the\s)?(?:very\s)?(?P<part>early|late|mid|earlier|later|beginning|start|middle|end|close"
    r"|outset|rest)(?:[\s-]+(?:in|on|of))?[\s-]+(?:(?:the|my|our|his|her|their)\s)?(?P<rest>.+)",
    re.DOTALL,
)


def _split_part(words: str) -> tuple[Part | None, str, str]:
    found = _PART.fullmatch(words)
    if found is None:
        return None, "", words.removeprefix("the ")
    part, rest = found["part"], found["rest"]
    if part in ("earlier", "later", "rest"):
        return None, part, rest
    return PARTS[part], "", rest


def _read_compact(found: re.Match[str]) -> Reference:
    year, month, day = map(int, found.groups())
    return Reference(year=year, month=month, day=day)


def _read_over_next(found: re.Match[str]) -> Reference | None:
    """Return "the week after next", "the year before last"."""
    named = _read_words(found["what"].removeprefix("the "))
    return replace(named, step=2 if found["after"] else -2) if named is not None else None


def _read_end_of(found: re.Match[str]) -> Reference:
    """Return "year-end", "this week's end"."""
    if found["year"]:
        return Reference(year=int(found["year"]), part=Part.END)
    return Reference(step=STEPS.get(found["step"] or "this"), unit=found["unit"], part=Part.END)


def _read_weeks_day(found: re.Match[str]) -> Reference:
    """Return "last week's Tuesday"."""
    return Reference(weekday=WEEKDAYS[found["day"]], step=STEPS[found["step"]], unit="week")


def _read_years_quarter(found: re.Match[str]) -> Reference | None:
    """Return "last year's fourth quarter" as if it were "fourth quarter of last year"."""
    item = _ITEM.fullmatch(f"{found['quarter']} of {found['year']}")
    return _read_item(item) if item is not None and _number(item["n"]) else None


def _read_quarter_in_figures(found: re.Match[str]) -> Reference:
    year = found["year"] or found["short"]
    return Reference(year=full_year(year), quarter=int(found["q"] or found["first"]), unit="year")


def _read_to_date(found: re.Match[str]) -> Reference:
    return Reference(step=0, unit=found["unit"] or "year", narrow="to date")


def _read_week_number(found: re.Match[str]) -> Reference:
    return Reference(year=int(found["year"]), item="iso week", nth=int(found["n"]))


def _read_fiscal(found: re.Match[str]) -> Reference:
    return Reference(year=full_year(found.group(1)))


def _read_decade_in_words(found: re.Match[str]) -> Reference:
    return Reference(decade=10 * DECADES[found.group(2)] + (1900 if found.group(1) else 0))


def _read_on_the(found: re.Match[str]) -> Reference:
    """Return "the 15th", of the month that is nearest."""
    return Reference(day=int(found.group(1)))


_SHAPES = (
    (_OVER_NEXT, _read_over_next),
    (_END_OF, _read_end_of),
    (_TO_DATE, _read_to_date),
    (_WEEKS_DAY, _read_weeks_day),
    (_YEARS_QUARTER, _read_years_quarter),
    (_QUARTER_IN_FIGURES, _read_quarter_in_figures),
    (_WEEK_NUMBER, _read_week_number),
    (_FISCAL, _read_fiscal),
    (_DECADE_IN_WORDS, _read_decade_in_words),
    (_ON_THE, _read_on_the),
)


def _read_decade(first: int) -> Reference:
    if 1000 <= first < 1900 and first % 100 == 0:
        # "The 1800s" is a hundred years; "the 1900s" and "the 2000s" are used for ten.
        return Reference(century=first // 100 + 1)
    return Reference(decade=first)


def _read_figures(found: re.Match[str]) -> Reference | None:
    a, mark, b, c = found.groups()
    if len(a) == 4:
        year, month, day = int(a), int(b), int(c)
    else:
        year, month, day = full_year(c), int(a), int(b)
    if len(a) == 3 or len(c) == 3 or not (1 <= month <= 31 and 1 <= day <= 31):
        return None
    swappable = len(a) < 4 and max(month, day) <= 12 and mark != "."
    if month > 12 or (mark == "." and len(a) < 4 and day <= 12):
        month, day = day, month
    return Reference(year=year, month=month, day=day, swappable=swappable) if month <= 12 else None


def _read_month(found: re.Match[str]) -> Reference | None:
    year, digits = int(found["year"] or found["last"]), found["after"] or found["before"]
    month = int(digits)
    # "2003-05" and "2010/11" are two years, or a season across them.
    return None if len(digits) == 2 and month > year % 100 else Reference(year=year, month=month)


_IN_FIGURES = (
    (_MONTH_IN_FIGURES, _read_month),
    (_COMPACT, _read_compact),
    (_NUMERIC, _read_figures),
)


def _number(words: str) -> int | None:
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words in ("last", "final"):
        return -1
    if words == "penultimate":
        return -2
    if words in ("latter", "former"):
        return 2 if words == "latter" else 1
    ten, _, one = words.replace("-", " ").rpartition(" ")
    return None if one not in ORDINALS else ORDINALS[one] + TENS.get(ten, 0)


def _read_item(found: re.Match[str]) -> Reference | None:
    """Return "the first Monday of May", "third quarter of 2010", "19th century"."""
    n, item = _number(found["n"]) or 0, found["item"].replace("qtr", "quarter")
    if found["last"]:
        n = -n
    if item == "century":
        return Reference(century=n)
    holder = _read_words(found["holder"]) if found["holder"] else None
    if item in ("quarter", "half"):
        last = 4 if item == "quarter" else 2
        n = last if n == -1 else n
        if n > last:
            return None
        if item == "quarter":
            return replace(holder, quarter=n, unit="year") if holder else Reference(quarter=n)
        return replace(holder, half=n, unit="year") if holder else None
    if holder is None or holder.day or not (holder.month or holder.year or holder.unit):
        return None
    return replace(holder, item=item, nth=n)


def _read_day_of(words: str) -> Reference | None:
    """Return "second of May", "20th of next month"."""
    found = _DAY_OF.fullmatch(words)
    n = _number(found["n"]) if found else None
    holder = None
    if found and n:
        holder = _read_words((found["holder"] or found["month"]).removeprefix("the "))
    if holder is None or n is None or holder.day or not (holder.month or holder.unit == "month"):
        return None
    return replace(holder, day=n)


def _read_words(words: str) -> Reference | None:
    holiday = _HOLIDAY.search(words)
    if holiday is not None:
        rest = _read_words(words[: holiday.start()] + words[holiday.end() :])
        key = HOLIDAYS[" ".join(holiday.group().split())]
        return replace(rest or Reference(), holiday=key)
    year, words = cut_year(_CLOCK.sub(" ", words))
    tokens = _TOKEN.findall(words)
    values: dict[str, int] = {} if year is None else {"year": year}
    unit = ""
    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else ""
        after = tokens[i + 1] if i + 1 < len(tokens) else ""
        if token.isdigit():
            _put_figure(values, token, before)
        elif token in MONTHS:
            values["month"] = MONTHS[token]
        elif token in WEEKDAYS and token != "second":
            values["weekday"] = WEEKDAYS[token]
        elif token in SEASONS:
            values["season"] = SEASONS[token]
        elif token in STEPS and (before != "this" or token != "coming"):
            values["step"] = STEPS[token]
        elif token in TODAY:
            values["step"], unit = TODAY[token], "day"
        elif token in ORDINALS and "month" in values:
            values["day"] = ORDINALS[token] + TENS.get(before, 0)
        elif token in ONES and before in TENS:
            values["day"] = ONES[token] + TENS[before]
        elif token in ("work", "working"):
            unit = "workweek"
        elif token in UNITS and not (token == "day" and after in ("before", "after")):
            unit = unit or UNITS[token]
        elif token in ("morning", "afternoon", "evening"):
            unit = unit or "day"
        elif token in ("now", "present"):
            values["step"], unit = 0, "day"
        elif token == "before" and after == "yesterday":
            return Reference(step=-2, unit="day")
        elif token == "after" and after in ("tomorrow", "tmrw"):
            return Reference(step=2, unit="day")
    if not values and not unit:
        return None
    return Reference(**values, unit=unit)  # type: ignore[arg-type]


def _put_figure(values: dict[str, int], digits: str, before: str) -> None:
    number = int(digits)
    if before == "q":
        values["quarter"] = number
    elif before == "h":
        values["half"] = number
    elif len(digits) == 4:
        values["year"] = number
    elif before == "'":
        values["year"] = full_year(digits)
    elif number <= 31:
        values["day"] = number
    else:
        values["year"] = full_year(digits)
