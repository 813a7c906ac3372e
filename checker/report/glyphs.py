"""Glyphs: text of strangers made safe to print, and how much room it takes.

An article may hold anything: escape sequences that repaint a terminal, marks that turn the
direction of writing, line ends in the middle of a value, commands that a CI server obeys when it
finds them in a log. Nothing of it reaches a reader's screen, or a log, as it was.
"""

import re
import unicodedata

_SUBSTITUTE = "\ufffd"
# The marks that turn the direction of what follows (UAX #9); left in, they can make a line lie.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WIDE = frozenset("WF")
# "::error::", which GitHub's runners obey at the start of a line, where any word may come to stand;
# "##vso[task...]", "##[group]" and "##teamcity[...]", which other servers do.
_COMMAND = re.compile(r"(?<!\S)(:):(?=[\w-])|(#)#(?=\w*\[)")


def harmless(text: str) -> str:
    """Return the text on one line and without anything a terminal or a CI server would obey.

    Runs of white space become one blank; control, direction, private-use and unassigned
    characters become U+FFFD; characters that only steer typesetting (soft hyphen, zero-width
    space) are left out.
    """
    return _neutral(" ".join(text.split()))


def harmless_part(text: str) -> str:
    """Return the text made harmless; white space at its ends is kept as one blank."""
    flat = harmless(text)
    if not flat:
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    return before + flat + (" " if text[-1].isspace() else "")


def harmless_lines(text: str) -> str:
    """Return the text made harmless line by line: its lines and blanks stay as they are."""
    return "\n".join(_neutral(line.expandtabs(4)) for line in text.split("\n"))


def _neutral(line: str) -> str:
    if "::" in line or "##" in line:
        line = _COMMAND.sub(lambda found: (found[1] or found[2]) + _SUBSTITUTE, line)
    if line.isprintable():
        return line
    return "".join(letter if letter.isprintable() else _stand_in(letter) for letter in line)


def _stand_in(letter: str) -> str:
    steers = unicodedata.category(letter) == "Cf" and letter not in _BIDI
    if letter.isspace():
        return " "
    return "" if steers else _SUBSTITUTE


def cells(text: str) -> int:
    """Return how many columns of a terminal the text takes (UAX #11: wide characters take two)."""
    if text.isascii():
        return len(text)
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def clip(text: str, width: int) -> str:
    """Return the text cut to so many columns, with an ellipsis where something was cut off."""
    if cells(text) <= width:
        return text
    return fit(text, max(width - 1, 0)).rstrip() + "…"


def fit(text: str, width: int) -> str:
    """Return as much of the text's beginning as so many columns hold."""
    if text.isascii():
        return text[:width]
    used = 0
    for at, letter in enumerate(text):
        used += _width(letter)
        if used > width:
            return text[:at]
    return text


def fit_end(text: str, width: int) -> str:
    """Return as much of the text's end as so many columns hold."""
    if text.isascii():
        return text[-width:] if width > 0 else ""
    used = 0
    for at in range(len(text) - 1, -1, -1):
        used += _width(text[at])
        if used > width:
            return text[at + 1 :]
    return text


def plural(count: int, one: str, many: str = "") -> str:
    """Return the count with its noun: "1 fact", "2 facts", "1,200 facts"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
