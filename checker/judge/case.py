"""Case: what the rules look at, and the findings they make of it."""

from collections.abc import Mapping, Sequence

from pydantic import Field

from checker.errors import Place
from checker.judge.fingerprint import fingerprint, value_key
from checker.judge.sources import Sources
from checker.judge.updates import falls
from checker.model.article import Skipped
from checker.model.claim import Anchor
from checker.model.comparison import Comparison, Severity
from checker.model.finding import Finding
from checker.model.frozen import Frozen
from checker.model.verdict import Judgement


class Case(Frozen):
    """Everything a rule may ask about a run.

    otherwise: claim id -> how the editor's wording differs from the article's words.
    """

    judgements: tuple[Judgement, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    sources: Sources
    otherwise: Mapping[str, str] = Field(default_factory=dict)

    def falling(self, judgement: Judgement) -> bool:
        """Whether all that is wrong with a fact is a later, lower figure."""
        across = [link for link in judgement.conflicts if not within_one_article(link, judgement)]
        return bool(across) and falls(judgement.fact, across, self.sources)


def report_conflict(
    case: Case,
    rule: tuple[str, str, Severity],
    judgement: Judgement,
    conflicts: Sequence[Comparison],
    message: str,
) -> Finding:
    """Return a D rule's finding: at the first mention of the first conflict, the rest related.

    rule: code, name and severity; the milder of its severity and the conflict's counts.
    """
    code, name, severity = rule
    by_id = {mention.id: mention for mention in judgement.fact.mentions}
    involved = dict.fromkeys(each for link in conflicts for each in (link.a, link.b))
    mentions = [by_id[each] for each in involved]
    mildest = max(severity, conflicts[0].values.severity, key=list(Severity).index)
    return Finding(
        code=code,
        rule=name,
        severity=mildest,
        message=message,
        fact=judgement.fact.id,
        place=case.sources.place(mentions[0]),
        related=tuple(case.sources.place(mention) for mention in mentions[1:]),
        mentions=tuple(mention.id for mention in mentions),
        fingerprint=fingerprint(code, judgement.fact.id, map(value_key, mentions)),
    )


def report_anchor(
    code: str, name: str, severity: Severity, anchor: Anchor, message: str
) -> Finding:
    """Return a C rule's finding at the claim's own line."""
    claim = anchor.claim
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        place=claim.place,
        fingerprint=fingerprint(code, claim.id, [claim.quote, anchor.found]),
    )


def report_skipped(
    code: str, name: str, severity: Severity, skipped: Skipped, message: str
) -> Finding:
    """Return an A rule's finding at the file, and the line in it where one is known."""
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        place=Place(skipped.path, skipped.line),
        fingerprint=fingerprint(code, skipped.path, [skipped.reason]),
    )


def within_one_article(link: Comparison, judgement: Judgement) -> bool:
    """Whether both mentions of a pair stand in one article."""
    by_id = {mention.id: mention.article for mention in judgement.fact.mentions}
    return by_id[link.a] == by_id[link.b]
