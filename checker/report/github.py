"""GitHub: the open findings as annotations of a workflow run, and the summary of its step.

A line ``::error file=...,line=...,title=...::message`` is a command to the runner (GitHub Docs,
"Workflow commands"). Of one step it keeps ten errors, ten warnings and ten notices as annotations;
all of them stay in the log. So the severest come first, and the step's summary holds them all.
"""

from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.report.comment import comment
from checker.report.glyphs import harmless, harmless_lines
from checker.report.page import PAGE, Page
from checker.report.selection import open_findings
from checker.report.spans import Span, Spans

KEPT = 10
"""Annotations of each severity that GitHub keeps of one step."""

SUMMARY_ROOM = 1024 * 1024
"""Bytes that a step's summary may hold; a longer one is refused whole (GitHub Docs)."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_RELATED = 8
_WORDS = 160


def render(report: Report, page: Page = PAGE) -> str:
    """Return a command for each open finding, the severest first."""
    spans = Spans(report, page)
    found = open_findings(report)
    lines = [_annotation(finding, spans.of(finding)) for finding in found]
    counts = [sum(each.severity is severity for each in found) for severity in Severity]
    if max(counts) > KEPT:
        told = f"{len(found):,} findings; GitHub shows {KEPT} of each severity here"
        lines.insert(0, _command("notice", {"title": "checker"}, f"{told}, the summary all."))
    return "".join(line + "\n" for line in lines)


def render_summary(report: Report, page: Page, room: int = SUMMARY_ROOM) -> str:
    """Return all open findings as Markdown for the step's summary, in ``room`` bytes at most."""
    return comment(report, page, room)


def _annotation(finding: Finding, spans: list[Span]) -> str:
    first, *others = spans
    properties = {"file": first.path, "line": str(first.line)}
    if first.start.column and first.end and first.end.line == first.start.line:
        properties["endLine"] = str(first.end.line)
        properties["col"] = str(first.start.column)
        properties["endColumn"] = str(first.end.column)
    elif first.end:
        properties["endLine"] = str(first.end.line)
    elif first.start.column:
        properties["col"] = str(first.start.column)
    properties["title"] = f"{finding.code} {finding.rule}"
    lines = [harmless(finding.message), *filter(None, [first.tell(_WORDS)])]
    lines += [_told(span) for span in others[:_RELATED]]
    if len(others) > _RELATED:
        lines.append(f"and {len(others) - _RELATED} more places")
    return _command(_COMMANDS[finding.severity], properties, "\n".join(lines))


def _told(span: Span) -> str:
    told = span.tell(_WORDS)
    return f"{span.path}:{span.line}" + (f": {told}" if told else "")


def _command(name: str, properties: dict[str, str], message: str) -> str:
    """Return a workflow command; nothing of a stranger's text can end it or begin another."""
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    escaped = harmless_lines(text).replace("%", "%25")
    return escaped.replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
