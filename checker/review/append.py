"""Append: a decision becomes an entry at the end of a decisions file; what stands there stays."""

import datetime as dt
import re
from collections.abc import Iterator
from enum import StrEnum

from checker.documents.document import Document
from checker.documents.nodes import Items, Pairs
from checker.documents.scalar import scalar
from checker.errors import InputError, InputErrors, Place
from checker.model.decision import Decision
from checker.model.naming import Naming
from checker.review.store import VERSION, parse_entries

_HEAD = (
    f"# What the editors ruled on findings; `checker decide` adds entries.\nversion: {VERSION}\n"
)
_INDENT = "  "
_ORDER = (
    *("finding", "rule", "about", "found", "ruling", "value"),
    *("fact", "article", "words", "sentence", "reason", "by", "on", "expires"),
)
_TEXTS = ("about", "found", "value", "reason", "by")


def append_entry(text: str, path: str, decision: Decision | Naming) -> str:
    """Return the text of a decisions file with one more entry at its end; the rest stays as it is.

    text: of the file, empty where there is none. path: what it is called in places. The decision's
    own place is not looked at.

    Raises:
        InputErrors: the file as it is can't be read.
        InputError: the decision holds what no file may; or no entry can be added to it, since its
            list is written in brackets or is not the last thing in the file.
    """
    texts = {key: getattr(decision, key).strip() for key in _TEXTS if hasattr(decision, key)}
    decision = decision.model_copy(update=texts)
    alone = f"{_HEAD}decisions:\n{_entry(decision, _INDENT)}"
    # What an editor types may hold what no file may: it would make all of it unreadable.
    try:
        parse_entries(alone, path)
    except InputErrors as error:
        message = f"the ruling can't be written: {error.errors[0].message}"
        raise InputError(message, Place(path)) from error
    if not text.strip():
        return alone
    before = parse_entries(text, path)
    grown = _grow(text, path, decision)
    try:
        *others, last = parse_entries(grown, path)
    except InputErrors:
        others, last = [], None
    if last is None or tuple(others) != before or not _same(last, decision):
        message = "no entry can be added to this list of decisions"
        hint = "write it last in the file, every entry on lines of its own that begin with '- '"
        raise InputError(message, Place(path), hint)
    return grown


def _grow(text: str, path: str, decision: Decision | Naming) -> str:
    root = Document(path, text.removeprefix("\ufeff")).root
    nodes = root.pairs if isinstance(root, Pairs) else ()
    listed = next((node for key, node in nodes if key.text == "decisions"), None)
    if not isinstance(listed, Items):
        return text
    shift = len(text) - len(text.removeprefix("\ufeff"))
    at = listed.at + shift
    if not listed.nodes:
        # An empty list can only be written in brackets.
        return f"{text[:at].rstrip()}\n{_entry(decision, _INDENT)}{text[at:].removeprefix('[]')}"
    first = text[: listed.nodes[0].at + shift]
    dash = re.search(r"^( *)- *\Z", first, re.MULTILINE)
    return f"{text.rstrip()}\n{_entry(decision, dash[1] if dash else _INDENT)}"


def _entry(decision: Decision | Naming, indent: str) -> str:
    lines = [f"{key}: {value}" for key, value in _values(decision)]
    return f"{indent}- " + f"\n{indent}  ".join(lines) + "\n"


def _values(decision: Decision | Naming) -> Iterator[tuple[str, str]]:
    """Yield keys with their values as YAML, in the order in which they are read best."""
    for key in _ORDER:
        value = getattr(decision, key, None)
        if isinstance(value, StrEnum):
            yield key, value.value
        elif isinstance(value, dt.date):
            yield key, value.isoformat()
        elif value:
            yield key, scalar(value)


def _same(a: Decision | Naming, b: Decision | Naming) -> bool:
    return a.model_copy(update={"place": b.place}) == b
