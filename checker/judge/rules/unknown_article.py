"""A claim names an article that was not read.

Wrong: ``article: washington-pots``.
Right: the id of an article, which is its file name without the ending.
To settle: correct the id, or bring the article into the corpus.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import AnchorState
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C105"
NAME = "unknown-article"
SEVERITY = Severity.ERROR


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each anchor in this state."""
    for anchor in case.anchors:
        if anchor.state is AnchorState.NO_ARTICLE:
            claim = anchor.claim
            message = f"claim {claim.id!r}: there is no article {claim.article!r}"
            message = f"{message} ({anchor.reason})" if anchor.reason else message
            yield report_anchor(CODE, NAME, SEVERITY, anchor, message)
