"""How ranks are said."""

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.grammar.cardinals import read_ordinal
from checker.grammar.number_words import (
    HUNDREDS,
    ORDINAL_SCALES,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    TEENS,
    TENS,
    UNITS,
)
from checker.grammar.rules import NUMBER, Found, alternatives, rule
from checker.kinds.rank.record import Rank
from checker.kinds.rank.words import (
    AFTER_SECOND,
    ARTICLES,
    BEFORE_SECOND,
    DAYS,
    DETERMINERS,
    MONTHS,
    NOT_AFTER,
    NOT_AFTER_FIRST,
    SUPERLATIVES,
)

_CARDINALS = [*UNITS, *TEENS, *TENS, *HUNDREDS, *(set(SCALES) - SHORT_SCALES)]
_REACH = 24
_ORDER = rf"(?:[ -](?P<order>{alternatives(SUPERLATIVES)}))?+\b"
_SUFFIXES = {"1": "st", "2": "nd", "3": "rd"}
_NEXT = re.compile(r"[ -]([^\W_][\w'-]*)")
_DATED = re.compile(
    rf"(?: day)? of (?:{'|'.join(sorted(MONTHS, reverse=True))}|this month|the month|next month)\b",
    re.IGNORECASE,
)


def _ordinal(found: Found) -> Rank | None:
    words = found.words("ordinal")
    place = _read_digits(words) if words[0].isdigit() else read_ordinal(words)
    if place is None or place == 0:
        return None
    order = found.words("order")
    if order or _ranks(found, words):
        return Rank(place=Decimal(place), order=order)
    return None


def _read_digits(words: str) -> int | None:
    """Return the number of "21st"; "21th" is a slip of the keyboard, or no ordinal."""
    digits, suffix = words[:-2].replace(",", ""), words[-2:]
    teen = digits[-2:-1] == "1"
    wanted = "th" if teen else _SUFFIXES.get(digits[-1], "th")
    return int(digits) if suffix == wanted else None


def _ranks(found: Found, words: str) -> bool:
    """Whether a bare ordinal names a place in an order."""
    text, (start, end) = found.passage.text, found.match.span()
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    after = text[end : end + _REACH].partition("\n")[0]
    near = before.split() if before.endswith(" ") else []
    last = near[-1].rstrip(".,").lower() if near else ""
    following = _NEXT.match(after)
    behind = following.group(1) if following else ""
    if before.endswith("-") or _is_dated(near, last, behind, after):
        return False
    if behind.lower() in NOT_AFTER or behind.lower().partition("-")[0] in NOT_AFTER:
        return False
    if words in ORDINAL_SCALES and last in ("a", "an", "one", "per"):
        # A share, not a place: "a hundredth of it".
        return False
    if words == "second" and _is_of_time(last, behind):
        return False
    if words == "first" and not _is_first(found, before, last, behind, after):
        return False
    # "On 42nd Street", "E. 52nd Street", "the Second Chance Club".
    named = not text[start].islower() and behind[:1].isupper() and not behind.isupper()
    return not (named and near and (near[-1][-1].islower() or near[-1][1:] in (",", ".")))


def _is_dated(near: list[str], last: str, behind: str, after: str) -> bool:
    """Whether the ordinal is a day: "4th of July", "July 4th", "Friday the 13th"."""
    if last == "the" and len(near) > 1:
        last = near[-2].rstrip(".,").lower()
    if last in MONTHS or last in DAYS:
        return True
    return behind.lower() in MONTHS or _DATED.match(after) is not None


def _is_of_time(last: str, behind: str) -> bool:
    if last in BEFORE_SECOND or last[-1:].isdigit():
        return True
    return last in ARTICLES and (not behind or behind.lower() in AFTER_SECOND)


def _is_first(found: Found, before: str, last: str, behind: str, after: str) -> bool:
    """Whether "first" is the first of several, not an adverb or part of an idiom."""
    counted = behind != "one" and found.match.end() + 1 in found.passage.numerals
    if counted or behind.lower() in NOT_AFTER_FIRST:
        return False
    determined = last in DETERMINERS or last.endswith(("'s", "s'")) or before.endswith(("(", '"'))
    return determined or not (before.strip() or after.strip())


def _start(words: Iterable[str]) -> str:
    return alternatives(sorted(words))


RULES = (
    rule(
        "rank.words",
        rf"(?P<ordinal>(?:{_start(_CARDINALS)}(?: and |-and-| |-)){{0,30}}+{_start(ORDINALS)})"
        rf"\b{_ORDER}(?!')",
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
