"""The head of a web page: what it says of its article in JSON-LD, metadata, headings and dates."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from checker.ingest.dating import Stamp, Trust, read_stamp, read_url
from checker.ingest.linked_data import Thing, is_article, read_things, text_of, texts_of
from checker.ingest.wordings import alike, flat, holds, words

Element = Any
"""An element of lxml, which has no types of its own."""

_PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "article.published",
    "originalpublicationdate",
    "displaydate",
    "dc.date",
    "dcterms.date",
    "date",
)
# Systems make up names of their own.
_PUBLISHED_LIKE = re.compile(
    r"^(?!.*(?:modif|updat|revis|expir|archiv|publisher)).*"
    r"(?:publi\w*[-_.:]?(?:date|time)|date[-_.:]?(?:publi|original|created|issued)|pub[-_]?date|release)"
)
_MODIFIED = ("article:modified_time", "og:updated_time", "lastmod", "last-modified", "datemodified")
_AUTHORS = ("author", "byl", "parsely-author", "sailthru.author", "dc.creator", "article:author")
_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name")
_TITLES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")
_SEPARATOR = re.compile(r"\s+(?:[|–—·•»:-]|::|//)\s+|\s*\|\s*")
_BY = re.compile(r"^\s*(?:by|von|por|par|di|door)[:\s]+", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|;|\band\b|&|\|)\s*")
_NO_AUTHOR = re.compile(r"https?:|@|www\.|^\W*$|^(?:admin|staff|editor|unknown|anonymous)$", re.I)
_HEADLINE_LIKENESS = 0.5
_SMALL_HEADLINE_LIKENESS = 0.8


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of its article; "" and () where it is silent.

    heading: the element that shows the headline, None where there is none.
    thing: the article's JSON-LD. locked: whether the page says that its text is for subscribers.
    is_list: whether it says that it is no article.
    """

    title: str = ""
    source: str = ""
    authors: tuple[str, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    modified: str = ""
    url: str = ""
    language: str = ""
    description: str = ""
    heading: Element = None
    thing: Thing = field(default_factory=dict)
    locked: bool = False
    is_list: bool = False


def read_head(tree: Element, url: str) -> Head:
    """Return what a page says of its article. url: where the page was found, "" for a file."""
    meta = _Meta(tree)
    things = read_things(flat_script(each) for each in tree.iter("script"))
    canonical = _canonical(tree, meta, url)
    page_title = flat(_first_text(tree, "title"))
    thing = _main_thing(things, canonical or url, meta.first(_TITLES) or page_title)
    stated = text_of(thing.get("headline") or thing.get("name")) or meta.first(_TITLES)
    site = meta.first(_SITES) or text_of(thing.get("publisher")) or _site_of(things)
    bare = _bare_title(page_title, site)
    heading = _heading(tree, [stated, bare, meta.first(_TITLES)], page_title)
    title = _shown_title(heading, [stated, bare, meta.first(_TITLES)])
    url = canonical or text_of(thing.get("url")) or url
    language = flat(
        tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    )
    language = language or text_of(thing.get("inLanguage")) or meta.first(("og:locale", "language"))
    return Head(
        title=title or _bare_title(stated, site) or bare,
        source=_first_piece(site) or _tail(page_title, title) or _host(url),
        authors=tuple(name for name in _authors(thing, meta, tree) if not _is_site(name, site)),
        stamps=tuple(_stamps(thing, meta, tree, url, language)),
        modified=_modified(thing, meta),
        url=url if url.startswith(("http://", "https://")) else "",
        language=language.replace("_", "-"),
        description=meta.first(("og:description", "description")),
        heading=heading,
        thing=thing,
        is_list=meta.first(("og:type",)).lower() == "website" and not thing,
        locked=str(thing.get("isAccessibleForFree", "")).lower() == "false",
    )


def flat_script(script: Element) -> str:
    """Return the text of a JSON-LD script, "" for any other."""
    kind = (script.get("type") or "").lower()
    return (script.text or "") if "ld+json" in kind else ""


class _Meta:
    """The ``<meta>`` elements of a page by their names in small letters; the first counts."""

    def __init__(self, tree: Element) -> None:
        self._values: dict[str, str] = {}
        for each in tree.iter("meta"):
            value = flat(each.get("content") or "")
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = (each.get(key) or "").strip().lower()
                if name and value:
                    self._values.setdefault(name, value)

    def first(self, names: Iterable[str]) -> str:
        """Return the first of these that the page has."""
        return next(self.each(names), ("", ""))[1]

    def matching(self, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
        """Yield those whose names match, with their names."""
        return ((name, value) for name, value in self._values.items() if pattern.search(name))

    def each(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield those of these that the page has, with their names."""
        return ((name, self._values[name]) for name in names if name in self._values)


def _first_text(tree: Element, tag: str) -> str:
    return next((each.text_content() for each in tree.iter(tag) if each.text_content().strip()), "")


def _canonical(tree: Element, meta: _Meta, url: str) -> str:
    links = (
        each.get("href") or ""
        for each in tree.iter("link")
        if "canonical" in (each.get("rel") or "").lower().split()
    )
    for found in (*links, meta.first(("og:url",))):
        full = urljoin(url, flat(found))
        try:
            parts = urlsplit(full)
        except ValueError:
            continue
        # Badly kept sites name their front page on every page.
        if parts.scheme in ("http", "https") and (parts.path.strip("/") or parts.query):
            return full
    return ""


def _main_thing(things: Sequence[Thing], url: str, title: str) -> Thing:
    """Return the article that a page is about: other ones may be listed beside it."""
    articles = [thing for thing in things if is_article(thing)]

    def rank(thing: Thing) -> tuple[bool, float]:
        own = {text_of(thing.get(key)) for key in ("url", "mainEntityOfPage", "@id")}
        here = any(_same_page(each, url) for each in own if each)
        return here, alike(text_of(thing.get("headline") or thing.get("name")), title)

    return max(articles, key=rank, default={})


def _same_page(a: str, b: str) -> bool:
    return bool(b) and a.partition("#")[0].rstrip("/") == b.partition("#")[0].rstrip("/")


def _site_of(things: Sequence[Thing]) -> str:
    for thing in things:
        kinds = str(thing.get("@type", ""))
        if ("WebSite" in kinds or "NewsMediaOrganization" in kinds) and text_of(thing.get("name")):
            return text_of(thing.get("name"))
    return ""


def _first_piece(site: str) -> str:
    """Return the outlet's name without the motto behind it."""
    return next((piece for piece in re.split(r"\s[|•·]\s", site) if piece), site)


def _bare_title(title: str, site: str) -> str:
    """Return the title without the outlet's name around it."""
    pieces = _SEPARATOR.split(title)
    while len(pieces) > 1 and (_is_site(pieces[-1], site) or len(words(pieces[-1])) <= 1):
        pieces.pop()
    while len(pieces) > 1 and _is_site(pieces[0], site):
        pieces.pop(0)
    if len(pieces) == 1:
        return pieces[0]
    # What stands between the pieces is part of the headline.
    start = title.index(pieces[0])
    return title[start : title.rindex(pieces[-1]) + len(pieces[-1])]


def _is_site(piece: str, site: str) -> bool:
    return bool(site) and (alike(piece, site) >= _HEADLINE_LIKENESS or holds(piece, site))


def _heading(tree: Element, stated: Sequence[str], page_title: str) -> Element:
    """Return the heading that shows the headline: some sites set their name in the largest."""
    best, best_rank = None, 0.0
    for each in tree.iter("h1", "h2", "h3"):
        shown = flat(each.text_content())
        if not shown or len(shown) > 300:
            continue
        rank = max((alike(shown, one) for one in stated if one), default=0.0)
        if len(words(shown)) > 2 and holds(page_title, shown):
            rank = max(rank, 0.9)
        rank += 0.01 * (each.tag == "h1")
        if each.tag == "h3" and rank < _SMALL_HEADLINE_LIKENESS:
            continue
        if rank > best_rank:
            best, best_rank = each, rank
    if best_rank >= _HEADLINE_LIKENESS:
        return best
    alone = [each for each in tree.iter("h1") if len(words(each.text_content())) > 3]
    return alone[0] if len(alone) == 1 else None


def _shown_title(heading: Element, stated: Sequence[str]) -> str:
    """Return the headline that a heading shows, without a section's name set into it."""
    if heading is None:
        return ""
    parts = [flat(part) for part in heading.itertext() if flat(part)]
    for part in parts if len(parts) > 1 else ():
        if len(words(part)) > 2 and any(words(part) == words(one) for one in stated):
            return part
    return flat(heading.text_content())


def _tail(page_title: str, title: str) -> str:
    """Return the outlet's name from the page's title: what stands behind or before the headline."""
    pieces = _SEPARATOR.split(page_title)
    if len(pieces) == 1:
        return ""
    names = (piece for piece in (pieces[-1], pieces[0]) if 0 < len(words(piece)) <= 4)
    return next((name for name in names if not holds(title, name)), "")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _authors(thing: Thing, meta: _Meta, tree: Element) -> Iterator[str]:
    names = texts_of(thing.get("author")) or texts_of(thing.get("creator"))
    if not names:
        names = [value for _, value in meta.each(_AUTHORS) if not _NO_AUTHOR.search(value)][:1]
    if not names:
        marked = tree.xpath("//*[@rel='author' or @itemprop='author']")
        names = list(dict.fromkeys(flat(each.text_content()) for each in marked[:4]))
    seen: set[str] = set()
    for one in (one for name in names for one in names_in(name)):
        if one.casefold() not in seen:
            seen.add(one.casefold())
            yield one


def names_in(byline: str) -> Iterator[str]:
    """Yield the names of a line such as "By Jane Doe and John Roe"."""
    for one in _AND.split(_BY.sub("", byline)):
        if one and len(one) < 80 and not _NO_AUTHOR.search(one):
            yield one


def _stamps(thing: Thing, meta: _Meta, tree: Element, url: str, language: str) -> Iterator[Stamp]:
    said: list[tuple[str, str]] = []
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if said_so := text_of(thing.get(key)):
            said.append((said_so, f"JSON-LD {key}"))
            break
    said += [(value, f"meta {name}") for name, value in meta.each(_PUBLISHED)]
    said += [(value, f"meta {name}") for name, value in meta.matching(_PUBLISHED_LIKE)]
    marked = tree.xpath("//*[@itemprop='datePublished' or @property='datePublished']")
    for each in marked[:1]:
        value = each.get("content") or each.get("datetime") or each.text_content()
        said.append((value, "microdata datePublished"))
    for value, origin in said:
        stamp = read_stamp(value, origin, Trust.METADATA, language or "en")
        if stamp:
            yield stamp
    named = read_url(url)
    if named:
        yield named


def _modified(thing: Thing, meta: _Meta) -> str:
    for value in (text_of(thing.get("dateModified")), meta.first(_MODIFIED)):
        stamp = read_stamp(value, "", Trust.METADATA) if value else None
        if stamp:
            return str(stamp)
    return ""
