"""Letters: one plain spelling of a text, with the way back to the stored offsets.

Typesetting varies what means the same: no-break spaces, full-width digits, curly marks, soft
hyphens, ligatures. Grammars read the plain text; mentions carry offsets into the stored one.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

# One character for one character: these keep every offset.
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\t\x0b\x0c\x1c\x1d\x1e\x1f\x85"
)
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
_SINGLE = "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`\uff07"
_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"
_TABLE: dict[int, str] = {
    **{ord(mark): " " for mark in _SPACES},
    **{ord(mark): "-" for mark in _HYPHENS},
    **{ord(mark): "'" for mark in _SINGLE},
    **{ord(mark): '"' for mark in _DOUBLE},
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "＇＂－"},
}
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
# What changes the length when made plain: invisible marks and ligatures.
_LONGER = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufb00-\ufb06\u2026]")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in plain spelling. steps: (plain offset, stored offset) wherever the shift changes."""

    text: str
    steps: tuple[tuple[int, int], ...] = ()

    def stored(self, offset: int, *, end: bool = False) -> int:
        """Return the offset in the stored text; as an end it keeps to the character before it."""
        if not self.steps:
            return offset
        if end and offset:
            return self.stored(offset - 1) + 1
        at = bisect_right(self.steps, offset, key=lambda step: step[0]) - 1
        if at < 0:
            return offset
        plain, stored = self.steps[at]
        return stored + offset - plain


def make_plain(text: str) -> Plain:
    """Return the plain spelling of a stored text."""
    if text.isascii():
        return Plain(text.replace("\t", " ").replace("`", "'"))
    plain = text.translate(_TABLE)
    if _FOREIGN_DIGIT.search(plain):
        plain = _FOREIGN_DIGIT.sub(lambda m: str(unicodedata.decimal(m.group(), 0)), plain)
    if not _LONGER.search(plain):
        return Plain(plain)
    pieces: list[str] = []
    steps: list[tuple[int, int]] = []
    written = last = 0
    for mark in _LONGER.finditer(plain):
        pieces.append(plain[last : mark.start()])
        written += mark.start() - last
        spelled = unicodedata.normalize("NFKC", mark.group())
        spelled = "" if unicodedata.category(mark.group()) == "Cf" else spelled
        for place in range(1, len(spelled)):
            # Every letter of a ligature stands where the ligature stands.
            steps.append((written + place, mark.start()))
        pieces.append(spelled)
        written += len(spelled)
        last = mark.end()
        steps.append((written, last))
    pieces.append(plain[last:])
    return Plain("".join(pieces), tuple(steps))


def lower(text: str) -> str:
    """Return the text in lower case, letter for letter."""
    lowered = text.lower()
    # A dotted capital I becomes two letters.
    return lowered if len(lowered) == len(text) else text.replace("\u0130", "i").lower()


def fold_accents(text: str) -> str:
    """Return the text with accents dropped: "López" becomes "Lopez"."""
    if text.isascii():
        return text
    spelled = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spelled if not unicodedata.combining(letter))
