"""Telling: what ``checker add`` prints of what became of its sources."""

from collections import Counter
from collections.abc import Iterable, Iterator

from checker.ingest.outcome import Outcome, State
from checker.report.glyphs import harmless
from checker.report.ink import Ink, wrap
from checker.report.page import Page

_WIDEST = max(len(state.value) for state in State) + 2


def tell(outcome: Outcome, page: Page) -> str:
    """Return the lines on one outcome."""
    return "\n".join(_lines(outcome, page, Ink(page.colour))) + "\n"


def tell_summary(states: Iterable[State]) -> str:
    """Return the closing line: how many articles fared how."""
    counts = Counter(states)
    told = [f"{counts[state]:,} {state.value}" for state in State if counts[state]]
    return f"{', '.join(told) or 'nothing to add'}.\n"


def _lines(outcome: Outcome, page: Page, ink: Ink) -> Iterator[str]:
    word = f"{outcome.state.value:<{_WIDEST}}"
    indent = " " * _WIDEST
    width = page.width - _WIDEST
    if outcome.error is not None:
        place = str(outcome.error.place or outcome.name)
        yield ink.alarm(word) + harmless(place)
        yield from (indent + line for line in wrap(harmless(outcome.error.message), width))
        if outcome.error.hint:
            hint = f"hint: {harmless(outcome.error.hint)}"
            yield from (indent + line for line in wrap(hint, width))
        return
    yield ink.strong(word) + harmless(outcome.path.as_posix() if outcome.path else outcome.name)
    for told in (outcome.title, outcome.about):
        yield from (indent + line for line in wrap(harmless(told), width))
    for note in outcome.notes:
        yield from (indent + ink.faint(line) for line in wrap(f"note: {harmless(note)}", width))
