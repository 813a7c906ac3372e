"""A length of time does not go with the first and last day that stand beside it.

Wrong: "the strike lasted nine days, from 3 to 17 March".
Right: "the strike lasted two weeks, from 3 to 17 March".
To settle: count the days; the first, the last or the length is wrong.
"""

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from checker.algebra.edtf import read_edtf
from checker.algebra.spells import DAY, read_iso
from checker.judge.case import Case, report_mentions
from checker.judge.sentences import Told, find_sentences
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.mention import Mention

CODE = "D210"
NAME = "length-and-dates"
SEVERITY = Severity.WARNING

_LENGTH, _DAY = "duration", "day"
_TENTH = Decimal("0.1")
"""Lengths are rounded: "ten years" may be nine and a half, "two weeks" sixteen days."""
# "nine days, from ...", "a nine-day strike from ...": nothing else may come between.
_TOUCHING = re.compile(r"(?:[- ]?(?:long )?(?:[a-z]+ ){0,2}[a-z]*)?,? ?\(?", re.I)
_BEHIND = re.compile(r"\)?,? \(?(?:a total of |in all |altogether )?", re.I)
_SPENT = re.compile(r"\b(?:last(?:ed|s)?|for|ran|took|spent|over|during|served|the|an?|his|her) \Z")


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each length that its two dates rule out."""
    for told in find_sentences(case.mentions, case.sources, (_LENGTH, _DAY)):
        for first, second in zip(told.mentions, told.mentions[1:], strict=False):
            length, dates = _pair(told, first, second)
            if length is None or dates is None:
                continue
            said, counted = _said(length), _counted(dates)
            if said is None or counted is None or _touch(said, counted):
                continue
            days = f"at most {counted[1]:,}" if said[0] > counted[1] else f"at least {counted[0]:,}"
            message = f"“{length.words}” is not the time from {_ends(dates)}: {days} days."
            about = length.subject.predicate
            yield report_mentions(case, (CODE, NAME, SEVERITY), [length, dates], about, message)


def _pair(told: Told, first: Mention, second: Mention) -> tuple[Mention | None, Mention | None]:
    """Return the length and the two dates that stand beside each other, else nothing."""
    between = told.between(first, second)
    kinds = first.dimension, second.dimension
    if kinds == (_LENGTH, _DAY) and _is_range(second) and _SPENT.search(told.before(first)):
        opens = second.words.lower().startswith(("from", "between"))
        return (first, second) if opens and _TOUCHING.fullmatch(between) else (None, None)
    if kinds == (_DAY, _LENGTH) and _is_range(first) and _BEHIND.fullmatch(between):
        return second, first
    return None, None


def _is_range(mention: Mention) -> bool:
    return isinstance(mention.normal.value, str) and "/" in mention.normal.value


def _said(mention: Mention) -> tuple[Decimal, Decimal] | None:
    """Return the days that a length can have, its rounding allowed for; None without a figure."""
    try:
        low, high = read_iso(str(mention.normal.value))
    except ValueError:
        return None
    if mention.normal.hedge or mention.normal.approximate:
        return None
    return low / DAY * (1 - _TENTH) - 1, high / DAY * (1 + _TENTH) + 1


def _counted(mention: Mention) -> tuple[int, int] | None:
    """Return the least and the most days between two dates, the ends counted or not."""
    ends = str(mention.normal.value).split("/")
    try:
        first, last = (read_edtf(end).span for end in ends)
    except ValueError:
        return None
    if None in (first.first, first.last, last.first, last.last):
        return None
    return _days(first.last, last.first), _days(first.first, last.last) + 1


def _days(first: dt.date | None, last: dt.date | None) -> int:
    assert first is not None
    assert last is not None
    return (last - first).days


def _touch(a: tuple[Decimal, Decimal], b: tuple[int, int]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def _ends(mention: Mention) -> str:
    words = " ".join(mention.words.split())
    return re.sub(r"^(?:from|between)\s+", "", words, flags=re.I)
