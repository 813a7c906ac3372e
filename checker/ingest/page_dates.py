"""The dates a reader sees on a web page, between the headline and the text."""

import re
from collections.abc import Iterator

from checker.corpus.furniture import is_time_stamp
from checker.ingest.dating import Stamp, Trust, is_update, read_stamp
from checker.ingest.page_head import Element
from checker.ingest.page_parts import brief, tokens
from checker.ingest.wordings import flat, words

_ELSEWHERE = frozenset(
    """comment comments related recommended sidebar rail aside footer popular trending teaser
    promo latest copyright""".split()
)
_LONGEST = 120
# The line of a prose paragraph; the dateline stands above the second of them.
_PROSE = 25
_DATED = frozenset(
    """date fecha datum time dateline published publish timestamp posted pubdate byline meta
    submitted info""".split()
)
_SHORT = 16
_PARTED = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+")


def visible_stamps(tree: Element, heading: Element, language: str) -> Iterator[Stamp]:
    """Yield the times of publication that stand by the headline; those of updates are left out.

    Without a headline, and where none stands by it, only what the page marks as a time counts.
    """
    elsewhere = _elsewhere(tree)
    near = list(_near(tree, heading))
    for each in near:
        stamp = None if each in elsewhere else _stamp(each, language)
        if stamp:
            yield stamp
            return
    for each in tree.iter("time"):
        if each not in elsewhere and _is_in_article(each):
            stamp = _stamp(each, language)
            if stamp:
                yield stamp
                return


def _near(tree: Element, heading: Element) -> Iterator[Element]:
    """Yield the elements around the headline, up to the text."""
    if heading is None:
        return
    # Some sites set the date above the headline.
    for each in (heading, *list(heading.iterancestors())[:3]):
        for above in list(each.itersiblings(preceding=True))[:2]:
            if len(above.text_content()) <= _LONGEST:
                yield from above.iter()
    is_below = False
    prose = 0
    for each in tree.iter():
        is_below = is_below or each is heading
        if not is_below or not isinstance(each.tag, str):
            continue
        if each.tag == "p" and len(words(each.text_content())) >= _PROSE:
            prose += 1
            if prose > 1:
                return
        yield each


def _stamp(element: Element, language: str) -> Stamp | None:
    text = brief(element, _LONGEST, " ") if isinstance(element.tag, str) else None
    if text is None or (not text and element.tag != "time"):
        return None
    context = text
    if element.tag == "time" and element.getparent() is not None:
        context = (
            flat(
                (
                    element.getprevious().tail
                    if element.getprevious() is not None
                    else element.getparent().text
                )
                or ""
            )
            + " "
            + text
        )
    if is_update(context) or _says_update(element):
        return _first_half(text, language)
    if element.tag == "time":
        return _shown(text, language) or read_stamp(
            element.get("datetime") or "", "the page's <time>", Trust.VISIBLE, language
        )
    stamp = next((part for part in _PARTED.split(text) if is_time_stamp(part)), "")
    if not stamp and set(tokens(element)) & _DATED and len(words(text)) <= _SHORT:
        stamp = text
    return _shown(stamp, language) if stamp else None


def _shown(text: str, language: str) -> Stamp | None:
    return read_stamp(text, "the page's dateline", Trust.VISIBLE, language)


def _first_half(text: str, language: str) -> Stamp | None:
    """Return what "Published Nov. 27, 2019, updated Nov. 28, 2019" says before the update."""
    for at, word in enumerate(text.split()):
        if at and is_update(word):
            return _shown(
                " ".join(text.split()[:at]).removesuffix("Last").strip(" |,;(-–—"), language
            )
    return None


def _says_update(element: Element) -> bool:
    names = set(tokens(element)) | set((element.get("itemprop") or "").lower().split())
    return bool(names & {"updated", "modified", "datemodified", "update"})


def _elsewhere(tree: Element) -> set[Element]:
    """Return the elements of other things than the article: asides, comments, teasers."""
    found: set[Element] = set()
    for each in tree.iter():
        if each.getparent() in found or _is_elsewhere(each):
            found.add(each)
    return found


def _is_elsewhere(element: Element) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in ("html", "body", "main"):
        return False
    named = tag in ("aside", "footer", "nav", "figure", "figcaption")
    return named or bool(set(tokens(element)) & _ELSEWHERE)


def _is_in_article(element: Element) -> bool:
    return any(each.tag in ("article", "main") for each in element.iterancestors())
