"""Records: articles as newsroom systems export them, in JSON.

Understood are the records that ``checker`` reads itself ({"id", "text", "published", "source",
"title"}), schema.org's NewsArticle (JSON-LD) and IPTC's ninjs (1.x to 3.x).
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from checker.errors import InputError, Place
from checker.ingest.cleaning import clean
from checker.ingest.dating import Stamp, Trust, read_stamp
from checker.ingest.draft import Block, Draft
from checker.ingest.linked_data import is_article, read_things, text_of, texts_of
from checker.ingest.plain import markup_blocks, paragraphs
from checker.ingest.wordings import flat

Record = Mapping[str, Any]

# IPTC pubstatus: what an agency takes back must not be brought in.
_WITHDRAWN = frozenset({"canceled", "cancelled", "withheld", "killed"})
_TEXTS = ("text", "body", "content", "article_text", "maintext", "full_text", "articleBody")
_TITLES = ("title", "headline", "head")
_SOURCES = ("source", "outlet", "publisher", "source_name", "sitename", "site_name")
_DATES = (
    "published",
    "date",
    "date_publish",
    "published_at",
    "publish_date",
    "pubdate",
    "datePublished",
)
_AUTHORS = ("authors", "author", "byline")
_URLS = ("url", "link", "canonical_url")
_LANGUAGES = ("language", "lang")


def read_records(name: str, text: str) -> Iterator[Draft | InputError]:
    """Yield the articles of a JSON document, one or a list; what is none as the error it is.

    Raises:
        InputError: it is no JSON.
    """
    try:
        found = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, error.colno)
        raise InputError(f"this is no JSON: {error.msg}", place) from error
    except (ValueError, RecursionError) as error:
        raise InputError("this is no JSON that can be read", Place(name)) from error
    records = list(_records(found))
    if not records:
        hint = "known are NewsArticle (schema.org), ninjs (IPTC) and records with 'text'"
        raise InputError("no article is found in it", Place(name), hint)
    for record in records:
        yield _draft(record, Place(name))


def read_line(name: str, number: int, line: str) -> Draft | InputError | None:
    """Return the article of a line of JSON Lines, the error it is, or None for a blank one."""
    if not line.strip():
        return None
    place = Place(name, number)
    try:
        record = json.loads(line, strict=False)
    except (ValueError, RecursionError) as error:
        return InputError(f"this is no JSON: {getattr(error, 'msg', 'it cannot be read')}", place)
    if not isinstance(record, Mapping):
        return InputError('not an object such as {"id": ..., "text": ...}', place)
    return _draft(record, place)


def _records(found: Any) -> Iterator[Record]:
    if isinstance(found, list):
        for each in found:
            yield from _records(each)
    elif isinstance(found, Mapping):
        listed = next(
            (found[key] for key in ("articles", "items", "results") if key in found), None
        )
        if "@graph" in found or "@type" in found:
            yield from (each for each in read_things(iter([json.dumps(found)])) if is_article(each))
        elif isinstance(listed, list) and not _is_ninjs(found):
            yield from _records(listed)
        elif _is_ninjs(found) or any(key in found for key in _TEXTS):
            yield found


def _draft(record: Record, place: Place) -> Draft | InputError:
    try:
        if is_article(record):
            draft = _news_article(record)
        elif _is_ninjs(record):
            draft = _ninjs(record)
        else:
            draft = _plain(record)
    except _NoArticleError as error:
        return InputError(str(error), place)
    if not draft.blocks:
        return InputError("there is no text in the record", place)
    return draft


class _NoArticleError(Exception):
    """Why a record is none that can be brought in."""


def _news_article(record: Record) -> Draft:
    title = text_of(record.get("headline") or record.get("name"))
    stamps = [(text_of(record.get("datePublished")), "datePublished")]
    stamps.append((text_of(record.get("dateCreated")), "dateCreated"))
    publisher = text_of(record.get("publisher")) or text_of(record.get("sourceOrganization"))
    return Draft(
        blocks=_blocks(record.get("articleBody") or record.get("text"), title),
        title=title,
        source=publisher or text_of(record.get("provider")),
        authors=tuple(texts_of(record.get("author"))),
        stamps=tuple(_stamps(stamps)),
        modified=_iso(record.get("dateModified")),
        url=_url(text_of(record.get("url") or record.get("mainEntityOfPage") or record.get("@id"))),
        language=text_of(record.get("inLanguage")),
        key=text_of(record.get("@id") or record.get("identifier")) or title,
    )


def _is_ninjs(record: Record) -> bool:
    bodies = any(key.startswith(("body_", "bodies", "headlines")) for key in record)
    return "uri" in record and (bodies or "versioncreated" in record or "headline" in record)


def _ninjs(record: Record) -> Draft:
    status = str(record.get("pubstatus", "usable")).lower()
    if status in _WITHDRAWN:
        raise _NoArticleError(f"its agency has withdrawn it (pubstatus: {status})")
    if (kind := str(record.get("type", "text")).lower()) not in ("text", "composite", "article"):
        raise _NoArticleError(f"it is no text (type: {kind})")
    title = text_of(record.get("headline")) or _valued(record.get("headlines"), "main")
    first, latest = text_of(record.get("firstcreated")), text_of(record.get("versioncreated"))
    stamps = [(text_of(record.get("contentcreated")), "contentcreated")] * (not (first or latest))
    stamps += [(first, "firstcreated"), (latest, "versioncreated")]
    sources = record.get("infosources") or record.get("infosource")
    source = text_of(record.get("source")) or text_of(sources)
    return Draft(
        blocks=_blocks(_ninjs_body(record), title),
        title=title,
        source=source or text_of(record.get("copyrightholder")),
        authors=tuple(_by(record)),
        stamps=tuple(_stamps(stamps))[:1],
        modified=_iso(latest) if first and latest != first else "",
        url=_url(text_of(record.get("canonicalurl") or record.get("uri"))),
        language=text_of(record.get("language")),
        key=text_of(record.get("uri")),
    )


def _ninjs_body(record: Record) -> str:
    for key in ("body_xhtml", "body_html", "body_text", "body"):
        if isinstance(record.get(key), str) and record[key].strip():
            return str(record[key])
    for key in sorted(record):
        if key.startswith("body_") and isinstance(record[key], str) and record[key].strip():
            return str(record[key])
    return _valued(record.get("bodies"), "body")


def _valued(values: Any, role: str) -> str:
    """Return of ninjs's values by role the one in this role, else the first."""
    if isinstance(values, Mapping):
        values = [values]
    if not isinstance(values, list):
        return ""
    usable = [each for each in values if isinstance(each, Mapping) and each.get("value")]
    ranked = sorted(usable, key=lambda each: str(each.get("role", "")) != role)
    return str(ranked[0]["value"]) if ranked else ""


