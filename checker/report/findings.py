"""Text of the gate: a finding after the other, each with the words it speaks of.

``path:line:column: code severity: message`` is the line compilers print: editors and terminals
make a link of it.
"""

from collections.abc import Iterator

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.excerpt import excerpt
from checker.report.glyphs import cells, harmless, plural
from checker.report.ink import Ink, wrap
from checker.report.page import PAGE, Page
from checker.report.selection import FAILING, failing, findings

_INDENT = "    "


def render(report: Report, page: Page = PAGE) -> str:
    """Return the open findings, and below them how many there are and how many were ruled on."""
    ink, places = Ink(page.colour), Places(report.articles)
    spoken = mentions_at(report, places)
    lines: list[str] = []
    for finding in findings(report):
        if finding.state is State.OPEN:
            lines += [*_finding(finding, spoken, places, page, ink), ""]
    lines += wrap(verdict_on(report), page.width)
    return "\n".join(lines) + "\n"


def mentions_at(report: Report, places: Places) -> dict[tuple[str, Place], Mention]:
    """Return the mentions of the facts by fact and place, to find the words a finding points at."""
    spoken: dict[tuple[str, Place], Mention] = {}
    for judgement in report.judgements:
        for mention in judgement.fact.mentions:
            place = places.at(mention.article, mention.start)
            spoken.setdefault((judgement.fact.id, place), mention)
    return spoken


def verdict_on(report: Report) -> str:
    """Return the gate's last word: what is open, what was ruled on."""
    left = failing(report)
    shown = findings(report)
    by_severity = [
        plural(sum(each.severity is severity for each in left), severity.value)
        for severity in FAILING
    ]
    told = f"{', '.join(by_severity)} open" if left else "Clean: no error or warning is open"
    notes = sum(each.severity is Severity.NOTE and each.state is State.OPEN for each in shown)
    decided = sum(each.state is not State.OPEN for each in shown)
    counts = [told]
    counts += [plural(notes, "note")] * bool(notes)
    counts += [f"{decided:,} decided"] * bool(decided)
    counts += [f"{plural(len(report.skipped), 'file')} not read"] * bool(report.skipped)
    return " · ".join(counts) + "."


def _finding(
    finding: Finding,
    spoken: dict[tuple[str, Place], Mention],
    places: Places,
    page: Page,
    ink: Ink,
) -> Iterator[str]:
    word = f"{finding.code} {finding.severity.value}"
    severity = ink.alarm(word) if finding.severity is Severity.ERROR else ink.strong(word)
    place = harmless(str(finding.place))
    message = harmless(finding.message)
    name = f"[{harmless(finding.fact)}]" if finding.fact else ""
    if cells(place) + cells(word) + cells(message) + cells(name) + 5 <= page.width:
        yield f"{place}: {severity}: {message} {ink.faint(name)}".rstrip()
    else:
        yield f"{place}: {severity}: {ink.faint(name)}".rstrip(": ")
        yield from ("  " + line for line in wrap(message, page.width - 2))
    for at in (finding.place, *finding.related):
        mention = spoken.get((finding.fact, at))
        if mention is None:
            continue
        if at != finding.place:
            yield f"  {ink.faint(harmless(str(at)))}"
        article = places.article(mention.article)
        passage = excerpt(mention, article.text if article else "", page.width - len(_INDENT) - 2)
        yield from ink.sentence(passage, page.width, _INDENT)
