"""Stories: which articles tell of the same happenings, and when.

Two articles of one story use the same names. The days on which a story was told decide what is
its own and what its background: the quake of 2003 is background in reports of 2005; the shooting
"two years ago" in the report of a trial is not, where others wrote of it on the day itself.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from checker.grammar.letters import fold_accents
from checker.model.article import Article

_ALIKE = 0.12
"""Cosine of the capitalised words, rare ones first; articles on different events share countries
and outlets, hardly the names of people and towns."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class Stories:
    """Which articles are akin to an article, when they were published, which names they share."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Compare the articles by their capitalised words."""
        self._days: dict[str, tuple[dt.date, ...]] = {}
        self._words = {article.id: _capitals(article) for article in articles}
        self._akin = _find_akin(self._words)
        published = {article.id: article.published for article in articles}
        for article, akin in self._akin.items():
            days = {day for other in (article, *akin) if (day := published.get(other)) is not None}
            self._days[article] = tuple(sorted(days))

    def days(self, article: str) -> tuple[dt.date, ...]:
        """Return the days of publication of the articles on the story of this one, in order."""
        return self._days.get(article, ())

    def shares(self, article: str, name: str) -> bool:
        """Whether another article on the story of this one uses a name, or a word of it.

        name: its key; outlets shorten what they name ("the Berg plant", "Berg Foods").
        """
        words = _WORD.findall(name)
        return any(
            word in self._words[other] for other in self._akin.get(article, ()) for word in words
        )

    def alone(self, article: str) -> bool:
        """Whether no other article tells the story of this one."""
        return not self._akin.get(article)


def _capitals(article: Article) -> Counter[str]:
    """Return the words of an article that stand with a capital, unless they stand small too."""
    words = _WORD.findall(fold_accents(article.text[article.body :]))
    small = {word for word in words if word.islower()}
    return Counter(
        word.lower() for word in words if word[0].isupper() and word.lower() not in small
    )


def _find_akin(words: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
    users = Counter(word for counts in words.values() for word in counts)
    vectors: dict[str, dict[str, float]] = {}
    holders: dict[str, list[str]] = {}
    for article, counts in words.items():
        weights = {
            word: (1 + log(count)) * log(1 + (len(words) + 1) / users[word])
            for word, count in counts.items()
        }
        length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
        vectors[article] = {word: weight / length for word, weight in weights.items()}
        for word in counts:
            holders.setdefault(word, []).append(article)
    story = {article: [article] for article in vectors}
    for article, vector in vectors.items():
        near: dict[str, float] = {}
        for word, weight in vector.items():
            for other in holders[word]:
                near[other] = near.get(other, 0.0) + weight * vectors[other][word]
        for other, likeness in near.items():
            if likeness >= _ALIKE and story[other] is not story[article]:
                joined = story[article]
                joined += story[other]
                for each in story[other]:
                    story[each] = joined
    return {
        article: tuple(other for other in told if other != article)
        for article, told in story.items()
    }
