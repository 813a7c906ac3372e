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
from typing import NamedTuple

from checker.grammar.letters import fold_accents
from checker.model.article import Article

_ALIKE = 0.12
"""Cosine of the capitalised words, rare ones first; articles on different events share countries
and outlets, hardly the names of people and towns."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class _Story(NamedTuple):
    """Articles of one story. days: when they were published, in order. users: by capitalised word,
    how many of them use it."""

    articles: list[str]
    days: tuple[dt.date, ...]
    users: Counter[str]


class Stories:
    """Which articles tell one story, when they were published, which names they share."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Compare the articles by their capitalised words."""
        self._words = {article.id: _capitals(article) for article in articles}
        self._of: dict[str, _Story] = {}
        published = {article.id: article.published for article in articles}
        for told in _find_stories(self._words):
            days = {day for each in told if (day := published[each]) is not None}
            users = Counter(word for each in told for word in self._words[each])
            story = _Story(told, tuple(sorted(days)), users)
            self._of.update(dict.fromkeys(told, story))

    def days(self, article: str) -> tuple[dt.date, ...]:
        """Return the days of publication of the articles on the story of this one, in order."""
        return self._of[article].days if article in self._of else ()

    def shares(self, article: str, name: str) -> bool:
        """Whether another article on the story of this one uses a name, or a word of it.

        name: its key; outlets shorten what they name ("the Berg plant", "Berg Foods").
        """
        if article not in self._of:
            return False
        users, own = self._of[article].users, self._words[article]
        return any(users[word] > (word in own) for word in _WORD.findall(name))

    def alone(self, article: str) -> bool:
        """Whether no other article tells the story of this one."""
        return article not in self._of or len(self._of[article].articles) == 1


def _capitals(article: Article) -> Counter[str]:
    """Return the words of an article that stand with a capital, unless they stand small too."""
    words = _WORD.findall(fold_accents(article.text[article.body :]))
    small = {word for word in words if word.islower()}
    return Counter(
        word.lower() for word in words if word[0].isupper() and word.lower() not in small
    )


def _find_stories(words: Mapping[str, Counter[str]]) -> list[list[str]]:
    """Return the ids of the articles by stories; an article akin to one of a story is of it."""
    users = Counter(word for counts in words.values() for word in counts)
    vectors = {article: _weigh(counts, users, len(words)) for article, counts in words.items()}
    telling = {article: _telling(vector, users) for article, vector in vectors.items()}
    holders: dict[str, list[str]] = {}
    for article, chosen in telling.items():
        for word in chosen:
            holders.setdefault(word, []).append(article)
    story = {article: [article] for article in vectors}
    for article, vector in vectors.items():
        near = dict.fromkeys(other for word in telling[article] for other in holders[word])
        for other in near:
            if story[other] is story[article]:
                continue
            theirs = vectors[other]
            if sum(w * theirs[word] for word, w in vector.items() if word in theirs) >= _ALIKE:
                smaller, larger = sorted((story[article], story[other]), key=len)
                larger += smaller
                story.update((each, larger) for each in smaller)
    return list({id(told): told for told in story.values()}.values())


def _weigh(counts: Counter[str], users: Counter[str], articles: int) -> dict[str, float]:
    """Return the weights of an article's words, their squares summing to 1."""
    weights = {
        word: (1 + log(count)) * log(1 + (articles + 1) / users[word])
        for word, count in counts.items()
    }
    length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _telling(vector: Mapping[str, float], users: Counter[str]) -> list[str]:
    """Return the words of an article without its commonest, which cannot make it akin to another.

    Two articles that share none of these have a cosine below _ALIKE, the length of what is left out
    (Bayardo 2007, "Scaling up all pairs similarity search").
    """
    ordered = sorted(vector, key=lambda word: (-users[word], word))
    left_out = 0.0
    for at, word in enumerate(ordered):
        left_out += vector[word] ** 2
        if left_out >= _ALIKE**2:
            return ordered[at:]
    return ordered
