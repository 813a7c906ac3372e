"""Articles: each in full, every mention underlined in its place and linked to its fact."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.region import Role
from checker.model.report import Report
from checker.report.glyphs import clip, harmless, harmless_part
from checker.report.html.anchors import article_anchor, mention_anchor, web_address
from checker.report.html.facts import FactView
from checker.report.rows import source_name
from checker.report.values import day_name, value_of

LONGEST = 200_000
"""Letters of an article that a page holds; who needs more opens the file."""

_TITLE = 80
# Signs of markup that open or close a line; they say nothing to a reader.
_OPENING = "#*_> "
_CLOSING = "*_ "


class Run(NamedTuple):
    """A stretch of text. anchors: mentions that begin here. fact: the one it is linked to.

    note: kind and value of a mention that belongs to no shown fact.
    """

    text: str
    anchors: tuple[str, ...] = ()
    fact: FactView | None = None
    note: str = ""


class Paragraph(NamedTuple):
    """A line of the article's text and its role on the page."""

    role: str
    runs: tuple[Run, ...]


class ArticleView(NamedTuple):
    """An article as the page shows it. missing: letters at its end that are left out."""

    article: Article
    anchor: str
    source: str
    title: str
    day: str
    original: str
    family: str
    mentions: int
    paragraphs: tuple[Paragraph, ...]
    missing: int


def view_articles(report: Report, facts: Sequence[FactView]) -> list[ArticleView]:
    """Return the articles in the order of the report."""
    fact_of = {each.id: fact for fact in facts for each in fact.judgement.fact.mentions}
    found: dict[str, list[Mention]] = {}
    for mention in report.mentions:
        found.setdefault(mention.article, []).append(mention)
    return [
        _view(each, found.get(each.id, []), fact_of, report.copies.get(each.id, ""))
        for each in report.articles
    ]


def _view(
    article: Article, mentions: Sequence[Mention], facts: Mapping[str, FactView], family: str
) -> ArticleView:
    end = min(len(article.text), article.body + LONGEST)
    return ArticleView(
        article=article,
        anchor=article_anchor(article.id),
        source=source_name(article, article.id),
        title=harmless(article.title) or _opening(article),
        day=day_name(article.published) if article.published else "no day of publication",
        original=web_address(article.url),
        family=harmless(family),
        mentions=len(mentions),
        paragraphs=tuple(_paragraphs(article, mentions, facts, end)),
        missing=len(article.text) - end,
    )


def _opening(article: Article) -> str:
    """Return the first words of an article that has no title."""
    start = article.text[article.body : article.body + 4 * _TITLE].strip().lstrip(_OPENING)
    return clip(harmless(start.partition("\n")[0]), _TITLE) or harmless(article.id)


def _paragraphs(
    article: Article, mentions: Sequence[Mention], facts: Mapping[str, FactView], end: int
) -> Iterator[Paragraph]:
    inside = sorted(
        (each for each in mentions if article.body <= each.start < end),
        key=lambda each: (each.start, -each.end),
    )
    waiting, here, at = deque(inside), list[Mention](), article.body
    for line in article.text[article.body : end].splitlines(keepends=True):
        begin, at = at, at + len(line)
        here = [each for each in here if each.end > begin]
        while waiting and waiting[0].start < at:
            here.append(waiting.popleft())
        if line.strip():
            yield Paragraph(_role(article, begin, line), tuple(_runs(line, begin, here, facts)))


def _role(article: Article, begin: int, line: str) -> str:
    middle = begin + len(line) // 2
    for region in article.regions:
        if region.start <= middle < region.end:
            return region.role.value
    return Role.BODY.value


def _runs(
    line: str, begin: int, mentions: Sequence[Mention], facts: Mapping[str, FactView]
) -> Iterator[Run]:
    """Yield the line in runs; of mentions inside each other the innermost has the run."""
    end = begin + len(line)
    bounds = {begin, end}
    for each in mentions:
        bounds |= {max(each.start, begin), min(each.end, end)}
    waiting, around = deque(mentions), list[Mention]()
    for left, right in pairwise(sorted(bounds)):
        around = [each for each in around if each.end > left]
        while waiting and waiting[0].start <= left:
            around.append(waiting.popleft())
        text = harmless_part(line[left - begin : right - begin])
        text = text.lstrip(_OPENING) if left == begin else text
        text = text.rstrip(_CLOSING) if right == end else text
        anchors = tuple(mention_anchor(each.id) for each in around if each.start == left)
        linked = [each for each in around if each.id in facts]
        innermost = min(linked or around, key=lambda each: each.end - each.start, default=None)
        fact = facts.get(innermost.id) if innermost else None
        note = f"{innermost.kind}: {value_of(innermost)}" if innermost and not fact else ""
        yield Run(text, anchors, fact, note)
