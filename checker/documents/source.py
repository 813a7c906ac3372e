"""Source: the text of a document, its places, and the faults found in it."""

import re
from bisect import bisect_right

from checker.errors import InputError, InputErrors, Place

MAX_BYTES = 16 * 1024 * 1024
"""A document larger than this was not written by hand; it is refused before it is parsed."""

_EXCERPT = 100
# A reader mends the first ones and looks again; a hostile file may hold a million.
_MOST_FAULTS = 100
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Source:
    """The text of a file under the name by which the user knows it, and its faults so far."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._faults: list[tuple[int, InputError]] = []
        self._lines: list[int] = []

    def line(self, at: int) -> int:
        """Return the number of the line that holds an offset, from 1."""
        if not self._lines:
            self._lines = [0, *(found.end() for found in re.finditer("\n", self.text))]
        return bisect_right(self._lines, at)

    def place(self, at: int) -> Place:
        """Return the place of an offset."""
        line = self.line(at)
        return Place(self.path, line, at - self._lines[line - 1] + 1)

    def fault(self, at: int, message: str, hint: str = "") -> None:
        """Note a fault at an offset, with the line that holds it."""
        at = min(at, len(self.text))
        begin = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        line = self.text[begin : end if end >= 0 else len(self.text)]
        shown = excerpt(line, at - begin)
        error = InputError(printable(message), self.place(at), printable(hint), shown)
        self._faults.append((at, error))

    @property
    def faults(self) -> list[InputError]:
        """The faults noted so far, in the order of their places; of very many the first."""
        ordered = [error for _, error in sorted(self._faults, key=lambda fault: fault[0])]
        more = len(ordered) - _MOST_FAULTS
        if more <= 0:
            return ordered
        return [*ordered[:_MOST_FAULTS], InputError(f"and {more} more faults", Place(self.path))]

    def finish(self) -> None:
        """End the reading.

        Raises:
            InputErrors: the faults noted, in the order of their places.
        """
        if self._faults:
            raise InputErrors(self.faults)


def decode(data: bytes, path: str) -> str:
    """Return the text of a document's bytes: UTF-8, with or without a byte order mark.

    Raises:
        InputErrors: more than MAX_BYTES bytes, UTF-16, or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        message = f"the file is too large: more than {MAX_BYTES // 1024 // 1024} MB"
        raise InputErrors([InputError(message, Place(path))])
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputErrors([InputError("the file is UTF-16", Place(path, 1, 1), "save it as UTF-8")])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The decoder counts from behind the byte order mark.
        at = error.start + (len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0)
    begin = data.rfind(b"\n", 0, at) + 1
    before = data[begin:at].decode("utf-8", "replace").removeprefix("\ufeff")
    line = data[begin:].split(b"\n", 1)[0].decode("utf-8", "replace").removeprefix("\ufeff")
    place = Place(path, data.count(b"\n", 0, at) + 1, len(before) + 1)
    message = f"byte 0x{data[at]:02X} is not UTF-8"
    hint = "save the file as UTF-8"
    raise InputErrors([InputError(message, place, hint, excerpt(line, len(before)))])


def printable(text: str) -> str:
    """Return the text with control characters as blanks: a terminal would obey them."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else " " for sign in text)


def excerpt(line: str, column: int) -> str:
    """Return the part of a line around a column (from 0) that fits a message, safe to print."""
    begin = max(0, column - _EXCERPT // 2) if len(line) > _EXCERPT else 0
    cut = line[begin : begin + _EXCERPT]
    shown = printable(cut).strip()
    return ("… " if begin else "") + shown + (" …" if begin + _EXCERPT < len(line) else "")
