"""Overview: which source says what of which fact, in one table."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from checker.model.article import Article
from checker.model.places import Places
from checker.model.report import Report
from checker.report.glyphs import clip, harmless
from checker.report.html.anchors import article_anchor
from checker.report.html.facts import FactView
from checker.report.rows import rows, source_name
from checker.report.values import day_name

COLUMNS = 18
"""Articles with a column of their own; a wider table cannot be read."""

_VALUE = 22


class Column(NamedTuple):
    """An article as the head of a column. family: its copy family, "" where it has none."""

    article: str
    source: str
    day: str
    anchor: str
    family: str


class Cell(NamedTuple):
    """What an article says of a fact: values and whether they decide its verdict; none, nothing.

    more: values for which there was no room.
    """

    values: tuple[tuple[str, bool], ...] = ()
    more: int = 0

    @property
    def decisive(self) -> bool:
        """Whether one of the values decides the verdict."""
        return any(decisive for _, decisive in self.values)


class Line(NamedTuple):
    """A fact's row. rest: values only in articles without a column."""

    fact: FactView
    cells: tuple[Cell, ...]
    rest: Cell


class Overview(NamedTuple):
    """The table. families: runs of columns with the family's name, "" for none, and their number.

    left_out: articles of facts for which there was no room.
    """

    columns: tuple[Column, ...]
    families: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]
    left_out: int


def survey(report: Report, facts: Sequence[FactView], places: Places) -> Overview:
    """Return the table of facts and articles, in the order of publication, copies side by side."""
    named = Counter(article for fact in facts for article in fact.articles)
    chosen = {article for article, _ in named.most_common(COLUMNS)}
    columns = _columns([each for each in report.articles if each.id in chosen], report)
    families = [(name, len(list(run))) for name, run in groupby(c.family for c in columns)]
    lines = [_line(fact, columns, places) for fact in facts]
    return Overview(tuple(columns), tuple(families), tuple(lines), len(named) - len(columns))


def _columns(articles: Sequence[Article], report: Report) -> list[Column]:
    def when(article: Article) -> tuple[str, str]:
        return (str(article.published or "9999"), source_name(article, article.id))

    together: dict[str, list[Article]] = {}
    for article in sorted(articles, key=when):
        together.setdefault(report.copies.get(article.id) or f"\0{article.id}", []).append(article)
    return [
        Column(
            article=article.id,
            source=source_name(article, article.id),
            day=day_name(article.published) if article.published else "no day",
            anchor=article_anchor(article.id),
            family=harmless(family) if len(alike) > 1 else "",
        )
        for family, alike in together.items()
        for article in alike
    ]


def _line(fact: FactView, columns: Sequence[Column], places: Places) -> Line:
    said: dict[str, list[tuple[str, bool]]] = {}
    for row in rows(fact.judgement, places):
        said.setdefault(row.mention.article, []).append((row.value, row.decisive))
    shown = {column.article for column in columns}
    rest = [each for article, values in said.items() if article not in shown for each in values]
    cells = tuple(_cell(said.get(column.article, ())) for column in columns)
    return Line(fact, cells, _cell(rest))


def _cell(said: Sequence[tuple[str, bool]]) -> Cell:
    values: dict[str, bool] = {}
    for value, decisive in said:
        shown = clip(value, _VALUE)
        values[shown] = values.get(shown, False) or decisive
    return Cell(tuple(values.items())[:2], max(len(values) - 2, 0))
