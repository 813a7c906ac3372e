"""Word: the text of a .docx file, as it reads with all tracked changes accepted."""

import io
import zipfile
from collections.abc import Iterator

from checker.corpus.furniture import is_byline, is_time_stamp
from checker.errors import InputError, Place
from checker.ingest.cleaning import clean
from checker.ingest.dating import Stamp, Trust, is_update, read_stamp
from checker.ingest.draft import Block, Draft, Part
from checker.ingest.extra import need
from checker.ingest.original import MAX_BYTES, Original
from checker.ingest.page_head import Element
from checker.ingest.wordings import flat, words

_SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What was deleted, and the copy of a text box that older programs read.
_LEFT_OUT = frozenset(
    {f"{_SPACE}del", f"{_SPACE}moveFrom", f"{_SPACE}instrText", f"{_SPACE}footnoteReference"}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
_BREAKS = {f"{_SPACE}tab": "\t", f"{_SPACE}br": "\n", f"{_SPACE}cr": "\n"}
# A document of text unpacks to ten times its size; a bomb to a thousand times.
_MAX_RATIO = 200
_HARMLESS = MAX_BYTES
_TOP = 8
_CELL = f"{_SPACE}tc"
# A cell of more words is no entry of a table.
_LONGEST_CELL = 60


def is_word(data: bytes) -> bool:
    """Tell whether bytes are a .docx file."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def read_word(original: Original) -> Draft:
    """Return the article of a .docx file.

    Raises:
        InputError: it is damaged, unpacks to too much, or holds no text.
    """
    place = Place(original.name)
    _check_size(original)
    try:
        document = need("docx").Document(io.BytesIO(original.data))
        if document.element.getroottree().docinfo.doctype:
            # Entities are not unfolded, so the text around them would be lost without a word.
            raise InputError("the Word file declares entities, which no editor writes", place)
        named = {style.style_id: (style.name or "") for style in document.styles}
        blocks = [block for block in _blocks(document.element.body, named) if block.text]
        told = document.core_properties
        author, headline = flat(told.author or ""), flat(told.title or "")
    except InputError:
        raise
    except Exception as error:
        # Damaged files raise whatever the first odd part leads to.
        reason = f"the Word file can't be read: {error or type(error).__name__}"
        raise InputError(reason, place, "is the file whole?") from error
    title = _title(headline, blocks)
    cleaned = clean(blocks, title)
    if not cleaned.blocks:
        raise InputError("there is no text in the Word file", place)
    bylines = [block.text for block in blocks[:_TOP] if is_byline(block.text)]
    return Draft(
        blocks=cleaned.blocks,
        title=title,
        authors=(bylines[0][2:].strip(" :"),) if bylines else (author,) if " " in author else (),
        stamps=tuple(_stamps(blocks))[:1],
    )


def _check_size(original: Original) -> None:
    place = Place(original.name)
    try:
        with zipfile.ZipFile(io.BytesIO(original.data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise InputError("the Word file is damaged", place, "is the file whole?") from error
    if size > 5 * MAX_BYTES or size > max(_HARMLESS, _MAX_RATIO * len(original.data)):
        reason = f"the Word file unpacks to {size / 1024 / 1024:,.0f} MB, more than an article"
        raise InputError(reason, place)


def _blocks(body: Element, named: dict[str, str]) -> Iterator[Block]:
    for each in body.iter(f"{_SPACE}p", f"{_SPACE}tr"):
        if _is_inside(each):
            continue
        if each.tag == f"{_SPACE}tr":
            yield from _row(each)
            continue
        part = _part(each, named)
        for line in _text(each).split("\n"):
            yield Block(flat(line), part)


def _row(row: Element) -> Iterator[Block]:
    """Yield a row of a table on a line; of a table that lays out a page, its paragraphs."""
    cells = [
        _text(cell) for cell in row.iter(_CELL) if next(cell.iterancestors(f"{_SPACE}tr")) is row
    ]
    if any(len(words(cell)) > _LONGEST_CELL for cell in cells):
        for line in "\n".join(cells).split("\n"):
            yield Block(flat(line))
    else:
        yield Block(" | ".join(cell for cell in map(flat, cells) if cell), Part.ITEM)


def _is_inside(element: Element) -> bool:
    """Tell whether a paragraph or row is told elsewhere: in a row of a table, or deleted."""
    around = (_CELL, *_LEFT_OUT)
    return any(each.tag in around for each in element.iterancestors())


def _text(element: Element) -> str:
    pieces: list[str] = []
    for each in element:
        # The paragraphs of a text box come by themselves.
        if each.tag in _LEFT_OUT or each.tag == f"{_SPACE}txbxContent":
            continue
        if each.tag == f"{_SPACE}t":
            pieces.append(each.text or "")
        elif each.tag in _BREAKS:
            pieces.append(_BREAKS[each.tag])
        else:
            pieces.append(_text(each))
            if each.tag == f"{_SPACE}p":
                pieces.append("\n")
    return "".join(pieces)


def _part(paragraph: Element, named: dict[str, str]) -> Part:
    style = paragraph.find(f"{_SPACE}pPr/{_SPACE}pStyle")
    name = named.get(style.get(f"{_SPACE}val"), "").lower() if style is not None else ""
    if name.startswith(("heading", "title")):
        return Part.HEADING
    if name.startswith("caption"):
        return Part.CAPTION
    return Part.ITEM if name.startswith("list") else Part.PARAGRAPH


def _title(told: str, blocks: list[Block]) -> str:
    first = next((block for block in blocks[:3] if block.part is Part.HEADING), None)
    if first:
        return first.text
    lead = blocks[0].text if blocks else ""
    if told and words(told) == words(lead):
        return told
    is_short = 3 <= len(words(lead)) <= 25 and lead[-1:] not in '.!?…:;,”"'
    return lead if is_short and len(blocks) > 1 else told


def _stamps(blocks: list[Block]) -> Iterator[Stamp]:
    for block in blocks[:_TOP]:
        if is_time_stamp(block.text) and not is_update(block.text):
            stamp = read_stamp(block.text, "the dateline in the file", Trust.VISIBLE)
            if stamp:
                yield stamp
