"""PDF: the text of a PDF file, its lines put together to paragraphs again."""

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence

from checker.corpus.furniture import is_byline, is_time_stamp
from checker.errors import InputError, Place
from checker.ingest.cleaning import clean
from checker.ingest.dating import Stamp, Trust, is_update, read_stamp
from checker.ingest.draft import Block, Draft
from checker.ingest.extra import need
from checker.ingest.original import Original
from checker.ingest.wordings import flat, holds, words

MAX_PAGES = 200
"""No article has more; a book is no article."""

_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?)?\d{1,4}(?: ?(?:of|/|\|) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]", re.I
)
_FIGURES = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*$")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐]$")
_NO_TITLE = re.compile(
    r"^(?:untitled|microsoft word|document\d*|print)\b|\.(?:docx?|indd|pdf|html?)$", re.I
)
# A line that is shorter than this share of the others is the last of its paragraph.
_SHORT = 0.8
_TOP = 12


def read_pdf(original: Original) -> Draft:
    """Return the article of a PDF file.

    Raises:
        InputError: it is damaged, locked, too long, or holds pictures of text only.
    """
    pages, told = _read(original)
    if not any(words(page) for page in pages):
        hint = "it holds pictures of pages, as scanners make them: run text recognition (OCR) first"
        raise InputError("there is no text in the PDF", Place(original.name), hint)
    lines = _lines(pages)
    blocks = [Block(text) for text in _paragraphs(lines)]
    title = _title(told.get("/Title", ""), blocks)
    stamps = [stamp for line in lines[:_TOP] if (stamp := _stamp(line))]
    cleaned = clean(blocks, title)
    return Draft(
        blocks=cleaned.blocks,
        title=title,
        authors=_authors(told.get("/Author", "")),
        stamps=tuple(stamps[:1]),
        remarks=("paragraphs are guessed from the lines of the PDF",),
    )


def _read(original: Original) -> tuple[list[str], dict[str, str]]:
    """Return the text of each page and what the file tells of itself."""
    pypdf = need("pypdf")
    # What it finds odd in a file it mends, and says so to whoever made the file; that's not us.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    place = Place(original.name)
    try:
        reader = pypdf.PdfReader(io.BytesIO(original.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("the PDF is locked with a password", place)
        count = len(reader.pages)
        if count > MAX_PAGES:
            raise InputError(f"the PDF has {count} pages, more than {MAX_PAGES}", place)
        pages = [page.extract_text() or "" for page in reader.pages]
        told = {str(key): flat(str(value)) for key, value in (reader.metadata or {}).items()}
    except InputError:
        raise
    except Exception as error:
        # Damaged files raise whatever the first odd byte leads to: KeyError, RecursionError, ...
        reason = f"the PDF can't be read: {error or type(error).__name__}"
        raise InputError(reason, place, "is the file whole?") from error
    return pages, told


def _lines(pages: Sequence[str]) -> list[str]:
    """Return the lines of all pages; a blank one parts paragraphs, running heads are left out."""
    split = [[line.rstrip() for line in page.split("\n")] for page in pages]
    edges = Counter(
        key for lines in split for key in {_edge(line) for line in _outer(lines)} if key
    )
    running = {key for key, count in edges.items() if count > 1 and count >= len(pages) * 0.5}
    kept: list[str] = []
    for lines in split:
        outer = set(_outer(lines))
        for line in lines:
            bare = line.strip()
            is_edge = line in outer and (_edge(line) in running or _PAGE_NUMBER.fullmatch(bare))
            if not is_edge:
                kept.append(line)
    return kept


def _outer(lines: Sequence[str]) -> list[str]:
    full = [line for line in lines if line.strip()]
    edges = [*full[:2], *full[-2:]] if len(full) > 4 else []
    return [line for line in edges if not _SENTENCE_END.search(line.strip())]


def _edge(line: str) -> str:
    return _FIGURES.sub("#", line.strip())


def _paragraphs(lines: Sequence[str]) -> list[str]:
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    usual = lengths[int(len(lengths) * 0.8)] if lengths else 0
    known = _known_words(lines)
    found: list[str] = []
    current = ""
    for at, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            # Some writers put a blank line between all lines.
            if current and (_SENTENCE_END.search(current) or len(found) < 3):
                found.append(current)
                current = ""
            continue
        current = _joined(current, bare, known)
        after = next((each.strip() for each in lines[at + 1 :] if each.strip()), "")
        if _ends(bare, after, usual):
            found.append(current)
            current = ""
    return [flat(each) for each in (*found, current) if flat(each)]


def _known_words(lines: Sequence[str]) -> Counter[str]:
    """Count the words that stand whole on their line."""
    known: Counter[str] = Counter()
    parted = False
    for line in lines:
        bare = line.strip()
        spelled = words(bare)
        known.update(spelled[parted : len(spelled) - bool(_HYPHEN.search(bare))])
        parted = bool(_HYPHEN.search(bare))
    return known


def _joined(current: str, line: str, known: Counter[str]) -> str:
    if not current:
        return line
    if _HYPHEN.search(current) and line[0].islower():
        first, rest = current[:-1], line
        whole = words(first)[-1:] + words(rest)[:1]
        if len(whole) == 2 and not known["".join(whole)] and _is_compound(whole, known):
            return current + line
        return first + rest
    return current + ("" if re.search(r"\d[-‐]$", current) else " ") + line


def _is_compound(parts: Sequence[str], known: Counter[str]) -> bool:
    """Tell whether both parts are words of the text: then the hyphen is the writer's."""
    return all(known[part] and len(part) > 2 for part in parts)


def _ends(line: str, after: str, usual: int) -> bool:
    if is_byline(line) or is_time_stamp(line):
        return True
    if len(line) >= _SHORT * usual:
        return False
    return bool(_SENTENCE_END.search(line)) or (bool(after) and after[0].isupper())


def _title(told: str, blocks: Sequence[Block]) -> str:
    text = "\n".join(block.text for block in blocks[:6])
    if len(words(told)) >= 3 and not _NO_TITLE.search(told) and holds(text, told):
        return told
    first = blocks[0].text if blocks else ""
    is_title = 3 <= len(words(first)) <= 25 and not _SENTENCE_END.search(first)
    return first if is_title else ""


def _stamp(line: str) -> Stamp | None:
    text = flat(line)
    if not is_time_stamp(text) or is_update(text):
        return None
    return read_stamp(text, "the dateline in the PDF", Trust.VISIBLE)


def _authors(told: str) -> tuple[str, ...]:
    is_name = 1 < len(words(told)) <= 5 and "@" not in told
    return (told,) if is_name else ()
