"""Folding: a text as it reads when typesetting is set aside, with the way back to the offsets.

Quotation marks become one mark, dashes one dash without blanks, runs of blanks one blank; an
accent typed as a mark of its own joins its letter (NFC).
"""

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property

from checker.grammar.letters import Plain, make_plain

# One character for one character; letters.make_plain has done the rest before.
_TABLE = str.maketrans({'"': "'", "—": "-", "―": "-", "\n": " ", "\r": " ", "‹": "'", "›": "'"})
_RUNS = r"[ ]{2,}(?:-[- ]*)?|[ ]?-[- ]*|''+"
_RUN = re.compile(_RUNS)
_RUN_OR_MARK = re.compile(rf"{_RUNS}|[^\W\d_][\u0300-\u036f]+")
_MARK = re.compile("[\u0300-\u036f]")


class Folded:
    """A stored text and its folded spelling."""

    def __init__(self, stored: str) -> None:
        self.stored = stored
        self._plain: Plain = make_plain(stored)
        self._steps: list[tuple[int, int]] = []
        self.text = self._fold(self._plain.text.translate(_TABLE))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return start and end in the stored text of a stretch of the folded one.

        Blanks and invisible marks at the edges are left out.
        """
        first, last = self._offset(start), self._offset(end)
        while first < last and _is_invisible(self.stored[first]):
            first += 1
        while last > first and _is_invisible(self.stored[last - 1]):
            last -= 1
        return first, last

    @cached_property
    def lower(self) -> str:
        """The folded text in lower case, every offset kept."""
        # The dotted capital I is the one letter that grows when it is made small.
        return self.text.replace("İ", "I").lower()

    def _fold(self, plain: str) -> str:
        pattern = _RUN_OR_MARK if _MARK.search(plain) else _RUN
        pieces: list[str] = []
        written = last = 0
        for run in pattern.finditer(plain):
            short = _short(run.group())
            if len(short) == len(run.group()):
                continue
            pieces += (plain[last : run.start()], short)
            written += run.start() - last + len(short)
            last = run.end()
            self._steps.append((written, last))
        pieces.append(plain[last:])
        return "".join(pieces)

    def _offset(self, folded: int) -> int:
        at = bisect_right(self._steps, folded, key=lambda step: step[0]) - 1
        written, plain = self._steps[at] if at >= 0 else (0, 0)
        return self._plain.stored(plain + folded - written)


def _short(run: str) -> str:
    if "-" in run:
        return "-"
    if run[0] in "' ":
        return run[0]
    return unicodedata.normalize("NFC", run)


def _is_invisible(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) == "Cf"
