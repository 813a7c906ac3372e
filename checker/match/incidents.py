"""Incidents: which happening a mention belongs to, so that two like events stay two.

A story tells of its own incident and, in passing, of others: the quake two years before, the
shooting in another town. A sentence of such background names its time, and the names that stand
mostly in such sentences, and in few articles, are its anchors ("Bam", "Zarand", "Alabama"): a
mention beside one belongs to that incident even where its own sentence names no time.
"""

from collections.abc import Sequence
from typing import NamedTuple

from checker.model.mention import Mention

_SHARE = 0.34
"""A third of a name's sentences tell of the past: then it stands for that past."""


class Incident(NamedTuple):
    """The incident of a mention: its anchors and years; both empty for the story's own."""

    anchors: frozenset[str]
    years: frozenset[str]
    past: bool

    @property
    def own(self) -> bool:
        """Whether it is the story's own incident."""
        return not self.anchors and not self.past


def find_incidents(mentions: Sequence[Mention]) -> dict[str, Incident]:
    """Return the incident of each mention by its id."""
    anchors = _anchors(mentions)
    return {
        mention.id: Incident(
            frozenset(name for name in mention.subject.names if name in anchors),
            frozenset(years_of(mention.subject.time)) if mention.subject.past else frozenset(),
            mention.subject.past,
        )
        for mention in mentions
    }


def apart(a: Incident, b: Incident) -> str:
    """Return why two mentions cannot be of one incident, empty if they can."""
    if a.anchors and b.anchors:
        return "" if a.anchors & b.anchors else "other incidents"
    if a.years and b.years and not a.years & b.years:
        return "other years"
    if a.own != b.own:
        return "one tells of an earlier event"
    return ""


def years_of(edtf: str) -> set[str]:
    """Return the years in an EDTF date or interval, as four digits."""
    return {end[:4] for end in edtf.split("/") if end[:4].isdigit()}


def _anchors(mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the names that stand for a past incident."""
    sentences: dict[str, dict[tuple[str, int], bool]] = {}
    articles = {mention.article for mention in mentions}
    for mention in mentions:
        for name in mention.subject.names:
            told = sentences.setdefault(name, {})
            told[mention.article, mention.sentence[0]] = mention.subject.past
    few = max(2, len(articles) // 2)
    return frozenset(
        name
        for name, told in sentences.items()
        if sum(told.values()) >= _SHARE * len(told)
        and any(told.values())
        and len({article for article, _ in told}) <= few
    )
