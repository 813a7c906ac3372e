"""The same words are given two speakers.

Wrong: one outlet has the mayor say it, another the fire chief.
Right: one speaker, or words that say who quotes whom.
To settle: go back to the recording; a press release may carry both names.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_conflict
from checker.judge.explain import explain_conflict
from checker.model.comparison import Difference, Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D204"
NAME = "attribution-conflict"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each utterance that sources give to two persons."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT:
            continue
        conflicts = [
            link for link in judgement.conflicts if link.values.difference is Difference.SPEAKER
        ]
        if conflicts:
            message = explain_conflict(judgement.fact, conflicts, case.sources)
            yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, conflicts, message)
