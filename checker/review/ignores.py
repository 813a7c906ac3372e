"""Ignores: findings that claims are to be spared."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.model.claim import Ignore
from checker.model.finding import Finding
from checker.model.record import NormalForm
from checker.model.verdict import Judgement


def heed_ignores(
    findings: Sequence[Finding], ignores: Sequence[Ignore], judgements: Iterable[Judgement]
) -> tuple[list[Finding], list[Ignore]]:
    """Return the findings that are left, and the ignores that met none, with the rules they named.

    A conflict is left out if a claim on one of its two sides ignores the rule; a headline that says
    what a claim of its article says is on the claim's side. A finding about a fact is left out if
    that holds for all its conflicts, or where it has none for one of its claims. An ignore that
    names no rule meets none.
    """
    if not ignores:
        return list(findings), []
    claims_of = {judgement.fact.id: _claims_of(judgement) for judgement in judgements}
    by_claim: dict[str, list[Ignore]] = defaultdict(list)
    for ignore in ignores:
        by_claim[ignore.claim].append(ignore)
    met: set[tuple[Ignore, str]] = set()
    kept = [
        finding
        for finding in findings
        if not _is_spared(finding, claims_of.get(finding.fact, {}), by_claim, met)
    ]
    return kept, [idle for ignore in ignores for idle in _idle(ignore, met)]


def _claims_of(judgement: Judgement) -> dict[str, list[str]]:
    """Return the claims that state what a mention states in the same article, by its id."""
    stated: dict[tuple[str, NormalForm], list[str]] = defaultdict(list)
    for mention in judgement.fact.mentions:
        if mention.claim:
            stated[mention.article, mention.normal].append(mention.claim)
    return {
        mention.id: stated[mention.article, mention.normal]
        for mention in judgement.fact.mentions
        if (mention.article, mention.normal) in stated
    }


def _is_spared(
    finding: Finding,
    claims: Mapping[str, Sequence[str]],
    ignores: Mapping[str, list[Ignore]],
    met: set[tuple[Ignore, str]],
) -> bool:
    def heed(told: Iterable[str]) -> bool:
        meeting = {
            (ignore, rule)
            for claim in told
            if claim
            for ignore in ignores.get(claim, ())
            for rule in ignore.rules
            if finding.code.startswith(rule.upper()) or finding.rule == rule.lower()
        }
        met.update(meeting)
        return bool(meeting)

    if not finding.fact:
        return heed([finding.about])
    # All are asked, also when the answer is known: each that meets the finding has an effect.
    if not finding.pairs:
        return any(list(map(heed, claims.values())))
    sides = [(heed(claims.get(a, ())), heed(claims.get(b, ()))) for a, b in finding.pairs]
    return all(any(pair) for pair in sides)


def _idle(ignore: Ignore, met: set[tuple[Ignore, str]]) -> list[Ignore]:
    rules = tuple(rule for rule in ignore.rules if (ignore, rule) not in met)
    if not rules and ignore.rules:
        return []
    return [ignore.model_copy(update={"rules": rules})]
