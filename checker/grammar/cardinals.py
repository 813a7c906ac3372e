"""Cardinals and ordinals in words: from number words to integers."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from checker.grammar.number_words import (
    COUPLE,
    DENOMINATORS,
    DOZENS,
    HUNDREDS,
    ORDINAL_SCALES,
    ORDINAL_TEENS,
    ORDINAL_TENS,
    ORDINAL_UNITS,
    SCALES,
    SIGNS,
    TEENS,
    TENS,
    UNITS,
    VAGUE_COUNTS,
    VULGAR_FRACTIONS,
)


class Part(StrEnum):
    """What a word of a numeral contributes."""

    UNIT = "unit"
    TEEN = "teen"
    TEN = "ten"
    HUNDRED = "hundred"
    SCALE = "scale"
    DOZEN = "dozen"
    VAGUE = "vague"
    DENOMINATOR = "denominator"
    DIGITS = "digits"
    ARTICLE = "article"
    SIGN = "sign"
    JOINT = "joint"


class Token(NamedTuple):
    """A word of a numeral. gap: the blanks and hyphens before it; value: 0 where it has none."""

    word: str
    part: Part
    value: int
    gap: str
    start: int
    end: int


class Cardinal(NamedTuple):
    """An integer in words, the token after it, and the scale its only coefficient stands with.

    "Three hundred thousand" has scale 100,000; "three hundred and five" has scale 1.
    """

    value: int
    end: int
    scale: int


_PARTS: dict[str, tuple[Part, int]] = {
    **{word: (Part.DENOMINATOR, value) for word, value in DENOMINATORS.items()},
    **{word: (Part.UNIT, value) for word, value in UNITS.items()},
    **{word: (Part.TEEN, value) for word, value in TEENS.items()},
    **{word: (Part.TEN, value) for word, value in TENS.items()},
    **{word: (Part.HUNDRED, value) for word, value in HUNDREDS.items()},
    **{word: (Part.SCALE, value) for word, value in SCALES.items()},
    **{word: (Part.DOZEN, value) for word, value in DOZENS.items()},
    **dict.fromkeys((*VAGUE_COUNTS, COUPLE, "tens", "scores"), (Part.VAGUE, 0)),
    **dict.fromkeys(SIGNS, (Part.SIGN, 0)),
    **dict.fromkeys(("a", "an"), (Part.ARTICLE, 1)),
}
_LEXEME = re.compile(
    rf"(?P<gap>[ -]*+)(?P<word>[a-z]++|\.?\d++(?:[.,:/-]\d++)*+[{''.join(VULGAR_FRACTIONS)}]?"
    rf"|[{''.join(VULGAR_FRACTIONS)}])"
)
# What may stand between the words of one number: "twenty-one", "one hundred", "ninety - five".
_TIES = frozenset((" ", "  ", "-", " - ", ""))


def lex(words: str) -> list[Token]:
    """Return the tokens of a numeral in lower case."""
    tokens = []
    for found in _LEXEME.finditer(words):
        word = found["word"]
        part, value = _PARTS.get(word) or (
            (Part.JOINT, 0) if word[0].isalpha() and word.isascii() else (Part.DIGITS, 0)
        )
        tokens.append(Token(word, part, value, found["gap"], found.start("word"), found.end()))
    return tokens


def is_part(tokens: Sequence[Token], at: int, *parts: Part) -> bool:
    """Whether the token at this index is one of these parts, tied to what stands before it."""
    return at < len(tokens) and tokens[at].part in parts and (at == 0 or tokens[at].gap in _TIES)


def is_word(tokens: Sequence[Token], at: int, *words: str) -> bool:
    """Whether the token at this index is one of these words."""
    return at < len(tokens) and tokens[at].word in words


def read_cardinal(tokens: Sequence[Token], at: int) -> Cardinal | None:
    """Return the longest integer that begins with the token at this index.

    Scales fall from left to right: "two million three thousand", not "three thousand two
    million". A bare scale counts once at the start only: "hundred fifteen", "million".
    """
    total, place, limit, scale = 0, at, 0, 1
    while True:
        begin = place + 1 if place > at and is_word(tokens, place, "and") else place
        group = _read_group(tokens, begin, first=place == at)
        if group is None:
            break
        value, end = group.value, group.end
        if place > at and is_part(tokens, end, Part.DENOMINATOR):
            # "Six million and two thirds": the small number belongs to the fraction.
            break
        multiplier = tokens[end].value if is_part(tokens, end, Part.SCALE) else 1
        if limit and value * multiplier >= limit:
            break
        scale = group.scale * multiplier if place == at else 1
        total += value * multiplier
        if multiplier == 1:
            place = end
            break
        place, limit = end + 1, multiplier
    return Cardinal(total, place, scale) if place > at else None


def _read_group(tokens: Sequence[Token], at: int, *, first: bool) -> Cardinal | None:
    """Return a number below ten thousand that a scale may follow: "forty-five hundred thirty"."""
    place, value = at, 1
    if first and is_part(tokens, at, Part.ARTICLE):
        place += 1
    small = read_small(tokens, place) if place == at else None
    if small is not None:
        value, place = small
    elif not is_part(tokens, place, Part.HUNDRED, *((Part.SCALE,) if first else ())):
        return None
    if not is_part(tokens, place, Part.HUNDRED):
        return Cardinal(value, place, 1)
    value, place = value * 100, place + 1
    rest = read_small(tokens, place + 1 if is_word(tokens, place, "and") else place)
    if rest is None or rest[0] == 0 or is_part(tokens, rest[1], Part.HUNDRED, Part.DENOMINATOR):
        return Cardinal(value, place, 100)
    return Cardinal(value + rest[0], rest[1], 1)


def read_small(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return a number from 0 to 99 in words and the index after it."""
    if not is_part(tokens, at, Part.UNIT, Part.TEEN, Part.TEN):
        return None
    value = tokens[at].value
    if tokens[at].part is Part.TEN and is_part(tokens, at + 1, Part.UNIT):
        unit = tokens[at + 1].value
        if unit:
            return value + unit, at + 2
    return value, at + 1


def read_ordinal(words: str) -> int | None:
    """Return the number of an ordinal in words ("one hundred and forty-second"), None if none."""
    *stem, last = words.lower().replace("-", " ").split()
    if stem and stem[-1] == "and":
        stem.pop()
    if not stem:
        return _ORDINALS.get(last)
    tokens = lex(" ".join(stem))
    if last in ORDINAL_SCALES:
        part = Part.HUNDRED if last == "hundredth" else Part.SCALE
        tokens.append(Token(last, part, ORDINAL_SCALES[last], " ", 0, 0))
    cardinal = read_cardinal(tokens, 0)
    if cardinal is None or cardinal.end != len(tokens) or tokens[0].part is Part.ARTICLE:
        return None
    if last in ORDINAL_SCALES:
        return cardinal.value
    place = _ORDINALS.get(last, 0)
    room = 10 if tokens[-1].part is Part.TEN else tokens[-1].value
    fits = tokens[-1].part in (Part.TEN, Part.HUNDRED, Part.SCALE) and 0 < place < room
    return cardinal.value + place if fits else None


_ORDINALS = ORDINAL_UNITS | ORDINAL_TEENS | ORDINAL_TENS | ORDINAL_SCALES
