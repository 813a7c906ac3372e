"""A decision answers to a finding that is not there any more.

Most often the articles or claims were mended, and the decision has done its work.

Wrong: a decision on figures that agree by now, or on a fact that was given another name.
Right: every decision that stands has its finding.
To settle: take it back with ``checker decide FINGERPRINT --reopen``, or decide anew under the new
name.
"""

from collections.abc import Iterator

from checker.judge.case import Case, name_decision, report_decision
from checker.judge.standing import without_finding
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "R402"
NAME = "decision-without-object"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each decision whose finding is gone."""
    for decision, now in without_finding(case):
        if now is None:
            message = f"{name_decision(decision)} answers to nothing that is found any more"
            yield report_decision(CODE, NAME, SEVERITY, decision, message)
