"""rdjson: the open findings in reviewdog's format (its "Reviewdog Diagnostic Format").

Columns count bytes of UTF-8 from 1, an end is exclusive; a column that cannot be counted because
the line is not at hand (claims.yaml) is left out.
"""

import json

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.report.glyphs import harmless
from checker.report.page import PAGE, Page
from checker.report.selection import open_findings
from checker.report.spans import Span, Spans

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_WORDS = 160


def render(report: Report, page: Page = PAGE) -> str:
    """Return one JSON object (DiagnosticResult) with the open findings, the severest first."""
    spans = Spans(report, page)
    found = [_diagnostic(finding, spans.of(finding)) for finding in open_findings(report)]
    return json.dumps({"source": {"name": "checker"}, "diagnostics": found}, indent=2) + "\n"


def _diagnostic(finding: Finding, spans: list[Span]) -> dict[str, object]:
    first, *others = spans
    told: dict[str, object] = {
        "message": harmless(finding.message),
        "location": _location(first),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
    }
    if others:
        told["related_locations"] = [_related(span) for span in others]
    return told


def _related(span: Span) -> dict[str, object]:
    told = span.tell(_WORDS)
    return ({"message": told} if told else {}) | {"location": _location(span)}


def _location(span: Span) -> dict[str, object]:
    if span.start.line is None:
        return {"path": span.path}
    if not (span.mention and span.end and span.start.column):
        return {"path": span.path, "range": {"start": {"line": span.start.line}}}
    start = _position(span.start, span.text, span.mention.start)
    end = _position(span.end, span.text, span.mention.end)
    return {"path": span.path, "range": {"start": start, "end": end}}


def _position(place: Place, text: str, offset: int) -> dict[str, int | None]:
    before = text[offset - (place.column or 1) + 1 : offset]
    return {"line": place.line, "column": len(before.encode(errors="surrogatepass")) + 1}
