"""Front matter: what the YAML head of a Markdown file tells about the article."""

import datetime as dt
import re
from dataclasses import dataclass, field

from checker.corpus.decode import UnreadableError
from checker.documents.document import Document, Entry, parse_moment
from checker.documents.nodes import Scalar
from checker.errors import InputError

_KEYS = {
    "title": "the headline",
    "source": "the outlet that published it",
    "published": "the day of publication, such as 2019-11-27",
    "url": "where it stands on the web",
    "language": "the code of its language, such as en",
    "version_of": "the id of the article that this is an earlier version of",
}
_OPENING = re.compile(r"---[ \t]*\r?\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
_LIKE_A_KEY = re.compile(r"\s*[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r\n]|\Z)")
_NOTHING = re.compile(r"(?:\s|#[^\n]*)*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands in a head, and what of it could not be read.

    body: offset of the first character after the head, 0 without one.
    """

    title: str = ""
    source: str = ""
    published: dt.date | None = None
    moment: dt.datetime | None = None
    url: str = ""
    language: str = ""
    version_of: str = ""
    body: int = 0
    faults: list[InputError] = field(default_factory=list)


def read_front_matter(path: str, text: str) -> FrontMatter:
    """Return what the head of a Markdown text holds; a text need not have one.

    Keys we don't know are left alone: sites keep their own there. A value that can't be read is
    noted in ``faults`` and left out.

    Raises:
        UnreadableError: the head is opened and never closed, so there is no telling it apart.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return FrontMatter()
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        if _LIKE_A_KEY.match(text, opening.end()):
            raise UnreadableError("the front matter is never closed by a line '---'", 1)
        # A line of dashes is a break between sections, too.
        return FrontMatter()
    start, end = opening.end(), closing.start()
    if _NOTHING.fullmatch(text, start, end):
        return FrontMatter(body=closing.end())
    document = Document(path, text, start=start, end=end)
    entry = document.root and document.entry(document.root, "front matter", _KEYS, strict=False)
    if not entry:
        return FrontMatter(body=closing.end(), faults=document.faults)
    return FrontMatter(
        title=_line(entry, "title"),
        source=_line(entry, "source"),
        published=entry.day("published") if _line(entry, "published") else None,
        moment=parse_moment(_line(entry, "published")),
        url=_line(entry, "url"),
        language=_line(entry, "language").lower(),
        version_of=_line(entry, "version_of"),
        body=closing.end(),
        faults=document.faults,
    )


def _line(entry: Entry, key: str) -> str:
    node = entry.node(key)
    if isinstance(node, Scalar) and not node.text.strip():
        # Templates leave keys without a value.
        return ""
    return " ".join(entry.text(key).split())
