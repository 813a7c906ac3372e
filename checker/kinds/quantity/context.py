"""Context: whether a number counts something, told from the words around it.

Most numbers in news do. What is left out is named here, group by group; each check looks at a few
dozen characters on either side, within the line.
"""

import re
from typing import NamedTuple

from checker.grammar.numerals import Numeral
from checker.kinds.quantity.words import (
    AFTER_ONE,
    COMPOUNDED,
    HARMED,
    LENGTHS,
    MONTHS,
    NAMING,
    OPENING,
    PERSONS,
)

_REACH = 48


def any_of(words: str) -> str:
    """Return the expression for a vocabulary written with bars over several lines."""
    return "(?:" + "|".join(word.strip() for word in words.split("|")) + ")"


class Around(NamedTuple):
    """A number's words and what stands before and behind them in its line."""

    words: str
    before: str
    after: str


def look_around(text: str, start: int, end: int) -> Around:
    """Return the words between the offsets and the line's text around them."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    after = text[end : end + _REACH].partition("\n")[0]
    return Around(text[start:end], before, after)


_NAMING = re.compile(rf"(?<![\w-]){any_of(NAMING)}(?:\.|:|,)? ?#?$", re.IGNORECASE)
_NAMED_GROUP = re.compile(r"\b(?:Group|Gang|Council|Committee|War|Game of|Big|Final|Elite|Sweet) (?:of )?$")
# "11: 55p", "480 x 360", "0845 125 2222", "Creighton 65, Drake 5".
_RUN_ON = re.compile(r"\d: ?$|\d ?[x×] ?$|\b\d{3,5} $|[A-Z][\w.]* \d{1,3}, [A-Z][\w.]*(?: [A-Z][\w.]*)? $")
_RUNNING_ON = re.compile(r", [A-Z][\w.]*(?: [A-Z][\w.]*)? \d{1,3}(?![\d,])")
_MONTH = re.compile(rf"\b{any_of(MONTHS)}\.? $", re.IGNORECASE)
_FOLLOWED = re.compile(
    r"[^\W_]|%|°|\$|: ?\d\d\b|/\w|_|@|'s?\b(?= (?:generation|season|class))"
    r"| ?(?:[ap]\.? ?m\b|o'clock|gmt|utc|e[sd]t\b|p[sd]t\b|c[e]t\b|hrs\b|hours? (?:gmt|local))"
    r"|[ -](?:percent|per cent|pct|percentage)\b"
    r"|-?\s?(?:caliber|calibre|magnum|gauge|mm)\b"
    rf"|[ -](?:calendar )?{any_of(LENGTHS)}\b"
    r"|\) ?\d{3}-\d|[ -]\d{3}[ -]\d{4}\b| ?[x×] ?\d| seed\b| block\b| (?:bc|bce|ad)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r" (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][\w'.]* |\d+(?:st|nd|rd|th) ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Court|Place|Square|Way|Parkway"
    r"|Highway|Terrace|Mile)\b"
)
_LISTED = re.compile(r"^\s*[(\[]?$")
_LIST_MARK = re.compile(r"[.)\]] +\S")
_AGED = re.compile(r"[A-Z][\w'.-]+\"?, $")
_AGE_ENDS = re.compile(r",|;| and\b|\.$")
_PERSONS_UNDER = re.compile(
    rf"\b(?:{any_of(PERSONS)}|those|anyone|everyone|kids|players|all|the) (?:aged )?"
    r"(?:under|over|above|below|between) $",
    re.IGNORECASE,
)
_COMPOUND = re.compile(rf"-(?!(?:{any_of(COMPOUNDED)}|odd|plus|ish)\b)\w", re.IGNORECASE)
_SCORE_BEFORE = re.compile(
    r"\b(?:won|lost|beat|beats|defeated|win|wins|loss|victory|defeat|lead|leads|led|ahead|score"
    r"|drew|draw|tied|tie|record|trail|trails|trailed|vote|voted|ruling|ruled|series|set|sets)"
    r"\b[^.;]*$|\($",
    re.IGNORECASE,
)
_SCORE_AFTER = re.compile(
    r" (?:win|victory|loss|defeat|lead|draw|tie|record|vote|decision|ruling|series|score|majority"
    r"|split|in favou?r)\b|\)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r" (?:[a-z]+[ -]){0,2}?(?:[a-z]{2,}s|people|men|women|children|troops|dead)\b")
_NO_PLURAL = re.compile(
    r" (?:elections?|olympics?|games|world cup|presidential|general|campaigns?|census|is|was|has|as"
    r"|ends|shows|says|polls?|hurricanes?|season|attacks|riots?|protests|uprisings?|tsunami|war"
    r"|when|after|before|while|because|but|and|or|that|which|in|on|at|by|to|for|from|with|since)\b"
)
_THING = re.compile(r" ([a-z][\w'-]*)")
# What follows a name's number, never the thing a number counts.
_NO_THING = frozenset(
    """is was has had said says will would could can may might must and or but in on at of to for
    from by with as that which who when where while after before because if than then the a an it
    its his her their he she they we i be been being did does do not so since until into over under
    near during about against between through also now still just reported reports told crashed
    disappeared vanished began ended opened closed landed took went came made got gave""".split()
)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'.-]*) $")
_HARMED = re.compile(rf" {any_of(HARMED)}\b", re.IGNORECASE)
_OPENING = re.compile(rf"{any_of(OPENING)}", re.IGNORECASE)
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_ZERO_BEFORE = re.compile(r"\b(?:ground|below|above|sub|patient|net|absolute|near|to) $", re.I)
_ZERO_AFTER = re.compile(r"-| (?:tolerance|in\b|hour|gravity|sum|emissions?|percent)", re.I)
_EMERGENCY = re.compile(r"(?:911|999|112)$")


def is_count(text: str, numeral: Numeral) -> bool:
    """Whether the numeral of a plain text counts things, persons or occasions."""
    around = look_around(text, numeral.start, numeral.end)
    words, before, after = around
    if _FOLLOWED.match(after) or before.endswith(("$", "€", "£", "¥", "₹", "#")):
        return False
    if _NAMING.search(before) or _NAMED_GROUP.search(before) or _COMPOUND.match(after):
        return False
    if words.lower() == "one":
        return _counts_one(around)
    if _is_year(around, numeral):
        return False
    if words[0] in ".0123456789":
        return _digits_count(around)
    return _words_count(around)


def _counts_one(around: Around) -> bool:
    """Whether "one" is a number: before a thing, a harm, or where a harm ends."""
    words, before, after = around
    if after.startswith(("-", "'")) or before.endswith("-"):
        return False
    if re.search(r"\b(?:the|no|any|every|each|some|a|an|day|only|second|first|third|new|last|next|big|loved) $", before, re.I):
        # "The one survivor" counts, "the one that got away" does not.
        return bool(re.match(rf" (?:lone |known |sole )?{any_of(PERSONS)}\b", after)) and (
            before.lower().endswith("the ")
        )
    if _HARMED.match(after):
        return True
    following = re.match(r" ([^\W\d_][\w'-]*)", after)
    if following is None:
        return words == "one" or not before.strip() or bool(re.search(r"[a-z] $", before))
    word = following.group(1)
    if re.match(rf"{any_of(AFTER_ONE)}\b", word, re.IGNORECASE):
        return bool(_HARM_LATER.match(after))
    opening = not before.strip() or before.rstrip()[-1:] in '.!?:"'
    return words == "one" or word.islower() or opening or is_headline(around)


_HARM_LATER = re.compile(
    rf" (?:was|is|has|had|were|are)(?: (?:been|also|still|critically|seriously|later|reported))*"
    rf" {any_of(HARMED)}\b"
)


def _digits_count(around: Around) -> bool:
    words, before, after = around
    if _RUN_ON.search(before) or (
        _RUNNING_ON.match(after) and re.search(r"[A-Z][\w.]* $", before)
    ):
        return False
    if words.startswith(".") and re.search(r"\w $", before):
        return False
    if _LISTED.match(before) and _LIST_MARK.match(after) and words.isdigit() and len(words) < 3:
        return False
    if _EMERGENCY.match(words) or _ADDRESS.match(after):
        return False
    if "-" in words and (_SCORE_BEFORE.search(before) or _SCORE_AFTER.match(after)):
        return False
    if words == "9-11" or _PERSONS_UNDER.search(before):
        return False
    if _MONTH.search(before) and len(words) <= 5 and not _PLURAL.match(after):
        return False
    if len(words) < 4 and _AGED.search(before) and _AGE_ENDS.match(after):
        return False
    return not is_named(around)


def _words_count(around: Around) -> bool:
    words, before, after = around
    if words.lower() == "zero":
        return not (_ZERO_BEFORE.search(before) or _ZERO_AFTER.match(after))
    if _PERSONS_UNDER.search(before):
        return False
    # "At Three Mile Island", "the Seven Sisters", but "Kills Two Women" in a headline.
    # So is "Four Corners" as the first of quoted words.
    named = words[0].isupper() and (
        re.search(r"[a-z,] $", before) is not None
        or (before.endswith('"') and re.match(r" [A-Z]", after) is not None)
    )
    return not named or is_headline(around)


def _is_year(around: Around, numeral: Numeral) -> bool:
    """Whether four digits without a comma are a year; "2000 people" are not."""
    interval = numeral.amount.interval
    ends = [end for end in (interval.low, interval.high) if end is not None]
    if not all(1000 <= end < 2100 and end == int(end) for end in ends) or "," in around.words:
        return False
    if not re.search(r"\d{4}", around.words):
        return False
    low = int(min(ends))
    counted = _PLURAL.match(around.after) and not _NO_PLURAL.match(around.after)
    persons = re.match(rf" (?:[a-z]+ )?{any_of(PERSONS)}\b", around.after)
    if low < 1500 and not re.search(r"\b(?:in|of|since|by|year) $", around.before):
        return False
    return not (persons or (counted and low % 100 == 0))


def is_named(around: Around) -> bool:
    """Whether the digits belong to the capitalised word or sign before them: "Fox 5 reported"."""
    if around.before.endswith(("$", "€", "£", "¥", "₹", "#")):
        return True
    before = _WORD_BEFORE.search(around.before)
    if before is None or not before.group(1)[0].isupper():
        return False
    word = before.group(1)
    if _OPENING.fullmatch(word) or _HARMED.match(around.after):
        return False
    thing = _THING.match(around.after)
    if thing is not None and thing.group(1) not in _NO_THING:
        return False
    return not is_headline(around)


def is_headline(around: Around) -> bool:
    """Whether the line is set like a headline: three long words or more, all capitalised."""
    words = _LONG_WORD.findall(f"{around.before.partition(' ')[2]} {around.after}")
    if len(around.before) < _REACH:
        words = _LONG_WORD.findall(f"{around.before} {around.after}")
    # The last one may be cut.
    return len(words) >= 3 and all(word[0].isupper() for word in words)
