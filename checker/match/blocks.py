"""Blocks: which pairs are worth comparing (blocking, in the words of record linkage)."""

from collections.abc import Iterator, Sequence
from itertools import combinations

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

    A pair shares kind and dimension, and its articles were published within the window (an
    undated article is near to all). A block above the size limit is cut by its telling words;
    pairs that share none of them are left out.
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
    if len(block) <= limit:
        yield from combinations(block, 2)
        return
    cut: dict[str, list[int]] = {}
    for index, mention in enumerate(block):
        for key in _keys(mention, rarity):
            cut.setdefault(key, []).append(index)
    pairs = {
        pair
        for indexes in cut.values()
        if len(indexes) <= limit
        for pair in combinations(indexes, 2)
    }
    for first, second in sorted(pairs):
        yield block[first], block[second]


def _keys(mention: Mention, rarity: Rarity) -> set[str]:
    """Return what a mention can be found by: its fact, names, head with event, rarest words."""
    subject = mention.subject
    words = sorted((word for word, _ in subject.context), key=lambda w: (-rarity.of(w), w))[:6]
    keys = {f"word:{word}" for word in words} | {f"name:{name}" for name in subject.names}
    keys.add(f"event:{subject.predicate_class}:{subject.head}")
    if mention.fact:
        keys.add(f"fact:{mention.fact}")
    return keys
