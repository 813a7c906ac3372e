"""The body of a web page: its text in blocks, found by trafilatura."""

from collections.abc import Iterator
from typing import Any

from checker.ingest.draft import Block, Part
from checker.ingest.extra import need
from checker.ingest.page_head import Element
from checker.ingest.page_parts import CAPTION_MARK
from checker.ingest.wordings import flat

_APART = frozenset({"p", "item", "list", "lb", "cell", "row", "quote"})
# What holds blocks: where its own search finds little, trafilatura returns parts of a page as they
# are.
_HOLDERS = frozenset({"p", "list", "quote", "div", "section", "article", "table", "head", "main"})


def find_blocks(tree: Element) -> list[Block]:
    """Return the blocks of a page's main text, captions marked before among them."""
    found = need("trafilatura").bare_extraction(
        tree, include_comments=False, include_tables=True, with_metadata=False, config=_config()
    )
    if found is None or found.body is None:
        return []
    return [block for block in _blocks(found.body) if block.text]


def _config() -> Any:
    config = need("copy").deepcopy(need("trafilatura.settings").DEFAULT_CONFIG)
    # A brief of two sentences is an article; by default it would be searched for once more, with
    # everything around it.
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "80")
    return config


def _blocks(body: Element) -> Iterator[Block]:
    for each in body:
        yield from _block(each)


def _block(element: Element) -> Iterator[Block]:
    tag = element.tag
    if tag == "head":
        yield Block(_text(element), Part.HEADING)
    elif (tag in ("list", "quote") and len(element)) or _holds_blocks(element):
        if element.text and element.text.strip():
            yield Block(flat(element.text))
        for each in element:
            yield from _block(each)
            if each.tail and each.tail.strip():
                yield Block(flat(each.tail))
    elif tag == "item":
        yield Block(_text(element), Part.ITEM)
    elif tag == "table":
        for row in element.iter("row"):
            cells = [_text(cell) for cell in row.iter("cell")]
            yield Block(" | ".join(cell for cell in cells if cell), Part.ITEM)
    else:
        text = _text(element)
        if text.startswith(CAPTION_MARK):
            yield Block(text.removeprefix(CAPTION_MARK).strip(), Part.CAPTION)
        else:
            yield from _lines(element)


def _holds_blocks(element: Element) -> bool:
    return element.tag in ("div", "p", "section", "article", "main") and any(
        each.tag in _HOLDERS for each in element
    )


def _lines(element: Element) -> Iterator[Block]:
    """Yield a paragraph, or several where line breaks part it."""
    pieces: list[str] = [element.text or ""]
    for each in element:
        if each.tag == "lb":
            yield Block(flat(pieces.pop()))
            pieces.append("")
        else:
            pieces[-1] += "".join(each.itertext())
        pieces[-1] += each.tail or ""
    yield Block(flat(pieces[-1]))


def _text(element: Element) -> str:
    """Return the text of an element; what stands in blocks inside it is kept apart."""
    pieces = [element.text or ""]
    for each in element:
        inner = _text(each)
        pieces += [f" {inner} " if each.tag in _APART else inner, each.tail or ""]
    # Blanks at the edges of an inline element belong to the sentence around it.
    text = "".join(pieces)
    return text if element.tag not in _APART | {"head"} else flat(text)
