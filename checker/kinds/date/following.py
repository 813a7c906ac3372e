"""Rules for days told by the date before them: "two days later", "a year earlier", "that night".

The date is looked for in the same sentence; a sentence that opens so may follow one that tells a
single date. Where there is none nothing is guessed: "two days" is a length of time then.
"""

import datetime as dt
import re
from decimal import Decimal

from checker.algebra import calendar
from checker.algebra.amounts import exact
from checker.algebra.edtf import read_edtf, write_edtf
from checker.grammar.hedges import Hedge
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.date import evidence
from checker.kinds.date.record import Date
from checker.kinds.date.shifting import UNITS, count_from, shifted

_UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|centurie|century)s?"
_SHIFT = (
    rf"(?:(?P<number>{{number}})[\s-]|(?P<article>an?)\s)(?:full\s|whole\s)?{_UNIT}"
    r"\s(?P<side>earlier|previously|before|prior|later|after|afterwards?)(?![\w-]|\s(?:than|to)\b)"
)
_NEIGHBOUR = (
    r"(?P<which>next|following|previous|preceding|same|that)\s"
    r"(?P<part>day|morning|afternoon|evening|night|week|month|year)\b(?!\s(?:after|before)\b|')"
)
_DAY_BESIDE = r"(?P<part>day|night|morning)\s(?P<which>before|after)(?![\w-])"
# "The year-earlier quarter", "the year-ago period".
_AGO = r"(?P<unit>year|quarter|month|week)-(?:earlier|ago)\b(?:\s(?:period|quarter|month|week)\b)?"
_QUARTER = r"quarter\b(?!\s(?:of|ended|ending|mile|century|pounder|past|to)\b|[-'])"
_STEPS = {"next": 1, "following": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}
_WHOLES = ("week", "month", "year")
_BACK = ("earlier", "previously", "before", "prior")
# Behind a preposition that sets two figures against each other, it is counted from publication.
_AGAINST = re.compile(r"\b(?:from|than|with|to|against|versus)\b(?:[^.;:!?]|\.\d){0,60}$")
# "Two days before the vote" is counted from the vote.
_CLOSES = re.compile(r"\s*(?:[.,;:!?)\"'-]|$)")
_MEASURED = ("lower", "higher", "greater", "larger", "smaller", "bigger", "above", "below", "under")
_COMPARED = ("week", "month", "quarter", "year")
_LED = frozenset("later earlier in on of during until since by from before after".split())
# How far into its sentence such a phrase may stand to go on from the sentence before.
_OPENING = 30
# So many values before are looked through for a date: reading a list of thousands stays quick.
_NEAREST = 20
_IN_THE = re.compile(r"\b(?:for|in|during|over) the $", re.IGNORECASE)
_QUARTERLY = re.compile(r"\d{4}-3[3-6]")
_NAMED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_IN_A_YEAR = 12


def _no_comparison(_: str, hedge: Hedge) -> Hedge | None:
    """Leave out "lower than a year earlier", which sets a figure against another."""
    return None if hedge.words.lower().startswith(_MEASURED) else hedge


def _shift(found: Found) -> Date | None:
    """Return "two days later", "a year earlier"."""
    end, text = found.end, found.passage.text
    unit, side = found.words("unit").replace("centurie", "century"), found.words("side")
    if side not in ("earlier", "later") and not _CLOSES.match(text, end):
        return None
    sign = -1 if side in _BACK else 1
    article = found.match.start("article") >= 0
    amount = found.under_hedges(exact(Decimal(1)) if article else found.numeral("number").amount)
    whole = amount.value is not None and not (amount.hedge or amount.vague)
    for anchor in _anchors(found, sign):
        day = _day(anchor)
        if day is not None and unit != "quarter":
            return count_from(day, amount, unit, sign)
        if whole and amount.value == int(amount.value or 0):
            moved = _moved(anchor, sign * int(amount.value or 0), unit)
            if moved:
                return _named(moved)
    published = found.passage.published
    if published is None or not whole or sign > 0 or unit not in _COMPARED:
        return None
    first, _ = found.passage.sentence_at(found.match.start())
    if _AGAINST.search(text, first, found.match.start()) is None:
        return None
    return count_from(published, amount, unit, sign) if unit != "quarter" else None


def _neighbour(found: Found) -> Date | None:
    """Return "the next day", "the previous year", "that night"."""
    which, part = found.words("which"), found.words("part")
    before = evidence.word_before(found.passage.text, found.match.start()).lower()
    if which == "that" and before and before not in _LED:
        return None
    if which == "next" and part in _WHOLES:
        # Counted from publication.
        return None
    step = _STEPS.get(which, 0)
    unit = part if part in _WHOLES else "day"
    for anchor in _anchors(found, step or 1):
        whole = _within(anchor, unit)
        moved = whole and (_moved(whole, step, unit) if step else whole)
        if moved:
            return _named(moved)
    return None


def _day_beside(found: Found) -> Date | None:
    """Return "the day before", "the night after"."""
    text, start = found.passage.text, found.match.start()
    if evidence.word_before(text, start).lower() != "the":
        return None
    return _neighbour(found) if _CLOSES.match(text, found.end) else None


