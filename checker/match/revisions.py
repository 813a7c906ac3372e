"""Revisions: what became of a value when its article was changed.

Two versions of one article share nearly all their words, so the words themselves say which value
took the place of which: those that stand in a changed stretch of one sentence.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from checker.algebra.relations import Relation
from checker.kinds import KINDS_BY_NAME
from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.revision import Revision

Reader = Callable[[Article], Sequence[Mention]]
"""Gives the mentions of an article or of a version of it."""

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"\w+(?:[.,]\d+)*|[^\w\s]")
# A sentence that shares fewer of its words with the other one was written anew.
_KEPT = 0.5
_NOTICE = re.compile(
    r"(?:[^.\n]|\.(?=\S))*\b(?:correction|corrected|clarification|editor[’']s note|"
    r"an earlier version|(?:article|story|report|headline|post) (?:was|has been|is) (?:updated|"
    r"amended|corrected|changed|edited)|amended (?:on|to))\b(?:[^.\n]|\.(?=\S))*\.?",
    re.IGNORECASE,
)


class _Stretch(NamedTuple):
    """A stretch of the earlier text and what stands in its place."""

    before: tuple[int, int]
    after: tuple[int, int]


def find_revisions(
    articles: Sequence[Article], versions: Sequence[Article], read: Reader
) -> list[Revision]:
    """Return the values that were changed from one version of an article to the next.

    versions: what articles said before; each names its article (``version_of``), and their ids
    are in the order in which they were published. Only values that cannot both be right count.
    """
    earlier: dict[str, list[Article]] = {}
    for version in sorted(versions, key=_order):
        earlier.setdefault(version.version_of, []).append(version)
    found: list[Revision] = []
    for article in articles:
        chain = [*earlier.get(article.id, ()), article]
        for before, after in pairwise(chain):
            found += _revised(before, after, read)
    return found


def _order(version: Article) -> tuple[str, int, str]:
    number = re.search(r"(\d+)$", version.id)
    return version.version_of, int(number.group()) if number else 0, version.id


def _revised(before: Article, after: Article, read: Reader) -> Iterator[Revision]:
    stretches = list(_stretches(before, after))
    if not stretches:
        return
    places = Places([before]), Places([after])
    declared = _notice(before, after)
    old, new = read(before), read(after)
    pairs = [
        (a, b)
        for stretch in stretches
        for a in old
        if _overlap(a, stretch.before)
        for b in new
        if _overlap(b, stretch.after) and _comparable(a, b, before, after)
    ]
    for a, b in pairs:
        # A figure in a quotation is told of itself.
        if any(_within(x, a) and _within(y, b) for x, y in pairs):
            continue
        values = KINDS_BY_NAME[a.kind].compare(a.record, b.record)
        if values.relation is Relation.DISJOINT:
            yield Revision(
                before=a,
                after=b,
                values=values,
                earlier=places[0].at(before.id, a.start),
                place=places[1].at(after.id, b.start),
                since=before.published,
                declared=declared,
                was=" ".join(before.text[slice(*a.sentence)].lstrip("#- ").split()),
            )


def _comparable(a: Mention, b: Mention, before: Article, after: Article) -> bool:
    if (a.kind, a.dimension) != (b.kind, b.dimension):
        return False
    left, right = (
        _WORD.findall(article.text[mention.sentence[0] : mention.sentence[1]].casefold())
        for article, mention in ((before, a), (after, b))
    )
    shared = sum(
        block.size for block in SequenceMatcher(None, left, right, False).get_matching_blocks()
    )
    return shared >= _KEPT * min(len(left), len(right))


def _stretches(before: Article, after: Article) -> Iterator[_Stretch]:
    """Yield the changed stretches, word by word, of the lines that were changed."""
    old, new = _spans(before, _LINE), _spans(after, _LINE)
    matcher = SequenceMatcher(None, [text for text, _ in old], [text for text, _ in new], False)
    for change, i, j, k, m in matcher.get_opcodes():
        if change == "replace":
            yield from _words(before, old[i:j], after, new[k:m])


def _words(
    before: Article, old: Sequence["_Span"], after: Article, new: Sequence["_Span"]
) -> Iterator[_Stretch]:
    left = _spans(before, _WORD, old[0].start, old[-1].end)
    right = _spans(after, _WORD, new[0].start, new[-1].end)
    matcher = SequenceMatcher(None, [text for text, _ in left], [text for text, _ in right], False)
    for change, i, j, k, m in matcher.get_opcodes():
        if change == "replace":
            yield _Stretch((left[i].start, left[j - 1].end), (right[k].start, right[m - 1].end))


class _Span(NamedTuple):
    text: str
    span: tuple[int, int]

    @property
    def start(self) -> int:
        return self.span[0]

    @property
    def end(self) -> int:
        return self.span[1]


def _spans(
    article: Article, pattern: re.Pattern[str], start: int | None = None, end: int | None = None
) -> list[_Span]:
    first = article.body if start is None else start
    last = len(article.text) if end is None else end
    return [
        _Span(found.group().strip(), found.span())
        for found in pattern.finditer(article.text, first, last)
        if found.group().strip()
    ]


def _overlap(mention: Mention, stretch: tuple[int, int]) -> bool:
    return mention.start < stretch[1] and stretch[0] < mention.end


def _within(inner: Mention, outer: Mention) -> bool:
    return (
        outer.start <= inner.start
        and inner.end <= outer.end
        and (inner.end - inner.start) < (outer.end - outer.start)
    )


def _notice(before: Article, after: Article) -> str:
    """Return the words by which an article says that it was changed, "" without such."""
    known = {found.group().strip() for found in _NOTICE.finditer(before.text, before.body)}
    for found in _NOTICE.finditer(after.text, after.body):
        if (words := found.group().strip()) not in known:
            return words
    return ""
