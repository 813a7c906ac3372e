"""Store: decisions.yaml becomes decisions, or every fault in it at once."""

import re
from pathlib import Path

from checker.documents.document import Document, suggest
from checker.documents.nodes import Node, Pairs, Scalar
from checker.documents.source import MAX_BYTES, decode
from checker.errors import InputError, InputErrors, Place
from checker.model.decision import Decision, Ruling
from checker.model.naming import Naming, Sorting

VERSION = "1"

FILE_KEYS = {
    "version": "the version of this format, 1",
    "decisions": "the list of decisions",
}
KEYS = {
    "finding": "the finding's fingerprint, 16 hexadecimal digits",
    "rule": "the code of the finding's rule",
    "about": "the fact, claim or file the finding was about",
    "found": "what the finding said",
    "ruling": "'accept', 'resolve', 'dismiss', or 'reopen' to take an earlier one back",
    "value": "the value that stands, where a discrepancy is resolved",
    "reason": "why, for people",
    "by": "who decided",
    "on": "the day of the decision, such as 2019-11-27",
    "expires": "the last day on which it holds; without it the decision has no end",
}
NAMING_KEYS = {
    "ruling": "'join' if the mention speaks of the fact, 'leave' if not, 'release' for neither",
    "fact": "the fact's id",
    "article": "the id of the mention's article",
    "words": "the mention's words, such as 'seven people'",
    "sentence": "how the sentence begins in which they stand",
    "reason": "why, for people",
    "by": "who decided",
    "on": "the day of the decision, such as 2019-11-27",
}
NAMING_REQUIRED = ["ruling", "fact", "article", "words"]
SORTINGS = frozenset(each.value for each in Sorting)
FINGERPRINT = re.compile(r"[0-9a-f]{16}")


def load_decisions(path: Path) -> tuple[Decision, ...]:
    """Return the decisions of a file, in its order.

    Raises:
        InputErrors: every fault found, each with its place, its line and a hint.
    """
    return parse_decisions(read_text(path), str(path))


def load_namings(path: Path) -> tuple[Naming, ...]:
    """Return the rulings on what is one fact; like ``load_decisions``."""
    return parse_namings(read_text(path), str(path))


def read_text(path: Path) -> str:
    """Return the text of a decisions file; raise InputErrors where it can't be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"the decisions file can't be read: {reason}"
        hint = "paths count from the folder in which checker was started"
        raise InputErrors([InputError(message, Place(str(path)), hint)]) from error
    return decode(data, str(path))


def parse_decisions(text: str, path: str) -> tuple[Decision, ...]:
    """Return the decisions on findings of a decisions file's text, as ``parse_entries`` does."""
    return tuple(each for each in parse_entries(text, path) if isinstance(each, Decision))


def parse_namings(text: str, path: str) -> tuple[Naming, ...]:
    """Return the rulings on what is one fact, as ``parse_entries`` does."""
    return tuple(each for each in parse_entries(text, path) if isinstance(each, Naming))


def parse_entries(text: str, path: str) -> tuple[Decision | Naming, ...]:
    """Return the entries of a decisions file's text, on findings and on what is one fact.

    path: what the file is called in places.

    Raises:
        InputErrors: every fault found, in the order of their places.
    """
    document = Document(path, text.removeprefix("\ufeff"), "decisions:")
    found: list[Decision | Naming] = []
    root = document.root
    file = root and document.entry(root, "a decisions file", FILE_KEYS, ["decisions"])
    if file:
        version = file.line("version")
        if version not in ("", VERSION):
            hint = f"this checker reads version {VERSION}"
            file.fault("version", f"unknown version '{version}' of the decisions file", hint)
        for node in document.items(file.node("decisions"), "decisions"):
            read = _read_naming if _ruling(node) in SORTINGS else _read
            if entry := read(document, node):
                found.append(entry)
    document.finish()
    return tuple(found)


def _ruling(node: Node) -> str:
    pairs = node.pairs if isinstance(node, Pairs) else ()
    told = (value for key, value in pairs if key.text == "ruling" and isinstance(value, Scalar))
    return next((value.text.strip().lower() for value in told), "")


def _read_naming(document: Document, node: Node) -> Naming | None:
    entry = document.entry(node, "a decision", NAMING_KEYS, NAMING_REQUIRED)
    if entry is None:
        return None
    fact, article, words = entry.line("fact"), entry.line("article"), entry.line("words")
    if not (fact and article and words):
        return None
    return Naming(
        ruling=Sorting(entry.line("ruling").lower()),
        fact=fact,
        article=article,
        words=words,
        sentence=entry.line("sentence"),
        reason=entry.text("reason"),
        by=entry.line("by"),
        on=entry.day("on"),
        place=entry.place,
    )


def _read(document: Document, node: Node) -> Decision | None:
    """Return the decision of an entry; None, and a fault, where it rules on nothing."""
    entry = document.entry(node, "a decision", KEYS, ["finding", "ruling"])
    if entry is None:
        return None
    finding = entry.line("finding").lower()
    ruling = entry.line("ruling").lower()
    rulings = [*(each.value for each in Ruling), *SORTINGS]
    day, end = entry.day("on"), entry.day("expires")
    rule, about, found = entry.line("rule").upper(), entry.line("about"), entry.text("found")
    value, reason, who = entry.text("value"), entry.text("reason"), entry.line("by")
    if finding and not FINGERPRINT.fullmatch(finding):
        hint = "copy its 16 hexadecimal digits from the report"
        entry.fault("finding", f"'{finding}' is no finding's fingerprint", hint)
    if ruling and ruling not in rulings:
        entry.fault("ruling", f"unknown ruling '{ruling}'", suggest(ruling, rulings))
        return None
    if not (finding and ruling):
        return None
    return Decision(
        finding=finding,
        rule=rule,
        about=about,
        found=found,
        ruling=Ruling(ruling),
        value=value,
        reason=reason,
        by=who,
        on=day,
        expires=end,
        place=entry.place,
    )
