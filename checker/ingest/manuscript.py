"""Manuscript: an article written as a file of the corpus, Markdown below a YAML head."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from checker.ingest.draft import Block, Part
from checker.ingest.wordings import flat

Value = str | Sequence[str]

_PLAIN = re.compile(r"[A-Za-z](?:[\w .,'’()/&-]*[\w.)’])?")
# What YAML 1.1 or 1.2 takes for something other than text.
_WORDS = frozenset("y yes n no true false on off null none nan inf".split())
_LIST_MARK = re.compile(r"(?:[-*+>•#]|\d+[.)])\s")


def write_manuscript(head: Mapping[str, Value], title: str, blocks: Sequence[Block]) -> str:
    """Return the file: what the head holds, the headline, a blank line between all blocks.

    Captions stand in italics and headings after "##", which is how reading knows them again.
    """
    body = ([f"# {flat(title)}"] if title else []) + list(_paragraphs(blocks))
    return f"---\n{write_head(head)}---\n\n" + "\n\n".join(body) + "\n"


def write_head(head: Mapping[str, Value]) -> str:
    """Return the lines of a YAML mapping; what is empty is left out."""
    return "".join(_entry(key, value) for key, value in head.items() if value)


def put(text: str, key: str, value: str) -> str:
    """Return a file's text with a value of its head set; a head must be there."""
    entry = _entry(key, value)
    end = text.index("\n---", 3) + 1
    known = re.compile(rf"^{re.escape(key)}:.*\r?\n(?:[ \t]+.*\r?\n)*", re.MULTILINE)
    found = known.search(text, 0, end)
    if found:
        return text[: found.start()] + entry + text[found.end() :]
    return text[:end] + entry + text[end:]


def _entry(key: str, value: Value) -> str:
    if isinstance(value, str):
        return f"{key}: {_scalar(value)}\n"
    return f"{key}:\n" + "".join(f"  - {_scalar(each)}\n" for each in value)


def _scalar(text: str) -> str:
    """Return the text as a YAML scalar; JSON's quotes are YAML's, too (YAML 1.2, section 7.3.1)."""
    text = flat(text)
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    if re.fullmatch(
        r"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:[+-]\d\d:\d\d)?)?|https?://[!-~]+(?<![:#,])", text
    ):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else _escape(letter) for letter in quoted)


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _paragraphs(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the blocks as Markdown; items of one list stand on lines below each other."""
    items: list[str] = []
    for block in blocks:
        if block.part is Part.ITEM:
            items.append(f"- {block.text}")
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield _written(block)
    if items:
        yield "\n".join(items)


def _written(block: Block) -> str:
    if block.part is Part.HEADING:
        return f"## {block.text}"
    if block.part is Part.CAPTION:
        # A star in it would end the italics.
        return f"*{block.text.replace('*', '∗').strip()}*"
    return block.text
