"""Slips: how a newsroom gets a value wrong, made on purpose to see whether checker finds it.

`slips` offers, for the words in which a value is told, the same words with one thing changed: a
number, a weekday, a month, a year, a word of a quotation. A slip is never a rounding of what stood
there, and it is the same on every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty""".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = """January February March April May June July August September October November
December""".split()
OTHER_WORDS = ("harbour", "silence")
"""What an altered quotation says instead; no story is likely to hold both."""

_FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\d,]*\d)")
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(ONES[1:])})\b", re.IGNORECASE)
_ORDINAL = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b", re.IGNORECASE)
_DAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b|\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.")
_DAY_OF_MONTH = re.compile(
    r"(?<![\w.,:/-])(?:[1-9]|[12]\d|3[01])(?=st\b|nd\b|rd\b|th\b|\b)(?![:.]\d)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CONTENT_WORD = re.compile(r"[A-Za-z]{5,}")


class Slip(NamedTuple):
    """A change: start and end of what is replaced within the words, and what stands there then."""

    start: int
    end: int
    instead: str


def slips(kind: str, words: str) -> list[Slip]:
    """Return the slips that the words of a value allow; none where no figure stands."""
    if kind == "quote":
        return list(_other_words(words))
    if kind == "date":
        return list(_other_dates(words))
    return list(_other_numbers(words))


def _other_numbers(words: str) -> Iterator[Slip]:
    """The first number of the words, twice changed: by a little, and by much."""
    if figure := _FIGURE.search(words):
        for shift in (2, 5):
            yield Slip(figure.start(), figure.end(), _shifted(figure[0], shift))
    elif number := _NUMBER_WORD.search(words):
        at = ONES.index(number[0].lower())
        for other in (at + 2, at + 5):
            yield Slip(*number.span(), _cased(ONES[1:][(other - 1) % 20], number[0]))
    elif ordinal := _ORDINAL.search(words):
        at = ORDINALS.index(ordinal[0].lower())
        yield Slip(*ordinal.span(), _cased(ORDINALS[(at + 2) % 10], ordinal[0]))


def _shifted(figure: str, shift: int) -> str:
    """The figure with another first digit: "6.1" to "8.1", "1,500" to "3,500"."""
    return f"{(int(figure[0]) - 1 + shift) % 9 + 1}{figure[1:]}"


def _other_dates(words: str) -> Iterator[Slip]:
    if day := _DAY.search(words):
        yield Slip(*day.span(), DAYS[(DAYS.index(day[0]) + 3) % 7])
    if month := _MONTH.search(words):
        at = next(n for n, name in enumerate(MONTHS) if name.startswith(month[0][:3]))
        yield Slip(*month.span(), MONTHS[(at + 4) % 12])
        if number := _DAY_OF_MONTH.search(words):
            yield Slip(*number.span(), str((int(number[0]) + 8) % 28 + 1))
    if year := _YEAR.search(words):
        yield Slip(*year.span(), str(int(year[0]) - 3))


def _other_words(words: str) -> Iterator[Slip]:
    longest = sorted(_CONTENT_WORD.finditer(words), key=lambda found: -len(found[0]))
    for word, other in zip(longest, OTHER_WORDS, strict=False):
        yield Slip(*word.span(), _cased(other, word[0]))


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
