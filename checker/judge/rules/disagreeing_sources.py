"""Independent sources give values of one fact that cannot both be right.

Wrong: one outlet has seven victims, another nine, of the same attack.
Right: both have nine, or one says "at least seven".
To settle: check the sources; decide which value stands, or accept the difference with a reason.
"""

from collections.abc import Iterator

from checker.judge.case import Case, across_articles, report_conflict
from checker.judge.explain import explain_conflict
from checker.model.comparison import Difference, Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D201"
NAME = "disagreeing-sources"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each fact on which sources disagree."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT or case.falling(judgement):
            continue
        conflicts = [
            link
            for link in across_articles(judgement)
            if link.values.difference is Difference.VALUES
        ]
        if conflicts:
            message = explain_conflict(judgement.fact, conflicts, case.sources)
            yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, conflicts, message)
