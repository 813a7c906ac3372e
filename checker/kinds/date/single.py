"""Rules for a single date: in full, in part, relative, with the word that bounds it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.grammar.passage import Passage
from checker.grammar.rules import NUMBER, Found, alternatives, rule
from checker.kinds.date import evidence, fitting
from checker.kinds.date.making import bounded, make_date
from checker.kinds.date.patterns import POINT
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference, read
from checker.kinds.date.resolve import resolve
from checker.kinds.date.setting import Look, Setting
from checker.kinds.date.words import HOLIDAYS, MONTHS, ORDINALS, SEASONS, TENS, WEEKDAYS

_BOUNDS = {
    "since": "since",
    "as of": "since",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
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
    "as late as": "by",
}
_HEDGES = ("about", "around", "circa", "approximately", "roughly", "sometime in")
_REACH = 300
# The one day that goes by its date without the year, in all of the world's press.
_ATTACKS = re.compile(r"(?:,? (?:terror|terrorist|suicide|al-?qaeda))?,? (?:attacks?|hijack)")
# What has gone on since a day began in the past.
_LOOKS = {"since": Look.BACK}
_SINGLE = (
    rf"(?:(?P<bound>{alternatives(_BOUNDS)})\s(?:at\sleast\s|in\s|on\s)?)?"
    rf"(?:(?P<hedge>{alternatives(_HEDGES)})\s)?(?P<date>{POINT})"
)


def _single(found: Found) -> Date | None:
    passage = found.passage
    start, end = found.match.span("date")
    reference = read(passage.text[start:end].lower())
    if reference is None or not evidence.detached(passage.text, start):
        return None
    bound = _BOUNDS.get(found.words("bound"), "")
    hedge = found.words("hedge")
    if bound or hedge:
        if not fitting.completes(reference, passage.text, start, end, bound, hedge):
            return None
    elif not fitting.stands(reference, passage.text, start, end, _near(passage, start, end)):
        return None
    if reference == Reference(month=9, day=11) and _ATTACKS.match(passage.text, end):
        reference = replace(reference, year=2001)
    setting = Setting(passage, found.match.start(), end, _LOOKS.get(bound))
    resolved = resolve(reference, setting)
    words = hedge or _part_words(passage.text[start:end], reference)
    record = make_date(reference, resolved, words, loose=bool(hedge))
    return bounded(record, bound, reference) if bound and record else record


def _near(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return the part of the sentence that can tell what a date is."""
    first, last = passage.sentence_at(start)
    return max(first, start - _REACH), min(last, end + _REACH)


def _part_words(words: str, reference: Reference) -> str:
    if reference.part is None and not reference.narrow:
        return ""
    return words.lower().removeprefix("the ").replace("-", " ").partition(" ")[0]


def _starting(words: Iterable[str]) -> set[str]:
    return {word.partition(" ")[0].partition("'")[0].partition(".")[0] for word in words}


_NAMES = ("year", "q", "q1", "q2", "q3", "q4", "h", *MONTHS, *SEASONS, *ORDINALS, *TENS)
_DEICTIC = """today tonight yesterday tomorrow day week weekend this last next coming upcoming
previous current final latter""".split()
_PARTS = "early late mid very beginning start middle end close outset rest earlier later".split()
RULES = (
    rule(
        "date.calendar",
        _SINGLE,
        _single,
        starts=[NUMBER, "'", *_NAMES, *sorted(_starting(HOLIDAYS))],
        hedges=False,
    ),
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
    rule("date.about", _SINGLE, _single, starts=sorted(_starting(_HEDGES)), hedges=False),
    rule("date.bound", _SINGLE, _single, starts=sorted(_starting(_BOUNDS)), hedges=False),
)
