"""Examples: the tables beside each grammar that say what it reads, ignores and how it compares.

``kinds/<kind>/examples.yaml`` holds three lists. ``recognise``: a text and the values of the kind
in it, all of them and in order: the exact ``words`` with hedge and unit, and of the normal form
``value``, ``unit``, ``low``, ``high``, ``approximate``, ``hedge``; several stand under ``find``.
``ignore``: texts that hold no value of the kind. ``compare``: two texts that hold one value each,
and the relation of the first to the second. ``published`` is the day that relative dates count
from. The tables are documentation for people and tests for the machine.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from checker.algebra.relations import Relation
from checker.documents.document import Document, Entry, listed
from checker.documents.nodes import Node, Scalar, is_empty
from checker.grammar.kind import Kind
from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.model.comparison import Severity, ValueComparison
from checker.model.record import NormalForm, Record

Read = Callable[[Passage], Sequence[Reading]]
"""All values of a passage, of every kind."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value that must be found: its exact words and what its normal form must hold.

    normal: the fields that the table gives, as they are written; None is written ``null``.
    """

    words: str
    normal: dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Recognise:
    """A text and all values of the kind in it, none for an ``ignore``."""

    line: int
    text: str
    values: tuple[Value, ...] = ()
    published: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Compare:
    """Two texts with one value each; severity: None where the table does not say."""

    line: int
    a: str
    b: str
    relation: Relation
    severity: Severity | None = None
    published: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """The tables of one kind."""

    recognise: tuple[Recognise, ...]
    ignore: tuple[Recognise, ...]
    compare: tuple[Compare, ...]


_TABLES = {
    "recognise": "a list of texts with the values in them",
    "ignore": "a list of texts without a value of the kind",
    "compare": "a list of pairs of texts and their relation",
}
_VALUE = {
    "words": "the exact words of the value, hedge and unit included",
    "value": "as in machine formats; left out for a range",
    "unit": "ISO 4217 code or the unit's English name",
    "low": "the least number",
    "high": "the greatest number",
    "approximate": "true or false",
    "hedge": "the hedging words",
}
_NORMAL = tuple(key for key in _VALUE if key != "words")
_RECOGNISE = {
    "text": "the text to read",
    "published": "2019-11-27",
    "find": "a list of values, where the text holds several",
    **_VALUE,
}
_IGNORE = {"text": "the text to read", "published": "2019-11-27"}
_COMPARE = {
    "a": "a text with one value",
    "b": "another",
    "relation": listed(Relation),
    "severity": listed(Severity),
    "published": "2019-11-27",
}


def load_examples(path: str, text: str) -> Examples:
    """Return the tables of an examples.yaml.

    Raises:
        InputErrors: every fault of its shape, with its line.
    """
    document = Document(path, text, example="recognise:")
    tables: dict[str, tuple[Node, ...]] = {}
    if document.root is not None:
        top = document.entry(document.root, "the file", _TABLES, tuple(_TABLES))
        tables = {name: document.items(top.node(name), name) for name in _TABLES} if top else {}
    recognise = [_load_recognise(document, node) for node in tables.get("recognise", ())]
    ignore = [_load_ignore(document, node) for node in tables.get("ignore", ())]
    compare = [_load_compare(document, node) for node in tables.get("compare", ())]
    document.finish()
    return Examples(
        tuple(each for each in recognise if each),
        tuple(each for each in ignore if each),
        tuple(each for each in compare if each),
    )


def _load_recognise(document: Document, node: Node) -> Recognise | None:
    entry = document.entry(node, "an example", _RECOGNISE, ["text"])
    if entry is None:
        return None
    several = entry.node("find")
    if several is None:
        values = [_load_value(entry)]
    else:
        found = document.items(several, "find")
        entries = [document.entry(each, "a value", _VALUE, ["words"]) for each in found]
        values = [_load_value(each) for each in entries if each is not None]
    text = entry.words("text")
    for value in values:
        if value.words not in text:
            entry.fault("words", f"'{value.words}' does not stand in the text")
    return Recognise(entry.place.line or 0, text, tuple(values), entry.day("published"))


def _load_value(entry: Entry) -> Value:
    words = entry.words("words")
    if not words:
        entry.fault("words", "a value needs 'words'", f"words: {_VALUE['words']}")
    normal: dict[str, str | None] = {"value": None}
    for key in _NORMAL:
        node = entry.node(key)
        if isinstance(node, Scalar) and is_empty(node):
            normal[key] = None
        elif node is not None:
            normal[key] = entry.text(key)
    return Value(words, normal)


def _load_ignore(document: Document, node: Node) -> Recognise | None:
    entry = document.entry(node, "an example", _IGNORE, ["text"])
    if entry is None:
        return None
    return Recognise(entry.place.line or 0, entry.words("text"), (), entry.day("published"))


def _load_compare(document: Document, node: Node) -> Compare | None:
    entry = document.entry(node, "a comparison", _COMPARE, ["a", "b", "relation"])
    if entry is None:
        return None
    relation, severity = entry.text("relation"), entry.text("severity")
    if relation and relation not in list(Relation):
        entry.fault("relation", f"there is no relation '{relation}'", f"one of {listed(Relation)}")
    elif severity and severity not in list(Severity):
        entry.fault("severity", f"there is no severity '{severity}'", f"one of {listed(Severity)}")
    elif relation:
        return Compare(
            entry.place.line or 0,
            entry.words("a"),
            entry.words("b"),
            Relation(relation),
            Severity(severity) if severity else None,
            entry.day("published"),
        )
    return None


def check_recognise(kind: Kind, read: Read, example: Recognise) -> list[str]:
    """Return what differs between an example and what is read, nothing where all is as it says."""
    passage = Passage(example.text, example.published)
    readings = find_of_kind(kind, read, passage)
    found = [_stored(passage, reading) for reading in readings]
    wanted = [value.words for value in example.values]
    if found != wanted:
        others = [
            f"{_stored(passage, reading)!r} ({reading.rule})"
            for reading in read(passage)
            if reading.kind != kind.name
        ]
        also = f"; other kinds read {', '.join(others)}" if others else ""
        return [f"found {found} instead of {wanted}{also}"]
    faults: list[str] = []
    for value, reading in zip(example.values, readings, strict=True):
        normal = kind.normal_form(reading.record)
        for key, wanted_value in value.normal.items():
            if not _agrees(getattr(normal, key), wanted_value):
                got = _written(getattr(normal, key))
                faults.append(f"{value.words!r} has {key} {got}, not {wanted_value}")
    return faults


def check_compare(kind: Kind, read: Read, example: Compare) -> list[str]:
    """Return what differs between an example of a comparison and what the kind says."""
    records: list[Record] = []
    for text in (example.a, example.b):
        passage = Passage(text, example.published)
        readings = find_of_kind(kind, read, passage)
        if len(readings) != 1:
            found = [_stored(passage, reading) for reading in readings]
            return [f"{text!r} holds {found}, not one value"]
        records.append(readings[0].record)
    faults = check_laws(kind, *records)
    comparison: ValueComparison = kind.compare(*records)
    if comparison.relation is not example.relation:
        faults.append(f"they are {comparison.relation}, not {example.relation}")
    if example.severity and comparison.severity is not example.severity:
        faults.append(f"the severity is {comparison.severity}, not {example.severity}")
    return faults


def check_laws(kind: Kind, a: Record, b: Record) -> list[str]:
    """Return where comparing breaks a law: each is the same as itself, and swapping converts."""
    faults = [
        f"{record!r} is {comparison.relation} with itself"
        for record in (a, b)
        if (comparison := kind.compare(record, record)).relation is not Relation.SAME
    ]
    one, other = kind.compare(a, b), kind.compare(b, a)
    if one.relation is not other.relation.converse:
        faults.append(f"{a!r} is {one.relation} to {b!r}, and back {other.relation}")
    if (one.severity, one.difference) != (other.severity, other.difference):
        faults.append(f"{a!r} and {b!r} differ in another way when swapped")
    if not one.reason or one.reason[0].isspace() or one.reason.endswith("."):
        faults.append(f"the reason is no half sentence: {one.reason!r}")
    return faults


def find_of_kind(kind: Kind, read: Read, passage: Passage) -> list[Reading]:
    """Return the readings of one kind in a passage, in order."""
    return [reading for reading in read(passage) if reading.kind == kind.name]


def _stored(passage: Passage, reading: Reading) -> str:
    start = passage.plain.stored(reading.start)
    return passage.stored[start : passage.plain.stored(reading.end, end=True)]


def _agrees(got: object, wanted: str | None) -> bool:
    if isinstance(got, bool):
        return str(got).lower() == wanted
    if isinstance(got, Decimal) and wanted is not None:
        try:
            return got == Decimal(wanted)
        except InvalidOperation:
            return False
    return got == wanted


def _written(got: NormalForm | object) -> object:
    return format(got, "f") if isinstance(got, Decimal) else got
