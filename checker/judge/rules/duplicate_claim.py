"""Two claims point at the same words of one article.

What is stated twice is counted and changed twice; nothing tells which of the two is kept up.

Wrong: two claims with the quote "nine people" on the same sentence.
Right: one claim on it, or two on different words.
To settle: delete one of them, or quote other words.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_anchor
from checker.model.claim import Claim
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C107"
NAME = "duplicate-claim"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim that states the value of an earlier one."""
    first: dict[tuple[str, int, int, str], Claim] = {}
    for anchor in case.anchors:
        mention, claim = anchor.mention, anchor.claim
        if mention is None:
            continue
        key = mention.article, mention.start, mention.end, mention.kind
        other = first.setdefault(key, claim)
        if other is not claim:
            message = f"claim {claim.id!r} states what {other.id!r} does: {mention.words!r}"
            found = report_anchor(CODE, NAME, SEVERITY, anchor, message)
            yield found.model_copy(update={"related": (other.place,)})
