"""Nodes: the values of a YAML text with their offsets, made of the parser's events.

Anchors, aliases, merge keys and tags are refused. They change what a reader sees on the page,
and aliases can make a small file grow without bounds.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from checker.documents.source import Source

_MAX_DEPTH = 32
# libyaml is some ten times faster; the pure loader reads the same.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
# What YAML 1.2, section 5.1, does not allow in a stream.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written, quotation marks and escapes undone. bare: it stood without marks.

    end: just behind its last sign, and what blanks may follow it.
    """

    text: str
    at: int
    bare: bool = False
    end: int = 0


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple["Node", ...]
    at: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """Keys and values in the order written, each key once."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    at: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Stands for an alias; that it was refused is noted, and nothing more is said about it."""

    at: int


Node = Scalar | Items | Pairs | Refused


def compose(source: Source, start: int, end: int, example: str) -> Node | None:
    """Return the tree of nodes of a stretch of a source; what is wrong is noted in the source.

    None where there is no tree: the syntax is broken or there are no values. example: how such a
    document begins, a hint for the latter.
    """
    text = source.text[start:end]
    bad = _UNPRINTABLE.search(text)
    if bad:
        code = f"U+{ord(bad.group()):04X}"
        hint = "save the file as plain text in UTF-8"
        source.fault(start + bad.start(), f"{code} is a character no text may hold", hint)
        return None
    try:
        root = _Composer(source, start).compose(yaml.parse(text, Loader=_LOADER))
        if root is None or is_empty(root):
            what = "is empty" if not text.strip() else "holds no values"
            source.fault(start, f"the file {what}", example and f"it begins with '{example}'")
            return None
        return root
    except yaml.MarkedYAMLError as error:
        _note_syntax(source, error, start, end)
    except yaml.YAMLError as error:
        source.fault(start, f"this is not YAML: {str(error).splitlines()[0]}")
    return None


def is_empty(node: Node) -> bool:
    """Tell whether nothing stands where a value should: to YAML, ``null`` and ``~`` are nothing."""
    return isinstance(node, Scalar) and node.bare and node.text in ("", "~", "null")


def shape(node: Node) -> str:
    """Return what a node is, for a message."""
    if isinstance(node, Scalar):
        return "nothing" if is_empty(node) else "text"
    return "a list" if isinstance(node, Items) else "keys and values"


class _Composer:
    def __init__(self, source: Source, shift: int) -> None:
        self._source = source
        self._shift = shift

    def compose(self, events: Iterator[Any]) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    hint = "keep one document: remove the line '---'"
                    self._source.fault(self._at(event), "a second document begins here", hint)
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(event, events, 0)
                root = root or node
        return root

    def _at(self, event: Any) -> int:
        return self._shift + int(event.start_mark.index)

    def _end(self, event: Any) -> int:
        return self._shift + int(event.end_mark.index)

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        at = self._at(event)
        if depth > _MAX_DEPTH:
            raise yaml.MarkedYAMLError(problem="too deep", problem_mark=event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            hint = "write the value out; a text that begins with * needs quotation marks"
            self._source.fault(at, f"aliases are not supported: *{event.anchor}", hint)
            return Refused(at)
        if event.anchor is not None:
            hint = "remove it; a text that begins with & needs quotation marks"
            self._source.fault(at, f"anchors are not supported: &{event.anchor}", hint)
        if event.tag is not None:
            hint = "remove it; a text that begins with ! needs quotation marks"
            self._source.fault(at, f"tags are not supported: {event.tag}", hint)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, at, event.style in (None, ""), self._end(event))
        children = self._children(events, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(children), at)
        return Pairs(tuple(self._pairs(children)), at)

    def _children(self, events: Iterator[Any], depth: int) -> Iterator[Node]:
        for event in events:
            if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                return
            yield self._node(event, events, depth + 1)

    def _pairs(self, children: Iterator[Node]) -> Iterator[tuple[Scalar, Node]]:
        first: dict[str, int] = {}
        for key in children:
            value = next(children)
            if not isinstance(key, Scalar):
                self._source.fault(key.at, f"a key must be a word, not {shape(key)}")
            elif key.text == "<<" and key.bare:
                hint = "write the keys and values out"
                self._source.fault(key.at, "merge keys are not supported: <<", hint)
            elif key.text in first:
                where = f"the first is on line {self._source.line(first[key.text])}"
                hint = "remove one of them"
                self._source.fault(key.at, f"key '{key.text}' is given twice; {where}", hint)
            else:
                first[key.text] = key.at
                yield key, value


def _note_syntax(source: Source, error: yaml.MarkedYAMLError, start: int, end: int) -> None:
    problem = error.problem or error.context or ""
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    offsets = [min(start + mark.index, end) for mark in marks] or [start]
    for words, at_opening, message, hint in _SYNTAX:
        if any(word in problem for word in words):
            at = offsets[-1] if at_opening else offsets[0]
            sign = source.text[at : at + 1]
            if sign == "\t":
                message, hint = "a tab stands where only blanks may", "indent with blanks"
            source.fault(at, message.format(sign=sign), hint)
            return
    source.fault(offsets[0], f"this is not YAML: {problem}")


_QUOTE_IT = "put the value in quotation marks"
# What the parsers call a fault (libyaml's words and the pure loader's), whether its place is
# where the construct was opened, what we call it, and what to do.
_SYNTAX: tuple[tuple[tuple[str, ...], bool, str, str], ...] = (
    (
        ("too deep", "maximum nesting depth"),
        False,
        f"values are nested deeper than {_MAX_DEPTH} levels",
        "",
    ),
    (("cannot start any token",), False, "no value can begin with '{sign}'", _QUOTE_IT),
    (("alphabetic or numeric",), True, "no value can begin with '{sign}'", _QUOTE_IT),
    (
        ("mapping values are not allowed",),
        False,
        "this ': ' begins no value",
        "put a text that holds ': ' in quotation marks; or is the indentation wrong?",
    ),
    (
        ("unexpected end of stream", "unexpected document indicator"),
        True,
        "a quotation mark is opened here and never closed",
        "close it; an apostrophe inside '...' is written twice",
    ),
    (
        ("',' or ']'", "',' or '}'"),
        True,
        "a bracket is opened here and not closed",
        "close it; a text that begins with a bracket needs quotation marks",
    ),
    (
        ("node content",),
        False,
        "a value is missing here",
        "is a bracket above not closed, or a comma too many?",
    ),
    (
        ("unknown escape",),
        False,
        "YAML does not know this escape",
        "write \\\\ for a backslash, or take single quotation marks",
    ),
    (
        ("could not find expected ':'",),
        False,
        "no ': ' was found before this line",
        "is a key without ':' above, or a quotation mark not closed?",
    ),
    (
        ("'-' indicator", "expected key", "expected <block end>", "<document start>"),
        False,
        "this does not belong here",
        "check the indentation, and what follows a closing quotation mark",
    ),
)
