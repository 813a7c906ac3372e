"""Sheet: rows as CSV (RFC 4180, lines ended by a line feed), safe to open as a spreadsheet."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

from checker.report.glyphs import harmless_lines

Cell = str | int | float | Decimal | bool | None

_FORMULA = ("=", "+", "-", "@")


def sheet(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return header and rows; what is not known is empty, a number is plain, text is disarmed.

    A spreadsheet takes text that begins with one of = + - @ for a formula and runs it: such text
    gets an apostrophe in front, the spreadsheets' own mark for text (OWASP, "CSV Injection").
    """
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue()


def _cell(cell: Cell) -> str | int | float | Decimal:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str):
        text = harmless_lines(cell)
        return "'" + text if text.startswith(_FORMULA) else text
    return "" if cell is None else cell
