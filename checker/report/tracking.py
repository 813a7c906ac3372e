"""Tracking sheet: one fact a row, as fact-checkers keep them: who says what, status, note."""

from collections.abc import Iterable, Sequence

from checker.model.decision import Decision
from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement
from checker.report.excerpt import excerpt
from checker.report.page import PAGE, Page
from checker.report.rows import Row, rows, sources
from checker.report.selection import findings_by_fact, listed
from checker.report.sheet import Cell, sheet

_HEADER = (
    *("fact", "subject", "kind", "verdict", "values", "sources", "quotations", "explanation"),
    *("status", "value that stands", "note", "by", "on", "until", "findings"),
)
_ROOM = 300


def render(report: Report, page: Page = PAGE) -> str:
    """Return the shown facts, worst first; several quotations and notes stand in lines of a cell.

    A fact without findings has no status: there is nothing to decide.
    """
    places, about = Places(report.articles), findings_by_fact(report)
    return sheet(
        _HEADER,
        (_row(each, about.get(each.fact.id, ()), places) for each in listed(report)),
    )


def _row(judgement: Judgement, found: Sequence[Finding], places: Places) -> tuple[Cell, ...]:
    order = rows(judgement, places)
    decisions = [each.decision for each in found if each.decision]
    return (
        judgement.fact.id,
        judgement.fact.title,
        judgement.fact.kind,
        judgement.verdict.value,
        _lines(row.value for row in order),
        _lines(sources(order)),
        _lines(map(_quotation, order)),
        judgement.reason,
        judgement.state.value if found else None,
        *_decided(decisions),
        " ".join(f"{each.code}:{each.fingerprint}" for each in found),
    )


def _decided(decisions: Sequence[Decision]) -> tuple[Cell, ...]:
    return (
        _lines(each.value for each in decisions),
        _lines(each.reason for each in decisions),
        _lines(each.by for each in decisions),
        _lines(each.on.isoformat() for each in decisions if each.on),
        _lines(each.expires.isoformat() for each in decisions if each.expires),
    )


def _quotation(row: Row) -> str:
    told = excerpt(row.mention, row.text, _ROOM)
    head = " · ".join((row.source, *row.details))
    return f"{head}: {told.before}«{told.words}»{told.after} ({row.place})"


def _lines(values: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(value for value in values if value))
