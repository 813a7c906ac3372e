"""The words of a claim are not in its article.

The claim is an orphan: nothing ties it to a source any more.

Wrong: ``quote: seven dual nationals`` where the article has no such words.
Right: a quote copied letter for letter from the article.
To settle: copy the words again, or delete the claim if the article dropped them.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import AnchorState
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C101"
NAME = "anchor-not-found"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each anchor in this state."""
    for anchor in case.anchors:
        if anchor.state is AnchorState.ORPHAN:
            claim = anchor.claim
            message = f"claim {claim.id!r}: {claim.quote!r} is not in {claim.article!r}"
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
