"""Article: one source document."""

import datetime as dt

from checker.model.frozen import Frozen
from checker.model.region import Region


class Article(Frozen):
    """One source document as it is stored.

    id: file stem, or the record's id in a .jsonl file.
    path: where a person finds it, relative to where the tool was started if below it.
    text: the file's text as stored, front matter included, byte order mark left out; offsets
        everywhere are code points into it.
    body: offset of the first character after the front matter.
    line: number of the file's line at which the text begins (1 but for .jsonl records).
    published: day of publication, None where the article does not say.
    moment: when on that day, with its zone, None where it is not told: live blogs, morning and
        evening of one day.
    version_of: id of the article that said this before it was changed, "" for what it says now.
    """

    id: str
    path: str
    text: str
    body: int = 0
    line: int = 1
    source: str = ""
    title: str = ""
    published: dt.date | None = None
    moment: dt.datetime | None = None
    url: str = ""
    language: str = "en"
    version_of: str = ""
    regions: tuple[Region, ...] = ()


class Skipped(Frozen):
    """What of the input was not read, and why.

    path: the file. line: where in it, None for the whole file; the reason names it, too.
    whole: whether the article is missing; else it was read without the value the reason names.
    """

    path: str
    reason: str
    line: int | None = None
    whole: bool = True
