"""Kinship: whether two quotations look like one utterance, however one of them was changed."""

import re
from functools import lru_cache
from typing import NamedTuple

from checker.algebra.wording import word_diff
from checker.grammar.stems import stem
from checker.kinds.quote.normal import american, is_gap, tokenise
from checker.kinds.quote.record import QuoteRecord
from checker.kinds.quote.words import IDLE

# Word beginnings of this length bring derivations together: protection, protectionism.
_ROOT = 8
_TELLING = 9
"""Letters from which a single word is telling; shorter ones occur in any talk of a subject."""
_RUNS = ((4, 2, 0.6), (6, 1, 0.4), (10, 2, 0.0))
"""Words running in both, how many of them are of content, and what share of the shorter one's
content words must be shared besides, or the run is a name or a set phrase."""
_NAME = re.compile(r"(?:(?<=[^\W_] )|(?<=[^\W_], ))[A-Z][^\W_]+")
_ONLY_NAMES = 0.35
_FEW = 0.4
_FRAME, _FRAMED, _FRAME_SHARE = 6, 0.75, 0.5
"""One utterance with a word or two exchanged: at least so many words, that share of all words in
both in one order, and that share of the shorter one's content words in both."""


class _Traits(NamedTuple):
    """What kinship looks at.

    roots: of all words in order. content: roots of the content words. names: those of words with
    a capital inside a sentence. pairs: neighbouring roots, one at least of content. runs: for
    each line of _RUNS the roots running. idle: all tokens of a quotation without content.
    longest: letters of its longest word.
    """

    roots: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    pairs: frozenset[tuple[str, ...]]
    runs: tuple[frozenset[tuple[str, ...]], ...]
    idle: frozenset[str]
    longest: int


@lru_cache(maxsize=16384)
def _traits(record: QuoteRecord) -> _Traits:
    normal = record.normal
    tokens = [token for token in normal if not is_gap(token)]
    roots = [_root(token) for token in tokens]
    content = frozenset(
        root
        for token, root in zip(tokens, roots, strict=True)
        if token not in IDLE and len(token) > 1
    )
    return _Traits(
        tuple(roots),
        content,
        _names(record.words),
        _running(roots, 2, 1, content),
        tuple(_running(roots, size, least, content) for size, least, _ in _RUNS),
        frozenset(tokens) if not content else frozenset(),
        max(map(len, tokens), default=0),
    )


def _names(words: str) -> frozenset[str]:
    """Return the roots of words with a capital inside a sentence; none where all have one."""
    capital = _NAME.findall(words)
    if len(capital) >= len(words.split()) - 1:
        return frozenset()
    return frozenset(_root(token) for word in capital for token in tokenise(word))


def _running(
    roots: list[str], size: int, least: int, content: frozenset[str]
) -> frozenset[tuple[str, ...]]:
    """Return the runs of so many roots that hold so many roots of content at least."""
    runs = zip(*(roots[shift:] for shift in range(size)), strict=False)
    return frozenset(run for run in runs if len(content.intersection(run)) >= least)


def _root(token: str) -> str:
    for ending in ("isms", "ism", "ists", "ist"):
        if token.endswith(ending) and len(token) > len(ending) + 3:
            return token[: -len(ending)][:_ROOT]
    return stem(american(token))[:_ROOT]


def kinship(a: QuoteRecord, b: QuoteRecord) -> float:
    """Return how likely two quotations are one utterance, 0 to 1.

    Word forms and derivations count as equal, so that an altered word does not hide that it was
    altered; negations, pronouns and auxiliaries count neither way.

    1.0: the same words, at least three of content. 0.75 to 0.95: four words or more running in
    both that make up a good part of the shorter one, or one frame of words in which a word or
    two were exchanged. Up to 0.9: content words shared, most of them beside the same neighbours.
    0.5 to 0.7: all of two content words, or a single long one: one utterance if the speaker or
    the occasion agrees. Below 0.5: words of a common subject, or nothing but a name in common.
    0: nothing in common.
    """
    left, right = _traits(a), _traits(b)
    shared = left.content & right.content
    if not shared:
        return _idle_kinship(a.normal, b.normal, left.idle, right.idle)
    if a.normal == b.normal:
        return 1.0 if len(shared) > 2 else 0.7
    fewer, more = sorted((len(left.content), len(right.content)))
    share = len(shared) / fewer
    if shared <= left.names & right.names and fewer > len(shared):
        # "The Clean Rivers Act" in both: its name is what they speak of, not what was said.
        return _ONLY_NAMES
    for (_, _, needed), mine, theirs in zip(_RUNS, left.runs, right.runs, strict=True):
        if share >= needed and not mine.isdisjoint(theirs):
            return min(0.95, 0.75 + 0.2 * share)
    if len(shared) > 1 and share >= _FRAME_SHARE and _framed(left.roots, right.roots):
        return min(0.95, 0.75 + 0.2 * share)
    if fewer == 1:
        telling = min(left.longest, right.longest) >= _TELLING
        return 0.35 if not telling else 0.6 if more < 4 else 0.5
    pairs = min(len(left.pairs), len(right.pairs))
    beside = len(left.pairs & right.pairs) / pairs if pairs else 1.0
    score = (0.4 * share + 0.6 * beside) * (0.6 if share < _FEW else 1.0)
    if fewer == 2:
        return min(score, 0.7 if more < 8 else 0.6)
    return score * 0.85 if fewer == 3 else min(score, 0.9)


def _framed(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether both are one frame of words in which little was exchanged, added or left out."""
    both = len(a) + len(b)
    if min(len(a), len(b)) < _FRAME or 2 * min(len(a), len(b)) < _FRAMED * both:
        return False
    # In one order, so that it reads the same from both sides.
    steps = word_diff(*sorted((a, b)))
    common = sum(len(mine) for tag, mine, _ in steps if tag == "equal")
    return 2 * common >= _FRAMED * both


def _idle_kinship(
    a: tuple[str, ...], b: tuple[str, ...], left: frozenset[str], right: frozenset[str]
) -> float:
    """Return the kinship of quotations without a content word: "We did it"."""
    if a == b:
        return 0.7
    fewer = min(len(left), len(right))
    return 0.4 if fewer > 2 and len(left & right) >= 0.75 * fewer else 0.0
