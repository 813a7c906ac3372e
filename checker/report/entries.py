"""Entries: the heading of a fact, and its mentions one by one, as the text formats lay them out."""

from collections.abc import Iterator, Sequence

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.verdict import Judgement, State
from checker.report.excerpt import excerpt
from checker.report.glyphs import cells, clip, harmless, plural
from checker.report.ink import Ink
from checker.report.page import Page
from checker.report.rows import Row

INDENT = "  "
LABEL = 10
"""Columns of a verdict's label; the two long ones stand out on their own."""

_FIGURES = 6
_TITLE_NARROWEST = 16
_SENTENCE_LINES = 2
_SENTENCE_INDENT = 8
_STEP = 4


def label(judgement: Judgement) -> str:
    """Return the verdict as it heads a fact."""
    return f"{judgement.verdict.value.upper():<{LABEL}}"


def standing(judgement: Judgement) -> Iterator[str]:
    """Yield what stands beside a fact's title: its sources, a mild severity, its state."""
    yield plural(judgement.sources, "source")
    if judgement.severity and judgement.severity is not Severity.ERROR:
        yield judgement.severity.value
    if judgement.severity or judgement.state is not State.OPEN:
        yield judgement.state.value


def heading(judgement: Judgement, found: Sequence[Finding], page: Page, ink: Ink) -> Iterator[str]:
    """Yield verdict and subject, then the fact's codes and id, on a line of their own if need be.

    found: the findings about the fact.
    """
    head = label(judgement)
    after = " · ".join(["", *standing(judgement)])
    codes = " ".join(dict.fromkeys(finding.code for finding in found))
    name = f"{codes} [{harmless(judgement.fact.id)}]".lstrip()
    room = page.width - cells(head) - len(INDENT)
    title = harmless(judgement.fact.title)
    gap = room - cells(title) - len(after) - cells(name)
    line = ink.tone(judgement.verdict, head) + INDENT
    if gap >= 2:
        yield line + ink.strong(title) + ink.faint(after) + " " * gap + ink.faint(name)
        return
    if room - len(after) >= _TITLE_NARROWEST:
        yield line + ink.strong(clip(title, room - len(after))) + ink.faint(after)
    else:
        yield line + ink.strong(clip(title, room))
        yield INDENT + ink.faint(after.removeprefix(" · "))
    yield " " * max(page.width - cells(name), len(INDENT)) + ink.faint(name)


def aligned(value: str, column: int) -> str:
    """Return a value in its column: figures stand to the right, words to the left."""
    gap = " " * (column - cells(value))
    return gap + value if column <= _FIGURES else value + gap


def entry(row: Row, lead: str, painted: str, page: Page, ink: Ink) -> Iterator[str]:
    """Yield a mention's line (source, place) and its words in their sentence.

    lead: what stands before the source, such as the value in its column; painted: the same with
    its colours.
    """
    indent = INDENT * 2 + (" " * (cells(lead) + 2) if lead else "")
    place = _line_of(row.place)
    room = page.width - len(indent)
    beside = room - cells(place) - 2
    told = _fitted(row, beside if beside >= cells(row.source) else room)
    head = INDENT * 2 + (f"{painted}  " if lead else "") + told
    if cells(told) <= beside:
        yield head + " " * (room - cells(told) - cells(place)) + ink.faint(place)
    else:
        yield head
        yield indent + ink.faint(place)
    yield from _sentence(row, indent[:_SENTENCE_INDENT], page, ink)


def _sentence(row: Row, indent: str, page: Page, ink: Ink) -> list[str]:
    """Return a mention's words in as much of their sentence as a few lines hold."""
    width = page.width - len(indent)
    room = width * _SENTENCE_LINES
    while True:
        lines = ink.sentence(excerpt(row.mention, row.text, room), page.width, indent)
        if len(lines) <= _SENTENCE_LINES or room <= width:
            return lines
        # Words do not fill their lines: what a line end leaves empty is missing at the end.
        room -= _STEP


def _line_of(place: Place) -> str:
    return harmless(str(Place(place.path, place.line)))


def _fitted(row: Row, width: int) -> str:
    told = clip(row.source, width)
    for detail in row.details:
        if cells(told) + cells(detail) + 3 <= width:
            told += f" · {detail}"
    return told
