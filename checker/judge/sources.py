"""Sources: who stands behind a value, copies of one wire text counted once."""

from collections.abc import Iterable, Mapping

from checker.errors import Place
from checker.grammar.parts import is_part
from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.places import Places

_NEXT = 4
"""Characters between a number and the noun it counts."""


class Sources:
    """The articles of a run, asked for outlets, lines and independence."""

    def __init__(self, articles: Iterable[Article], copies: Mapping[str, str]) -> None:
        """Take all articles and the copy family of those that are copies."""
        self._articles = {article.id: article for article in articles}
        self._places = Places(self._articles.values())
        self._copies = copies

    @property
    def articles(self) -> Iterable[Article]:
        """All articles, in the order in which they were read."""
        return self._articles.values()

    def article(self, mention: Mention) -> Article:
        """Return the article of a mention."""
        return self._articles[mention.article]

    def outlet(self, mention: Mention) -> str:
        """Return the outlet's name, of a nameless one the article's id."""
        article = self._articles[mention.article]
        return article.source or article.id

    def place(self, mention: Mention) -> Place:
        """Return path, line and column, from 1, where a mention begins in its file."""
        return self._places.at(mention.article, mention.start)

    def sentence(self, mention: Mention) -> str:
        """Return the sentence around a mention, as it stands in the article."""
        start, end = mention.sentence
        return self.article(mention).text[start:end]

    def words_after(self, mention: Mention) -> str:
        """Return what follows the mention and the noun it counts, up to the sentence's end."""
        text = self.article(mention).text
        rest = text[mention.end : mention.sentence[1]]
        phrase = mention.subject.phrase
        at = rest.find(phrase) if phrase else -1
        return rest[at + len(phrase) :] if 0 <= at <= _NEXT else rest

    def is_part(self, mention: Mention) -> bool:
        """Whether the words around a count tell it as a part of some whole."""
        at = mention.sentence[0]
        return is_part(self.sentence(mention), mention.start - at, mention.end - at)

    def independent(self, mention: Mention) -> str:
        """Return a key that two mentions share if one source stands behind both.

        Behind a copy stands the outlet of the text that it is a copy of.
        """
        name = self._copies.get(mention.article, mention.article)
        return self._articles[name].source.casefold() or name

    def copied(self, a: Mention, b: Mention) -> bool:
        """Whether two different articles carry the same wire text."""
        family = self._copies.get(a.article)
        return (
            a.article != b.article and family is not None and family == self._copies.get(b.article)
        )

    def outlets(self, mentions: Iterable[Mention]) -> tuple[str, ...]:
        """Return the names of the outlets behind mentions, each once, in their order."""
        return tuple(dict.fromkeys(self.outlet(mention) for mention in mentions))

    def count(self, mentions: Iterable[Mention]) -> int:
        """Return the number of independent sources."""
        return len({self.independent(mention) for mention in mentions})
