"""Plain text: paragraphs of text files, and of markup without a page around it."""

import re
from collections.abc import Iterator

from checker.corpus.decode import UnreadableError
from checker.corpus.front_matter import read_front_matter
from checker.errors import InputError, Place
from checker.ingest.dating import Stamp, Trust
from checker.ingest.decoding import decode
from checker.ingest.draft import Block, Draft, Part
from checker.ingest.extra import need
from checker.ingest.original import Original
from checker.ingest.wordings import flat, words

_PARAGRAPH = re.compile(r"\n[ \t]*\n[ \t\n]*")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_EMPHASIS = re.compile(r"([*_])(?!\s)([^*_]+)(?<!\s)\1")
_BLOCKS = frozenset("p li blockquote h1 h2 h3 h4 h5 h6 figcaption td dt dd div section pre".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# A headline has no more words, nor does it end like a sentence.
_LONGEST_TITLE = 25
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)]*$")


def read_text(original: Original) -> Draft:
    """Return the article of a text or Markdown file, with what its front matter says.

    Raises:
        InputError: the file holds no text, or a front matter that is never closed.
    """
    if b"\0" in original.data[:4096] and not original.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError("a binary file, not text", Place(original.name))
    text, remarks = decode(original.data, original.charset)
    try:
        head = read_front_matter(original.name, text)
    except UnreadableError as error:
        raise InputError(error.reason, Place(original.name, error.line)) from error
    blocks = list(paragraphs(text[head.body :]))
    title = head.title
    if blocks and not title and _is_title(blocks[0], len(blocks)):
        title = blocks[0].text
    if blocks and words(blocks[0].text) == words(title):
        blocks = blocks[1:]
    if not blocks:
        raise InputError("there is no text in the file", Place(original.name))
    stamps: tuple[Stamp, ...] = ()
    if head.published:
        stamps = (Stamp(head.published, "the front matter", Trust.STATED),)
    return Draft(
        blocks=tuple(blocks),
        title=title,
        source=head.source,
        stamps=stamps,
        url=head.url,
        language=head.language,
        remarks=remarks,
    )


def paragraphs(text: str) -> Iterator[Block]:
    """Yield the paragraphs of a plain text: they stand apart, or, if none do, on a line each."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = _PARAGRAPH.split(text.strip())
    if len(parts) == 1 or _is_one_a_line(parts):
        parts = [line for part in parts for line in part.split("\n")]
    for part in parts:
        for piece in _parted(part):
            block = _block(piece)
            if block.text:
                yield block


def _is_one_a_line(parts: list[str]) -> bool:
    """Tell whether lines are paragraphs: those wrapped at a width do not end like sentences."""
    lines = [line.strip() for part in parts for line in part.split("\n")[:-1]]
    ended = sum(bool(re.search(r"[.!?”\"’)…:]$", line)) for line in lines)
    return bool(lines) and ended > 0.8 * len(lines)


def _parted(part: str) -> Iterator[str]:
    """Yield a paragraph; a heading, caption or list in it stands alone."""
    kept: list[str] = []
    for line in part.split("\n"):
        bare = line.strip()
        if _HEADING.match(bare) or _EMPHASIS.fullmatch(bare) or bare.startswith(("- ", "• ", "* ")):
            if kept:
                yield "\n".join(kept)
            kept = []
            yield bare
        else:
            kept.append(line)
    if kept:
        yield "\n".join(kept)


def _block(part: str) -> Block:
    text = flat(part)
    heading = _HEADING.match(text)
    if heading:
        return Block(text[heading.end() :], Part.HEADING)
    if _EMPHASIS.fullmatch(text):
        return Block(text[1:-1], Part.CAPTION)
    if text.startswith(("- ", "• ", "* ")):
        return Block(text[2:].strip(), Part.ITEM)
    return Block(text)


def _is_title(block: Block, count: int) -> bool:
    if block.part is Part.HEADING:
        return True
    short = len(words(block.text)) <= _LONGEST_TITLE
    return (
        count > 1
        and block.part is Part.PARAGRAPH
        and short
        and not _SENTENCE_END.search(block.text)
    )


def markup_blocks(markup: str) -> Iterator[Block]:
    """Yield the blocks of a piece of HTML, all of which is text of the article."""
    yield from tree_blocks(need("lxml.html").fromstring(f"<div>{markup}</div>"))


def tree_blocks(tree) -> Iterator[Block]:  # type: ignore[no-untyped-def]
    """Yield the blocks below an element of lxml, in their order; nothing is left out."""
    pieces: list[str] = []
    part = Part.PARAGRAPH

    def flush() -> Iterator[Block]:
        text = flat("".join(pieces))
        pieces.clear()
        if text:
            yield Block(text, part)

    def walk(element) -> Iterator[Block]:  # type: ignore[no-untyped-def]
        nonlocal part
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "template"):
            return
        opens = element.tag in _BLOCKS
        if opens or element.tag == "br":
            yield from flush()
        if opens:
            part = _part(element.tag)
        pieces.append(element.text or "")
        for each in element:
            yield from walk(each)
            pieces.append(each.tail or "")
        if opens:
            yield from flush()
            part = Part.PARAGRAPH

    yield from walk(tree)
    yield from flush()


def _part(tag: str) -> Part:
    if tag in _HEADINGS:
        return Part.HEADING
    return {"li": Part.ITEM, "figcaption": Part.CAPTION}.get(tag, Part.PARAGRAPH)
