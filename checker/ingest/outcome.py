"""Outcome: what became of one source, or of one article in it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checker.errors import InputError


class State(StrEnum):
    """What became of an article."""

    ADDED = "added"
    CHANGED = "changed"
    REPLACED = "replaced"
    COMPLETED = "completed"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a source, or of an article in it.

    name: the source as it was named. path: the article's file. title, about: what it is, on a line
    each. notes: what a person should know or do. error: why it failed.
    """

    name: str
    state: State
    path: Path | None = None
    title: str = ""
    about: str = ""
    notes: tuple[str, ...] = ()
    error: InputError | None = None
