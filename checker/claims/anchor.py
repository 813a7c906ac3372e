"""Anchor: finds a claim's words in its article: exactly, set differently, or nearly."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from checker.algebra.wording import best_window, likeness
from checker.claims.folding import Folded
from checker.claims.meaning import describe_wording, find_change
from checker.model.claim import Anchor, AnchorState, Claim
from checker.model.settings import AnchorSettings

# The window that is most like a quote is as long as the quote; where a word was added or dropped
# the words themselves are more like it than the window.
_WINDOW_SLACK = 0.2
# Words that begin and end like the quote, or are as many, are rather the ones meant: that
# "people" has more letters in common with "nine people" than "seven people" must not hide the
# seven. In likeness, found by trying: enough to take or leave a word, too little for two.
_SAME_EDGE = 0.06
_SAME_COUNT = 0.08
# So many words on either side of a window's edge are tried as the first and the last one.
_EDGES = 8
# What stands around a quote may be this much longer than its prefix or suffix, being set in more
# blanks and marks, in characters.
_CONTEXT = 200
_WORD = re.compile(r"\w+")
_CHUNK = re.compile(r"\S+")

Span = tuple[int, int]


class SearchText:
    """An article's text made ready for many searches: what they share is computed once.

    text: as stored; offsets found count in it. body: where searching begins.
    """

    def __init__(self, text: str, body: int = 0) -> None:
        self.text = text
        self.body = body

    @cached_property
    def folded(self) -> Folded:
        """The text from the body on with typesetting set aside; its offsets count from there."""
        return Folded(self.text[self.body :])

    def line(self, offset: int) -> int:
        """Return the number of the line of the text that holds an offset, from 1."""
        return self.text.count("\n", 0, offset) + 1


def find_anchor(claim: Claim, article: SearchText | str, settings: AnchorSettings) -> Anchor:
    """Return where a claim's words stand in its article, and how they were found.

    In this order: letter for letter; with other quotation marks, dashes, blanks or a first letter
    of the other case; with other words, where at least ``settings.approximate`` (0 to 1) of the
    letters are alike. Words that differ in a number, date, negation or name are never taken for
    the claim's: the anchor is "anchor-changed". Nothing is dropped: what is not found is an orphan.
    An orphan and an ambiguous anchor have no start and end.
    """
    text = article if isinstance(article, SearchText) else SearchText(article)
    spans = _whole(text.text, _find_exact(text.text, claim.quote, text.body))
    if spans:
        return _choose(claim, text, spans, AnchorState.EXACT)
    spans = _whole(text.text, _find_folded(text, claim.quote))
    if spans:
        return _choose(claim, text, spans, AnchorState.NORMALISED)
    span = find_nearly(text, claim.quote, settings.approximate)
    if span is None:
        reason = "no words of the article are enough like it"
        return Anchor(claim=claim, state=AnchorState.ORPHAN, reason=reason)
    found = text.text[slice(*span)]
    change = find_change(claim.quote, found)
    if change:
        return _anchor(claim, text, span, AnchorState.CHANGED, change)
    reason = describe_wording(claim.quote, found) or "only spelling, punctuation or capitals differ"
    return _anchor(claim, text, span, AnchorState.APPROXIMATE, reason)


def _anchor(claim: Claim, text: SearchText, span: Span, state: AnchorState, reason: str) -> Anchor:
    start, end = span
    return Anchor(
        claim=claim, state=state, start=start, end=end, found=text.text[start:end], reason=reason
    )


def _choose(claim: Claim, text: SearchText, spans: Sequence[Span], state: AnchorState) -> Anchor:
    """Return the anchor at the one span that the words around single out."""
    reason = "" if state is AnchorState.EXACT else "set with other marks, blanks or capitals"
    fitting = _unjoined(text.text, [s for s in spans if _stands_between(claim, text, s)])
    if len(fitting) == 1:
        return _anchor(claim, text, fitting[0], state, reason)
    if len(spans) == 1:
        # The one place that is left need not be the one that was meant.
        reason = "the words around it are not those of the claim's prefix or suffix"
        return _anchor(claim, text, spans[0], AnchorState.APPROXIMATE, reason)
    lines = list(dict.fromkeys(text.line(start) for start, _ in fitting or spans))
    named = ", ".join(map(str, lines[:-1])) + (" and " if lines[1:] else "") + str(lines[-1])
    where = f"{'lines' if lines[1:] else 'line'} {named}"
    if fitting:
        longer = "longer prefix or suffix" if claim.prefix or claim.suffix else "prefix or suffix"
        reason = f"it stands {len(fitting)} times, on {where}; give a {longer}"
    else:
        reason = f"it stands {len(spans)} times, on {where}; nowhere with the prefix and suffix"
    return Anchor(claim=claim, state=AnchorState.AMBIGUOUS, reason=reason)


def find_all(text: SearchText, quote: str) -> list[Span]:
    """Return every place where a quote stands, letter for letter or with other typesetting."""
    exact = _whole(text.text, _find_exact(text.text, quote, text.body))
    return exact or _whole(text.text, _find_folded(text, quote))


def _find_exact(text: str, words: str, start: int) -> list[Span]:
    spans: list[Span] = []
    at = text.find(words, start) if words else -1
    while at >= 0:
        spans.append((at, at + len(words)))
        at = text.find(words, at + len(words))
    return spans


def _find_folded(text: SearchText, quote: str) -> Iterator[Span]:
    words = Folded(quote).text.strip()
    first = _WORD.search(words)
    if first is None:
        return
    at = first.start()
    other = words[:at] + words[at].swapcase() + words[at + 1 :]
    folded = text.folded
    spans = {span for spelled in (words, other) for span in _find_exact(folded.text, spelled, 0)}
    for start, end in sorted(spans):
        first_stored, last_stored = folded.span(start, end)
        if first_stored < last_stored:
            yield text.body + first_stored, text.body + last_stored


def _whole(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the spans that cut no word or number: "nine" is not said in "nineteen"."""
    return [span for span in spans if not _cuts(text, *span)]


