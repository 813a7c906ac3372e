"""Shelf: the mentions of articles, as they were found by an earlier run."""

from collections.abc import Iterable, Mapping, Sequence

from checker.cache.fingerprint import fingerprint_program
from checker.cache.mentions import article_key, pack_mentions, unpack_mentions
from checker.cache.store import Store
from checker.model.article import Article
from checker.model.mention import Mention

WORTH_KEEPING = 100_000
"""Letters of all articles; fewer are read in less time than it takes to see whether the checker is
still the one that read them."""


class Shelf:
    """What a store holds of some articles; without a store nothing is held and nothing kept.

    Nor is it for a few short articles.
    """

    def __init__(self, store: Store | None, articles: Sequence[Article]) -> None:
        """Look up all articles; they are known by their places from here on."""
        self._store = store
        self._keys: list[str] = []
        self.found: dict[int, list[Mention]] = {}
        if store is None or sum(len(article.text) for article in articles) < WORTH_KEEPING:
            self._store = None
            return
        program = fingerprint_program()
        self._keys = [article_key(program, article) for article in articles]
        entries = store.read(self._keys)
        for at, article in enumerate(articles):
            data = entries.get(self._keys[at])
            mentions = unpack_mentions(data, article) if data is not None else None
            if mentions is not None:
                self.found[at] = mentions

    def keep(self, found: Mapping[int, Iterable[Mention]]) -> None:
        """Keep the mentions of further articles, by the places of these."""
        if self._store is None or not found:
            return
        packed = {self._keys[at]: pack_mentions(list(each)) for at, each in found.items()}
        self._store.write(packed, (self._keys[at] for at in self.found))