def _by(record: Record) -> Iterator[str]:
    people = record.get("people") or ()
    for each in people if isinstance(people, list) else ():
        if isinstance(each, Mapping) and "author" in str(each.get("rel", "")):
            yield text_of(each)
            return
    byline = text_of(record.get("byline")) or _valued(record.get("bylines"), "main")
    if byline:
        yield flat(byline.removeprefix("By ").removeprefix("by "))


def _plain(record: Record) -> Draft:
    title = _first(record, _TITLES)
    text = next((record[key] for key in _TEXTS if isinstance(record.get(key), str)), "")
    stamps = [(str(record.get(key) or ""), f"the record's '{key}'") for key in _DATES]
    authors = next((record[key] for key in _AUTHORS if record.get(key)), None)
    identity = record.get("id")
    return Draft(
        blocks=_blocks(text, title),
        title=title,
        source=_first(record, _SOURCES),
        authors=tuple(texts_of(authors)),
        stamps=tuple(_stamps(stamps)),
        url=_url(_first(record, _URLS)),
        language=_first(record, _LANGUAGES),
        name=str(identity) if isinstance(identity, str | int) else "",
        key=str(identity or ""),
    )


def _first(record: Record, keys: tuple[str, ...]) -> str:
    return next((text for text in (text_of(record.get(key)) for key in keys) if text), "")


def _stamps(said: list[tuple[str, str]]) -> Iterator[Stamp]:
    for value, origin in said:
        stamp = read_stamp(value, origin, Trust.STATED) if value else None
        if stamp:
            yield stamp


def _iso(value: Any) -> str:
    stamp = read_stamp(text_of(value), "", Trust.STATED)
    return str(stamp) if stamp else ""


def _url(value: str) -> str:
    return value if value.startswith(("http://", "https://")) else ""


def _blocks(body: Any, title: str) -> tuple[Block, ...]:
    text = body if isinstance(body, str) else "\n\n".join(texts_of(body))
    found = markup_blocks(text) if _is_markup(text) else paragraphs(text)
    return clean(found, title).blocks


def _is_markup(text: str) -> bool:
    return any(sign in text for sign in ("</p>", "<br", "</div>", "<p>", "</a>"))
