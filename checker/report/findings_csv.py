"""CSV of the gate: one finding a row, the decided ones too."""

from checker.model.finding import Finding
from checker.model.report import Report
from checker.report.page import PAGE, Page
from checker.report.selection import findings
from checker.report.sheet import Cell, sheet

_HEADER = (
    *("code", "rule", "severity", "state", "message", "fact"),
    *("path", "line", "column", "related", "fingerprint"),
)


def render(report: Report, page: Page = PAGE) -> str:
    """Return the findings in the order of the report; related places stand in one cell."""
    return sheet(_HEADER, map(_row, findings(report)))


def _row(finding: Finding) -> tuple[Cell, ...]:
    return (
        finding.code,
        finding.rule,
        finding.severity.value,
        finding.state.value,
        finding.message,
        finding.fact,
        finding.place.path,
        finding.place.line,
        finding.place.column,
        "; ".join(map(str, finding.related)),
        finding.fingerprint,
    )
