"""Number context: what the words around a run of number words decide about it.

All texts here are in lower case unless they are called ``text``.
"""

import re

from checker.grammar.number_phrases import NO_HINTS, Hints

LENGTHS = "seconds|minutes|hours|days|weeks|months|years|decades"
_REACH = 80
_WORD_REACH = 24

_MOVED = (
    r"rose|risen|rises?|rising|climb\w*|jump\w*|surg\w+|soar\w*|gain\w*|up|f[ae]ll|fallen|falls"
    r"|falling|dropp?\w*|declin\w+|slipp?\w*|slid|sank|down|plung\w+|tumbl\w+|went"
)
_CHANGED = (
    rf"{_MOVED}|increas\w+|grew|grown|grows?|growing|rais\w+|lift\w*|cut\w*|lower\w*|reduc\w+"
    r"|shr[aiu]nk\w*|go|goes|going|gone|chang\w+|revis\w+|mov\w+|swell\w*|swollen|doubl\w+"
    r"|tripl\w+|expand\w*|improv\w+|narrow\w*|widen\w*"
)
# "Rose 5 to 24", "was cut from 5 to 3": two numbers. "Cut 5 to 7 jobs" is a range.
_CHANGING = re.compile(rf"\b(?:(?:{_CHANGED})\b[^.;!?]*\bfrom|(?:{_MOVED})) $")
_PARTITIVE_BEFORE = re.compile(
    r"\b(?:by|about|nearly|almost|roughly|over|than|approximately|around|under|least|only|just|up"
    r"|down|cut|lost|some|exactly|to) $"
)
_PARTITIVE_AFTER = re.compile(
    r" (?:of|as|more|less|fewer|higher|lower|larger|smaller|bigger"
    r"|the (?:size|number|price|cost))\b"
)
_MEASURED = re.compile(r" [a-z]+[^s\W]s\b|$|\n")
_TIMED = re.compile(
    rf" (?:{LENGTHS}|different|separate|other)\b|-(?:hour|minute|day|week|month|year)"
)
_YEAR = re.compile(r"(?:in|of) (?:19|20)\d\d$")
_PRONOUN_BEFORE = re.compile(r"\b(?:no|any|every|each|this|that|which|another|what|or|one by)[ -]$")
_PRONOUN_AFTER = re.compile(
    r"'|-(?:on|off|to|sided|way|time|of)\b"
    r"| (?:another|by one|after another|who|whom|whose|that|which|can|could|may|might|must|should"
    r"|would|of (?:the|my|his|her|its|our|their|your|us|them|you|these|those|many|several|only|an?"
    r"|america|britain|europe))\b"
)
_HALF_OF_TWO = re.compile(
    r"\b(?:first|second|other|latter|former|better|opening|closing|final|each|either|top|bottom"
    r"|lower|upper|front|back|rear|northern|southern|eastern|western|1st|2nd)[ -]$"
)
# "Ahead at the half", but "the half of it", "the half million".
_THE_HALF = re.compile(r"\b(?:at|in|before|after|by|of|to) the $")
_GOES_ON = re.compile(
    r" (?:of|an?|dozen|million|billion|century|decade|hour|year|mile|inch|acre|minute|day)\b|-"
)
_HALVED_NOUN = re.compile(
    r"-(?!(?:hour|mile|inch|day|year|month|century|minute|acre|ton|point|percent|second|pound)\b)"
    r"| (?:past|time|way|brother|sister|asleep|naked|empty|full|siblings?)\b"
)
_SIGNED = re.compile(
    r"(?:^|[\n(\[=:<>]"
    r"|\b(?:of|to|at|from|is|was|by|between|below|reached|around|about|hit|fell) ) ?-$"
)
_COLD = re.compile(r" ?(?:°|º|degrees?\b|[cf]\b(?!')|celsius\b|fahrenheit\b|%)")
# "Shares +4%", but "+44 20 7946".
_GAINED = re.compile(r"\d[\d.,]*+ ?(?:%|percent|points?)")
_EXPONENT = re.compile(r"[\^e]")
_SHORT_YEAR = re.compile(r"\d\d(?!\w)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ -]$")
# "Bp2-173", but "3km-5km".
_CODE_BEFORE = re.compile(r"\b[^\W\d_]+\d\w*-$")
_JOINTS = frozenset("by to or and".split())
_NAMING = frozenset("flight route highway number line bus train room channel code".split())


