"""Wordings: small questions about words that reading a page asks again and again."""

import re

_WORD = re.compile(r"[^\W_]+")
# Control characters but for the blanks among them, halves of characters, and places where a word
# may be parted at the end of a line.
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u2060\ud800-\udfff\ufeff]"
)
_BLANKS = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")


def flat(text: str) -> str:
    """Return a text on one line, without control characters; no-break spaces stay."""
    return _BLANKS.sub(" ", _CONTROL.sub("", text)).strip(" \xa0")


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without marks."""
    return _WORD.findall(text.casefold())


def alike(a: str, b: str) -> float:
    """Return which share of the words of either text the other one has, 0 to 1."""
    left, right = set(words(a)), set(words(b))
    return len(left & right) / len(left | right) if left and right else 0.0


def holds(whole: str, part: str) -> bool:
    """Tell whether a text holds the words of another in a row."""
    return bool(words(part)) and f" {' '.join(words(part))} " in f" {' '.join(words(whole))} "
