"""Sources: what the user names, opened and read as what it is."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.algebra.wording import nearest
from checker.errors import InputError, Place
from checker.ingest.addresses import is_url
from checker.ingest.archive import is_archive, open_archive
from checker.ingest.decoding import decode
from checker.ingest.draft import Draft
from checker.ingest.feed import Entry, read_feed
from checker.ingest.fetch import Fetcher
from checker.ingest.original import MAX_BYTES, Original
from checker.ingest.page import read_page
from checker.ingest.pdf import read_pdf
from checker.ingest.plain import read_text
from checker.ingest.records import read_line, read_records
from checker.ingest.sniff import Form, sniff
from checker.ingest.word import read_word

# In a folder, what is not one of these is passed over.
_SUFFIXES = frozenset(
    """.html .htm .xhtml .mhtml .mht .xml .rss .atom .pdf .docx .txt .text .md .markdown .json
    .jsonl .ndjson .ninjs""".split()
)
_HINT = "sources are web addresses and files: HTML, feeds, PDF, .docx, text, JSON, JSON Lines"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source holds.

    drafts: its articles, and what was to be one as the error it is. entries: those of a feed.
    """

    drafts: tuple[Draft | InputError, ...] = ()
    entries: tuple[Entry, ...] = ()


Read = Callable[[Original], Reading]


def list_sources(name: str) -> list[str]:
    """Return the sources that a name stands for: itself, or the files in a folder.

    Raises:
        InputError: there is no such file, or nothing that can be read in the folder.
    """
    if is_url(name):
        return [name]
    if "://" in name:
        raise InputError("this is no web address that can be fetched", Place(name), _HINT)
    path = Path(name)
    if not path.is_dir():
        return [name]
    found = sorted(
        Path(folder, each).as_posix()
        for folder, folders, files in os.walk(path)
        if not any(part.startswith(".") for part in Path(folder).relative_to(path).parts)
        for each in files
        if Path(each).suffix.lower() in _SUFFIXES and not each.startswith(".")
    )
    if not found:
        raise InputError("there is nothing in this folder that can be read", Place(name), _HINT)
    return found


def read_source(original: Original) -> Reading:
    """Return what a source holds.

    Raises:
        InputError: it is no text of any form that is known, or damaged.
    """
    if is_archive(original.data):
        return Reading(tuple(read_page(open_archive(original))))
    form, what = sniff(original)
    if form is Form.OTHER:
        raise InputError(f"this is {what}, not an article", Place(original.name), _HINT)
    if form is Form.FEED:
        return Reading(entries=tuple(read_feed(original)))
    return Reading(tuple(_read_drafts(original, form)))


class Opener:
    """Opens sources: fetches what is on the web, and has read what is in them."""

    def __init__(self, fetcher: Fetcher, read: Read = read_source) -> None:
        """Take what fetches and what reads."""
        self._fetcher = fetcher
        self._read = read

    def open(self, name: str) -> tuple[Original, Reading]:
        """Return the bytes of a file or a web address, and what they hold.

        Raises:
            InputError: they can't be had, are too many, or can't be read.
        """
        original = self._fetcher.fetch(name) if is_url(name) else _read_file(name)
        return original, self._read(original)


def _read_drafts(original: Original, form: Form) -> Iterator[Draft | InputError]:
    if form is Form.PAGE:
        yield from read_page(original)
    elif form is Form.PDF:
        yield read_pdf(original)
    elif form is Form.WORD:
        yield read_word(original)
    elif form is Form.RECORDS:
        yield from read_records(original.name, decode(original.data, original.charset)[0])
    elif form is Form.LINES:
        yield from _read_lines(original)
    else:
        yield read_text(original)


def _read_lines(original: Original) -> Iterator[Draft | InputError]:
    text = decode(original.data, original.charset)[0]
    found = False
    for number, line in enumerate(text.split("\n"), start=1):
        draft = read_line(original.name, number, line)
        if draft is not None:
            found = True
            yield draft
    if not found:
        raise InputError("the file is empty", Place(original.name))


def _read_file(name: str) -> Original:
    path, place = Path(name), Place(name)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise InputError("this is not a file", place)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _missing(path, place, error) from error
    if len(data) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // 1024 // 1024} MB, more than an article", place)
    if not data.strip():
        raise InputError("the file is empty", place)
    return Original(path.as_posix(), data)


def _missing(path: Path, place: Place, error: OSError | ValueError) -> InputError:
    if not isinstance(error, FileNotFoundError):
        return InputError(str(getattr(error, "strerror", None) or error), place)
    try:
        best = nearest(path.name, sorted(os.listdir(path.parent)))
    except OSError:
        best = None
    hint = f"did you mean '{path.parent / best}'?" if best else _HINT
    return InputError("there is no such file", place, hint)
