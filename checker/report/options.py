"""Options: the configuration in force, a key a line, and where each value comes from."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.report.glyphs import cells, harmless
from checker.report.ink import Ink
from checker.report.page import PAGE, Page

_WIDEST = 40


class Option(NamedTuple):
    """A key as a project spells it, its value in one word, where the value comes from."""

    key: str
    value: str
    origin: str


def render_options(options: Sequence[Option], page: Page = PAGE) -> str:
    """Return the options in columns; what is no default stands out.

    Nothing is cut, however narrow the page: a reader has to copy it.
    """
    ink = Ink(page.colour)
    rows = [Option(*map(harmless, option)) for option in options]
    key, value = (min(_WIDEST, max((cells(row[at]) for row in rows), default=0)) for at in range(2))
    lines = []
    for row in rows:
        told = f"{row.key:<{key}}  {row.value or '-':<{value}}  {row.origin}"
        lines.append(ink.faint(told) if row.origin == "default" else ink.strong(told))
    return "\n".join([*lines, "", "docs/configuration.md says what each key means."]) + "\n"
