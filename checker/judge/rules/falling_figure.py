"""A later report has a lower figure of something that can only rise.

Wrong: 24 dead on Monday, 19 dead on Tuesday.
Right: a later figure that is higher, or a note that the first was corrected.
To settle: look for a correction; the later figure often is one.
"""

from collections.abc import Iterator

from checker.judge.case import Case, across_articles, report_conflict
from checker.judge.explain import explain_conflict
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D205"
NAME = "falling-figure"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each figure that falls with time."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT or not case.falling(judgement):
            continue
        conflicts = across_articles(judgement)
        message = explain_conflict(judgement.fact, conflicts, case.sources)
        yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, conflicts, message)
