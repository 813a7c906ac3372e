"""Stories: which articles tell of the same happenings, and when.

Two articles of one story use the same names. The days on which a story was told decide what is
its own and what its background: the quake of 2003 is background in reports of 2005; the shooting
"two years ago" in the report of a trial is not, where others wrote of it on the day itself.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from math import log

from checker.model.article import Article
from checker.model.mention import Mention

_ALIKE = 0.12
"""Cosine of the names, rare ones first; articles on different events share countries and outlets,
hardly the names of people and towns."""


class Stories:
    """Which articles are akin to an article, when they were published, which names they share."""

    def __init__(self, mentions: Sequence[Mention], articles: Sequence[Article]) -> None:
        """Compare the articles by the names and words around their values."""
        self._days: dict[str, tuple[dt.date, ...]] = {}
        self._shared: dict[str, frozenset[str]] = {}
        vectors = _vectors(mentions)
        published = {article.id: article.published for article in articles}
        holders: dict[str, list[str]] = {}
        for article, vector in vectors.items():
            for name in vector:
                holders.setdefault(name, []).append(article)
        for article, vector in vectors.items():
            near: dict[str, float] = {}
            for name, weight in vector.items():
                for other in holders[name]:
                    near[other] = near.get(other, 0.0) + weight * vectors[other][name]
            akin = {other for other, likeness in near.items() if likeness >= _ALIKE} | {article}
            days = {day for other in akin if (day := published.get(other)) is not None}
            self._days[article] = tuple(sorted(days))
            self._shared[article] = frozenset(
                name
                for name in vector
                if any(other in akin for other in holders[name] if other != article)
            )

    def days(self, article: str) -> tuple[dt.date, ...]:
        """Return the days of publication of the articles on the story of this one, in order."""
        return self._days.get(article, ())

    def shared(self, article: str) -> frozenset[str]:
        """Return the names that another article on the story of this one uses too."""
        return self._shared.get(article, frozenset())


def _vectors(mentions: Iterable[Mention]) -> Mapping[str, dict[str, float]]:
    """Return for each article the weights of its names, as a vector of length 1 or empty."""
    counts: dict[str, dict[str, int]] = {}
    seen: set[tuple[str, int]] = set()
    for mention in mentions:
        names = counts.setdefault(mention.article, {})
        if (mention.article, mention.sentence[0]) in seen:
            continue
        seen.add((mention.article, mention.sentence[0]))
        for name in mention.subject.names:
            names[name] = names.get(name, 0) + 1
    users: dict[str, int] = {}
    for names in counts.values():
        for name in names:
            users[name] = users.get(name, 0) + 1
    vectors: dict[str, dict[str, float]] = {}
    for article, names in counts.items():
        weights = {
            name: (1 + log(count)) * log(1 + (len(counts) + 1) / users[name])
            for name, count in names.items()
        }
        length = sum(weight * weight for weight in weights.values()) ** 0.5
        vectors[article] = (
            {name: weight / length for name, weight in weights.items()} if length else {}
        )
    return vectors
