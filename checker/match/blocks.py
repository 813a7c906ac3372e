"""Blocks: which pairs are worth comparing (blocking, in the words of record linkage)."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from math import comb

from checker.match.rarity import Rarity
from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.settings import MatchSettings


def candidate_pairs(
    mentions: Sequence[Mention],
    articles: Sequence[Article],
    rarity: Rarity,
    settings: MatchSettings,
) -> Iterator[tuple[Mention, Mention]]:
    """Yield the pairs that may speak of one fact, each once, in the order of the mentions.

    A pair shares kind and dimension, no editor keeps it apart, and its articles were published
    within the window (an undated article is near to all). A block with more pairs than one of the
    size limit is cut by its telling words; pairs that share none of them are left out.
    """
    published = {article.id: article.published for article in articles}
    blocks: dict[tuple[str, str], list[Mention]] = {}
    for mention in mentions:
        blocks.setdefault((mention.kind, mention.dimension), []).append(mention)
    for block in blocks.values():
        for a, b in _pairs(block, rarity, settings.block_size):
            dates = published.get(a.article), published.get(b.article)
            if dates[0] and dates[1] and abs((dates[0] - dates[1]).days) > settings.window_days:
                continue
            yield a, b


def _pairs(block: list[Mention], rarity: Rarity, limit: int) -> Iterator[tuple[Mention, Mention]]:
    most = comb(limit, 2)
    everything = _Holders(block, range(len(block)))
    if everything.count <= most:
        pairs = everything.pairs()
    else:
        cut: dict[str, list[int]] = {}
        for index, mention in enumerate(block):
            for key in _keys(mention, rarity):
                cut.setdefault(key, []).append(index)
        held = (_Holders(block, indexes) for indexes in cut.values())
        pairs = {pair for holders in held if holders.count <= most for pair in holders.pairs()}
    for first, second in sorted(pairs):
        yield block[first], block[second]


class _Holders:
    """The mentions of a block that share something, parted by what an editor calls their fact.

    An editor who gives two mentions different names keeps them apart: such pairs, nearly all of a
    large claims file, are never made.
    """

    def __init__(self, block: Sequence[Mention], indexes: Sequence[int]) -> None:
        self._indexes = indexes
        self._named: dict[str, list[int]] = {}
        self._unnamed: list[int] = []
        for index in indexes:
            fact = block[index].fact
            (self._named.setdefault(fact, []) if fact else self._unnamed).append(index)

    @property
    def count(self) -> int:
        """The number of their pairs."""
        named = len(self._indexes) - len(self._unnamed)
        return (
            sum(comb(len(indexes), 2) for indexes in self._named.values())
            + comb(len(self._unnamed), 2)
            + named * len(self._unnamed)
        )

    def pairs(self) -> set[tuple[int, int]]:
        """Return their pairs, the lower index of each first."""
        found = {pair for each in self._named.values() for pair in combinations(each, 2)}
        found.update(combinations(self._unnamed, 2))
        for named in self._named.values():
            found.update((min(pair), max(pair)) for pair in product(named, self._unnamed))
        return found


def _keys(mention: Mention, rarity: Rarity) -> set[str]:
    """Return what a mention can be found by: its fact, names, head with event, rarest words."""
    subject = mention.subject
    words = sorted((word for word, _ in subject.context), key=lambda w: (-rarity.of(w), w))[:6]
    keys = {f"word:{word}" for word in words} | {f"name:{name}" for name in subject.names}
    keys.add(f"event:{subject.predicate_class}:{subject.head}")
    if mention.fact:
        keys.add(f"fact:{mention.fact}")
    return keys
