"""Stories: which articles tell of the same happenings, and when.

Two articles of one story use the same names. How alike two articles are hangs on their own words
alone, so that no other article of the run, however many there are, makes two stories of one or
one of two. The days on which a story was told decide what is its own and what its background: the
quake of 2003 is background in reports of 2005; the shooting "two years ago" in the report of a
trial is not, where others wrote of it on the day itself.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import combinations
from math import log
from typing import NamedTuple

from checker.grammar.letters import fold_accents
from checker.model.article import Article

_ALIKE = 0.15
"""Mean cosine of the capitalised words of two groups of articles that tell one story. Measured on
pairs of stories of one sort (two strikes, two quakes): it keeps 99 of 100 pairs of articles on one
event together and half of those on two apart."""
_MANY = 100
"""A word of more articles, such as the name of a capital, makes no two of them akin by itself; so
that the pairs looked at grow with the number of articles, not with its square."""
_FEW = 3
"""Who names fewer than that cannot be known to tell another story."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december mon tue tues wed thu thur thurs fri sat
    sun jan feb mar apr jun jul aug sep sept oct nov dec posted updated published""".split()
)

_Bag = Mapping[str, float]


class _Story(NamedTuple):
    """Articles of one story. days: when they were published, in order. users: by capitalised word,
    how many of them use it."""

    articles: tuple[str, ...]
    days: tuple[dt.date, ...]
    users: Counter[str]


class Stories:
    """Which articles tell one story, when they were published, which names they share."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Compare the articles by their capitalised words."""
        # Equals are joined in the order of their texts: a file's name or place tells nothing.
        ordered = sorted(articles, key=lambda article: (article.text, article.id))
        self._words = {article.id: names_in(article.text[article.body :]) for article in ordered}
        self._of: dict[str, _Story] = {}
        published = {article.id: article.published for article in articles}
        for told in _find_stories(self._words):
            days = {day for each in told if (day := published[each]) is not None}
            users = Counter(word for each in told for word in self._words[each])
            self._of.update(dict.fromkeys(told, _Story(told, tuple(sorted(days)), users)))

    def all(self) -> list[tuple[str, ...]]:
        """Return the ids of the articles of each story."""
        return list(dict.fromkeys(story.articles for story in self._of.values()))

    def all_of(self, article: str) -> tuple[str, ...]:
        """Return the ids of the articles on the story of one, itself among them."""
        return self._of[article].articles if article in self._of else (article,)

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

    def akin(self, a: str, b: str) -> bool:
        """Whether two articles tell one story."""
        return a in self._of and self._of[a] is self._of.get(b)

    def apart(self, a: str, b: str) -> bool:
        """Whether two articles tell two stories, and name enough to be told apart."""
        least = min(len(self._words.get(each, ())) for each in (a, b))
        return not self.akin(a, b) and least >= _FEW


def names_in(text: str) -> Counter[str]:
    """Return the words of a text that stand with a capital, unless they stand small too."""
    words = _WORD.findall(fold_accents(text))
    small = {word for word in words if word.islower()}
    lowered = (word.lower() for word in words if word[0].isupper())
    return Counter(word for word in lowered if word not in small and word not in _DAYS)


def _find_stories(words: Mapping[str, Counter[str]]) -> Iterator[tuple[str, ...]]:
    articles = list(words)
    for group in _join(len(articles), _cosines([_weigh(words[each]) for each in articles])):
        yield tuple(articles[at] for at in group)


def _weigh(counts: Counter[str]) -> _Bag:
    """Return the weights of an article's words, their squares summing to 1."""
    weights = {word: 1 + log(count) for word, count in counts.items()}
    length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _cosines(bags: Sequence[_Bag]) -> dict[tuple[int, int], float]:
    """Return the cosines above 0 of all pairs, the smaller index first.

    Of pairs that share nothing but words that very many use, none is counted.
    """
    holders: dict[str, list[int]] = {}
    for at, bag in enumerate(bags):
        for word in bag:
            holders.setdefault(word, []).append(at)
    found: dict[tuple[int, int], float] = {}
    for word, users in holders.items():
        if len(users) <= _MANY:
            for pair in combinations(users, 2):
                found[pair] = found.get(pair, 0.0) + bags[pair[0]][word] * bags[pair[1]][word]
    common = {word for word, users in holders.items() if len(users) > _MANY}
    if common:
        shared = [{word: bag[word] for word in bag if word in common} for bag in bags]
        for a, b in found:
            found[a, b] += sum(
                weight * shared[b][word] for word, weight in shared[a].items() if word in shared[b]
            )
    return found


def _join(count: int, cosines: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """Return groups of indexes, joined best first while the mean cosine between them is enough."""
    groups = {at: [at] for at in range(count)}
    totals: dict[int, dict[int, float]] = {at: {} for at in range(count)}
    for (a, b), cosine in cosines.items():
        totals[a][b] = totals[b][a] = cosine
    best = [(-cosine, a, b) for (a, b), cosine in cosines.items() if cosine >= _ALIKE]
    heapify(best)
    following = count
    while best:
        _, a, b = heappop(best)
        if a not in groups or b not in groups:
            continue
        joined = groups.pop(a) + groups.pop(b)
        sums = totals.pop(a)
        for other, total in totals.pop(b).items():
            sums[other] = sums.get(other, 0.0) + total
        groups[following], totals[following] = joined, {}
        for other in sorted(sums.keys() & groups.keys()):
            totals[following][other] = totals[other][following] = sums[other]
            mean = sums[other] / (len(joined) * len(groups[other]))
            if mean >= _ALIKE:
                heappush(best, (-mean, other, following))
        following += 1
    return [sorted(group) for group in groups.values()]
