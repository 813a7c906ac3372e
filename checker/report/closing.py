"""Closing: what ends a text report: claims that lost their words, files not read, the counts."""

from collections.abc import Iterator, Sequence

from checker.model.report import Report
from checker.model.verdict import Judgement, State, Verdict
from checker.report.glyphs import cells, clip, harmless, plural
from checker.report.ink import Ink, wrap
from checker.report.page import Page
from checker.report.upkeep import (
    LOST,
    by_place,
    counted_remarks,
    lost_anchors,
    remarks,
    ruled,
    to_mend,
)

_INDENT = "  "
_WORDS = 160
_NAMED = frozenset({Verdict.DISCREPANT, Verdict.UPDATED})


def closing(report: Report, judgements: Sequence[Judgement], page: Page, ink: Ink) -> Iterator[str]:
    """Yield the lines below the facts; the judgements are those that were shown."""
    for title, lines in (
        ("Claims whose words were not found", _anchors(report, page, ink)),
        ("About claims and articles", _remarks(report, page, ink)),
        ("Not read", _skipped(report, page)),
    ):
        told = list(lines)
        if told:
            yield from (ink.strong(title), *told, "")
    yield ink.faint("─" * page.width)
    yield from _verdicts(judgements, page, ink)
    yield from _counts(report, judgements, page)


def _anchors(report: Report, page: Page, ink: Ink) -> Iterator[str]:
    about = by_place(report)
    for anchor in lost_anchors(report):
        claim = anchor.claim
        # The state's own word: an editor finds it again in the documents and in other formats.
        label = f"{anchor.state.value.removeprefix('anchor-').upper():<10}"
        found = about.get(claim.place)
        code = f"{found.code} " if found else ""
        name = f"{code}[{harmless(claim.id)}] in {harmless(claim.article)}{ruled(found)}"
        name = clip(name, page.width - len(_INDENT) - cells(label) - 1)
        place = harmless(str(claim.place))
        room = page.width - len(_INDENT) - cells(label) - 1
        gap = room - cells(name) - cells(place)
        head = f"{_INDENT}{ink.alarm(label)} {name}"
        yield head + (" " * gap + ink.faint(place) if gap > 1 else "")
        if gap <= 1:
            yield _INDENT * 2 + ink.faint(place)
        said = f"“{_short(claim.quote)}”: {harmless(anchor.reason) or LOST[anchor.state]}"
        if anchor.found:
            said += f" (found: “{_short(anchor.found)}”)"
        for line in wrap(said, page.width - 2 * len(_INDENT)):
            yield _INDENT * 2 + line


def _short(words: str) -> str:
    return clip(harmless(words), _WORDS)


def _remarks(report: Report, page: Page, ink: Ink) -> Iterator[str]:
    for finding in remarks(report):
        head = f"{finding.code} {finding.severity.value}{ruled(finding)} · {finding.place}"
        yield _INDENT + ink.faint(harmless(head))
        for line in wrap(harmless(finding.message), page.width - 2 * len(_INDENT)):
            yield _INDENT * 2 + line


def _skipped(report: Report, page: Page) -> Iterator[str]:
    for each in report.skipped:
        for line in wrap(f"{harmless(each.path)}: {harmless(each.reason)}", page.width - 2):
            yield _INDENT + line


def _verdicts(judgements: Sequence[Judgement], page: Page, ink: Ink) -> Iterator[str]:
    by_verdict: dict[Verdict, list[Judgement]] = {}
    for judgement in judgements:
        by_verdict.setdefault(judgement.verdict, []).append(judgement)
    for verdict in Verdict:
        these = by_verdict.get(verdict)
        if not these:
            continue
        line = f"{len(these):>4} {verdict.value}"
        named = ""
        if verdict in _NAMED:
            line = f"{line:<17}{_INDENT}"
            named = _names(these, page.width - cells(line))
        yield ink.tone(verdict, line) + named
    if not by_verdict:
        yield f"{_INDENT}No two mentions speak of one fact: there is nothing to compare."


def _names(judgements: Sequence[Judgement], width: int) -> str:
    """Return the ids of the open facts, as many as fit, and how many more there are."""
    ids = [harmless(each.fact.id) for each in judgements if each.state is State.OPEN]
    decided = len(judgements) - len(ids)
    after = f" ({decided} decided)" if decided else ""
    for count in range(len(ids), 0, -1):
        rest = len(ids) - count
        told = ", ".join(ids[:count]) + (f" and {rest} more" if rest else "") + after
        if cells(told) <= width:
            return told
    return clip(f"{', '.join(ids)}{after}".strip(), width)


def _counts(report: Report, judgements: Sequence[Judgement], page: Page) -> Iterator[str]:
    counts = [plural(len(report.articles), "article")]
    if report.anchors:
        counts.append(plural(len(report.anchors), "claim"))
    counts.append(plural(len(report.mentions), "mention"))
    if report.skipped:
        counts.append(plural(len(report.skipped), "file") + " not read")
    if count := to_mend(report):
        counts.append(plural(count, "claim") + " to mend")
    yield ""
    for line in wrap(" · ".join(counts), page.width - len(_INDENT)):
        yield _INDENT + line
    for remark in counted_remarks(report, len(judgements)):
        for line in wrap(remark, page.width - len(_INDENT)):
            yield _INDENT + line
