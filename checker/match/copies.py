"""Copies: articles that carry the same wire text count as one source."""

import re
from collections.abc import Sequence

from checker.model.article import Article

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 8
"""Words in a row that two writers hardly share by chance (Broder 1997 used 4 to 10)."""
_CONTAINED = 0.5
"""Half of the shorter text: half-copied articles have Jaccard 0.33 but containment 0.50."""
_LEAST = 25
"""Shingles in common below this are a shared quotation or a stock sentence, not a shared text."""


def find_copies(articles: Sequence[Article]) -> dict[str, str]:
    """Return article id -> name of its copy family, for articles that are copies of another.

    The family's name is the id of its earliest article.
    """
    ordered = sorted(articles, key=lambda each: (str(each.published or "9999"), each.id))
    shingles = {article.id: _shingles(article) for article in ordered}
    holders: dict[int, list[str]] = {}
    family: dict[str, str] = {}
    for article in ordered:
        shared: dict[str, int] = {}
        for shingle in shingles[article.id]:
            for other in holders.setdefault(shingle, []):
                shared[other] = shared.get(other, 0) + 1
            holders[shingle].append(article.id)
        # In the articles' order: that of a set of hashes differs from run to run.
        for other in [each.id for each in ordered if each.id in shared]:
            count = shared[other]
            shorter = min(len(shingles[article.id]), len(shingles[other]))
            if count >= _LEAST and count / shorter >= _CONTAINED:
                family[article.id] = family.setdefault(other, other)
                break
    return family


def _shingles(article: Article) -> set[int]:
    words = _WORD.findall(article.text[article.body :].lower())
    # The numbers never leave this run, so that hashing differs between runs does no harm.
    return {hash(tuple(words[at : at + _SHINGLE])) for at in range(len(words) - _SHINGLE + 1)}
