"""Context: whether a number counts something, told from the words around it.

Most numbers in news do. What is left out is named here, group by group; each check looks at a few
dozen characters on either side, within the line.
"""

import re
from typing import NamedTuple

from checker.grammar.numerals import Numeral
from checker.kinds.quantity.words import (
    AFTER_ONE,
    AGED,
    BEFORE_ONE,
    BOUNDING,
    COMPOUNDED,
    HARMED,
    LENGTHS,
    MONTHS,
    NAMING,
    NAMING_CAPITALS,
    NAMING_PAIRS,
    NO_THING,
    NOT_AFTER_ZERO,
    NOT_BEFORE_ZERO,
    OPENING,
    PERSONS,
)

_REACH = 48


def any_of(words: str) -> str:
    """Return the expression for a vocabulary written with bars over several lines."""
    return "(?:" + "|".join(word.strip() for word in words.split("|")) + ")"


class Around(NamedTuple):
    """A number's words, what stands before and behind them in its line, and the nearest words.

    last, earlier: the word before the number and the one before that; following: the word
    behind it. They are empty where no single blank lies between.
    """

    words: str
    before: str
    after: str
    last: str
    earlier: str
    following: str


def look_around(text: str, start: int, end: int) -> Around:
    """Return the words between the offsets and what stands around them."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    after = text[end : end + _REACH].partition("\n")[0]
    near = before.rsplit(None, 2)[-2:] if before.endswith(" ") else []
    following = _WORD.match(after)
    return Around(
        text[start:end],
        before,
        after,
        near[-1] if near else "",
        near[0] if len(near) > 1 else "",
        following.group(1) if following else "",
    )


_WORD = re.compile(r" ([^\W_][\w'-]*)")
_CURRENCY = ("$", "€", "£", "¥", "₹", "#")
_FOLLOWED = re.compile(
    r"[^\W_]|%|°|\$|: ?\d\d(?!\d)|/\w|_|@"
    r"| ?(?:[ap]\.? ?m\b|o'clock|gmt|utc|e[sd]t\b|p[sd]t\b|cet\b|hrs\b|hours? (?:gmt|local))"
    r"|[ -](?:percent|per cent|pct|percentage)\b"
    r"|-?\s?(?:caliber|calibre|magnum|gauge|mm)\b"
    r"|[ -]?(?:[kmgt]b|[mg]hz|mp)\b"
    rf"|[ -](?:calendar )?{any_of(LENGTHS)}\b"
    r"|\) ?\d{3}-\d|[ -]\d{3}[ -]\d{4}\b| ?[x×] ?\d| seed\b| block\b| (?:bc|bce|ad)\b",
    re.IGNORECASE,
)
# "=<30" is code.
_ARROW = re.compile(r"=[<>] ?$")
_COMPOUND = re.compile(rf"-(?!(?:{any_of(COMPOUNDED)}|odd|plus|ish)\b)\w", re.IGNORECASE)
_ADDRESS = re.compile(
    r" (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][\w'.]* |\d+(?:st|nd|rd|th) ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Court|Place|Square|Way|Parkway"
    r"|Highway|Terrace|Mile)\b"
)
_EMERGENCY = ("911", "999", "112")
_CALLED = re.compile(
    r" (?:[a-z]+ )?(?:calls?|operators?|dispatch\w*|recordings?|tapes?|services)\b"
)
_LIST_MARK = re.compile(r"[.)\]] +\S")
_AGE_ENDS = re.compile(r",|;| and\b|\.$")
# "11: 55p", "480 x 360", "0845 125 2222".
_RUN_ON = re.compile(r"(?:\d: ?|\d ?[x×] ?|(?<!\d)\d{3,5} )$")
_TEAM_BEFORE = re.compile(r"[A-Z][\w.]* \d{1,3}, [A-Z][\w.]*(?: [A-Z][\w.]*)? $")
_TEAM_AFTER = re.compile(r", [A-Z][\w.]*(?: [A-Z][\w.]*)? \d{1,3}(?![\d,])")
_SCORE_BEFORE = re.compile(
    r"\b(?:won|lost|beat|beats|defeated|win|wins|loss|victory|defeat|lead|leads|led|ahead|score"
    r"|drew|draw|tied|tie|record|mark|went|finished|improved|trail|trails|trailed|vote|voted|ruling|ruled|series|set|sets)"
    r"\b[^.;]*$|\($",
    re.IGNORECASE,
)
_SCORE_AFTER = re.compile(
    r" (?:win|victory|loss|defeat|lead|draw|tie|record|vote|decision|ruling|series|score|majority"
    r"|split|start|mark|run|in favou?r|at home|lifetime|overall|on the road|this season)\b|\)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r" (?:[a-z]+[ -]){0,2}?(?:[a-z]{2,}s|people|men|women|children|troops|dead)\b")
_NO_PLURAL = re.compile(
    r" (?:elections?|olympics?|games|world cup|presidential|general|campaigns?|census|is|was|has|as"
    r"|ends|shows|says|polls?|hurricanes?|season|attacks|riots?|protests|uprisings?|tsunami|war"
    r"|when|after|before|while|because|but|and|or|that|which|in|on|at|by|to|for|from|with|since)\b"
)
_HARMED = re.compile(rf" {any_of(HARMED)}\b", re.IGNORECASE)
_HARM_LATER = re.compile(
    rf" (?:was|is|has|had|were|are)(?: (?:been|also|still|critically|seriously|later|reported))*+"
    rf" {any_of(HARMED)}\b"
)
_PERSON = re.compile(rf"(?: (?!and\b)[a-z]+)? {any_of(PERSONS)}\b", re.IGNORECASE)
_PERSON_WORD = re.compile(any_of(PERSONS), re.IGNORECASE)
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")


def is_count(around: Around, numeral: Numeral) -> bool:
    """Whether a numeral counts things, persons or occasions."""
    if _FOLLOWED.match(around.after) or around.before.endswith(_CURRENCY):
        return False
    if _ARROW.search(around.before):
        return False
    if around.before.endswith("-") and around.before[-2:-1].isalnum():
        return False
    if _names(around) or (around.after.startswith("-") and _COMPOUND.match(around.after)):
        return False
    if around.words.lower() == "one":
        return _counts_one(around)
    if _is_year(around, numeral) or _bounds_age(around):
        return False
    if around.words[0] in ".0123456789":
        return _digits_count(around)
    return _words_count(around)


def _names(around: Around) -> bool:
    """Whether the word before makes the number a name: "Highway 61", "Group of Seven"."""
    last = around.last.rstrip(".:,")
    if last.lower() in NAMING or last in NAMING_CAPITALS:
        return True
    pair = f"{around.earlier} {last}"
    return pair.lower() in NAMING_PAIRS or pair in NAMING_CAPITALS


def _bounds_age(around: Around) -> bool:
    """Whether "children under five" gives an age."""
    if around.last.lower() not in BOUNDING:
        return False
    earlier = around.earlier.lower()
    return earlier in AGED or _PERSON_WORD.fullmatch(earlier) is not None


def _counts_one(around: Around) -> bool:
    """Whether "one" is a number: before a thing, a harm, or where a clause ends."""
    words, before, after, last, _, following = around
    if after.startswith(("-", "'")) or before.endswith("-"):
        return False
    if last.lower() in ("the", "only"):
        # "The one survivor" counts, "the one that got away" does not.
        return _PERSON.match(after) is not None
    if last.lower() in BEFORE_ONE:
        return False
    if _HARMED.match(after):
        return True
    opening = not before.strip() or before.rstrip()[-1] in '.!?:"'
    if not following:
        return opening or (words == "one" and last.isalpha())
    if following.lower() in AFTER_ONE:
        return _HARM_LATER.match(after) is not None
    return words == "one" or opening or is_headline(around)


def _digits_count(around: Around) -> bool:
    words, before, after, last, _, _ = around
    if words.startswith(".") and last:
        return False
    if (
        words == "9-11"
        or _ADDRESS.match(after)
        or (words in _EMERGENCY and not _counts_emergency(after))
    ):
        return False
    if not before.strip(" ([") and words.isdigit() and len(words) < 3 and _LIST_MARK.match(after):
        return False
    if last[-1:].isdigit() or last in ("x", "×") or before[-1:] in ":x×":
        return not _RUN_ON.search(before)
    if "-" in words and (_SCORE_BEFORE.search(before) or _SCORE_AFTER.match(after)):
        return False
    if last.rstrip(".,").lower() in MONTHS and len(words) < 6 and not _PLURAL.match(after):
        return False
    if last.endswith(",") and len(words) < 4 and last[0].isupper() and _AGE_ENDS.match(after):
        return False
    if last[:1].isupper() and (_TEAM_AFTER.match(after) or _TEAM_BEFORE.search(before)):
        return False
    return not is_named(around)


def _counts_emergency(after: str) -> bool:
    """Whether "112" before a plural is no telephone number: "112 houses", not "911 calls"."""
    return _PLURAL.match(after) is not None and not _CALLED.match(after)


def _words_count(around: Around) -> bool:
    words, before, _, last, _, following = around
    if words.lower() == "zero":
        hyphened = around.after.startswith("-")
        return not (
            hyphened or last.lower() in NOT_BEFORE_ZERO or following.lower() in NOT_AFTER_ZERO
        )
    # "At Three Mile Island", the quoted "Four Corners", but "Kills Two Women" in a headline.
    named = words[0].isupper() and (
        last[-1:].islower()
        or last.endswith(",")
        or (before.endswith('"') and following[:1].isupper())
    )
    return not named or is_headline(around)


def _is_year(around: Around, numeral: Numeral) -> bool:
    """Whether four digits without a comma are a year; "2000 people" are not."""
    interval = numeral.amount.interval
    low, high = interval.low, interval.high
    if low is None or high is None or low < 1000 or high >= 2100 or "," in around.words:
        return False
    if not re.search(r"(?<![.\d])\d{4}(?![.\d])", around.words):
        return False
    if low < 1500 and around.last.lower() not in ("in", "of", "since", "by"):
        return False
    if _PERSON.match(around.after):
        return False
    counted = _PLURAL.match(around.after) and not _NO_PLURAL.match(around.after)
    return not (counted and low % 100 == 0)


def is_named(around: Around) -> bool:
    """Whether the digits belong to the capitalised word or sign before them: "Fox 5 reported"."""
    last, following = around.last, around.following
    if around.before.endswith(_CURRENCY):
        return True
    if not last[:1].isupper() or not last[-1].isalnum() or last.lower() in OPENING:
        return False
    if _HARMED.match(around.after) or _PERSON.match(around.after):
        return False
    model = len(around.words) == 4 and around.words.isdigit()
    counts = following.islower() and following not in NO_THING and "'" not in following
    if counts and not model:
        return False
    return not is_headline(around)


def is_headline(around: Around) -> bool:
    """Whether the line is set like a headline: three long words or more, all capitalised."""
    before = around.before
    # The first word may be cut.
    whole = before if len(before) < _REACH else before.partition(" ")[2]
    words = _LONG_WORD.findall(f"{whole} {around.after}")
    return len(words) >= 3 and all(word[0].isupper() for word in words)
