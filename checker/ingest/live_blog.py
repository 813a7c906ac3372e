"""Live blogs: one page, many entries, each with a time of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Any

from checker.ingest.dating import Stamp, Trust, read_stamp
from checker.ingest.draft import Block
from checker.ingest.linked_data import Thing, text_of, texts_of, types_of
from checker.ingest.page_head import Element
from checker.ingest.page_parts import tokens
from checker.ingest.plain import markup_blocks
from checker.ingest.wordings import flat, words

_NAMES = frozenset({"liveblog", "liveblogs", "livepost", "liveupdate", "liveblogpost", "blogpost"})
_PARTS = ("article", "section", "div", "li")
_BLOCKS = ("p", "li", "blockquote", "h2", "h3", "h4")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a live blog: its time, headline, authors and text.

    name: what its page calls it, whatever it says by now; "" where it has no name.
    """

    stamp: Stamp
    title: str
    authors: tuple[str, ...]
    blocks: tuple[Block, ...]
    name: str = ""


def find_entries(tree: Element, thing: Thing) -> list[Entry]:
    """Return the entries of a live blog, the earliest first; [] for any other page.

    thing: the page's article in JSON-LD. What it says of the entries is taken, else what the
    page marks as entries: parts that each have a time.
    """
    told_so = "LiveBlogPosting" in types_of(thing)
    entries = list(_stated(thing)) or list(_marked(tree, told_so))
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
        blocks = tuple(_told(each.get("articleBody")))
        if stamp and blocks:
            title = text_of(each.get("headline"))
            name = text_of(each.get("@id")) or text_of(each.get("url"))
            yield Entry(stamp, title, tuple(texts_of(each.get("author"))), blocks, name)


def _told(body: Any) -> Iterator[Block]:
    text = str(body or "")
    if "<" in text:
        yield from markup_blocks(text)
        return
    for line in text.split("\n"):
        if bare := flat(line):
            yield Block(bare)


def _marked(tree: Element, told_so: bool) -> Iterator[Entry]:
    """Yield the parts that are marked as entries; on a page that is said to be a live blog, all
    articles with a time.
    """
    for each in _innermost(each for each in tree.iter(*_PARTS) if _is_entry(each, told_so)):
        time = next(each.iter("time"))
        told = time.get("datetime") or next(map(flat, time.itertext()), "")
        stamp = read_stamp(told, "the entry's time", Trust.STATED)
        blocks = tuple(_blocks(each))
        if stamp and blocks:
            title = next((flat(one.text_content()) for one in each.iter("h2", "h3", "h4")), "")
            body = tuple(one for one in blocks if one.text != title)
            yield Entry(stamp, title, (), body, flat(each.get("id") or ""))


def _innermost(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield those of the elements, in their order, that hold no other one."""
    for each, after in pairwise([*elements, None]):
        if after is None or each not in after.iterancestors():
            yield each


def _is_entry(element: Element, told_so: bool) -> bool:
    prop = (element.get("itemprop") or "").lower()
    names = set(tokens(element))
    joined = "".join((element.get("class") or "").lower().replace("-", "").split("_"))
    named = prop == "liveblogupdate" or any(name in joined.split() for name in _NAMES)
    named = named or any({"live", name} <= names for name in ("blog", "post", "update"))
    named = named or {"stream", "post"} <= names or (told_so and element.tag == "article")
    return named and all(next(element.iter(tag), None) is not None for tag in ("time", "p"))


def _blocks(element: Element) -> Iterator[Block]:
    for each in element.iter(*_BLOCKS):
        around = takewhile(lambda up: up is not element, each.iterancestors())
        if any(up.tag in ("li", "blockquote") for up in around):
            continue
        text = flat(each.text_content())
        if words(text):
            yield Block(text)
