"""Several outlets have a claimed fact, and all from one wire text: they are one source.

Agreement among them says nothing about whether it is so.

Wrong: three papers that print the same agency report, taken for three witnesses.
Right: one of them beside a report of another origin.
To settle: look for a report of another origin, or accept that the agency is enough.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_sourcing
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "S302"
NAME = "dependent-sources"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claimed fact that outlets have from one text alone."""
    for judgement in case.judgements:
        mentions = judgement.fact.mentions
        outlets = case.sources.outlets(mentions)
        if judgement.sources == 1 and len(outlets) > 1 and any(each.claim for each in mentions):
            message = f"{', '.join(outlets)} carry one text: one source, not {len(outlets)}"
            yield report_sourcing(case, (CODE, NAME, SEVERITY), judgement, message)
