"""The words of a claim are in its article with another number, date, name or negation.

Either the article was changed after the claim was made, or the claim misquotes it.

Wrong: ``quote: seven people were killed`` where the article now has "nine people were killed".
Right: the words as they stand, and the facts they touch looked at again.
To settle: check the source, then correct the quote.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import AnchorState
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C103"
NAME = "changed-anchor"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each anchor in this state."""
    for anchor in case.anchors:
        if anchor.state is AnchorState.CHANGED:
            claim = anchor.claim
            words = f"{anchor.found!r} instead of {claim.quote!r}"
            message = f"claim {claim.id!r}: {claim.article!r} has {words}"
            message = f"{message}: {anchor.reason}" if anchor.reason else message
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
