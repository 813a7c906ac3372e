"""A decision held until a day that is over: its finding is open again.

Wrong: ``expires: 2019-12-31``, and it is January.
Right: a decision without an end, or with one that is still to come.
To settle: look at the finding again and decide anew, or mend what it is about.
"""

from collections.abc import Iterator

from checker.judge.case import Case, name_decision, report_decision
from checker.judge.standing import standing
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "R403"
NAME = "expired-decision"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each decision that has expired while its finding is there."""
    known = {finding.fingerprint for finding in case.findings}
    for decision in standing(case):
        if decision.expires and not decision.holds(case.today) and decision.finding in known:
            message = f"{name_decision(decision)} held until {decision.expires.isoformat()}"
            yield report_decision(CODE, NAME, SEVERITY, decision, message)
