"""Two dates of one event lie a single day apart.

Often a matter of time zones, of a night that has two dates, or of the day of a report.

Wrong: "on Thursday, Sept. 9" against "on September 10".
Right: one day throughout, or "the night to".
To settle: check the day; accept the difference where a time zone explains it.
"""

from collections.abc import Iterator

from checker.judge.case import Case, across_articles, report_conflict
from checker.judge.explain import explain_conflict
from checker.model.comparison import Difference, Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D206"
NAME = "one-day-apart"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each event dated a day apart."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT:
            continue
        conflicts = [
            link
            for link in across_articles(judgement)
            if link.values.difference is Difference.ONE_DAY
        ]
        if conflicts:
            message = explain_conflict(judgement.fact, conflicts, case.sources)
            yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, conflicts, message)
