"""The finding rules, one module each; RULES is their register in the order of their codes.

A rule module holds CODE, NAME, SEVERITY, a docstring (what it means, a wrong and a right
example, how to settle it) and ``find(case)``, which yields its findings.
"""

from types import ModuleType

from checker.judge.case import Case
from checker.judge.rules import (
    age_and_birth,
    altered_quotation,
    ambiguous_anchor,
    anchor_not_found,
    attribution_conflict,
    changed_anchor,
    claim_without_value,
    decision_without_object,
    dependent_sources,
    disagreeing_sources,
    duplicate_claim,
    expired_decision,
    falling_figure,
    ignore_without_effect,
    incomplete_article,
    length_and_dates,
    nearly_empty_article,
    one_day_apart,
    parts_and_whole,
    percentages,
    resolved_debt,
    silent_edit,
    sorting_without_mention,
    stale_decision,
    stated_otherwise,
    too_few_sources,
    undated_article,
    unknown_article,
    unread_language,
    unreadable_article,
    within_article,
    years_ago,
)
from checker.model.finding import Finding
from checker.model.rule import Rule

RULES: tuple[ModuleType, ...] = (
    anchor_not_found,
    ambiguous_anchor,
    changed_anchor,
    stated_otherwise,
    unknown_article,
    claim_without_value,
    duplicate_claim,
    ignore_without_effect,
    disagreeing_sources,
    within_article,
    altered_quotation,
    attribution_conflict,
    falling_figure,
    one_day_apart,
    parts_and_whole,
    percentages,
    age_and_birth,
    length_and_dates,
    years_ago,
    silent_edit,
    too_few_sources,
    dependent_sources,
    stale_decision,
    decision_without_object,
    expired_decision,
    resolved_debt,
    sorting_without_mention,
    unreadable_article,
    incomplete_article,
    undated_article,
    nearly_empty_article,
    unread_language,
)


UPKEEP: tuple[ModuleType, ...] = (
    ignore_without_effect,
    stale_decision,
    decision_without_object,
    expired_decision,
    resolved_debt,
)
"""The rules that look at the findings of those before them."""


def describe_rules() -> tuple[Rule, ...]:
    """Return what the rules say about themselves, in the order of their codes."""
    return tuple(
        Rule(code=rule.CODE, name=rule.NAME, severity=rule.SEVERITY, doc=rule.__doc__ or "")
        for rule in RULES
    )


def find_findings(case: Case) -> list[Finding]:
    """Return the findings of all rules: the facts' in the order of judgement, then the input's."""
    found = [finding for rule in RULES if rule not in UPKEEP for finding in rule.find(case)]
    order = {judgement.fact.id: at for at, judgement in enumerate(case.judgements)}
    return sorted(found, key=lambda each: (order.get(each.fact, len(order)), *_place(each)))


def find_upkeep(case: Case) -> list[Finding]:
    """Return the findings of the rules that look at the case's findings, in order of places."""
    found: list[Finding] = []
    for rule in UPKEEP:
        found += rule.find(case.model_copy(update={"findings": (*case.findings, *found)}))
    return sorted(found, key=_place)


def _place(finding: Finding) -> tuple[str, int, int, str]:
    place = finding.place
    return place.path, place.line or 0, place.column or 0, finding.code
