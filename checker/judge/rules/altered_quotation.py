"""One utterance is quoted in different words inside quotation marks.

A changed, missing or added content word, number or negation; trimming is no alteration.

Wrong: "intervention, no" in one outlet, "interventionism, no" in another.
Right: the same words, or a paraphrase without marks.
To settle: go back to the recording or transcript; a translation should say that it is one.
"""

from collections.abc import Iterator

from checker.judge.case import Case, across_articles, report_conflict
from checker.judge.explain import explain_conflict
from checker.model.comparison import Difference, Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D203"
NAME = "altered-quotation"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each utterance that sources quote differently."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT:
            continue
        conflicts = [
            link
            for link in across_articles(judgement)
            if link.values.difference is Difference.WORDS
        ]
        if conflicts:
            message = explain_conflict(judgement.fact, conflicts, case.sources)
            yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, conflicts, message)
