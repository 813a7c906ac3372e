"""Feed: the entries of an RSS or Atom feed; those that only point to a page are fetched."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from checker.errors import InputError, Place
from checker.ingest.cleaning import clean
from checker.ingest.dating import Stamp, Trust, read_stamp
from checker.ingest.draft import Block, Draft
from checker.ingest.extra import need
from checker.ingest.original import Original
from checker.ingest.plain import markup_blocks, paragraphs
from checker.ingest.wordings import flat, words

# What a feed tells of a story in fewer words is a teaser.
_FULL = 120


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed: what it tells itself, and the address of its page.

    whole: whether the draft's text is the article's, not a teaser of it.
    """

    url: str
    draft: Draft
    whole: bool


def read_feed(original: Original) -> list[Entry]:
    """Return the entries of a feed in its order, which is the newest first.

    Raises:
        InputError: it is no feed, or has no entries.
    """
    # As a file: of bytes and text, feedparser would try whether they name one, or an address.
    headers = {"content-type": original.media, "content-location": original.url}
    found = need("feedparser").parse(io.BytesIO(original.data), response_headers=headers)
    entries = [_entry(each, found.feed) for each in found.entries]
    usable = [entry for entry in entries if entry.url or entry.draft.blocks]
    if not usable:
        fault = found.get("bozo_exception")
        reason = f"no entries are found in the feed{f': {fault}' if fault else ''}"
        raise InputError(reason, Place(original.name))
    return usable


def _entry(entry, feed) -> Entry:  # type: ignore[no-untyped-def]
    content = max((str(each.value) for each in entry.get("content", ())), key=len, default="")
    body = content or str(entry.get("summary", ""))
    title = flat(_plain(str(entry.get("title", ""))))
    blocks = clean(_blocks(body), title).blocks
    url = str(entry.get("link", ""))
    names = [str(each.get("name", "")) for each in entry.get("authors", ())]
    draft = Draft(
        blocks=blocks,
        title=title,
        source=flat(str(feed.get("title", ""))),
        authors=tuple(dict.fromkeys(flat(name) for name in names if name.strip())),
        stamps=tuple(_stamps(entry)),
        url=url if url.startswith(("http://", "https://")) else "",
        language=str(entry.get("language") or feed.get("language") or ""),
        key=str(entry.get("id", "") or url or title),
    )
    return Entry(draft.url, draft, len(words(draft.text)) >= _FULL)


def _stamps(entry) -> Iterator[Stamp]:  # type: ignore[no-untyped-def]
    for key, origin in (("published", "the feed"), ("created", "the feed")):
        stamp = read_stamp(str(entry.get(key, "")), origin, Trust.FEED)
        if stamp:
            yield stamp
            return
    # Many Atom feeds tell no other time.
    stamp = read_stamp(str(entry.get("updated", "")), "the feed (updated)", Trust.FEED)
    if stamp:
        yield stamp


def _plain(markup: str) -> str:
    if "<" not in markup and "&" not in markup:
        return markup
    text: str = need("lxml.html").fromstring(f"<div>{markup}</div>").text_content()
    return text


def _blocks(body: str) -> Iterator[Block]:
    """Return the paragraphs of an entry's markup, or of its plain text."""
    return markup_blocks(body) if "<" in body or "&" in body else paragraphs(body)
