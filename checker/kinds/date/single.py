"""Rules for a single date: in full, in part, relative, with the word that bounds it."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from checker.algebra import calendar
from checker.grammar.passage import Passage
from checker.grammar.rules import FIGURE, Found, alternatives, rule
from checker.kinds.date import evidence, fitting
from checker.kinds.date.making import bounded, make_date
from checker.kinds.date.patterns import POINT
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference, read
from checker.kinds.date.resolve import resolve
from checker.kinds.date.setting import Look, Setting
from checker.kinds.date.spelled import STARTS as YEAR_STARTS
from checker.kinds.date.spelled import YEAR_IN_WORDS, read_year
from checker.kinds.date.words import DECADES, HOLIDAYS, MONTHS, ORDINALS, SEASONS, TENS, WEEKDAYS

_BOUNDS = {
    "since": "since",
    "as of": "since",
    "starting": "starting",
    "beginning": "starting",
    "effective": "starting",
    "from": "from",
    "on or after": "from",
    "no earlier than": "from",
    "not earlier than": "from",
    "no sooner than": "from",
    "until": "until",
    "till": "until",
    "before": "before",
    "prior to": "before",
    "ahead of": "before",
    "earlier than": "before",
    "sooner than": "before",
    "after": "after",
    "later than": "after",
    "by": "by",
    "no later than": "by",
    "not later than": "by",
    "on or before": "by",
    "before or on": "by",
    "as late as": "by",
}
_HEDGES = ("about", "around", "circa", "approximately", "roughly", "sometime in")
_REACH = 300
# The one day that goes by its date without the year, in all of the world's press.
_ATTACKS = re.compile(r"(?:,? (?:terror|terrorist|suicide|al-?qaeda))?,? (?:attacks?|hijack)")
# What has gone on since a day began in the past.
_LOOKS = {"since": Look.BACK}
_NINE_ELEVEN = dt.date(2001, 9, 11)
_ERA_ENDS = 2200
_THE_ATTACKS = Reference(month=9, day=11)
# "2018 or later", "from 1999 onwards": a side that opens behind the date.
_TAILS = {
    "or later": "from",
    "or after": "from",
    "and after": "from",
    "or beyond": "from",
    "and beyond": "from",
    "onward": "from",
    "onwards": "from",
    "or earlier": "by",
    "or before": "by",
    "and before": "by",
}
_SINGLE = (
    rf"(?:(?P<bound>{alternatives(_BOUNDS)})\s(?:at\sleast\s|in\s|on\s|from\s)?)?"
    rf"(?:(?P<hedge>{alternatives(_HEDGES)})\s)?(?P<date>{POINT})"
    rf"(?:,?\s(?P<tail>{alternatives(_TAILS)}|on(?=[.,;:)\n]))(?![\w-]))?"
)


def _single(found: Found) -> Date | None:
    passage = found.passage
    start, end = found.match.span("date")
    reference = read(passage.text[start:end].lower())
    if reference is None or not evidence.detached(passage.text, start):
        return None
    bound, tail = _BOUNDS.get(found.words("bound"), ""), found.words("tail")
    if tail == "on" and bound != "from":
        # "From Tuesday on", but "Tuesday on" may go on otherwise.
        return None
    if found.words("bound") == "from" and not tail:
        # It opens a range, or tells where something comes from.
        return None
    bound = bound or _TAILS.get(tail, "")
    hedge = found.words("hedge")
    if bound or hedge:
        if not fitting.completes(reference, passage.text, start, end, bound, hedge):
            return None
    elif not fitting.stands(reference, passage.text, start, end, _near(passage, start, end)):
        return None
    setting = Setting(passage, found.match.start(), end, _LOOKS.get(bound))
    if bound == "until" and setting.is_put_off():
        setting = Setting(passage, found.match.start(), end, Look.FORWARD)
    if reference == _THE_ATTACKS and _ATTACKS.match(passage.text, end):
        reference = replace(reference, year=2001)
    if "following" in found.words("date") and not setting.counts_from_publication():
        return None
    resolved = resolve(reference, setting)
    words = hedge or _part_words(passage.text[start:end], reference)
    record = make_date(reference, resolved, words, loose=bool(hedge))
    return bounded(record, bound, reference) if bound and record else record


def _on_the(found: Found) -> Date | None:
    """Return "on the 15th": the day of the month at hand."""
    if not evidence.is_day_of_month(found.passage.text, *found.match.span("date")):
        return None
    reference = read(found.words("date"))
    if reference is None:
        return None
    return make_date(
        reference, resolve(reference, Setting(found.passage, *found.match.span())), "", loose=False
    )


def _year_in_words(found: Found) -> Date | None:
    year, (start, end) = read_year(found.words("date")), found.match.span("date")
    if not evidence.is_year_in_words(found.passage.text, start, end):
        return None
    return Date(days=calendar.year(year), value=f"{year:04d}")


def _attacks(found: Found) -> Date | None:
    """Return "9/11", which all the world calls so."""
    if not evidence.names_the_attacks(found.passage.text, *found.match.span()):
        return None
    return Date(days=calendar.one_day(_NINE_ELEVEN), value=_NINE_ELEVEN.isoformat())


def _of_the_era(found: Found) -> Date | None:
    """Return "A.D. 79", "14 AD"."""
    year = int(found.words("first") or found.words("last"))
    era = "era" if found.words("era") else "name"
    said = found.passage.text[slice(*found.match.span(era))]
    if not said.isupper() or not 0 < year < _ERA_ENDS:
        return None
    return Date(days=calendar.year(year), value=f"{year:04d}")


def _near(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return the part of the sentence that can tell what a date is."""
    first, last = passage.sentence_at(start)
    return max(first, start - _REACH), min(last, end + _REACH)


