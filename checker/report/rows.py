"""Rows: the mentions of a fact in the order in which their values are best compared."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from checker.errors import Place
from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.region import Role
from checker.model.verdict import Judgement, Verdict
from checker.report.glyphs import harmless
from checker.report.values import day_name, value_of


class Row(NamedTuple):
    """One mention of a fact as a reader sees it.

    source: the outlet, or the article's id. details: what else tells this mention from others,
    most telling first. decisive: whether it is one of the two that decide the verdict.
    """

    mention: Mention
    article: Article | None
    value: str
    source: str
    details: tuple[str, ...]
    place: Place
    decisive: bool

    @property
    def text(self) -> str:
        """The article's text, empty where the report does not hold the article."""
        return self.article.text if self.article else ""


def rows(judgement: Judgement, places: Places) -> list[Row]:
    """Return the mentions of a fact, equal values together, the decisive ones first.

    The values of an updated fact come in the order of publication: that is their story.
    """
    mentions = judgement.fact.mentions
    decisive = judgement.decisive or ()
    made = [_row(mention, places, mention.id in decisive) for mention in mentions]
    if judgement.verdict is Verdict.UPDATED:
        return sorted(made, key=_day)
    made.sort(key=lambda row: not row.decisive)
    order: dict[str, int] = {}
    for row in made:
        order.setdefault(row.value, len(order))
    return sorted(made, key=lambda row: order[row.value])


def _day(row: Row) -> dt.date:
    return (row.article.published if row.article else None) or dt.date.max


def _row(mention: Mention, places: Places, decisive: bool) -> Row:
    article = places.article(mention.article)
    return Row(
        mention,
        article,
        value_of(mention),
        source_name(article, mention.article),
        tuple(_details(mention, article)),
        places.at(mention.article, mention.start),
        decisive,
    )


def _details(mention: Mention, article: Article | None) -> Iterable[str]:
    if mention.role is not Role.BODY:
        yield mention.role.value
    if mention.speaker:
        yield harmless(mention.speaker)
    if article and article.published:
        yield day_name(article.published)
    if mention.claim:
        yield f"claim {harmless(mention.claim)}"


def source_name(article: Article | None, otherwise: str) -> str:
    """Return the outlet's name, or the article's id where no outlet is known."""
    return harmless(article.source if article and article.source else otherwise)


def sources(found: Iterable[Row]) -> list[str]:
    """Return the names of the sources, each once, in the order of the rows."""
    return list(dict.fromkeys(row.source for row in found))
