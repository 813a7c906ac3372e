"""Markup: text of strangers inside Markdown, so that it is shown and not obeyed."""

import re
from collections.abc import Sequence

from checker.report.glyphs import harmless

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#$!]")
_ENTITY = re.compile(r"&(?=[#\w]+;)")
# A word joiner keeps a site from sending a message to whoever bears the name.
_NAME = re.compile(r"@(?=\w)")
_LIST = re.compile(r"^(\d+)([.)])(?=\s)")


def prose(text: str) -> str:
    """Return the text on one line with everything that Markdown would take as markup escaped."""
    escaped = _SPECIAL.sub(lambda sign: "\\" + sign.group(), harmless(text))
    escaped = _NAME.sub("@\u2060", _ENTITY.sub("&amp;", escaped))
    escaped = _LIST.sub(r"\1\\\2", escaped)
    return "\\" + escaped if escaped[:1] in ("-", "+", "=") else escaped


def marked(before: str, words: str, after: str) -> str:
    """Return an excerpt with its words in bold; the blanks at the joints are kept."""
    left = prose(before) + (" " if before.endswith(" ") else "")
    right = (" " if after.startswith(" ") else "") + prose(after)
    return f"{left}<b>{prose(words)}</b>{right}"


def code(text: str) -> str:
    """Return the text as a code span that also holds in a table's cell."""
    return "`" + harmless(text).replace("`", "'").replace("|", "\\|") + "`"


def table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return the lines of a table (GitHub Flavored Markdown); the cells are markup already."""
    return [f"| {' | '.join(cells)} |" for cells in (header, tuple("---" for _ in header), *rows)]
