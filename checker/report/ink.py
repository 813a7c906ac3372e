"""Ink: colours, bold type and line breaks of the text formats.

Without colour the value in a sentence stands in « »; with colour it is bold, and the marks go.
"""

from checker.model.verdict import Verdict
from checker.report.excerpt import Excerpt
from checker.report.glyphs import cells, fit

# Stand-ins for the marks while lines are broken; `harmless` lets no such character through. They
# take a column each, so that lines break alike with and without colour.
_OPEN, _CLOSE = "\ue010", "\ue011"

_BOLD, _FAINT, _RED, _YELLOW, _GREEN, _CYAN = "1", "2", "31", "33", "32", "36"
_TONES = {
    Verdict.DISCREPANT: f"{_BOLD};{_RED}",
    Verdict.UPDATED: f"{_BOLD};{_YELLOW}",
    Verdict.COMPATIBLE: f"{_BOLD};{_CYAN}",
    Verdict.AGREE: f"{_BOLD};{_GREEN}",
    Verdict.SINGLE_SOURCE: _FAINT,
    Verdict.NOT_COMPARABLE: _FAINT,
}


class Ink:
    """Writes on a page with or without colour (ECMA-48 sequences that every terminal knows)."""

    def __init__(self, colour: bool) -> None:
        """Take whether to use colour."""
        self.colour = colour

    def strong(self, text: str) -> str:
        """Return the text in bold."""
        return self._paint(_BOLD, text)

    def faint(self, text: str) -> str:
        """Return the text paler than the rest."""
        return self._paint(_FAINT, text)

    def alarm(self, text: str) -> str:
        """Return the text in the colour of what is wrong."""
        return self._paint(f"{_BOLD};{_RED}", text)

    def tone(self, verdict: Verdict, text: str) -> str:
        """Return the text in the colour of a verdict."""
        return self._paint(_TONES[verdict], text)

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def sentence(self, passage: Excerpt, width: int, indent: str) -> list[str]:
        """Return the lines of an excerpt, its value marked, none longer than ``width`` columns."""
        marks = (_OPEN, _CLOSE) if self.colour else ("«", "»")
        text = passage.before + marks[0] + passage.words + marks[1] + passage.after
        lines = [indent + line for line in wrap(text, width - cells(indent))]
        return self._embolden(lines) if self.colour else lines

    def _embolden(self, lines: list[str]) -> list[str]:
        # Pagers such as less forget the type at a line's end: it is set anew on every line.
        painted, inside = [], False
        for line in lines:
            start = line.rstrip()
            indent = len(start) - len(start.lstrip())
            opened = start[:indent] + ("\x1b[1m" if inside else "") + start[indent:]
            inside = (inside or _OPEN in line) and _CLOSE not in line
            opened = opened.replace(_OPEN, "\x1b[1m").replace(_CLOSE, "\x1b[0m")
            painted.append(opened + ("\x1b[0m" if inside else ""))
        return painted


def wrap(text: str, width: int) -> list[str]:
    """Return the text in lines of ``width`` columns at most; a longer word is broken."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, width) if size > width else [word]
        lines += full
        used = cells(line)
    return [*lines, line] if line else lines


def _pieces(word: str, width: int) -> list[str]:
    pieces, at = [], 0
    while at < len(word):
        piece = fit(word[at : at + width], width) or word[at]
        pieces.append(piece)
        at += len(piece)
    return pieces
