"""How ranks are said."""

import re
from decimal import Decimal

from checker.grammar.cardinals import read_ordinal
from checker.grammar.number_words import HUNDREDS, ORDINAL_SCALES, ORDINALS, SCALES, SHORT_SCALES, TEENS, TENS, UNITS
from checker.grammar.rules import Found, rule
from checker.kinds.rank.record import Rank
from checker.kinds.rank.words import SUPERLATIVES
from checker.grammar.rules import NUMBER

_CARDINALS = [*UNITS, *TEENS, *TENS, *HUNDREDS, *(set(SCALES) - SHORT_SCALES)]


def _any(words: list[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_SUPERLATIVES = _any([word.strip() for word in SUPERLATIVES.split("|")])
_ORDER = rf"(?:[ -](?P<order>{_SUPERLATIVES}))?+\b"
_CALENDAR = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATED_AFTER = re.compile(rf"(?: day)? of (?:{_CALENDAR}|this month|the month|next month)\b| (?:{_CALENDAR})\b|-?,? (?:century|centuries)\b|-century", re.I)
_DATED_BEFORE = re.compile(rf"\b(?:{_CALENDAR})\.?,? (?:the )?$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?$", re.I)
_PART_BEFORE = re.compile(r"\b(?:an?|one|per) $", re.I)
_SECOND_OF_TIME = re.compile(
    r"\b(?:per|a|every|each|split|one|last|final|a few|for a|in a|at|just a|wait a|to|milli|\d) $", re.I
)
# Without one of these "first" is an adverb: "he first met her", "safety first".
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|his|her|its|their|our|my|your|whose|this|that|these|those|very|no|another|in"
    r"|for|on|of|as|finished|ranked|placed|ranks)|'s|s'|[\"(]) $",
    re.IGNORECASE,
)
_UNRANKED_AFTER = re.compile(r"(?:-(?:degree|hand|class|come|rate|person|party|hour|guess\w*|in-command|string|trimester|world)\b| (?:degree|person|party|world war|reading|hand|thoughts?|nature|wind|opinion|amendment|base|baseman|half|quarter|trimester|estate|reich|hour)\b)", re.I)
_FIRST_BEFORE = re.compile(
    rf"[ -](?:\d|{_any([*UNITS, *TEENS, *TENS])}\b|(?:few|several|couple|half|quarter|time|times|place"
    r"|lady|ladies|aid|name|names|class|glance|sight|responders?|baseman|base|cousins?|come|ever|hand"
    r"|degree|person|rate|instance|amendment|world|nations?|thing|things)\b)",
    re.IGNORECASE,
)
_NAME_AFTER = re.compile(r" [A-Z][a-z]")


def _ordinal(found: Found) -> Rank | None:
    text, (start, end) = found.passage.text, found.match.span()
    before, after = text[max(0, start - 24) : start], text[end : end + 32]
    words = found.words("ordinal")
    place = _place(words)
    if place is None:
        return None
    order = found.words("order")
    if not order and not _ranks(words, text[start], before, after):
        return None
    return Rank(place=Decimal(place), order=order)


def _place(words: str) -> int | None:
    if words[0].isdigit():
        return int(words[:-2].replace(",", "")) if _SUFFIX.match(words) else None
    return read_ordinal(words)


_SUFFIX = re.compile(r"(?:[\d,]*1[123]th|(?:[\d,]*[^1\D])?(?:1st|2nd|3rd)|[\d,]*[04-9]th)$|\d+(?:th|st|nd|rd)$")


def _ranks(words: str, first: str, before: str, after: str) -> bool:
    """Whether a bare ordinal names a place in an order."""
    if _DATED_AFTER.match(after) or _DATED_BEFORE.search(before):
        return False
    if _UNRANKED_AFTER.match(after):
        return False
    if words in ORDINAL_SCALES and _PART_BEFORE.search(before):
        return False
    if words == "second" and _SECOND_OF_TIME.search(before):
        return False
    if before.endswith("-"):
        return False
    if words == "first" and (_FIRST_BEFORE.match(after) or not _is_determined(before, after)):
        return False
    named = first.isupper() or first.isdigit()
    return not (named and _NAME_AFTER.match(after) and re.search(r"[a-z,] $", before))


def _is_determined(before: str, after: str) -> bool:
    return _DETERMINED.search(before) is not None or not (before.strip() or after.strip())


RULES = (
    rule(
        "rank.words",
        rf"(?P<ordinal>(?:{_any(_CARDINALS)}(?: and |-and-| |-)){{0,30}}+{_any(list(ORDINALS))}){_ORDER}(?!')",
        _ordinal,
        starts=[*_CARDINALS, *ORDINALS],
        hedges=False,
    ),
    rule(
        "rank.digits",
        rf"(?P<ordinal>[1-9]\d{{0,2}}(?:,\d{{3}}|\d)?(?:st|nd|rd|th)){_ORDER}",
        _ordinal,
        starts=[NUMBER],
        hedges=False,
    ),
)
