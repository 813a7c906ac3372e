"""Copies: articles that carry the same wire text count as one source."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.model.article import Article

_WORD = re.compile(r"[^\W_]+")
_PASSAGE_END = re.compile(
    r"\n+|(?<=[.!?][\"'\u2019\u201d]) +|(?<=[a-z0-9)][.!?]) +(?=[\"'\u2018\u201cA-Z])"
)
# What a speaker said stands in the reports of all who were there.
_SPEECH = re.compile(r"[\"\u201c][^\"\u201c\u201d]{15,}[\"\u201d]")
_SHINGLE = 5
"""Words in a row that two writers hardly share by chance (Broder 1997 used 4 to 10)."""
_COPIED = 0.6
"""Share of a passage's shingles that stand in the other text where the passage was copied: a desk
changes a name or a figure, seldom more."""
_CONTAINED = 0.5
"""Half of the shorter text: half-copied articles have Jaccard 0.33 but containment 0.50."""
_LEAST = 30
"""Copied words below this are a shared quotation or a stock sentence, not a shared text."""
_SHARED = 0.2
"""Shingles in common for each copied word, at least: 0.6 of the two that six words have. Texts with
fewer are not compared."""
_HOLDERS = 100
"""Texts that are kept for a shingle: words of a hundred texts are a stock sentence, or a wire text
whose first hundred copies are enough to know the next one by."""

_Shingle = tuple[str, ...]


class _Passage(NamedTuple):
    """A sentence or paragraph: its length in words and its runs of words."""

    words: int
    shingles: frozenset[_Shingle]


def find_copies(articles: Sequence[Article]) -> dict[str, str]:
    """Return article id -> name of its copy family, for articles that are copies of another.

    Of two articles one is a copy if the passages that stand in both make up half of the shorter
    one, quotations left out, or if they are the same word for word. Copies of one text are one
    family, named after its earliest article.
    """
    ordered = sorted(articles, key=lambda each: (str(each.published or "9999"), each.id))
    passages = {article.id: _passages(article) for article in ordered}
    shingles = {
        name: frozenset().union(*(passage.shingles for passage in told))
        for name, told in passages.items()
    }
    holders: dict[_Shingle, list[str]] = {}
    lengths = {name: sum(passage.words for passage in told) for name, told in passages.items()}
    order = {article.id: at for at, article in enumerate(ordered)}
    same: dict[tuple[str, ...], str] = {}
    family: dict[str, str] = {}
    for article in ordered:
        name = article.id
        # A notice of two lines, or one that only quotes, has too few words to tell it by passages.
        told = tuple(_WORD.findall(article.text[article.body :].lower()))
        if told and (twin := same.setdefault(told, name)) != name:
            _join(family, twin, name)
        shared: dict[str, int] = {}
        for shingle in shingles[name]:
            earlier = holders.setdefault(shingle, [])
            for other in earlier:
                shared[other] = shared.get(other, 0) + 1
            if len(earlier) < _HOLDERS:
                earlier.append(name)
        # The earliest first, whatever order the set of shingles came in.
        near = [
            other
            for other, count in shared.items()
            if count >= _SHARED * _enough(lengths[name], lengths[other])
        ]
        for other in sorted(near, key=order.__getitem__):
            if _copied(passages[name], passages[other], shingles[name], shingles[other]):
                _join(family, other, name)
    return family


def _copied(
    a: list[_Passage], b: list[_Passage], in_a: frozenset[_Shingle], in_b: frozenset[_Shingle]
) -> bool:
    """Whether the passages of the shorter text that stand in the longer one are half of it."""
    lengths = [sum(passage.words for passage in text) for text in (a, b)]
    shorter, there = (a, in_b) if lengths[0] <= lengths[1] else (b, in_a)
    copied = sum(
        passage.words
        for passage in shorter
        if len(passage.shingles & there) >= _COPIED * len(passage.shingles)
    )
    return copied >= _enough(*lengths)


def _enough(*lengths: int) -> float:
    """Return how many copied words make a copy of texts of so many words."""
    return max(_LEAST, _CONTAINED * min(lengths))


def _join(family: dict[str, str], earlier: str, later: str) -> None:
    """Put two articles into one family, and with them all that are in either's."""
    name = family.setdefault(earlier, earlier)
    old = family.setdefault(later, name)
    for member, its in family.items():
        if its == old:
            family[member] = name


def _passages(article: Article) -> list[_Passage]:
    """Return the passages of an article that are long enough to tell whose they are."""
    found = []
    told = _SPEECH.sub(" ", article.text[article.body :])
    for text in _PASSAGE_END.split(told):
        words = _WORD.findall(text.lower())
        if len(words) > _SHINGLE:
            runs = zip(*(words[shift:] for shift in range(_SHINGLE)), strict=False)
            found.append(_Passage(len(words), frozenset(runs)))
    return found
