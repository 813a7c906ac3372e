"""Touched: the findings that a change may have to do with. They are a part of all findings."""

from collections.abc import Callable, Iterable, Sequence

from checker.model.changes import Changes
from checker.model.claim import Anchor
from checker.model.decision import Decision
from checker.model.finding import Finding
from checker.model.verdict import Judgement


def touched_by(
    changes: Changes,
    judgements: Iterable[Judgement],
    anchors: Iterable[Anchor],
    decisions: Sequence[Decision],
) -> Callable[[Finding], bool]:
    """Return what tells whether changes touch a finding of the run with these facts and claims.

    They touch one about a changed claim or file, or about a fact that holds a changed claim or a
    mention of a changed article; one that a changed decision rules on; and one about a decision
    that is changed or rules on something touched.
    """
    facts = {
        judgement.fact.id
        for judgement in judgements
        if judgement.fact.id in changes.facts
        or any(
            mention.article in changes.articles or mention.claim in changes.claims
            for mention in judgement.fact.mentions
        )
    }
    claims = {
        anchor.claim.id
        for anchor in anchors
        if anchor.claim.article in changes.articles or anchor.claim.id in changes.claims
    }
    things = facts | claims | changes.articles | changes.paths | changes.decisions
    ruled = {decision.finding: decision.about for decision in decisions}

    def is_touched(finding: Finding) -> bool:
        if changes.everything or finding.fingerprint in changes.decisions:
            return True
        if finding.fact:
            return finding.fact in facts
        return finding.about in things or ruled.get(finding.about) in things

    return is_touched
