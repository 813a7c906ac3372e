"""The words of a claim stand in its article more than once.

Which of them the editor meant cannot be told, and they may hold different facts.

Wrong: ``quote: nine`` in an article that says "nine" three times.
Right: the same with ``prefix`` or ``suffix``, the words just before or after.
To settle: lengthen the quote, or give a prefix or suffix.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import AnchorState
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C102"
NAME = "ambiguous-anchor"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each anchor in this state."""
    for anchor in case.anchors:
        if anchor.state is AnchorState.AMBIGUOUS:
            claim = anchor.claim
            message = (
                f"claim {claim.id!r}: {claim.quote!r} stands in {claim.article!r} more than once"
            )
            message = f"{message}: {anchor.reason}" if anchor.reason else message
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
