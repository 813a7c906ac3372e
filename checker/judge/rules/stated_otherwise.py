"""An editor's wording of a claim gives another value than the article's words.

Wrong: ``quote: seven dual citizens`` with ``says: nine dual citizens killed``.
Right: ``says: seven dual citizens killed``.
To settle: correct ``says``, or quote the place that holds the value meant.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C104"
NAME = "stated-otherwise"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim whose wording and words differ."""
    for anchor in case.anchors:
        claim = anchor.claim
        if reason := case.otherwise.get(claim.id):
            message = f"claim {claim.id!r} says {claim.says!r} of {claim.quote!r}: {reason}"
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
