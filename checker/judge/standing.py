"""Standing: which decisions count, and what has become of what they were made on."""

from collections.abc import Iterator

from checker.judge.case import Case
from checker.model.decision import Decision, Ruling
from checker.model.finding import Finding

_UPKEEP = "R"


def standing(case: Case) -> Iterator[Decision]:
    """Yield the last decision on each finding, but for those that were taken back.

    Decisions on findings about decisions are left out: they would be about themselves.
    """
    last: dict[str, Decision] = {}
    for decision in case.decisions:
        last.pop(decision.finding, None)
        last[decision.finding] = decision
    for decision in last.values():
        if decision.ruling is not Ruling.REOPEN and not decision.rule.startswith(_UPKEEP):
            yield decision


def without_finding(case: Case) -> Iterator[tuple[Decision, Finding | None]]:
    """Yield the standing decisions whose finding is gone, each with what came in its place.

    That is a finding of the same rule about the same fact, claim or file, with other values.
    """
    known = {finding.fingerprint for finding in case.findings}
    now = {(finding.code, finding.about): finding for finding in case.findings}
    for decision in standing(case):
        if decision.finding not in known:
            yield decision, now.get((decision.rule, decision.about))
