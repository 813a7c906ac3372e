"""Numerals: numbers in digits and words, ranges and vague words, as amounts.

A numeral is as long as the number it says: "a couple of hundred", "2 1/2", "between 5 and 7",
"$3-4 million" without the sign. A range is one numeral; "20, 30 and 40" are three. The article
belongs to it where it counts ("a dozen", "half a million"). Digits may have a letter behind them
("58km"), never before them ("G7"). What looks like a number but is none is left out: clock times,
versions, telephone numbers, scores ("3-1"), ordinals ("4th"), the pronoun "one".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.algebra.amounts import Amount, Bound, exact, hedged
from checker.grammar.number_phrases import NO_HINTS, Form, Hints, Phrase, negative, read_phrases
from checker.grammar.number_words import (
    DENOMINATORS,
    DOZENS,
    HUNDREDS,
    SCALES,
    SHORT_SCALES,
    TEENS,
    TENS,
    UNITS,
    VULGAR_FRACTIONS,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a plain text: where it stands, what it amounts to, in which form it is said."""

    start: int
    end: int
    amount: Amount
    form: Form = Form.FIGURE


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_MARKS = "".join(VULGAR_FRACTIONS)
_LONG_SCALES = [word for word in SCALES if word not in SHORT_SCALES]
_COUNTED = _any([*HUNDREDS, *_LONG_SCALES, *DOZENS])
_LENGTHS = "seconds|minutes|hours|days|weeks|months|years|decades"
# Words that count only beside another: "a couple", "the past few days", "scores of".
_BESIDE = (
    rf"few(?= (?:{_LENGTHS}|more|{_COUNTED})\b)|couple(?= of\b| (?:{_LENGTHS}|{_COUNTED})\b)"
    rf"|scores(?= (?:of|more|were|are|have|had|killed|injured|wounded|dead|hurt|missing)\b)"
    rf"|tens(?= of\b)|quarter(?= (?:of an? )?(?:{_any(_LONG_SCALES)})\b)"
)
_CARDINALS = _any([*UNITS, *TEENS, *TENS, *HUNDREDS, *_LONG_SCALES, *DOZENS])
_DIGITS = (
    rf"\.?+\d++(?:[.,:/-]\d++)*+(?:[{_MARKS}]|(?!(?:st|nd|rd|th|s|d)\b))"
    rf"(?: ?+(?:{_any(SHORT_SCALES)})\b)?+|[{_MARKS}]"
)
_HEAD = rf"{_DIGITS}|(?:{_CARDINALS}|several|half|{_BESIDE})\b"
_TAIL = rf"{_DIGITS}|(?:{_CARDINALS}|several|few|couple|{_any(DENOMINATORS)})\b"
_COUNTED_ARTICLE = rf"an? (?=(?:couple|few|handful|{_any(DENOMINATORS)}|{_COUNTED})\b)"
_GAP = (
    r"(?: {1,2}+(?:(?:and|or|to|in|out of|of|point) )?+|-(?:(?:and|to|or|a)-)?+| - |- to )"
    r"(?:an? )?+"
)
_RUN = re.compile(
    rf"(?<!\w)(?:between )?+(?:minus |negative )?+"
    rf"(?:{_COUNTED_ARTICLE}(?:{_TAIL}|handful\b)|{_HEAD})(?:{_GAP}(?:{_TAIL})){{0,60}}+"
)
_CHAIN = re.compile(r"[\d.,:/-]*\d")
# Thin and no-break spaces between thousands are made plain before this is read.
_SPACED = re.compile(r"\d{1,3}(?: \d{3}(?!\d))++(?:\.\d+)?(?![\d.,:/-]\d)")
_SHORT_YEAR = re.compile(r"\d\d(?!\w)")
_WORD_REACH = 24
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ -]$")

