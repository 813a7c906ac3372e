"""Judge: what the values of a fact amount to."""

from collections.abc import Mapping, Sequence

from checker.algebra.relations import Relation
from checker.judge.doubts import SCOPE_DIFFERS
from checker.judge.explain import (
    explain_agreement,
    explain_compatible,
    explain_conflict,
    explain_update,
    show_value,
)
from checker.judge.gates import find_conflicts
from checker.judge.sources import Sources
from checker.judge.updates import outgrown, rises
from checker.model.article import Article
from checker.model.comparison import Comparison, Difference, Severity
from checker.model.fact import Fact
from checker.model.settings import JudgeSettings
from checker.model.verdict import Judgement, Verdict

_WORST_FIRST = {verdict: rank for rank, verdict in enumerate(Verdict)}
_SEVEREST_FIRST = {severity: rank for rank, severity in enumerate(Severity)}


def judge_facts(
    facts: Sequence[Fact],
    articles: Sequence[Article],
    copies: Mapping[str, str],
    settings: JudgeSettings,
) -> list[Judgement]:
    """Return a judgement of each fact, worst first, of equals in the order of the facts.

    copies: article id -> copy family; a family counts as one source and raises no alarm inside.
    """
    sources = Sources(articles, copies)
    judged = [judge(fact, sources, settings) for fact in facts]
    return sorted(judged, key=_rank)


def judge(fact: Fact, sources: Sources, settings: JudgeSettings) -> Judgement:
    """Return verdict, decisive pair and reason of one fact."""
    conflicts = find_conflicts(fact, sources, settings)
    count = sources.count(fact.mentions)
    if conflicts.alarms:
        return _judge_conflict(fact, conflicts.alarms, sources, count)
    if moved := outgrown(fact, sources):
        return _judge_update(fact, moved, sources, count)
    verdict, link, reason = _judge_peace(fact, conflicts.held, sources)
    return Judgement(
        fact=fact,
        verdict=verdict,
        reason=reason,
        decisive=(link.a, link.b) if link else None,
        sources=count,
    )


def _judge_conflict(
    fact: Fact, conflicts: list[Comparison], sources: Sources, count: int
) -> Judgement:
    if rises(fact, conflicts, sources):
        return _judge_update(fact, conflicts, sources, count)
    first = conflicts[0]
    return Judgement(
        fact=fact,
        verdict=Verdict.DISCREPANT,
        severity=first.values.severity,
        difference=first.values.difference,
        reason=explain_conflict(fact, conflicts, sources),
        decisive=(first.a, first.b),
        sources=count,
        conflicts=tuple(conflicts),
    )


def _judge_update(fact: Fact, moves: list[Comparison], sources: Sources, count: int) -> Judgement:
    first = moves[0]
    return Judgement(
        fact=fact,
        verdict=Verdict.UPDATED,
        difference=first.values.difference,
        reason=explain_update(fact, sources),
        decisive=(first.a, first.b),
        sources=count,
        conflicts=tuple(moves),
    )


def _judge_peace(
    fact: Fact, held: Mapping[tuple[str, str], str], sources: Sources
) -> tuple[Verdict, Comparison | None, str]:
    if len(fact.mentions) == 1:
        mention = fact.mentions[0]
        reason = f"Only {sources.outlet(mention)} says so: {show_value(mention)}."
        return Verdict.SINGLE_SOURCE, None, reason
    comparable = [
        link
        for link in fact.links
        if link.values.difference is not Difference.INCOMPARABLE
        and held.get((link.a, link.b)) != SCOPE_DIFFERS
    ]
    # What a copy repeats does not make two sources comparable that are not.
    behind = {mention.id: sources.independent(mention) for mention in fact.mentions}
    across = [link for link in fact.links if behind[link.a] != behind[link.b]]
    apart = [link for link in across if link not in comparable]
    if not comparable or (apart and len(apart) == len(across)):
        link = apart[0] if apart else fact.links[0]
        reason = held.get((link.a, link.b), "")
        return Verdict.NOT_COMPARABLE, link, explain_compatible(fact, link, sources, reason)
    unlike = [link for link in comparable if link.values.relation is not Relation.SAME]
    if not unlike:
        return Verdict.AGREE, comparable[0], explain_agreement(fact, sources)
    # What was held back is what an editor may want to look at; else the likeliest pair.
    link = max(unlike, key=lambda each: ((each.a, each.b) in held, each.likeness))
    reason = held.get((link.a, link.b), "")
    return Verdict.COMPATIBLE, link, explain_compatible(fact, link, sources, reason)


def _rank(judgement: Judgement) -> tuple[int, int]:
    severity = _SEVEREST_FIRST[judgement.severity] if judgement.severity else len(_SEVEREST_FIRST)
    return _WORST_FIRST[judgement.verdict], severity
