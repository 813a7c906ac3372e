"""Fact: one question about the world that several mentions answer."""

from functools import cached_property

from checker.model.comparison import Comparison
from checker.model.frozen import Frozen
from checker.model.mention import Mention


class Fact(Frozen):
    """A group of mentions that speak of one fact.

    id: the editor's name, or a slug made of the subject; never of values or places.
    title: the subject in words. named: whether an editor put them together.
    cumulative: whether values of its kind may rise as time passes (a death toll).
    recurring: whether one article may rightly hold two values, of two like events (two days).
    links: comparisons of all pairs of its mentions.
    """

    id: str
    kind: str
    title: str
    named: bool = False
    cumulative: bool = False
    recurring: bool = False
    mentions: tuple[Mention, ...]
    links: tuple[Comparison, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Mention]:
        """Its mentions by their ids."""
        return {mention.id: mention for mention in self.mentions}

    @cached_property
    def by_article(self) -> dict[str, list[Mention]]:
        """Its mentions by their articles."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.article, []).append(mention)
        return found
