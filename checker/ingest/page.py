"""Page: the article of a web page, or the entries of a live blog."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.corpus.decode import MAX_BYTES
from checker.corpus.furniture import is_byline, is_time_stamp
from checker.errors import InputError, Place
from checker.ingest.archive import saved_from
from checker.ingest.cleaning import clean, remarks_on
from checker.ingest.dating import Trust, is_update, read_stamp
from checker.ingest.decoding import decode
from checker.ingest.draft import Block, Draft, Part
from checker.ingest.extra import need
from checker.ingest.linked_data import text_of
from checker.ingest.live_blog import Entry, find_entries
from checker.ingest.original import Original
from checker.ingest.page_body import find_blocks
from checker.ingest.page_dates import visible_stamps
from checker.ingest.page_head import Element, Head, names_in, read_head
from checker.ingest.page_parts import (
    brief,
    keep_one_article,
    open_tables,
    scope_of,
    strip_noise,
    take_captions,
    tokens,
)
from checker.ingest.plain import paragraphs
from checker.ingest.wordings import flat, holds, words

# No character of XML (section 2.2), so no text that a tree can be given once it is changed.
_UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LEAST_WORDS = 12
# The body that JSON-LD tells is taken if the page shows less than this share of it.
_SHOWN = 0.6
_STANDFIRST = frozenset(
    "standfirst dek deck subtitle subheadline subhead lede lead summary intro teaser".split()
)
_LONGEST_STANDFIRST = 500
_TOP = 6
# What sites show in place of an article, often with the status of a page that is there.
_NOTICE = re.compile(
    r"\W*(?:(?:error )?404\b|(?:page|article|story) (?:was )?not found|just a moment|access denied|"
    r"attention required|are you a robot|(?:security|robot) check|checking your browser|"
    r"(?:please )?(?:verify|confirm) (?:that )?you are (?:a )?human|subscribe to read$)",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 120


def read_page(original: Original) -> list[Draft]:
    """Return the article of a web page; of a live blog, each of its entries.

    Raises:
        InputError: there is no text of an article in it.
    """
    if len(original.data) > MAX_BYTES:
        size = MAX_BYTES // 1024 // 1024
        raise InputError(f"larger than {size} MB, more than an article", Place(original.name))
    text, remarks = decode(original.data, original.charset)
    tree = parse(text, original)
    head = read_head(tree, original.url or saved_from(text))
    if head.is_list and not head.stamps:
        remarks = (*remarks, "the page calls itself a site, not an article: is it a front page?")
    entries = find_entries(tree, head.thing)
    if not entries:
        keep_one_article(tree, head.heading)
    stamps = (*head.stamps, *visible_stamps(tree, head.heading, head.language))
    head = replace(head, stamps=stamps)
    if head.locked:
        remarks = (*remarks, "the page says it is for subscribers: the text may be cut short")
    if entries:
        return list(_apart(_entry(entry, head, remarks) for entry in entries))
    return [_article(tree, head, original, remarks)]


def parse(text: str, original: Original) -> Element:
    """Return the tree of a page's markup, however malformed.

    Raises:
        InputError: there is no markup in it.
    """
    html = need("lxml.html")
    # Bytes with their encoding named: of text, lxml refuses an XML declaration.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_UNPRINTED.sub("", text).encode("utf-8", "replace"), parser)
    except (need("lxml.etree").LxmlError, ValueError, AssertionError) as error:
        raise InputError("there is no page in it", Place(original.name)) from error
    return tree


def _article(tree: Element, head: Head, original: Original, remarks: tuple[str, ...]) -> Draft:
    heading = head.heading
    strip_noise(tree, heading)
    open_tables(tree)
    _part_typescript(tree)
    standfirst = _standfirst(tree, head)
    captions = take_captions(tree, scope_of(heading, tree))
    blocks = find_blocks(tree)
    blocks = _told_in_full(blocks, head)
    head = _completed(head, blocks)
    blocks = [*_missing(standfirst, captions, blocks), *blocks]
    cleaned = clean(blocks, head.title)
    draft = Draft(
        blocks=cleaned.blocks,
        title=head.title,
        source=head.source,
        authors=head.authors,
        stamps=head.stamps,
        modified=head.modified,
        url=head.url,
        language=head.language,
        remarks=(*remarks, *remarks_on(cleaned)),
    )
    is_notice = _NOTICE.match(head.title) and len(words(draft.text)) < _LONGEST_NOTICE
    if is_notice or len(words(draft.text)) < _LEAST_WORDS:
        hint = "if your browser shows one, save the page there (complete) and add the file"
        raise InputError("no text of an article is found in the page", Place(original.name), hint)
    return draft


def _part_typescript(tree: Element) -> None:
    """Make paragraphs of text that is set as on a typewriter, with blank lines between them."""
    for each in list(tree.iter("pre")):
        blocks = list(paragraphs(each.text_content()))
        if len(blocks) > 1 and each.getparent() is not None:
            each.clear(keep_tail=True)
            each.tag = "div"
            for block in blocks:
                need("lxml.etree").SubElement(each, "p").text = block.text


def _completed(head: Head, blocks: list[Block]) -> Head:
    """Return the head with what stands in lines above the text and is marked by nothing."""
    top = [block.text for block in blocks[:_TOP]]
    if not any(stamp.trust is Trust.VISIBLE for stamp in head.stamps):
        lines = (line for line in top if is_time_stamp(line) and not is_update(line))
        stamps = (read_stamp(line, "the page's dateline", Trust.VISIBLE) for line in lines)
        head = replace(head, stamps=(*head.stamps, *[stamp for stamp in stamps if stamp][:1]))
    if not head.authors:
        named = [line for line in top if is_byline(line)]
        head = replace(head, authors=tuple(each for line in named[:1] for each in names_in(line)))
    return head


def _told_in_full(blocks: list[Block], head: Head) -> list[Block]:
    """Return the blocks, or the body in JSON-LD where the page shows little of it."""
    body = head.thing.get("articleBody")
    body = body if isinstance(body, str) else text_of(body)
    shown = sum(len(words(block.text)) for block in blocks)
    if shown >= _SHOWN * len(words(body)):
        return blocks
    markup = need("lxml.html").fromstring(f"<div>{body}</div>").text_content()
    return [Block(line) for line in map(flat, markup.split("\n")) if line]


def _standfirst(tree: Element, head: Head) -> str:
    """Return the lines below the headline that sum the story up, "" where there are none."""
    if head.heading is None:
        return ""
    below = False
    for each in tree.iter():
        below = below or each is head.heading
        if not below or each.tag not in ("p", "div", "h2", "h3", "span"):
            continue
        named = bool(_STANDFIRST & set(tokens(each)))
        if each.tag != "p" and not named and not head.description:
            continue
        text = brief(each, _LONGEST_STANDFIRST)
        if each.tag == "p" and (text is None or len(words(text)) > 60):
            return ""
        if text is None or len(words(text)) < 5:
            continue
        if named or holds(head.description, text):
            return text
    return ""


def _missing(standfirst: str, captions: list[str], blocks: list[Block]) -> Iterator[Block]:
    """Yield standfirst and captions that the search for the main text passed over."""
    found = {tuple(words(block.text)) for block in blocks}
    if standfirst and not holds("\n".join(block.text for block in blocks), standfirst):
        yield Block(standfirst)
    for caption in captions:
        if tuple(words(caption)) not in found:
            yield Block(caption, Part.CAPTION)


def _entry(entry: Entry, head: Head, remarks: tuple[str, ...]) -> Draft:
    title = entry.title or head.title
    cleaned = clean(entry.blocks, title)
    return Draft(
        blocks=cleaned.blocks,
        title=title,
        source=head.source,
        authors=entry.authors or head.authors,
        stamps=(entry.stamp,),
        url=head.url,
        language=head.language,
        name=head.title,
        key=entry.name or str(entry.stamp),
        remarks=remarks,
    )


def _apart(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts of one page with keys of their own: two entries can bear the same minute."""
    seen: Counter[str] = Counter()
    for draft in drafts:
        seen[draft.key] += 1
        count = seen[draft.key]
        yield replace(draft, key=f"{draft.key} ({count})") if count > 1 else draft