_CHANGE = (
    r"(?:rose|risen|rises?|rising|increas\w+|grew|grown|grows?|growing|jump\w*|climb\w*|surg\w+"
    r"|soar\w*|rais\w+|lift\w*|up|f[ae]ll|fallen|falls|falling|dropp?\w*|declin\w+|slipp?\w*|down"
    r"|cut\w*|lower\w*|reduc\w+|shr[aiu]nk\w*|went|go|goes|going|gone|chang\w+|revis\w+|mov\w+"
    r"|swell\w*|swollen|doubl\w+|tripl\w+|expand\w*|improv\w+|narrow\w*|widen\w*|plung\w+)"
)
_CHANGING = re.compile(rf"\b{_CHANGE}\b(?:[^.;!?]*\bfrom)? $|\bfrom an? [^.;!?]*$")
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
    rf" (?:{_LENGTHS}|different|separate|other)\b|-(?:hour|minute|day|week|month|year)"
)
_YEAR = re.compile(r"(?:in|of) (?:19|20)\d\d$")
_PRONOUN_BEFORE = re.compile(r"\b(?:no|any|every|each|this|that|which|another|what|or|one by)[ -]$")
_PRONOUN_AFTER = re.compile(
    r"'|-(?:on|off|to|sided|way|time|of)\b"
    r"| (?:another|by one|after another|who|whom|whose|that|which|can|could|may|might|must|should"
    r"|would|of (?:the|my|his|her|its|our|their|your|us|them|you|these|those|many|several|only|a|an"
    r"|america|britain|europe|the))\b"
)
_HALF_OF_TWO = re.compile(
    r"\b(?:first|second|other|latter|former|better|opening|closing|final|each|either|top|bottom"
    r"|lower|upper|front|back|rear|northern|southern|eastern|western|1st|2nd) $"
)
_HALVED_NOUN = re.compile(
    r"-(?!(?:hour|mile|inch|day|year|month|century|minute|acre|ton|point|percent|second|pound)\b)"
    r"| (?:past|time|way|brother|sister|asleep|naked|empty|full|siblings?)\b"
)
_SIGNED = re.compile(
    r"(?:^|[\n(\[=:<>]"
    r"|\b(?:of|to|at|from|is|was|by|between|below|reached|around|about|hit|fell)) ?-$"
)
_REACH = 80


def find_numerals(text: str) -> Iterator[Numeral]:
    """Yield the numerals of a plain text in order; they do not overlap."""
    lowered = _lower(text)
    at = 0
    while found := _RUN.search(lowered, at):
        start, at = found.span()
        chain = _CHAIN.match(lowered, start)
        if _attached(text, start):
            at = chain.end() if chain else start + 1
            continue
        spaced = _SPACED.match(lowered, start) if chain else None
        if spaced is not None and _is_grouped(text, spaced):
            at = spaced.end()
            yield Numeral(start, at, exact(Decimal(spaced.group().replace(" ", ""))))
            continue
        words = found.group()
        for phrase in read_phrases(words, _hints(lowered, start, at, words)):
            numeral = _placed(lowered, start, words, phrase)
            if numeral is not None:
                yield numeral


def _lower(text: str) -> str:
    """Return the text in lower case, letter for letter."""
    lowered = text.lower()
    # A dotted capital I becomes two letters.
    return lowered if len(lowered) == len(text) else text.replace("\u0130", "i").lower()


def _attached(text: str, start: int) -> bool:
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
            # "Magnitude-5.9" measures, "COVID-19" and "F-16" are names.
            return word is not None and not (word[1].islower() and len(word[1]) > 3)
    return before in "#@&%^*/\\+"


def _is_grouped(text: str, spaced: re.Match[str]) -> bool:
    """Whether digits with blanks between them are one number in the text at hand."""
    groups = spaced.group().split(" ")
    if len(groups) > 2 or groups[1].startswith("000"):
        return True
    before = _WORD_BEFORE.search(text, max(0, spaced.start() - _WORD_REACH), spaced.start())
    named = before is not None and (not before[1].islower() or before[1] in _NAMING)
    return not named and text[spaced.end() : spaced.end() + 2].strip().islower()


_NAMING = frozenset("flight route highway number line bus train room channel code".split())


def _hints(lowered: str, start: int, end: int, words: str) -> Hints:
    """Return what the words around a run decide about it."""
    if " " not in words and "-" not in words:
        return NO_HINTS
    before = lowered[max(0, start - _REACH) : start]
    after = lowered[end : end + 24]
    changing = "to" in words and _CHANGING.search(before) is not None
    partitive = bool(_PARTITIVE_BEFORE.search(before) or _PARTITIVE_AFTER.match(after))
    ratio = not (_TIMED.match(after) or _YEAR.search(words))
    measured = _MEASURED.match(after) is not None
    return Hints(changing, partitive, measured, ratio)


def _placed(lowered: str, run: int, words: str, phrase: Phrase) -> Numeral | None:
    """Return the phrase as a numeral of the text, None where the words around it deny it."""
    start, end, amount = run + phrase.start, run + phrase.end, phrase.amount
    said = words[phrase.start : phrase.end]
    if said == "one" and _is_pronoun(lowered, start, end):
        return None
    if said == "half" and (
        _HALF_OF_TWO.search(lowered, max(0, start - 16), start) or _HALVED_NOUN.match(lowered, end)
    ):
        return None
    if phrase.start == 0 and _SIGNED.search(lowered, max(0, start - 16), start):
        start, amount = start - 1, negative(amount)
    if lowered.startswith("+", end) and not lowered[end + 1 : end + 2].isalnum():
        end, amount = end + 1, hedged(amount, (Bound.AT_LEAST,), "+")
    return Numeral(start, end, amount, phrase.form)


def _is_pronoun(lowered: str, start: int, end: int) -> bool:
    return bool(
        _PRONOUN_BEFORE.search(lowered, max(0, start - 16), start)
        or _PRONOUN_AFTER.match(lowered, end)
    )
