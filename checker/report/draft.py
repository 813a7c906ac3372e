"""Draft: a claims.yaml with a claim for every mention, for an editor to thin out.

The words of a claim are the mention's own; where they occur more than once in the article,
prefix and suffix tell which are meant (TextQuoteSelector of the W3C Web Annotation Data Model).
"""

from collections import Counter
from collections.abc import Iterator

from checker.documents.scalar import scalar
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.report import Report
from checker.report.excerpt import excerpt
from checker.report.glyphs import plural
from checker.report.page import PAGE, Page

_STEP = 16
_LONGEST = 96


def render(report: Report, page: Page = PAGE) -> str:
    """Return a claims.yaml that anchors every mention; a comment shows each in its sentence."""
    places = Places(report.articles)
    count = plural(len(report.mentions), "mention")
    lines = [
        f"# Drafted from {count} in {plural(len(report.articles), 'article')}: keep what is worth",
        "# watching. Claims given the same `fact:` are compared for certain.",
        "version: 1",
        "",
        "claims:" if report.mentions else "claims: []",
    ]
    numbers: Counter[str] = Counter()
    for mention in report.mentions:
        numbers[mention.article] += 1
        lines += _claim(mention, numbers[mention.article], places, page)
    return "\n".join(lines) + "\n"


def _claim(mention: Mention, number: int, places: Places, page: Page) -> Iterator[str]:
    article = places.article(mention.article)
    text = article.text if article else ""
    told = excerpt(mention, text, page.width - 6)
    yield f"  # {told.before}«{told.words}»{told.after}"
    yield f"  - id: {scalar(f'{mention.article}-{number}')}"
    yield f"    article: {scalar(mention.article)}"
    words = text[mention.start : mention.end] or mention.words
    yield f"    quote: {scalar(words)}"
    prefix, suffix = _surroundings(mention, words, text)
    if prefix:
        yield f"    prefix: {scalar(prefix)}"
    if suffix:
        yield f"    suffix: {scalar(suffix)}"
    yield f"    kind: {scalar(mention.kind)}"
    yield ""


def _surroundings(mention: Mention, words: str, text: str) -> tuple[str, str]:
    """Return the words before and after that make the quote the only one of its article."""
    room = 0
    prefix = suffix = ""
    while room < _LONGEST and text.count(prefix + words + suffix) > 1:
        room += _STEP
        prefix = text[max(0, mention.start - room) : mention.start]
        suffix = text[mention.end : mention.end + room]
    return prefix, suffix
