"""Markdown of the gate: the open findings as a table, for a comment on a change."""

from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.findings import verdict_on
from checker.report.markup import code, prose, table
from checker.report.page import PAGE, Page
from checker.report.selection import findings


def render(report: Report, page: Page = PAGE) -> str:
    """Return the open findings as a table and the gate's last word."""
    rows = [_row(finding) for finding in findings(report) if finding.state is State.OPEN]
    header = ("finding", "severity", "message", "places", "fact")
    lines = [*(table(header, rows) if rows else []), *([""] if rows else [])]
    return "\n".join([*lines, prose(verdict_on(report))]) + "\n"


def _row(finding: Finding) -> tuple[str, ...]:
    return (
        finding.code,
        finding.severity.value,
        prose(finding.message),
        ", ".join(code(str(place)) for place in (finding.place, *finding.related)),
        code(finding.fact) if finding.fact else "",
    )
