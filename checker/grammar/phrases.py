"""Phrases: vocabularies too large for an expression, looked up in the text.

A thousand names in one expression take a tenth of a second to compile, and every place of a text
a walk through them. Here only as many words are looked at as the longest phrase with that
beginning has.
"""

import re
from collections.abc import Iterable

_TOKEN = re.compile(r"[^\W\d_⁰¹²³⁴-⁹]+|[^\w\s]|\d+")


class Phrases:
    """The phrases of a vocabulary, by the word or sign that each begins with."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Index the phrases; a blank in one stands for a blank or a hyphen in a text."""
        self._longest: dict[str, int] = {}
        for phrase in phrases:
            first = first_token(phrase)
            self._longest[first] = max(self._longest.get(first, 0), len(phrase))

    @property
    def openings(self) -> frozenset[str]:
        """The words and signs that the phrases begin with, in lower case."""
        return frozenset(self._longest)

    def ends(self, text: str, at: int) -> list[int]:
        """Return where a phrase that begins at an offset may end, the farthest first.

        Every end is that of a word or sign; whether a phrase ends there, the caller looks up.
        """
        longest = self._longest.get(first_token(text, at))
        if longest is None:
            return []
        tokens = _TOKEN.finditer(text, at, at + longest + 1)
        return [found.end() for found in tokens if found.group() != "-"][::-1]


def first_token(text: str, at: int = 0) -> str:
    """Return the word or sign that begins at an offset, in lower case, empty if none does."""
    found = _TOKEN.match(text, at)
    return found.group().lower() if found else ""


def closes(text: str, at: int) -> bool:
    """Whether no word goes on at an offset that is not the text's beginning."""
    following = text[at : at + 1]
    return not (text[at - 1].isalnum() and (following.isalnum() or following == "_"))
