"""Sniff: what a source is, from its first bytes rather than from its name."""

import codecs
import json
import re
from enum import StrEnum

from checker.ingest.original import Original
from checker.ingest.word import is_word


class Form(StrEnum):
    """What a source is."""

    PAGE = "a web page"
    FEED = "a feed"
    PDF = "a PDF file"
    WORD = "a Word file"
    RECORDS = "JSON"
    LINES = "JSON Lines"
    TEXT = "text"
    OTHER = "no text"


_START = 8192
_MARKUP = re.compile(
    r"<!doctype html|<(?:html|head|body|article|main|div|p|h1|section|meta)\b", re.I
)
_FEED = re.compile(r"<(?:rss|feed|rdf:rdf)\b", re.I)
_SUFFIXES = (
    ((".html", ".htm", ".xhtml"), Form.PAGE),
    ((".rss", ".atom"), Form.FEED),
    ((".jsonl", ".ndjson"), Form.LINES),
)
_OTHER = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a packed file (gzip)"),
)
# Some systems leave a few in their texts; what is full of them is none.
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x1a\x1b"))
_STRANGE = 0.02
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def sniff(original: Original) -> tuple[Form, str]:
    """Return what a source is; of one that can't be read, a word on what it seems to be."""
    data = original.data
    if data.lstrip()[:5] == b"%PDF-" or b"%PDF-" in data[:1024]:
        return Form.PDF, ""
    if is_word(data):
        return Form.WORD, ""
    for magic, what in _OTHER:
        if data.startswith(magic):
            return Form.OTHER, what
    wide = data.startswith(_WIDE)
    if not wide and _is_binary(data[:_START]):
        return Form.OTHER, "a binary file"
    start = data[:_START].decode("utf-16" if wide else "utf-8-sig", "replace").lstrip()
    return _of_text(start, data, original), ""


def _is_binary(start: bytes) -> bool:
    strange = len(start) - len(start.translate(None, _CONTROL))
    return b"\0" in start or strange > _STRANGE * len(start)


def _of_text(start: str, data: bytes, original: Original) -> Form:
    suffix = original.name.rpartition("?")[0] or original.name
    for suffixes, form in _SUFFIXES:
        if suffix.lower().endswith(suffixes):
            return form
    if start.startswith("<"):
        if _FEED.search(start):
            return Form.FEED
        if _MARKUP.search(start) or "html" in original.media:
            return Form.PAGE
        if "xml" in original.media or start.startswith("<?xml"):
            return Form.FEED
    if start[:1] in ("{", "["):
        return _of_json(data)
    return Form.PAGE if "html" in original.media else Form.TEXT


def _of_json(data: bytes) -> Form:
    lines = [line for line in data.splitlines() if line.strip()]
    try:
        json.loads(lines[0])
    except (ValueError, RecursionError):
        return Form.RECORDS
    return Form.LINES if len(lines) > 1 else Form.RECORDS
