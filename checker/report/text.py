"""Text: the consistency report for an editor, worst first.

What disagrees is told in full: verdict, reason, and every value in its sentence. What agrees is
a line. The summary stands at the end, where a terminal leaves its reader.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement, State, Verdict
from checker.report.closing import closing
from checker.report.entries import INDENT, aligned, entry, heading, label
from checker.report.glyphs import cells, clip, harmless, plural
from checker.report.ink import Ink, wrap
from checker.report.page import PAGE, Page
from checker.report.rows import Row, rows, sources
from checker.report.selection import findings_by_fact, listed

BRIEF = frozenset({Verdict.AGREE, Verdict.SINGLE_SOURCE})
"""Verdicts with nothing to compare: a line each."""

SHOWN = 3
"""Mentions of one value told in full; more of the same are named on one line."""

_VALUE_WIDEST = 24


def render(report: Report, page: Page = PAGE) -> str:
    """Return the report for a page: its facts worst first, then what else is to be told."""
    ink, places = Ink(page.colour), Places(report.articles)
    about = findings_by_fact(report)
    judgements = listed(report)
    lines: list[str] = []
    for brief, run in groupby(judgements, key=lambda judgement: judgement.verdict in BRIEF):
        for judgement in run:
            if brief:
                lines.append(_line(judgement, places, page, ink))
            else:
                found = about.get(judgement.fact.id, ())
                lines += [*_block(judgement, found, places, page, ink), ""]
        if brief:
            lines.append("")
    lines += closing(report, judgements, page, ink)
    return "\n".join(lines) + "\n"


def _line(judgement: Judgement, places: Places, page: Page, ink: Ink) -> str:
    found = rows(judgement, places)
    head = label(judgement)
    room = page.width - cells(head) - len(INDENT)
    name = f"[{harmless(judgement.fact.id)}]"
    name = name if cells(name) <= room // 2 else ""
    values = " / ".join(dict.fromkeys(row.value for row in found))
    told = f"{harmless(judgement.fact.title)}: {values} · {', '.join(sources(found))}"
    told = clip(told, room - (cells(name) + 2 if name else 0))
    gap = " " * (room - cells(told) - cells(name))
    return f"{ink.tone(judgement.verdict, head)}{INDENT}{told}{gap}{ink.faint(name)}".rstrip()


def _block(
    judgement: Judgement, found: Sequence[Finding], places: Places, page: Page, ink: Ink
) -> Iterator[str]:
    yield from heading(judgement, found, page, ink)
    reason = harmless(judgement.reason)
    for line in wrap(reason, page.width - len(INDENT)):
        yield INDENT + line
    for finding in found:
        message = harmless(finding.message)
        if message != reason:
            told = f"{finding.code} {finding.severity.value}: {message}"
            yield from (INDENT + ink.faint(line) for line in wrap(told, page.width - len(INDENT)))
    if judgement.state is State.OPEN:
        yield ""
        yield from _values(judgement, rows(judgement, places), page, ink)


def _values(judgement: Judgement, found: Sequence[Row], page: Page, ink: Ink) -> Iterator[str]:
    widest = max((cells(row.value) for row in found), default=0)
    # A quotation is its own value: the words marked in their sentence say it.
    column = widest if widest <= _VALUE_WIDEST else 0
    for value, run in groupby(found, key=lambda row: row.value):
        alike = list(run)
        lead = aligned(value, column) if column else ""
        full = [row for at, row in enumerate(alike) if at < SHOWN or row.decisive]
        for row in full:
            strong = ink.tone(judgement.verdict, lead) if row.decisive else ink.strong(lead)
            yield from entry(row, lead, strong, page, ink)
        rest = [row for row in alike if row not in full]
        if rest:
            indent = INDENT * 2 + (" " * (column + 2) if column else "")
            more = f"and {plural(len(rest), 'more mention')} of the same: "
            more += ", ".join(sources(rest))
            yield indent + ink.faint(clip(more, page.width - len(indent)))
