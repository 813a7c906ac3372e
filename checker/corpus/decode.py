"""Decode: the text of an article's bytes, or why they hold none."""

from typing import NamedTuple

MAX_BYTES = 10 * 1024 * 1024
"""Nothing larger is one article: the longest novels have a third of it."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_MAGIC = {b"%PDF-": "a PDF file", b"{\\rtf": "an RTF file"}


class UnreadableError(Exception):
    """Why something can't be read as an article, and on which line if that is known."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class Decoded(NamedTuple):
    """A text, and what a person should know of how it was come by, with the line it began on."""

    text: str
    remark: str = ""
    line: int | None = None


def decode_article(data: bytes) -> Decoded:
    """Return the text of a file's bytes without the byte order mark; line ends stay as they are.

    UTF-8 is expected, UTF-16 and UTF-32 are taken at their byte order mark. Other bytes are taken
    for Windows-1252, what older newsroom systems write, unless parts of them are UTF-8: then the
    file is damaged.

    Raises:
        UnreadableError: the bytes are too many, none, no text, or damaged.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"larger than {MAX_BYTES // 1024 // 1024} MB, more than an article")
    text, remark, line = _decode(data)
    if not text.strip():
        raise UnreadableError("the file is empty")
    return Decoded(text, remark, line)


def _decode(data: bytes) -> Decoded:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(codec))
            except UnicodeDecodeError as error:
                raise UnreadableError(f"begins like {name}, but is not") from error
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise UnreadableError(f"{what}, not plain text")
    if b"\0" in data:
        raise UnreadableError("a binary file, not text", data.count(b"\n", 0, data.index(0)) + 1)
    try:
        return Decoded(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _decode_other(data)


def _decode_other(data: bytes) -> Decoded:
    start = _first_bad(data)
    line = data.count(b"\n", 0, start) + 1
    fault = f"byte 0x{data[start]:02X} on line {line} is not UTF-8"
    if not data.decode("utf-8", "ignore").isascii():
        raise UnreadableError(f"{fault}, though other parts of the file are", line)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{fault}, nor is the file Windows-1252", line) from error
    return Decoded(text, f"{fault}; the file was taken for Windows-1252", line)


def _first_bad(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0
