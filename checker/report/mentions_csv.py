"""CSV of an extraction: one mention a row, with the columns of the JSON lines and its place."""

from collections.abc import Iterator

from checker.model.places import Places
from checker.model.report import Report
from checker.report.json_v1 import mention_fields
from checker.report.page import PAGE, Page
from checker.report.sheet import Cell, sheet

_FIELDS = (
    *("id", "article", "start", "end", "text", "kind", "value", "unit", "low", "high"),
    *("approximate", "hedge", "subject", "speaker"),
)


def render(report: Report, page: Page = PAGE) -> str:
    """Return the mentions in the order of the report."""
    return sheet((*_FIELDS, "path", "line", "column"), _rows(report))


def _rows(report: Report) -> Iterator[tuple[Cell, ...]]:
    places = Places(report.articles)
    for mention in report.mentions:
        told = mention_fields(mention)
        place = places.at(mention.article, mention.start)
        yield (*(told[key] for key in _FIELDS), place.path, place.line, place.column)
