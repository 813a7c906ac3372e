"""Pair: two mentions of a fact at odds, with all that may speak for or against an alarm."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from checker.algebra.relations import Relation
from checker.judge.sources import Sources
from checker.model.comparison import Comparison
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.region import Role
from checker.model.settings import JudgeSettings

OWN_WORDS = 6
"""So many words in a row are one utterance, whoever is said to speak them."""


class Pair(NamedTuple):
    """Two mentions at odds. relations: of all mentions of the fact, by the two ids."""

    a: Mention
    b: Mention
    link: Comparison
    fact: Fact
    relations: Mapping[frozenset[str], Relation]
    sources: Sources
    settings: JudgeSettings

    @property
    def sides(self) -> tuple[tuple[Mention, Mention], tuple[Mention, Mention]]:
        """Both mentions, each with the other one."""
        return (self.a, self.b), (self.b, self.a)

    @property
    def one_article(self) -> bool:
        """Whether both stand in one article."""
        return self.a.article == self.b.article


Doubt = Callable[[Pair], str]
"""Returns why two values at odds are no alarm, in half a sentence; empty where they are one."""


def tells_both(pair: Pair, *, anywhere: bool) -> str:
    """Return the article that tells both values in its running text, empty where none does.

    anywhere: whether any article of the fact will do; else one of the two.
    """
    by_article = pair.fact.by_article
    for article in by_article if anywhere else dict.fromkeys((pair.a.article, pair.b.article)):
        mentions = [mention for mention in by_article[article] if mention.role is Role.BODY]
        if all(any(_tells(each, side, pair) for each in mentions) for side in (pair.a, pair.b)):
            return article
    return ""


def tellers(pair: Pair, side: Mention) -> list[Mention]:
    """Return the mentions of the fact that tell what one side of the pair tells, itself too."""
    return [mention for mention in pair.fact.mentions if _tells(mention, side, pair)]


def _tells(mention: Mention, side: Mention, pair: Pair) -> bool:
    """Whether a mention tells what one side tells; of words, at least a good run of them."""
    if mention.id == side.id:
        return True
    relation = pair.relations.get(frozenset((mention.id, side.id)))
    figure = mention.normal.value
    if relation is Relation.SAME or (isinstance(figure, Decimal) and figure == side.normal.value):
        return True
    long = min(len(mention.words.split()), len(side.words.split())) >= OWN_WORDS
    return long and relation in (Relation.WITHIN, Relation.CONTAINS, Relation.AROUND)
