"""GitLab: the open findings as a Code Quality report (GitLab Docs, "Code Quality report format").

Its widget compares the reports of two branches by fingerprint: what the target has not, is new.
"""

import json

from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.report.fingerprints import unique_fingerprints
from checker.report.glyphs import harmless
from checker.report.page import PAGE, Page
from checker.report.selection import open_findings
from checker.report.spans import Span, Spans

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, page: Page = PAGE) -> str:
    """Return a JSON list with an entry for each open finding, the severest first."""
    spans = Spans(report, page)
    found = open_findings(report)
    entries = [
        _entry(finding, print_, spans.of(finding))
        for finding, print_ in zip(found, unique_fingerprints(found), strict=True)
    ]
    return json.dumps(entries, indent=2) + "\n"


def _entry(finding: Finding, fingerprint: str, spans: list[Span]) -> dict[str, object]:
    first, *others = spans
    told = harmless(finding.message)
    if others:
        places = ", ".join(f"{span.path}:{span.line}" for span in others)
        told = f"{told} (also {places})"
    return {
        "description": f"{finding.code}: {told}",
        "check_name": f"{finding.code} {finding.rule}",
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": first.path, "lines": {"begin": first.line}},
    }
