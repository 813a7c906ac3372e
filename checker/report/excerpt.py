"""Excerpt: a mention's words in their sentence, shortened to what a reader needs."""

from typing import NamedTuple

from checker.model.mention import Mention
from checker.report.glyphs import cells, fit, fit_end, harmless, harmless_part

_ELLIPSIS = "…"
# Signs of markup that open or close a line; they say nothing to a reader.
_OPENING = "#*_> "
_CLOSING = "*_ "


class Excerpt(NamedTuple):
    """A stretch of a sentence: what stands before the value, the value's words, what follows.

    The three put together are the text to show; nothing in them can steer a terminal.
    """

    before: str
    words: str
    after: str


def excerpt(mention: Mention, text: str, room: int) -> Excerpt:
    """Return the mention's words in their sentence, in ``room`` columns or fewer.

    The words come first: only if they alone are too long are they shortened, in their middle.
    Room that one side does not need goes to the other.
    """
    begin, end = mention.sentence
    begin, end = min(begin, mention.start), max(end, mention.end)
    words = _shorten(harmless(text[mention.start : mention.end] or mention.words), room)
    left, right = text[begin : mention.start], text[mention.end : end]
    # A sentence may be a megabyte long; what cannot be shown need not be looked at.
    before = harmless_part(left[-4 * room :]).lstrip(_OPENING)
    after = harmless_part(right[: 4 * room]).rstrip(_CLOSING)
    space = max(room - cells(words), 0)
    for_before = max(space // 2, space - cells(after))
    before = _keep_end(before, for_before, cut=len(left) > 4 * room)
    after = _keep_start(after, space - cells(before), cut=len(right) > 4 * room)
    return Excerpt(before, words, after)


def _shorten(words: str, room: int) -> str:
    if cells(words) <= room:
        return words
    tail = (room - 3) // 3
    first, last = room - 3 - tail, tail
    # One column more shows whether a word ends just where the room does.
    head = fit(words, first + 1).rpartition(" ")[0] or fit(words, first)
    rest = fit_end(words, last + 1).partition(" ")[2]
    return f"{head} {_ELLIPSIS} {rest}".rstrip()


def _keep_end(text: str, room: int, *, cut: bool) -> str:
    if cells(text) <= room and not cut:
        return text
    if room < 2:
        return ""
    kept = fit_end(text, room - 1).partition(" ")[2]
    return f"{_ELLIPSIS} {kept}"


def _keep_start(text: str, room: int, *, cut: bool) -> str:
    if cells(text) <= room and not cut:
        return text
    if room < 2:
        return ""
    kept = fit(text, room - 1).rpartition(" ")[0]
    return f"{kept} {_ELLIPSIS}"
