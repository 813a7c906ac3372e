"""Text of an extraction: article by article, every value with the words around it."""

from collections.abc import Iterator
from itertools import groupby

from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.report import Report
from checker.report.excerpt import excerpt
from checker.report.glyphs import cells, clip, harmless, plural
from checker.report.ink import Ink
from checker.report.page import PAGE, Page
from checker.report.rows import source_name
from checker.report.values import day_name, value_of

_VALUE_WIDEST = 18
_NARROWEST = 16
_ONE_LINE = 10_000
_INDENT = "  "


def render(report: Report, page: Page = PAGE) -> str:
    """Return the mentions of each article, a line each: place, kind, value, words."""
    ink, places = Ink(page.colour), Places(report.articles)
    lines: list[str] = []
    for article, run in groupby(report.mentions, key=lambda mention: mention.article):
        found = list(run)
        lines += [_heading(article, len(found), places, ink), *_lines(found, places, page, ink), ""]
    empty = len(report.articles) - len({mention.article for mention in report.mentions})
    counts = [
        plural(len(report.mentions), "mention"),
        plural(len(report.articles), "article"),
        *([f"{empty:,} without any"] if empty else []),
        *([f"{plural(len(report.skipped), 'file')} not read"] if report.skipped else []),
    ]
    lines.append(" · ".join(counts))
    lines += [f"{_INDENT}{harmless(each.path)}: {harmless(each.reason)}" for each in report.skipped]
    return "\n".join(lines) + "\n"


def _heading(name: str, count: int, places: Places, ink: Ink) -> str:
    article = places.article(name)
    told = [source_name(article, name)]
    if article and article.published:
        told.append(day_name(article.published))
    told.append(plural(count, "mention"))
    path = harmless(article.path if article else name)
    return f"{ink.strong(path)}  {' · '.join(told)}"


def _lines(found: list[Mention], places: Places, page: Page, ink: Ink) -> Iterator[str]:
    heads = [_position(mention, places) for mention in found]
    values = [clip(value_of(mention), _VALUE_WIDEST) for mention in found]
    at, value_column = max(map(cells, heads)), max(map(cells, values))
    kind = max(cells(mention.kind) for mention in found)
    room = max(page.width - at - kind - value_column - 4 * len(_INDENT) - 2, _NARROWEST)
    for mention, head, value in zip(found, heads, values, strict=True):
        article = places.article(mention.article)
        passage = excerpt(mention, article.text if article else "", room)
        line = " ".join(ink.sentence(passage, _ONE_LINE, ""))
        value += " " * (value_column - cells(value))
        told = ink.faint(f"{head:>{at}}  {mention.kind:<{kind}}")
        yield f"{_INDENT}{told}  {ink.strong(value)}  {line}"


def _position(mention: Mention, places: Places) -> str:
    place = places.at(mention.article, mention.start)
    return ":".join(str(part) for part in (place.line, place.column) if part)
