"""Page: what a text is laid out for."""

from dataclasses import dataclass

NARROWEST = 40
"""Fewer columns than this are treated as this many: narrower text cannot be read anyway."""

WIDEST = 100
"""Longer lines than this are hard to read, however wide the window."""


@dataclass(frozen=True, slots=True)
class Page:
    """The page a format is laid out for.

    width: columns. colour: whether the reader's terminal shows colours and bold type. Machine
    formats take no notice of these two.
    base: the folder of the run from the repository's root on, empty where it is the root: forges
    know a file by its path from there.
    """

    width: int = 80
    colour: bool = False
    base: str = ""


PAGE = Page()
"""The page for a reader of whom nothing is known: a file, a pipe."""


def page_for(columns: int, colour: bool) -> Page:
    """Return the page for a terminal of so many columns, kept within a readable width."""
    return Page(min(max(columns, NARROWEST), WIDEST), colour)
