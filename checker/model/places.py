"""Places: from an offset in an article's text to the line and column a person can open."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from checker.errors import Place
from checker.model.article import Article

_LINE_END = re.compile(r"\r\n?|\n")


class Places:
    """Places in a set of articles; an article's lines are counted once, when first asked for."""

    def __init__(self, articles: Iterable[Article]) -> None:
        """Take the articles; of two with one id the first counts."""
        self._articles: dict[str, Article] = {}
        for article in articles:
            self._articles.setdefault(article.id, article)
        self._starts: dict[str, list[int]] = {}

    def article(self, article: str) -> Article | None:
        """Return the article of this id, None where the report holds none."""
        return self._articles.get(article)

    def at(self, article: str, offset: int) -> Place:
        """Return where an offset (code points into the article's text) stands in its file.

        Lines and columns count from 1. The text of a .jsonl record is one line of its file,
        whatever line ends it holds: its place is the record's line, without a column.
        """
        known = self._articles.get(article)
        if known is None:
            return Place(article)
        if known.path.endswith(".jsonl"):
            return Place(known.path, known.line)
        starts = self._line_starts(known)
        line = bisect_right(starts, offset)
        return Place(known.path, known.line + line - 1, offset - starts[line - 1] + 1)

    def _line_starts(self, article: Article) -> list[int]:
        starts = self._starts.get(article.id)
        if starts is None:
            starts = [0, *(end.end() for end in _LINE_END.finditer(article.text))]
            self._starts[article.id] = starts
        return starts
