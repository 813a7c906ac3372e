"""Linked data: what a page says about its article in JSON-LD (schema.org)."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from checker.ingest.wordings import flat

Thing = Mapping[str, Any]

_ARTICLES = re.compile(r"(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report|SocialMediaPosting)")
_COMMENT = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//\s*<!\[CDATA\[)|(?:-->|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_DEEPEST = 8


def read_things(scripts: Iterator[str]) -> list[Thing]:
    """Return all things that the JSON-LD scripts of a page describe, whatever their nesting."""
    return [thing for script in scripts for value in _values(script) for thing in _flatten(value)]


def types_of(thing: Thing) -> list[str]:
    """Return the types of a thing without their prefixes."""
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return [each.rpartition("/")[2].rpartition(":")[2] for each in names if isinstance(each, str)]


def is_article(thing: Thing) -> bool:
    """Tell whether a thing is an article of some sort."""
    return any(_ARTICLES.fullmatch(each) for each in types_of(thing))


def text_of(value: Any) -> str:
    """Return a value on one line: text, the first of several, or the name of a thing."""
    if isinstance(value, list):
        return next((text for text in map(text_of, value) if text), "")
    if isinstance(value, Mapping):
        return text_of(value.get("name") or value.get("@value") or value.get("@id"))
    return flat(value.replace("\xa0", " ")) if isinstance(value, str) else ""


def texts_of(value: Any) -> list[str]:
    """Return the names in a value that holds one or several."""
    values = value if isinstance(value, list) else [value]
    return [text for text in map(text_of, values) if text]


def _values(script: str) -> Iterator[Any]:
    """Yield the JSON values of a script; what is no JSON ends it."""
    text = _COMMENT.sub("", script)
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while (at := _next(text, at)) < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            mended = _TRAILING_COMMA.sub(r"\1", text)
            if mended == text:
                return
            text = mended
            continue
        yield value


def _next(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n;,":
        at += 1
    return at


def _flatten(value: Any, depth: int = 0) -> Iterator[Thing]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _flatten(each, depth + 1)
    elif isinstance(value, Mapping):
        if "@type" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(value.get(key), list | Mapping):
                yield from _flatten(value[key], depth + 1)
