"""JSON Lines: one article a line, ``{"id", "text", "published", "source", "title"}``."""

import json
from collections.abc import Iterator
from typing import Any

from checker.corpus.decode import UnreadableError
from checker.corpus.regions import find_headline, find_regions
from checker.documents.document import parse_day, parse_moment
from checker.model.article import Article, Skipped


def read_record(path: str, number: int, line: bytes) -> Iterator[Article | Skipped]:
    """Yield the article of one line, after what of the line could not be read; of a blank, nothing.

    ``id`` and ``text`` must be there; ``published``, ``source``, ``title``, ``url`` and
    ``language`` may be missing or null; other keys are left alone.
    """
    try:
        record = _parse(line)
        if record is None:
            return
        text = _string(record, "text")
        name = record.get("id")
        identity = str(name) if type(name) is int else _string(record, "id")
        for key, value in (("id", identity), ("text", text)):
            if not value.strip():
                raise UnreadableError(f"no '{key}'")
        if not identity.isprintable():
            raise UnreadableError("a control character in 'id'")
        stated = _string(record, "published")
        published = parse_day(stated)
        source, title = _string(record, "source"), _string(record, "title")
        url, language = _string(record, "url"), _string(record, "language")
    except UnreadableError as error:
        yield Skipped(path=path, reason=f"line {number}: {error.reason}", line=number)
        return
    if stated.strip() and published is None:
        reason = f"line {number}: 'published' is no day such as 2019-11-27: '{stated}'"
        yield Skipped(path=path, reason=reason, line=number, whole=False)
    regions = find_regions(text)
    yield Article(
        id=identity.strip(),
        path=path,
        text=text,
        line=number,
        source=source.strip(),
        title=title.strip() or find_headline(text, regions),
        published=published,
        moment=parse_moment(stated),
        url=url.strip(),
        language=language.strip().lower() or "en",
        regions=regions,
    )


def _parse(line: bytes) -> dict[str, Any] | None:
    try:
        text = line.decode("utf-8-sig")
        if not text.strip():
            return None
        record = json.loads(text)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"byte 0x{line[error.start]:02X} is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or brackets without end.
        raise UnreadableError("not JSON that can be read") from error
    if not isinstance(record, dict):
        raise UnreadableError('not an object such as {"id": ..., "text": ...}')
    return record


def _string(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UnreadableError(f"'{key}' must be a string")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableError(f"'{key}' holds half a character (a lone surrogate)") from error
    return value
