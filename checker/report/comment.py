"""Comment: the open findings as Markdown for a comment on a change, within a forge's limit."""

from collections.abc import Iterator, Mapping, Sequence

from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.findings import verdict_on
from checker.report.glyphs import harmless, plural
from checker.report.markup import code, marked, prose
from checker.report.page import PAGE, Page
from checker.report.rulings import why
from checker.report.selection import findings, open_findings
from checker.report.spans import Span, Spans

MARK = "<!-- checker -->"
"""The first line, by which a bot finds its own comment again and writes it anew."""

ROOM = 65_000
"""Bytes a comment may hold: GitHub takes 65,536 characters, GitLab and Gitea more."""

_WIDTH = 160
_PLACES = 12


def render(report: Report, page: Page = PAGE) -> str:
    """Return the gate's last word, the open findings with their words, and what was ruled on."""
    return comment(report, page, ROOM)


def comment(report: Report, page: Page, room: int) -> str:
    """Return the comment in ``room`` bytes of UTF-8 at most: what has no place is counted.

    Too little room for the gate's last word is room for nothing.
    """
    spans = Spans(report, page)
    found = open_findings(report)
    head = f"{MARK}\n**{prose(verdict_on(report))}**\n"
    if _size(head) > room:
        return ""
    left = room - _size(head) - _size(_rest(len(found)))
    told: list[str] = []
    for finding in found:
        entry = "\n".join(_entry(finding, spans.of(finding))) + "\n"
        left -= _size(entry)
        if left < 0:
            break
        told.append(entry)
    rest = len(found) - len(told)
    decided = "" if rest else _decided([f for f in findings(report) if f.state is not State.OPEN])
    if _size(decided) > left:
        decided = ""
    return head + "".join(told) + (_rest(rest) if rest else "") + decided


def _size(text: str) -> int:
    return len(text.encode())


def _rest(count: int) -> str:
    return f"\nand {plural(count, 'more finding')}\n"


def _entry(finding: Finding, spans: Sequence[Span]) -> Iterator[str]:
    yield ""
    about = code(finding.fact) if finding.fact else _place(spans[0])
    head = f"**{finding.code} {finding.severity.value}** · {about} · {code(finding.fingerprint)}"
    yield f"{head}: {prose(finding.message)}"
    shown = [span for span in spans if span.mention] or list(spans[1:])
    claims = {span.claim: _place(span) for span in spans if span.claim}
    if shown:
        yield ""
    yield from (f"- {_words(span, claims)}" for span in shown[:_PLACES])
    if len(shown) > _PLACES:
        yield f"- and {plural(len(shown) - _PLACES, 'more place')}"


def _place(span: Span) -> str:
    return code(harmless(f"{span.path}:{span.start.line}" if span.start.line else span.path))


def _words(span: Span, claims: Mapping[str, str]) -> str:
    passage = span.excerpt(_WIDTH)
    if passage is None:
        return _place(span)
    told = marked(passage.before, passage.words, passage.after)
    claim = claims.get((span.mention and span.mention.claim) or "")
    return f"{prose(span.source)}, {_place(span)}{f', claim at {claim}' if claim else ''}: {told}"


def _decided(decided: Sequence[Finding]) -> str:
    if not decided:
        return ""
    lines = [f"\n<details><summary>{len(decided):,} decided</summary>", ""]
    lines += [
        f"- {each.code}"
        + (f" · {code(each.fact)}" if each.fact else "")
        + f": {prose(each.message)} {prose(why(each))}"
        for each in decided
    ]
    return "\n".join([*lines, "", "</details>"]) + "\n"
