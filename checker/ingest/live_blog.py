"""Live blogs: one page, many entries, each with a time of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.ingest.dating import Stamp, Trust, read_stamp
from checker.ingest.draft import Block
from checker.ingest.linked_data import Thing, text_of, texts_of, types_of
from checker.ingest.page_head import Element
from checker.ingest.page_parts import tokens
from checker.ingest.wordings import flat, words

_NAMES = frozenset({"liveblog", "liveblogs", "livepost", "liveupdate", "liveblogpost", "blogpost"})
_BLOCKS = ("p", "li", "blockquote", "h2", "h3", "h4")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a live blog: its time, headline, authors and text."""

    stamp: Stamp
    title: str
    authors: tuple[str, ...]
    blocks: tuple[Block, ...]


def find_entries(tree: Element, thing: Thing) -> list[Entry]:
    """Return the entries of a live blog, the earliest first; [] for any other page.

    thing: the page's article in JSON-LD. What it says of the entries is taken, else what the
    page marks as entries: parts that each have a time.
    """
    entries = list(_stated(thing)) or list(_marked(tree))
    if len(entries) < _LEAST:
        return []
    return sorted(entries, key=lambda entry: _order(entry.stamp))


def _order(stamp: Stamp) -> tuple[str, float]:
    return str(stamp.day), stamp.moment.timestamp() if stamp.moment else 0.0


def _stated(thing: Thing) -> Iterator[Entry]:
    if "LiveBlogPosting" not in types_of(thing):
        return
    updates = thing.get("liveBlogUpdate")
    for each in updates if isinstance(updates, list) else [updates]:
        if not isinstance(each, dict):
            continue
        stamp = read_stamp(text_of(each.get("datePublished")), "the entry's time", Trust.STATED)
        blocks = tuple(Block(line) for line in _body_lines(each.get("articleBody")))
        if stamp and blocks:
            title = text_of(each.get("headline"))
            yield Entry(stamp, title, tuple(texts_of(each.get("author"))), blocks)


def _body_lines(body: Any) -> Iterator[str]:
    for line in str(body or "").split("\n"):
        if text := flat(line):
            yield text


def _marked(tree: Element) -> Iterator[Entry]:
    for each in tree.iter("article", "section", "div", "li"):
        if not _is_entry(each):
            continue
        time = next(each.iter("time"))
        stamp = read_stamp(time.get("datetime") or "", "the entry's time", Trust.STATED)
        blocks = tuple(_blocks(each))
        if stamp and blocks:
            title = next((flat(one.text_content()) for one in each.iter("h2", "h3", "h4")), "")
            yield Entry(stamp, title, (), tuple(one for one in blocks if one.text != title))


def _is_entry(element: Element) -> bool:
    prop = (element.get("itemprop") or "").lower()
    names = set(tokens(element))
    joined = "".join((element.get("class") or "").lower().replace("-", "").split("_"))
    named = prop == "livebl" + "ogupdate" or bool(
        {"live", "blog"} <= names or {"live", "post"} <= names or {"live", "update"} <= names
    )
    named = named or any(name in joined.split() for name in _NAMES)
    return named and len(list(element.iter("time"))) == 1 and bool(list(element.iter("p")))


def _blocks(element: Element) -> Iterator[Block]:
    for each in element.iter(*_BLOCKS):
        if any(up.tag in ("li", "blockquote") for up in each.iterancestors() if up is not element):
            continue
        text = flat(each.text_content())
        if words(text):
            yield Block(text)
