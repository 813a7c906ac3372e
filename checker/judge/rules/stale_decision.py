"""A decision was made on values that have changed since: its finding is open again.

Wrong: "seven against nine" was accepted, and by now it is seven against eleven.
Right: a decision on the values as they are.
To settle: look at the values again and decide anew: ``checker decide``.
"""

from collections.abc import Iterator

from checker.judge.case import Case, name_decision, report_decision
from checker.judge.standing import standing, without_finding
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "R401"
NAME = "stale-decision"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each decision whose finding has other values and was not ruled on."""
    ruled = {decision.finding for decision in standing(case) if decision.holds(case.today)}
    for decision, now in without_finding(case):
        if now is None or now.fingerprint in ruled:
            continue
        was = f" (then: {decision.found})" if decision.found else ""
        message = f"{name_decision(decision)} was made on other values{was}; now: {now.message}"
        yield report_decision(CODE, NAME, SEVERITY, decision, message)
