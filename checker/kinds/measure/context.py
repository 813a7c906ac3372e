"""Context: whether a figure and a unit's word together measure something.

Many units' words have another sense ("pounds" are money, "feet" carry us, "in" is a preposition),
and a symbol of one letter is an initial as often. Each check looks at the words around, within
the line.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from checker.grammar.phrases import first_token
from checker.grammar.rules import Found
from checker.kinds.measure.compounds import find_end, read_unit
from checker.kinds.measure.units import NAMES, Unit
from checker.kinds.measure.words import EPONYMS, MEASURED, PAYING, WARMTH, WEAPONS

_REACH = 60
_CURRENCY = ("$", "€", "£", "¥", "₹")


def any_of(words: str) -> str:
    """Return the expression for a vocabulary written with bars over several lines."""
    return "(?:" + "|".join(word.strip() for word in words.split("|")) + ")"


_PART = re.compile(r"half(?: an?)?$|quarters?(?: of a)?$|[½¼¾]$|\d/\d$|^\.\d|^0?\.\d")
_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞]")
_WARMTH = re.compile(rf"\b{any_of(WARMTH)}\b|°", re.IGNORECASE)
_WEAPON = re.compile(rf"[ -](?:[\w.-]+ ){{0,3}}?{any_of(WEAPONS)}\b", re.IGNORECASE)
_PAYING = re.compile(rf"\b{any_of(PAYING)}(?: [\w-]+){{0,3}} $", re.IGNORECASE)
_NOTE = re.compile(r"[ -](?:sterling|(?:bank)?notes?|coins?|fine|fee|bill)\b", re.IGNORECASE)
_OF_STUFF = re.compile(
    r" of (?!(?:his|her|their|the|its|debts?|aid|damage|savings|fines|tax(?:es)?|spending)\b)"
)
_MILLION = re.compile(
    r"(?: [A-Z][\w-]*)? (?!(?:is|was|has|as|its|this|across|less|class)\b)"
    r"(?:[a-z]+s|people|men|women|children)\b"
)
_INCH_FOLLOWED = re.compile(
    r" (?:thick|wide|long|tall|high|deep|thin|in diameter|square|screen|display|of (?:rain|snow))\b"
    r"|\)|[.,;]?(?:\s|$)(?!\w)|,? (?:or|x|by|×) |[.;](?:\s|$)"
)
_CAPITAL = re.compile(r"\.? [A-Z]")
_ENDED = re.compile(r"$|[.,;)]")
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?$")
_STUDIED = re.compile(r"\b(?:hold|holds|held|earn\w*|receiv\w+|award\w*|with|honorary) $")
_WARMER = re.compile(
    r" (?:warmer|cooler|hotter|colder|of warming|north|south|east|west|below|above|off)\b"
)
_STANDING = re.compile(r"\b(?:on|onto|to)(?: (?:its|his|her|their|all))? $", re.IGNORECASE)
_STONE = re.compile(r"$|[.,;)]| (?:and|in weight|over|heavier|lighter|or)\b|-(?:man|woman)\b")
_EXTENT = re.compile(rf"[ -]{any_of(MEASURED)}\b", re.IGNORECASE)
_WON = re.compile(r"\b(?:w[io]n|wins|winning|lift\w*|world|league|fa) $", re.IGNORECASE)


class Sight(NamedTuple):
    """A unit's word among its neighbours, within the line.

    figure: the number before it; gap: the number with what stands between; digits: whether it is
    written in digits.
    """

    before: str
    figure: str
    gap: str
    after: str
    digits: bool


def unit_of(found: Found, group: str = "unit") -> Unit | None:
    """Return the unit of a group of the match, None where its words mean something else there."""
    return _unit_between(found, *found.span(group))


def unit_at(found: Found, start: int) -> Unit | None:
    """Return the unit written at an offset behind the match, None where there is none."""
    end = find_end(found.passage.text, start)
    return _unit_between(found, start, end) if end else None


def is_full_name(words: str) -> bool:
    """Whether a unit in lower case is named in full: "mile", not "mi"."""
    return words.replace("-", " ") in NAMES


def _unit_between(found: Found, start: int, end: int) -> Unit | None:
    text, first = found.passage.text, found.match.start()
    words = text[start:end]
    unit = read_unit(words)
    before = text[max(0, first - _REACH) : first].rpartition("\n")[2]
    if unit is None or before.endswith(_CURRENCY):
        return None
    gap = text[first:start]
    after = text[end : end + _REACH].partition("\n")[0]
    sight = Sight(before, gap.rstrip(" -"), gap, after, _DIGIT.search(gap) is not None)
    word = _word_of(words)
    if len(word) == 1 and word.isalpha():
        return unit if _is_symbol(word, sight, alone=word == words) else None
    if word[0].isupper() and word.lower().removesuffix("s") in EPONYMS and not word.isupper():
        return None
    meant = _MEANT.get(word.lower())
    return unit if meant is None or meant(sight) else None


def _word_of(words: str) -> str:
    """Return the word that a unit begins with, whole where it is one sign or two."""
    first = first_token(words)
    return words[: len(first)] if first[:1].isalpha() else words


def _is_symbol(letter: str, sight: Sight, *, alone: bool) -> bool:
    """Whether a single letter after a figure is the symbol of a unit."""
    gap, after = sight.gap, sight.after
    if not _DIGIT.search(gap[-2:]) or gap.endswith("-") or after[:1] in ("-", "/", "'", "&"):
        return False
    if not alone:
        return True
    if letter in "CFK":
        close = sight.before.rpartition(". ")[2] + after.partition(". ")[0]
        return gap.startswith(("-", "minus ", "negative ")) or _WARMTH.search(close) is not None
    if letter in "WV" and gap.endswith(" "):
        # "200 W. Main Street"
        return _CAPITAL.match(after) is None
    return letter != "m" or _MILLION.match(after) is None


def _is_mass(sight: Sight) -> bool:
    """Whether pounds are no money."""
    if _OF_STUFF.match(sight.after):
        return True
    counted = sight.figure.endswith(("million", "billion", "bn"))
    return not (counted or _NOTE.match(sight.after) or _PAYING.search(sight.before))


def _is_degree(sight: Sight) -> bool:
    """Whether degrees are of heat or of a circle, not of a university or of freedom."""
    if _STUDIED.search(sight.before) or sight.after.startswith((" in ", " from ")):
        return False
    return sight.digits or sight.figure.startswith("minus") or bool(_WARMER.match(sight.after))


_MEANT: dict[str, Callable[[Sight], bool]] = {
    "in": lambda sight: sight.digits and bool(_INCH_FOLLOWED.match(sight.after)),
    '"': lambda sight: sight.gap[-1:].isdigit() and '"' not in sight.before,
    "''": lambda sight: sight.gap[-1:].isdigit(),
    "pm": lambda sight: "." in sight.figure and not _CLOCK.match(sight.figure),
    "mm": lambda sight: not _WEAPON.match(sight.after),
    "millimeter": lambda sight: not _WEAPON.match(sight.after),
    "pound": _is_mass,
    "pounds": _is_mass,
    "degree": _is_degree,
    "degrees": _is_degree,
    "feet": lambda sight: sight.figure not in ("two", "four") or not _STANDING.search(sight.before),
    "bar": lambda sight: sight.digits,
    "bars": lambda sight: False,
    "cds": lambda sight: sight.gap[-1:].isdigit(),
    "ga": lambda sight: sight.digits and not sight.after.startswith("."),
    "grain": lambda sight: sight.digits and not _OF_STUFF.match(sight.after),
    "grains": lambda sight: sight.digits and not _OF_STUFF.match(sight.after),
    "league": lambda sight: bool(_EXTENT.match(sight.after)),
    "leagues": lambda sight: bool(_EXTENT.match(sight.after)),
    "mole": lambda sight: bool(_OF_STUFF.match(sight.after)),
    "moles": lambda sight: bool(_OF_STUFF.match(sight.after)),
    "turn": lambda sight: _PART.search(sight.figure) is not None,
    "turns": lambda sight: sight.figure.endswith("half"),
    "bit": lambda sight: sight.digits or sight.gap.endswith("-"),
    "bits": lambda sight: sight.digits,
    "gray": lambda sight: bool(_ENDED.match(sight.after)),
    "stone": lambda sight: bool(_STONE.match(sight.after)),
    "cup": lambda sight: not _WON.search(sight.before),
    "cups": lambda sight: not _WON.search(sight.before),
}
"""Words with another sense, and when the unit is meant."""


def is_one_meant(found: Found) -> bool:
    """Whether "a mile" gives a length: under a hedge, or said of a direction or an extent."""
    if found.hedge or found.after:
        return True
    text, end = found.passage.text, found.end
    return _EXTENT.match(text, end, end + _REACH) is not None
