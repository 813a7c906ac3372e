"""The shares of one whole that a sentence lists come to more than 100 percent.

Looked at are answers that exclude each other: for and against, yes and no, and who did neither.

Wrong: "48 percent voted for the plan, 41 percent against, and 17 percent abstained".
Right: shares that come to 100, a point or so of rounding aside.
To settle: look at the poll or the count; one share is wrong, or several answers were allowed.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from checker.judge.case import Case, report_mentions
from checker.judge.explain import show_value
from checker.judge.sentences import Told, find_sentences
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "D208"
NAME = "percentages-over-100"
SEVERITY = Severity.ERROR

_SHARES = ("percent",)
_WHOLE = Decimal(100)
_ROUNDED = Decimal("0.5")
"""Each share may have been rounded up by so much."""
_OPPOSED = (
    (r"(?:voted |were |are )?(?:for|in favou?r|yes|aye)", r"(?:against|no|nay|opposed)"),
    (r"approv\w+|favou?r\w*|support\w*|back\w*", r"disapprov\w+|oppos\w+|reject\w*|against"),
    (r"agree\w*", r"disagree\w*"),
)
_NEITHER = re.compile(
    r"\b(?:abstain\w*|abstention\w*|undecided|unsure|not sure|no opinion|don['’]t know"
    r"|did(?:n['’]t| not)|the (?:rest|remaining|remainder|others?)|neither)\b",
    re.I,
)


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each sentence whose shares are too many."""
    for told in find_sentences(case.mentions, case.sources, _SHARES):
        total = sum((each.normal.low or Decimal(0) for each in told.mentions), Decimal(0))
        slack = _ROUNDED * len(told.mentions)
        if total <= _WHOLE + slack or not _exclude_each_other(told):
            continue
        shares = " + ".join(show_value(each) for each in told.mentions)
        figures = [each.normal.value or each.normal.low or 0 for each in told.mentions]
        sum_of_all = sum(figure for figure in figures if isinstance(figure, Decimal))
        message = f"{shares} percent come to {sum_of_all:f} percent of one whole."
        about = " ".join(each.subject.predicate for each in told.mentions)
        yield report_mentions(case, (CODE, NAME, SEVERITY), told.mentions, about, message)


def _exclude_each_other(told: Told) -> bool:
    """Whether every share is one answer of a pair, or of those who gave neither."""
    ends = [told.place(each)[0] for each in told.mentions[1:]] + [len(told.text)]
    stretches = [
        told.text[told.place(each)[1] : end] for each, end in zip(told.mentions, ends, strict=True)
    ]
    for pair in _OPPOSED:
        sides = [re.compile(rf"\b(?:{side})\b", re.I) for side in pair]
        given = [_answer(stretch, sides) for stretch in stretches]
        if None not in given and len(set(given)) == len(given) and {0, 1} <= set(given):
            return True
    return False


def _answer(stretch: str, sides: list[re.Pattern[str]]) -> int | None:
    """Return which answer a stretch of the sentence gives, None where it gives none."""
    for at in (1, 0):
        if sides[at].search(stretch):
            return at
    return 2 if _NEITHER.search(stretch) else None