def _part_words(words: str, reference: Reference) -> str:
    if reference.part is None and reference.narrow in ("", "to date"):
        return ""
    return words.lower().removeprefix("the ").replace("-", " ").partition(" ")[0]


def _starting(words: Iterable[str]) -> set[str]:
    return {word.partition(" ")[0].partition("'")[0].partition(".")[0] for word in words}


_NAMES = (
    "year",
    "q",
    "q1",
    "q2",
    "q3",
    "q4",
    "h",
    "fy",
    "nineteen",
    "ytd",
    *MONTHS,
    *SEASONS,
    *ORDINALS,
    *TENS,
    *DECADES,
)
_DEICTIC = """today tonight yesterday tomorrow tmrw day week weekend this last next coming upcoming
previous current final latter past latest following penultimate month quarter night""".split()
_PARTS = "early late mid very beginning start middle end close outset rest earlier later".split()
_QUOTED = [f"' {digit}" for digit in "0123456789"]
RULES = (
    rule(
        "date.calendar",
        _SINGLE,
        _single,
        starts=[FIGURE, *_NAMES, *sorted(_starting(HOLIDAYS))],
        hedges=False,
    ),
    rule("date.quoted-decade", _SINGLE, _single, starts=_QUOTED, hedges=False),
    rule(
        "date.relative",
        _SINGLE,
        _single,
        starts=[*WEEKDAYS, *_DEICTIC],
        hedges=False,
    ),
    rule(
        "date.part",
        _SINGLE,
        _single,
        starts=_PARTS,
        hedges=False,
    ),
    rule(
        "date.on-the",
        r"(?P<date>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b(?!-)",
        _on_the,
        starts=[FIGURE],
        hedges=False,
    ),
    rule(
        "date.year-in-words",
        rf"(?P<date>{YEAR_IN_WORDS})",
        _year_in_words,
        starts=YEAR_STARTS,
        hedges=False,
    ),
    rule("date.attacks", r"9/11\b(?![/.,]?\d)", _attacks, starts=["9"], hedges=False),
    rule(
        "date.of-the-era",
        r"(?P<era>a\.?d)\.?\s(?P<first>\d{1,4})\b(?![,.]\d)"
        r"|(?P<last>\d{1,4})\s(?P<name>a\.?d|c\.?e)\b\.?",
        _of_the_era,
        starts=[FIGURE, "ad", "a"],
        then=["a", "ad", "c", "ce", "."],
        hedges=False,
    ),
    rule("date.about", _SINGLE, _single, starts=sorted(_starting(_HEDGES)), hedges=False),
    rule(
        "date.bound",
        _SINGLE,
        _single,
        starts=sorted({" ".join(bound.split()[:2]) for bound in _BOUNDS}),
        hedges=False,
    ),
)