def read_hints(lowered: str, start: int, end: int, words: str) -> Hints:
    """Return what the words around a run, from start to end, decide about its numbers."""
    if " " not in words and "-" not in words:
        return NO_HINTS
    before = lowered[max(0, start - _REACH) : start]
    after = lowered[end : end + _WORD_REACH]
    return Hints(
        changing="to" in words and _CHANGING.search(before) is not None,
        partitive=bool(_PARTITIVE_BEFORE.search(before) or _PARTITIVE_AFTER.match(after)),
        measured=_MEASURED.match(after) is not None,
        ratio=not (_TIMED.match(after) or _YEAR.search(words)),
    )


def is_changing(text: str, start: int) -> bool:
    """Whether what stands before makes "to" lead from one value to another: "rose from 5"."""
    return _CHANGING.search(text[max(0, start - _REACH) : start].lower()) is not None


def is_attached(text: str, start: int) -> bool:
    """Whether the number is part of something longer to its left: "F-16", "#5", "'98"."""
    before = text[start - 1] if start else " "
    if before in " \n(":
        return False
    beyond = text[start - 2] if start > 1 else " "
    match before:
        case "." | "," | "=":
            return beyond.isalnum()
        case "'":
            return _SHORT_YEAR.match(text, start) is not None
        case "-":
            word = _WORD_BEFORE.search(text, max(0, start - _WORD_REACH), start)
            if word is None and _CODE_BEFORE.search(text, max(0, start - _WORD_REACH), start):
                return True
            # "Magnitude-5.9", "3km-5km" and "8-by-12" measure, "COVID-19" and "F-16" are names.
            if word is None or (word[1].islower() and len(word[1]) > 3) or word[1] in _JOINTS:
                return False
            return not (word.start() and text[word.start() - 1].isdigit())
    if before == "+":
        return not (beyond in " (\n" and _GAINED.match(text, start))
    return before in "#@&%^*/\\"


def is_grouped(text: str, spaced: re.Match[str]) -> bool:
    """Whether digits with blanks between them ("19 874") are one number in the text at hand."""
    groups = spaced.group().split(" ")
    if len(groups) > 2 or groups[1].startswith("000"):
        return True
    before = _WORD_BEFORE.search(text, max(0, spaced.start() - _WORD_REACH), spaced.start())
    named = before is not None and (not before[1].islower() or before[1] in _NAMING)
    return not named and text[spaced.end() : spaced.end() + 2].strip().islower()


def is_signed(lowered: str, start: int, end: int | None = None) -> bool:
    """Whether the hyphen before a number is a minus: "fell to -5", but not "the toll -5 men-".

    end: where the number ends, if what follows may tell too: "-10 degrees".
    """
    if _SIGNED.search(lowered, max(0, start - _WORD_REACH), start) is not None:
        return True
    told = end is not None and (_COLD.match(lowered, end) or _EXPONENT.search(lowered, start, end))
    return bool(told) and lowered[max(0, start - 2) : start - 1] in ("", " ")


def is_pronoun(lowered: str, start: int, end: int) -> bool:
    """Whether a "one" is a pronoun."""
    return bool(
        _PRONOUN_BEFORE.search(lowered, max(0, start - _WORD_REACH), start)
        or _PRONOUN_AFTER.match(lowered, end)
    )


def is_one_of_two(lowered: str, start: int, end: int) -> bool:
    """Whether a "half" is one of two parts ("the first half") or of a word ("half-brother")."""
    near = max(0, start - _WORD_REACH)
    if _THE_HALF.search(lowered, near, start) and not _GOES_ON.match(lowered, end):
        return True
    return bool(_HALF_OF_TWO.search(lowered, near, start) or _HALVED_NOUN.match(lowered, end))
