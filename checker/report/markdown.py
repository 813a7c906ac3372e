"""Markdown: the consistency report for a page of a forge, a wiki or a mail."""

from collections.abc import Iterator, Sequence

from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement, State, Verdict
from checker.report.entries import standing
from checker.report.excerpt import excerpt
from checker.report.glyphs import harmless, plural
from checker.report.markup import code, marked, prose, table
from checker.report.page import PAGE, Page
from checker.report.rows import Row, rows, sources
from checker.report.selection import findings_by_fact, listed
from checker.report.text import BRIEF
from checker.report.upkeep import LOST, by_place, counted_remarks, lost_anchors, remarks, ruled

_ROOM = 160


def render(report: Report, page: Page = PAGE) -> str:
    """Return the report as GitHub Flavored Markdown: the counts, then the facts worst first."""
    places = Places(report.articles)
    judgements, about = listed(report), findings_by_fact(report)
    lines = ["# Consistency report", "", *_summary(report, judgements)]
    for judgement in judgements:
        if judgement.verdict not in BRIEF:
            lines += ["", *_fact(judgement, about.get(judgement.fact.id, ()), places)]
    brief = [judgement for judgement in judgements if judgement.verdict in BRIEF]
    if brief:
        lines += ["", "## Without a difference", "", *_brief(brief, places)]
    for title, entries in (
        ("Claims whose words were not found", list(_anchors(report))),
        ("About claims and articles", list(_remarks(report))),
        ("Not read", [f"- {code(each.path)}: {prose(each.reason)}" for each in report.skipped]),
    ):
        if entries:
            lines += ["", f"## {title}", "", *entries]
    return "\n".join(lines) + "\n"


def _summary(report: Report, judgements: Sequence[Judgement]) -> Iterator[str]:
    counts = [(verdict, sum(each.verdict is verdict for each in judgements)) for verdict in Verdict]
    told = [f"**{count} {verdict.value}**" for verdict, count in counts if count]
    yield " · ".join(told) if told else "No two mentions speak of one fact."
    yield ""
    read = [plural(len(report.articles), "article"), plural(len(report.mentions), "mention")]
    if report.anchors:
        read.insert(1, plural(len(report.anchors), "claim"))
    yield f"Read: {', '.join(read)}."
    for remark in counted_remarks(report, len(judgements)):
        yield prose(remark)


def _fact(judgement: Judgement, found: Sequence[Finding], places: Places) -> Iterator[str]:
    verdict = judgement.verdict.value.replace("-", " ").capitalize()
    yield f"## {verdict}: {prose(judgement.fact.title)}"
    yield ""
    yield f"{code(judgement.fact.id)} · {' · '.join(standing(judgement))}"
    yield ""
    yield prose(judgement.reason)
    for finding in found:
        if finding.message != judgement.reason:
            yield f"{finding.code} {finding.severity.value}: {prose(finding.message)}"
    if judgement.state is State.OPEN:
        cells = [_cells(row) for row in rows(judgement, places)]
        yield ""
        yield from table(("value", "source", "words", "place"), cells)


def _cells(row: Row) -> tuple[str, ...]:
    told = excerpt(row.mention, row.text, _ROOM)
    value = prose(row.value)
    return (
        f"**{value}**" if row.decisive else value,
        " · ".join(map(prose, (row.source, *row.details))),
        marked(told.before, told.words, told.after),
        code(str(row.place)),
    )


def _brief(judgements: Sequence[Judgement], places: Places) -> list[str]:
    lines = []
    for judgement in judgements:
        found = rows(judgement, places)
        values = " / ".join(prose(value) for value in dict.fromkeys(row.value for row in found))
        lines.append(
            (
                judgement.verdict.value,
                prose(judgement.fact.title),
                values,
                ", ".join(map(prose, sources(found))),
                code(judgement.fact.id),
            )
        )
    return table(("verdict", "subject", "value", "sources", "fact"), lines)


def _anchors(report: Report) -> Iterator[str]:
    about = by_place(report)
    for anchor in lost_anchors(report):
        claim = anchor.claim
        told = f"“{prose(claim.quote)}”: {prose(anchor.reason or LOST[anchor.state])}"
        if anchor.found:
            told += f" (found: “{prose(anchor.found)}”)"
        state = anchor.state.value + ruled(about.get(claim.place))
        yield f"- **{state}** {code(claim.id)} at {code(str(claim.place))}: {told}"


def _remarks(report: Report) -> Iterator[str]:
    for finding in remarks(report):
        place = harmless(str(finding.place))
        head = f"{finding.code} {finding.severity.value}{ruled(finding)} at {code(place)}"
        yield f"- {head}: {prose(finding.message)}"
