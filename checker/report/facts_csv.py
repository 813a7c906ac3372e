"""CSV of the report: one mention of a fact a row, for a spreadsheet or a notebook."""

from collections.abc import Iterator

from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement
from checker.report.json_v1 import mention_fields
from checker.report.page import PAGE, Page
from checker.report.rows import rows
from checker.report.selection import listed
from checker.report.sheet import Cell, sheet

_HEADER = (
    *("fact", "verdict", "severity", "state", "subject", "kind", "value", "unit", "low", "high"),
    *("hedge", "words", "speaker", "claim", "decisive", "source", "article", "published"),
    *("path", "line", "column"),
)


def render(report: Report, page: Page = PAGE) -> str:
    """Return the mentions of the shown facts, worst first, as the text report orders them."""
    places = Places(report.articles)
    return sheet(_HEADER, (row for each in listed(report) for row in _rows(each, places)))


def _rows(judgement: Judgement, places: Places) -> Iterator[tuple[Cell, ...]]:
    for row in rows(judgement, places):
        told = mention_fields(row.mention)
        published = row.article.published if row.article else None
        yield (
            judgement.fact.id,
            judgement.verdict.value,
            judgement.severity.value if judgement.severity else None,
            judgement.state.value,
            judgement.fact.title,
            *(told[key] for key in ("kind", "value", "unit", "low", "high", "hedge", "text")),
            *(told[key] for key in ("speaker", "claim")),
            row.decisive,
            row.source,
            row.mention.article,
            published.isoformat() if published else None,
            row.place.path,
            row.place.line,
            row.place.column,
        )
