"""Apply: decisions set the editorial state of findings and of the facts they are about."""

import datetime as dt
from collections.abc import Iterable, Sequence

from checker.model.comparison import Severity
from checker.model.decision import Decision
from checker.model.finding import Finding
from checker.model.verdict import Judgement, State


def apply(
    judgements: Sequence[Judgement],
    findings: Sequence[Finding],
    decisions: Iterable[Decision],
    today: dt.date | None = None,
) -> tuple[list[Judgement], list[Finding]]:
    """Return judgements and findings with what editors ruled on them; nothing else changes.

    Of several decisions on one fingerprint the last one holds, until the day it expires. A fact is
    open as long as one of its findings is; else it has the state of its first finding. Notes count
    only where there is nothing graver. Decisions on findings that are not there any more change
    nothing.
    """
    last = {decision.finding: decision for decision in decisions}
    decided = [_decide(finding, last.get(finding.fingerprint), today) for finding in findings]
    by_fact: dict[str, State] = {}
    for finding in sorted(decided, key=lambda each: each.severity is Severity.NOTE):
        state = by_fact.get(finding.fact)
        if state is None:
            by_fact[finding.fact] = finding.state
        elif finding.severity is not Severity.NOTE and finding.state is State.OPEN:
            by_fact[finding.fact] = State.OPEN
    settled = [
        judgement.model_copy(update={"state": by_fact[judgement.fact.id]})
        if judgement.fact.id in by_fact
        else judgement
        for judgement in judgements
    ]
    return settled, decided


def _decide(finding: Finding, decision: Decision | None, today: dt.date | None) -> Finding:
    if decision is None or not decision.holds(today) or decision.ruling.state is State.OPEN:
        return finding
    return finding.model_copy(update={"state": decision.ruling.state, "decision": decision})
