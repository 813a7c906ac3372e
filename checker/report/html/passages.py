"""Passages: a sentence in the parts in which a page marks it: the value, and what of it differs."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from checker.algebra.wording import word_diff
from checker.report.excerpt import Excerpt

VALUE, DIFFERS = "value", "differs"

_TOKEN = re.compile(r"\w+(?:[.,'’]\w+)*|\W+")
_LONGEST = 400
"""Words; the steps between two longer texts are not looked for: the time grows with the square."""


class Part(NamedTuple):
    """A stretch of a sentence.

    mark: "" outside the value, "value" for its words, "differs" for those of them that the other
    side has not.
    """

    text: str
    mark: str = ""


def parts_of(passage: Excerpt, against: str = "") -> tuple[Part, ...]:
    """Return the parts of an excerpt; against: the words of the other side, empty for none.

    Where no word is the same nothing is marked as differing: all of it does.
    """
    parts = [Part(passage.before), *_marked(passage.words, against), Part(passage.after)]
    return tuple(part for part in parts if part.text)


def _marked(words: str, against: str) -> list[Part]:
    tokens = _TOKEN.findall(words)
    own = [at for at, token in enumerate(tokens) if token[0].isalnum()]
    other = [token for token in _TOKEN.findall(against) if token[0].isalnum()]
    if not own or not other or max(len(own), len(other)) > _LONGEST:
        return [Part(words, VALUE)]
    left = [_folded(tokens[at]) for at in own]
    differing: set[int] = set()
    at = 0
    for step, ours, _ in word_diff(left, list(map(_folded, other))):
        if step != "equal":
            differing.update(own[at : at + len(ours)])
        at += len(ours)
    if len(differing) == len(own):
        return [Part(words, VALUE)]
    # What stands between two differing words belongs to them.
    between = {at for at in range(len(tokens)) if at - 1 in differing and at + 1 in differing}
    return _joined(
        Part(token, DIFFERS if at in differing | between else VALUE)
        for at, token in enumerate(tokens)
    )


def _joined(parts: Iterable[Part]) -> list[Part]:
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].mark == part.mark:
            joined[-1] = Part(joined[-1].text + part.text, part.mark)
        else:
            joined.append(part)
    return joined


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")
