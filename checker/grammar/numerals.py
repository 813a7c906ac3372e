"""Numerals: numbers in digits and words, ranges and vague words, as amounts.

A numeral is as long as the number it says: "a couple of hundred", "2 1/2", "between 5 and 7",
"$3-4 million" without the sign. A range is one numeral; "20, 30 and 40" are three. The article
belongs to it where it counts ("a dozen", "half a million"). Digits may have a letter behind them
("58km"), never before them ("G7"). What looks like a number but is none is left out: clock times,
versions, telephone numbers, scores ("3-1"), ordinals ("4th"), the pronoun "one".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.algebra.amounts import Amount, Bound, exact, hedged
from checker.grammar.expressions import alternatives
from checker.grammar.letters import lower
from checker.grammar.number_context import (
    LENGTHS,
    is_attached,
    is_grouped,
    is_one_of_two,
    is_pronoun,
    is_signed,
    read_hints,
)
from checker.grammar.number_phrases import Form, Phrase, negative, read_phrases
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
from checker.grammar.powers import read_power, read_tolerance


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a plain text: where it stands, what it amounts to, in which form it is said."""

    start: int
    end: int
    amount: Amount
    form: Form = Form.FIGURE


_MARKS = "".join(VULGAR_FRACTIONS)
_LONG_SCALES = [word for word in SCALES if word not in SHORT_SCALES]
_COUNTED = alternatives([*HUNDREDS, *_LONG_SCALES, *DOZENS])
# Words that count only beside another: "a couple", "the past few days", "scores of".
_BESIDE = (
    rf"few(?= (?:{LENGTHS}|more|{_COUNTED})\b)|couple(?= of\b| (?:{LENGTHS}|{_COUNTED})\b)"
    rf"|scores(?= (?:of|more|were|are|have|had|killed|injured|wounded|dead|hurt|missing)\b)"
    rf"|tens(?= of\b)|quarter(?= (?:of an? )?(?:{alternatives(_LONG_SCALES)})\b)"
)
_CARDINALS = alternatives([*UNITS, *TEENS, *TENS, *HUNDREDS, *_LONG_SCALES, *DOZENS])
_DIGITS = (
    rf"\.?+\d++(?:[.,:/-]\d++)*+(?:[{_MARKS}]|(?!(?:st|nd|rd|th|s|d)\b))"
    rf"(?: ?+(?:{alternatives(SHORT_SCALES)})\b)?+|[{_MARKS}]"
)
_HEAD = rf"{_DIGITS}|(?:{_CARDINALS}|several|half|{_BESIDE})\b"
_TAIL = rf"{_DIGITS}|(?:{_CARDINALS}|several|few|couple|{alternatives(DENOMINATORS)})\b"
_COUNTED_ARTICLE = rf"an? (?:couple|few|handful|{alternatives(DENOMINATORS)}|{_COUNTED})\b"
_GAP = (
    r"(?: {1,2}+(?:(?:and|or|to|in|out of|of|point) )?+"
    r"|-(?:(?:and|to|or|in|out-of)-)?+(?:a-)?+| - |- to )(?:an? )?+"
)
_RUN = re.compile(
    rf"(?<!\w)(?:between )?+(?:(?:minus|negative)[ -])?+"
    rf"(?:{_COUNTED_ARTICLE}|{_HEAD})(?:{_GAP}(?:{_TAIL})){{0,60}}+"
)
_CHAIN = re.compile(r"[\d.,:/-]*\d")
_PHONE = re.compile(r"\+\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,6}+")
# Thin and no-break spaces between thousands are made plain before this is read.
_SPACED = re.compile(r"\d{1,3}(?: \d{3}(?!\d))++(?:\.\d+)?(?![\d.,:/-]\d)")


def find_numerals(text: str) -> Iterator[Numeral]:
    """Yield the numerals of a plain text in order; they do not overlap."""
    lowered = lower(text)
    at = 0
    while found := _RUN.search(lowered, at):
        start, at = found.span()
        chain = _CHAIN.match(lowered, start)
        if is_attached(text, start):
            phone = _PHONE.match(text, start - 1)
            at = phone.end() if phone else chain.end() if chain else start + 1
            continue
        power = read_power(text, start) if chain else None
        if power is not None:
            amount, at = power
            yield _under_sign(lowered, Numeral(start, at, amount))
            continue
        spaced = _SPACED.match(lowered, start) if chain else None
        if spaced is not None and is_grouped(text, spaced):
            at = spaced.end()
            yield Numeral(start, at, exact(Decimal(spaced.group().replace(" ", ""))))
            continue
        words = found.group()
        for phrase in read_phrases(words, read_hints(lowered, start, at, words)):
            numeral = _placed(lowered, start, words, phrase)
            if numeral is not None:
                tolerance = read_tolerance(numeral.amount, text, numeral.end)
                if tolerance is not None:
                    amount, at = tolerance
                    numeral = Numeral(numeral.start, at, amount, numeral.form)
                yield numeral


def _placed(lowered: str, run: int, words: str, phrase: Phrase) -> Numeral | None:
    """Return the phrase as a numeral of the text, None where the words around it deny it."""
    start, end, amount = run + phrase.start, run + phrase.end, phrase.amount
    said = words[phrase.start : phrase.end]
    if said.startswith("minus ") and lowered.endswith("plus or ", 0, start):
        # "Plus or minus 3 points" tells how far, not below what.
        start, amount = start + len("minus "), negative(amount)
    if said == "one" and is_pronoun(lowered, start, end):
        return None
    if said in ("half", "a half") and is_one_of_two(lowered, start, end):
        return None
    if lowered.startswith("+", end) and not lowered[end + 1 : end + 2].isalnum():
        end, amount = end + 1, hedged(amount, (Bound.AT_LEAST,), "+")
    return _under_sign(lowered, Numeral(start, end, amount, phrase.form))


def _under_sign(lowered: str, numeral: Numeral) -> Numeral:
    """Return the numeral with the minus that stands before it."""
    start, end = numeral.start, numeral.end
    if start and lowered[start - 1] == "-" and is_signed(lowered, start, end):
        return Numeral(start - 1, end, negative(numeral.amount), numeral.form)
    return numeral
