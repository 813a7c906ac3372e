"""Rarity: how much a word tells within the articles at hand."""

from collections.abc import Iterable, Sequence
from math import log

from checker.model.mention import Mention


class Rarity:
    """Weights of words by the number of articles that use them near a value.

    A word in one article weighs most; one in every article still a little. Counted inside the
    articles of the run: a background corpus was measured elsewhere to add nothing.
    """

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """Count in how many articles each word stands."""
        users: dict[str, set[str]] = {}
        articles: set[str] = set()
        for mention in mentions:
            articles.add(mention.article)
            for word, _ in mention.subject.context:
                users.setdefault(word, set()).add(mention.article)
        self._users = {word: len(by) for word, by in users.items()}
        self._articles = max(1, len(articles))

    def of(self, word: str) -> float:
        """Return the weight of a word, above 0."""
        return log(1 + (self._articles + 1) / self._users.get(word, 1))

    def cosine(self, a: Iterable[tuple[str, float]], b: Iterable[tuple[str, float]]) -> float:
        """Return the likeness of two bags of (word, nearness), 0 to 1."""
        left, right = self._weigh(a), self._weigh(b)
        if not left or not right:
            return 0.0
        dot = sum(weight * right[word] for word, weight in left.items() if word in right)
        norm = sum(w * w for w in left.values()) * sum(w * w for w in right.values())
        return float(dot / norm**0.5) if norm else 0.0

    def _weigh(self, words: Iterable[tuple[str, float]]) -> dict[str, float]:
        return {word: nearness * self.of(word) for word, nearness in words}
