"""Suggest: places of an article to which a claim that has lost its words may be tied anew."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.algebra.wording import likeness
from checker.claims.anchor import SearchText, find_all, find_nearly
from checker.claims.folding import Folded
from checker.grammar.sentences import find_sentences
from checker.model.claim import Anchor, Claim

MOST = 4
"""Places offered: with more an editor reads the article."""

_LEAST = 0.5
_BEHIND = 0.1
"""So much less alike than the best, in likeness, and a place is hardly the one that is meant."""

_CONTEXT = 40


class Suggestion(NamedTuple):
    """A place that may be meant.

    quote: its words as they stand. prefix, suffix: the words around. is_alone: whether the quote
    stands nowhere else in the article. start, end: code points into the article's text.
    """

    quote: str
    prefix: str
    suffix: str
    is_alone: bool
    start: int
    end: int

    def words_for(self, claim: Claim) -> dict[str, str]:
        """Return the keys of the claim to be written: its context only if it has or needs one."""
        words = {"quote": self.quote}
        if claim.prefix or not self.is_alone:
            words["prefix"] = self.prefix
        if claim.suffix or not self.is_alone:
            words["suffix"] = self.suffix
        return words


def suggest_places(anchor: Anchor, text: SearchText) -> list[Suggestion]:
    """Return the places, the likeliest first: words that now differ, all of several, the nearest.

    Values are no reason to leave a place out: an editor decides what the claim is about.
    """
    quote = anchor.claim.quote
    spans = find_all(text, quote)
    if anchor.start is not None and anchor.end is not None:
        spans.insert(0, (anchor.start, anchor.end))
    spans += _nearest(quote, text) if len(spans) < MOST else []
    unique = list(dict.fromkeys(_apart(spans)))[:MOST]
    return [_suggestion(span, text) for span in unique]


def _nearest(quote: str, text: SearchText) -> Iterator[tuple[int, int]]:
    words = Folded(quote).lower.strip()
    found = []
    for start, end in find_sentences(text.text, text.body):
        span = find_nearly(SearchText(text.text[start:end]), quote, _LEAST)
        if span:
            first, last = start + span[0], start + span[1]
            alike = likeness(words, Folded(text.text[first:last]).lower)
            found.append((-alike, first, last))
    best = min(found)[0] if found else 0.0
    for unlike, first, last in sorted(found):
        if unlike <= best + _BEHIND:
            yield first, last


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans without those that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end))
    return kept


def _suggestion(span: tuple[int, int], text: SearchText) -> Suggestion:
    start, end = span
    quote = text.text[start:end]
    is_alone = len(find_all(text, quote)) < 2
    before = text.text[max(text.body, start - _CONTEXT) : start]
    after = text.text[end : end + _CONTEXT]
    return Suggestion(quote, _words(before, -1), _words(after, 1), is_alone, start, end)


def _words(around: str, side: int) -> str:
    """Return the whole words of a context that are on the line of the quote."""
    line = around.rpartition("\n")[2] if side < 0 else around.partition("\n")[0]
    words: Sequence[str] = line.split()
    if len(line) == _CONTEXT:
        words = words[1:] if side < 0 else words[:-1]
    return " ".join(words)
