"""The words of a claim hold no value that can be compared.

Nothing is checked for such a claim: it holds no number, date, sum or quotation, or none of the
kind it names.

Wrong: ``quote: many people`` or ``kind: money`` for "nine people".
Right: a quote that holds the value, with the kind it is of.
To settle: lengthen the quote to include the value, or correct the kind.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import FOUND
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C106"
NAME = "claim-without-value"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim that was found but states no value."""
    for anchor in case.anchors:
        claim = anchor.claim
        if anchor.state in FOUND and anchor.mention is None:
            kind = claim.kind or "comparable"
            message = f"claim {claim.id!r}: no {kind} value in {claim.quote!r}"
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
