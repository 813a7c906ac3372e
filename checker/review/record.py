"""Record: a ruling is written down, at the end of the decisions file, whole or not at all."""

from pathlib import Path

from checker.documents.replace import locked, replace_text
from checker.model.decision import Decision
from checker.model.naming import Naming
from checker.review.append import append_entry
from checker.review.store import read_text


def record_decision(path: Path, *decisions: Decision | Naming) -> bool:
    """Add decisions to a file, which is made if there is none: all of them or, failing, none.

    Two writers lose nothing. Returns whether an earlier write was broken off, which left the file
    as it was before.

    Raises:
        InputErrors, InputError: the file as it is can't be read, or no entry can be added.
        OSError: it can't be written.
    """
    with locked(path) as was_broken_off:
        text = read_text(path) if path.exists() else ""
        for decision in decisions:
            text = append_entry(text, str(path), decision)
        replace_text(path, text)
    return was_broken_off
