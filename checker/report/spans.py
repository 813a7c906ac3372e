"""Spans: where a finding points, from the first sign to the last, as forges and editors want it."""

import posixpath
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from checker.errors import Place
from checker.model.finding import Finding
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.report import Report
from checker.report.excerpt import Excerpt, excerpt
from checker.report.glyphs import harmless
from checker.report.page import Page
from checker.report.rows import source_name


class Span(NamedTuple):
    """A stretch of a file that a finding is about.

    path: from the repository's root on, with / between folders; as it is if it is absolute.
    start: the place as the report names it. end: just behind the last sign, None where only the
        start is known, as in a .jsonl file and in claims.yaml.
    mention: the value there, if the place holds one. source: its outlet. text: its article's text.
    claim: the claim that stands there, if the place is one of claims.yaml.
    """

    path: str
    start: Place
    end: Place | None = None
    mention: Mention | None = None
    source: str = ""
    text: str = ""
    claim: str = ""

    @property
    def line(self) -> int:
        """The line of the start; the first one where the whole file is meant."""
        return self.start.line or 1

    @property
    def words(self) -> str:
        """The words of the mention, empty where there is none."""
        return self.mention.words if self.mention else ""

    def tell(self, room: int) -> str:
        """Return what stands there, in so many columns and one line: "Courier: «Nine» were killed".

        Empty where only the place is known.
        """
        if self.claim:
            return harmless(f"claim {self.claim}")
        passage = self.excerpt(room - 2)
        if passage is None:
            return ""
        return f"{self.source}: {passage.before}«{passage.words}»{passage.after}"

    def excerpt(self, room: int) -> Excerpt | None:
        """Return the words in their sentence, in so many columns; None where there are none."""
        return excerpt(self.mention, self.text, room) if self.mention else None


class Spans:
    """The spans of a report's findings; the page tells where in the repository the run was."""

    def __init__(self, report: Report, page: Page) -> None:
        """Take the report; its mentions are put in order once."""
        self._places = Places(report.articles)
        self._base = page.base
        facts = (judgement.fact for judgement in report.judgements)
        self._mentions = {each.id: each for fact in facts for each in fact.mentions}
        self._claims = {anchor.claim.id: anchor.claim.place for anchor in report.anchors}

    def of(self, finding: Finding) -> list[Span]:
        """Return where the finding stands, the other places that matter, the claims about them."""
        places = (finding.place, *finding.related)
        spans = [self._span(*each) for each in zip_longest(places, finding.mentions[: len(places)])]
        return [*spans, *self._claims_of(spans)]

    def path(self, path: str) -> str:
        """Return a path of the run as the repository knows it."""
        if not path or posixpath.isabs(path):
            return path
        return posixpath.normpath(posixpath.join(self._base, path))

    def _claims_of(self, spans: Sequence[Span]) -> Iterator[Span]:
        for name in dict.fromkeys(span.mention.claim for span in spans if span.mention):
            place = self._claims.get(name or "")
            if name and place:
                yield Span(self.path(place.path), place, claim=name)

    def _span(self, place: Place, name: str | None) -> Span:
        path = self.path(place.path)
        mention = self._mentions.get(name or "")
        if mention is None:
            return Span(path, place)
        article = self._places.article(mention.article)
        end = self._places.at(mention.article, mention.end) if place.column else None
        source = source_name(article, mention.article)
        return Span(path, place, end, mention, source, article.text if article else "")