def _unjoined(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Return the spans that no hyphen joins, all if there are none.

    "Nine" alone is meant before the end of "twenty-nine".
    """
    return [span for span in spans if not _is_joined(text, *span)] or spans


def _cuts(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    first, last = text[start], text[end - 1]
    if before and _is_letter(first) and _is_letter(before[-1]):
        return True
    if after and _is_letter(last) and _is_letter(after[0]):
        return True
    return (first.isdigit() and len(before) == 2 and before[0].isdigit() and before[1] in ".,") or (
        last.isdigit() and len(after) == 2 and after[0] in ".," and after[1].isdigit()
    )


def _is_letter(sign: str) -> bool:
    # Scripts without capitals (Chinese, Japanese) mostly write words without blanks between.
    return sign.isdigit() or sign.isupper() or sign.islower()


def _is_joined(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (len(before) == 2 and before[1] in "-‑" and _is_letter(before[0])) or (
        len(after) == 2 and after[0] in "-‑" and _is_letter(after[1])
    )


def _stands_between(claim: Claim, text: SearchText, span: Span) -> bool:
    if not (claim.prefix or claim.suffix):
        return True
    start, end = span
    prefix, suffix = (Folded(words).lower.strip() for words in (claim.prefix, claim.suffix))
    before = text.text[max(text.body, start - len(prefix) - _CONTEXT) : start] if prefix else ""
    after = text.text[end : end + len(suffix) + _CONTEXT] if suffix else ""
    return Folded(before).lower.rstrip().endswith(prefix) and (
        Folded(after).lower.lstrip().startswith(suffix)
    )


def find_nearly(text: SearchText, quote: str, at_least: float) -> Span | None:
    """Return the whole words most like the quote, None where none are like enough."""
    words = Folded(quote).lower.strip()
    lower = text.folded.lower
    window = best_window(words, lower, max(0.0, at_least - _WINDOW_SLACK)) if words else None
    if window is None:
        return None
    slack = max(len(words), 40)
    found = [
        (likeness(words, lower[start:end]), start, end)
        for start in _edges(lower, window[0], slack, 0)
        for end in _edges(lower, window[1], slack, 1)
        if start < end and not _cuts(lower, start, end)
    ]
    _, start, end = max(
        (
            (alike + _shape_bonus(words, lower[start:end]), -start, -end)
            for alike, start, end in found
            if alike >= at_least
        ),
        default=(0.0, 0, 0),
    )
    first, last = text.folded.span(-start, -end)
    return (text.body + first, text.body + last) if first < last else None


def _shape_bonus(words: str, found: str) -> float:
    ours, theirs = words.split(), found.split()
    edges = (ours[0] == theirs[0]) + (ours[-1] == theirs[-1])
    return edges * _SAME_EDGE + (_SAME_COUNT if len(ours) == len(theirs) else 0)


def _edges(text: str, at: int, slack: int, side: int) -> list[int]:
    """Return the offsets nearest to one where words begin (side 0) or end (side 1)."""
    low, high = max(0, at - slack), at + slack
    edges = {
        found.span()[side]
        for pattern in (_WORD, _CHUNK)
        for found in pattern.finditer(text, low, high)
    }
    return sorted(edges, key=lambda edge: (abs(edge - at), edge))[:_EDGES]
