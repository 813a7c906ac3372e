"""One article contradicts itself: headline, caption and body give different values.

Wrong: "seven citizens" in the text and "nine members of the family" in the caption below.
Right: one value throughout, or words that say how the two fit together.
To settle: find out which is right and correct the article, or note why both stand.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_conflict, within_one_article
from checker.judge.explain import explain_slip
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.verdict import Verdict

CODE = "D202"
NAME = "within-article"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each fact on which an article disagrees with itself."""
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.DISCREPANT:
            continue
        slips = within_one_article(judgement)
        if slips:
            message = explain_slip(judgement.fact, slips[0], case.sources)
            yield report_conflict(case, (CODE, NAME, SEVERITY), judgement, slips, message)
