"""Case: what the rules look at, and the findings they make of it."""

import datetime as dt
from collections.abc import Mapping, Sequence

from pydantic import Field

from checker.errors import Place
from checker.judge.fingerprint import fingerprint, value_key
from checker.judge.sources import Sources
from checker.judge.updates import falls
from checker.model.article import Article, Skipped
from checker.model.baseline import Baseline
from checker.model.claim import Anchor, Ignore
from checker.model.comparison import Comparison, Severity
from checker.model.decision import Decision
from checker.model.finding import Finding
from checker.model.frozen import Frozen
from checker.model.mention import Mention
from checker.model.naming import Naming
from checker.model.revision import Revision
from checker.model.verdict import Judgement


class Case(Frozen):
    """Everything a rule may ask about a run.

    mentions: those that are set side by side within an article, facts or not.
    otherwise: claim id -> how the editor's wording differs from the article's words.
    findings: of the rules on facts, claims and articles, for the rules on upkeep. decisions: in
    their order. today: the day on which decisions have to hold. idle: ignores that left nothing
    out, with the rules of which that is so. baseline: old findings that do not count.
    min_sources: independent sources that a claimed fact has to have.
    lost_namings: rulings on mentions that are not there any more.
    revisions: values that articles stated otherwise before they were changed.
    """

    mentions: tuple[Mention, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    sources: Sources
    otherwise: Mapping[str, str] = Field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    lost_namings: tuple[Naming, ...] = ()
    today: dt.date | None = None
    revisions: tuple[Revision, ...] = ()
    idle: tuple[Ignore, ...] = ()
    baseline: Baseline | None = None
    min_sources: int = 1

    def falling(self, judgement: Judgement) -> bool:
        """Whether all that is wrong with a fact is a later, lower figure."""
        conflicts = across_articles(judgement)
        return bool(conflicts) and falls(judgement.fact, conflicts, self.sources)


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
    by_id = judgement.fact.by_id
    involved = dict.fromkeys(each for link in conflicts for each in (link.a, link.b))
    mentions = [by_id[each] for each in involved]
    mildest = max(severity, conflicts[0].values.severity, key=list(Severity).index)
    return Finding(
        code=code,
        rule=name,
        severity=mildest,
        message=message,
        about=judgement.fact.id,
        fact=judgement.fact.id,
        place=case.sources.place(mentions[0]),
        related=tuple(case.sources.place(mention) for mention in mentions[1:]),
        mentions=tuple(mention.id for mention in mentions),
        pairs=tuple((link.a, link.b) for link in conflicts),
        fingerprint=fingerprint(code, judgement.fact.id, map(value_key, mentions)),
    )


def report_mentions(
    case: Case,
    rule: tuple[str, str, Severity],
    mentions: Sequence[Mention],
    about: str,
    message: str,
) -> Finding:
    """Return the finding of a D rule that sets values beside each other, at the first of them.

    about: what they are said of, in the article's words; no line, no file.
    """
    code, name, severity = rule
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        about=mentions[0].article,
        place=case.sources.place(mentions[0]),
        related=tuple(case.sources.place(mention) for mention in mentions[1:]),
        mentions=tuple(mention.id for mention in mentions),
        fingerprint=fingerprint(code, about, map(value_key, mentions)),
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
        about=claim.id,
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
        about=skipped.path,
        place=Place(skipped.path, skipped.line),
        fingerprint=fingerprint(code, skipped.path, [skipped.reason]),
    )


def report_sourcing(
    case: Case, rule: tuple[str, str, Severity], judgement: Judgement, message: str
) -> Finding:
    """Return an S rule's finding: at the first mention of a fact, about who has it.

    rule: code, name and severity. Another outlet makes another finding of it, another value not.
    """
    code, name, severity = rule
    mentions = judgement.fact.mentions
    first = min(mentions, key=lambda mention: not mention.claim)
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        about=judgement.fact.id,
        fact=judgement.fact.id,
        place=case.sources.place(first),
        mentions=(first.id,),
        fingerprint=fingerprint(code, judgement.fact.id, case.sources.outlets(mentions)),
    )


def report_article(
    code: str, name: str, severity: Severity, article: Article, message: str
) -> Finding:
    """Return an A rule's finding on an article that was read: at its file, or its record's line."""
    line = article.line if article.path.endswith(".jsonl") else None
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        about=article.id,
        place=Place(article.path, line),
        fingerprint=fingerprint(code, article.id),
    )


def report_decision(
    code: str, name: str, severity: Severity, decision: Decision, message: str
) -> Finding:
    """Return an R rule's finding at the decision's entry."""
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        about=decision.finding,
        place=decision.place,
        fingerprint=fingerprint(code, decision.finding),
    )


def name_decision(decision: Decision) -> str:
    """Return how a message names a decision: "the decision to accept D201 of 'victims'"."""
    about = f" of '{decision.about}'" if decision.about else ""
    return f"the decision to {decision.ruling.value} {decision.rule or decision.finding}{about}"


def across_articles(judgement: Judgement) -> list[Comparison]:
    """Return the conflicts of a fact between two articles."""
    by_id = judgement.fact.by_id
    conflicts = judgement.conflicts
    return [link for link in conflicts if by_id[link.a].article != by_id[link.b].article]


def within_one_article(judgement: Judgement) -> list[Comparison]:
    """Return the conflicts of a fact inside an article."""
    by_id = judgement.fact.by_id
    conflicts = judgement.conflicts
    return [link for link in conflicts if by_id[link.a].article == by_id[link.b].article]
