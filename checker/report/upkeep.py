"""Upkeep: what of the input wants an editor's hand, and what the counts of a report leave out."""

from collections.abc import Iterator

from checker.errors import Place
from checker.model.claim import Anchor, AnchorState
from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.glyphs import harmless, plural
from checker.report.selection import findings

LOST = {
    AnchorState.ORPHAN: "the words are not in the article",
    AnchorState.CHANGED: "the article now says otherwise",
    AnchorState.AMBIGUOUS: "the words occur more than once",
    AnchorState.NO_ARTICLE: "no article has this id",
}
"""Anchors an editor has to look at, and what is wrong with them."""


def lost_anchors(report: Report) -> list[Anchor]:
    """Return the anchors that an editor has to look at, in the order of the claims."""
    return [anchor for anchor in report.anchors if anchor.state in LOST]


def to_mend(report: Report) -> int:
    """Return how many lost anchors nobody has ruled on."""
    about = by_place(report)
    found = (about.get(anchor.claim.place) for anchor in lost_anchors(report))
    return sum(each is None or each.state is State.OPEN for each in found)


def remarks(report: Report) -> list[Finding]:
    """Return the findings about the input itself, but for what the other sections tell."""
    about = by_place(report)
    places = (anchor.claim.place for anchor in lost_anchors(report))
    told = {about[place].fingerprint for place in places if place in about}
    unread = {each.path for each in report.skipped}
    return [
        each
        for each in findings(report)
        if not each.fact and each.fingerprint not in told and each.place.path not in unread
    ]


def by_place(report: Report) -> dict[Place, Finding]:
    """Return the first finding about the input itself at each place."""
    first: dict[Place, Finding] = {}
    for finding in findings(report):
        if not finding.fact:
            first.setdefault(finding.place, finding)
    return first


def ruled(finding: Finding | None) -> str:
    """Return what an editor ruled on the finding, as words to put behind it."""
    return f" ({finding.state.value})" if finding and finding.state is not State.OPEN else ""


def counted_remarks(report: Report, shown: int) -> Iterator[str]:
    """Yield what the counts leave out, a sentence each; ``shown`` is the number of facts shown."""
    grouped = {each.id for judgement in report.judgements for each in judgement.fact.mentions}
    alone = sum(
        anchor.mention is not None and anchor.mention.id not in grouped for anchor in report.anchors
    )
    if alone:
        verb = "stands" if alone == 1 else "stand"
        yield f"{plural(alone, 'claim')} {verb} alone: nothing else speaks of the same fact."
    families: dict[str, list[str]] = {}
    for article, family in report.copies.items():
        families.setdefault(family, []).append(harmless(article))
    for articles in families.values():
        yield f"The same wire text, one source: {', '.join(articles)}."
    hidden = len(report.judgements) - shown
    if hidden:
        yield f"{plural(hidden, 'more fact')} without a claim: --all"