def _unit_ago(found: Found) -> Date | None:
    """Return "the year-earlier quarter": of the one just told, else counted from publication."""
    unit = found.words("unit")
    for anchor in _anchors(found, -1):
        moved = "" if _day(anchor) else _moved(anchor, -1, unit)
        if moved:
            return _named(moved)
    published = found.passage.published
    if published is None or unit == "quarter":
        return None
    return count_from(published, exact(Decimal(1)), unit, -1)


def _the_quarter(found: Found) -> Date | None:
    """Return "sales rose in the quarter": the one just told, else the last before publication."""
    text, start = found.passage.text, found.match.start()
    led = _IN_THE.search(text, max(0, start - 12), start)
    if led is None or not evidence.is_quarter(text, *found.passage.sentence_at(start)):
        return None
    for anchor in _anchors(found, -1):
        if _QUARTERLY.fullmatch(anchor):
            return _named(anchor)
    published = found.passage.published
    if published is None:
        return None
    year, index = divmod(published.year * 4 + (published.month - 1) // 3 - 1, 4)
    return _named(f"{year:04d}-{33 + index}")


def _anchors(found: Found, sign: int) -> list[str]:
    """Return the dates to count from in EDTF, the nearest first; of a stretch its end or start."""
    start = found.match.start()
    first, _ = found.passage.sentence_at(start)
    dates = _dates(found, first, start)
    if not dates and start - first <= _OPENING:
        before = found.passage.sentence_before(first)
        dates = _dates(found, *before) if before else []
        if len(dates) != 1:
            return []
    ends = [
        value if _is_week(value) else value.split("/")[-1 if sign > 0 else 0] for value in dates
    ]
    return [end.rstrip("~") for end in reversed(ends)]


def _dates(found: Found, first: int, last: int) -> list[str]:
    """Return the values of the dates read in a stretch of the text, in order."""
    near = found.earlier[-_NEAREST:]
    records = [each.record for each in near if first <= each.start < last]
    return [
        record.value
        for record in records
        if isinstance(record, Date) and record.value and ".." not in record.value
    ]


def _is_week(value: str) -> bool:
    first, _, last = value.partition("/")
    days = [dt.date.fromisoformat(end) for end in (first, last) if len(end) == 10]
    return len(days) == 2 and (days[1] - days[0]).days == 6


def _day(value: str) -> dt.date | None:
    return dt.date.fromisoformat(value) if len(value) == 10 and value[4] == "-" else None


def _within(value: str, unit: str) -> str:
    """Return the day, week, month or year that a date lies in, "" where it is wider."""
    day, named = _day(value), _NAMED.fullmatch(value)
    if unit == "week":
        return value if _is_week(value) else write_edtf(calendar.week(day)) if day else ""
    if unit == "day" or named is None:
        return value if unit == "day" and day else ""
    if unit == "year":
        return named[1]
    return value[:7] if named[2] and int(named[2]) <= _IN_A_YEAR else ""


def _moved(value: str, count: int, unit: str) -> str:
    """Return a date in EDTF so many units later, named as it was; "" where the unit is finer."""
    if _is_week(value):
        ends = [dt.date.fromisoformat(end) for end in value.split("/")]
        if unit != "week":
            return ""
        return "/".join(calendar.add_days(end, 7 * count).isoformat() for end in ends)
    day, named = _day(value), _NAMED.fullmatch(value)
    if day is not None:
        return shifted(day, Decimal(abs(count)), unit, 1 if count > 0 else -1).isoformat()
    if named is None or unit not in _MONTHS:
        return ""
    year, number, months = int(named[1]), int(named[2] or 0), count * _MONTHS[unit]
    if not months % _IN_A_YEAR:
        return f"{year + months // _IN_A_YEAR:04d}{value[4:]}"
    if unit == "month" and 0 < number <= _IN_A_YEAR:
        month = calendar.add_months(dt.date(year, number, 1), months)
        return f"{month:%Y-%m}"
    if unit == "quarter" and 33 <= number <= 36:
        year, index = divmod(year * 4 + number - 33 + count, 4)
        return f"{year:04d}-{33 + index}"
    return ""


def _named(value: str) -> Date | None:
    try:
        return Date(days=read_edtf(value).span, value=value)
    except ValueError:
        return None


RULES = (
    rule(
        "date.counted-on",
        _SHIFT,
        _shift,
        starts=[NUMBER, "a", "an"],
        then=[*UNITS, "quarter", "quarters", "full", "whole"],
        own=_no_comparison,
    ),
    rule(
        "date.beside",
        _NEIGHBOUR,
        _neighbour,
        starts=["next", "following", "previous", "preceding", "same", "that"],
        hedges=False,
    ),
    rule(
        "date.unit-ago",
        _AGO,
        _unit_ago,
        starts=["year", "quarter", "month", "week"],
        hedges=False,
    ),
    rule("date.the-quarter", _QUARTER, _the_quarter, starts=["quarter"], hedges=False),
    rule(
        "date.day-beside",
        _DAY_BESIDE,
        _day_beside,
        starts=["day", "night", "morning"],
        hedges=False,
    ),
)
