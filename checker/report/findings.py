"""Text of the gate: a finding after the other, each with the words it speaks of.

``path:line:column: code severity: message`` is the line compilers print: editors and terminals
make a link of it.
"""

from collections.abc import Iterator, Sequence

from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.glyphs import cells, harmless, plural
from checker.report.ink import Ink, wrap
from checker.report.page import PAGE, Page
from checker.report.selection import failing, findings
from checker.report.spans import Span, Spans

_INDENT = "    "


def render(report: Report, page: Page = PAGE) -> str:
    """Return the open findings, and below them those mended and how many there are of each."""
    ink, spans = Ink(page.colour), Spans(report, page)
    lines: list[str] = []
    for finding in findings(report):
        if finding.state is State.OPEN:
            lines += [*_finding(finding, spans.of(finding), page, ink), ""]
    for finding in report.mended:
        lines += [*_mended(finding, page, ink), ""]
    lines += wrap(verdict_on(report), page.width)
    return "\n".join(lines) + "\n"


def verdict_on(report: Report) -> str:
    """Return the gate's last word: what is open, what was ruled on."""
    shown = findings(report)
    grave = report.fail_on.severities
    left = [each for each in shown if each.state is State.OPEN]
    by_severity = {
        severity: plural(sum(each.severity is severity for each in left), severity.value)
        for severity in Severity
    }
    if failing(report):
        counts = [f"{', '.join(by_severity[severity] for severity in grave)} open"]
    elif grave:
        counts = [f"Clean: no {_or([severity.value for severity in grave])} is open"]
    else:
        counts = ["Nothing fails here"]
    present = {each.severity for each in left}
    counts += [by_severity[each] for each in Severity if each in present and each not in grave]
    decided = sum(each.state is not State.OPEN for each in shown)
    counts += [f"{decided:,} decided"] * bool(decided)
    counts += [f"{len(report.mended):,} mended"] * bool(report.mended)
    counts += [f"{count:,} {reason}" for reason, count in report.withheld.items()]
    counts += [f"{plural(len(report.skipped), 'file')} not read"] * bool(report.skipped)
    return " · ".join(counts) + "."


def _mended(finding: Finding, page: Page, ink: Ink) -> Iterator[str]:
    name = f"[{harmless(finding.about)}]" if finding.about else ""
    yield f"{ink.strong('mended')}: {finding.code} {ink.faint(name)}"
    yield from ("  " + line for line in wrap(harmless(finding.message), page.width - 2))


def _or(words: Sequence[str]) -> str:
    *rest, last = words
    return f"{', '.join(rest)} or {last}" if rest else last


def _finding(finding: Finding, spans: Sequence[Span], page: Page, ink: Ink) -> Iterator[str]:
    word = f"{finding.code} {finding.severity.value}"
    severity = ink.alarm(word) if finding.severity is Severity.ERROR else ink.strong(word)
    place = harmless(str(finding.place))
    message = harmless(finding.message)
    # So many digits are enough for `checker decide` and `checker explain`.
    name = f"[{harmless(finding.fact)}] " if finding.fact else ""
    name += f"#{finding.fingerprint[:8]}"
    if cells(place) + cells(word) + cells(message) + cells(name) + 5 <= page.width:
        yield f"{place}: {severity}: {message} {ink.faint(name)}".rstrip()
    else:
        fits = cells(place) + cells(word) + cells(name) + 4 <= page.width
        yield f"{place}: {severity}: {ink.faint(name)}" if fits else f"{place}: {severity}"
        yield from [] if fits else ["  " + ink.faint(name)]
        yield from ("  " + line for line in wrap(message, page.width - 2))
    for at, span in enumerate(spans):
        passage = span.excerpt(page.width - len(_INDENT) - 2)
        if passage is None:
            continue
        if at:
            yield f"  {ink.faint(harmless(str(span.start)))}"
        yield from ink.sentence(passage, page.width, _INDENT)
