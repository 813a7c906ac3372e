"""An article was read without something it says about itself, such as its date.

Its text was checked; but without a date, for instance, relative dates stay unresolved.

Wrong: ``published: last Tuesday`` in the front matter.
Right: ``published: 2019-11-26``.
To settle: correct what the message names.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_skipped
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "A502"
NAME = "incomplete-article"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each article that was read in part."""
    for skipped in case.skipped:
        if not skipped.whole:
            yield report_skipped(CODE, NAME, SEVERITY, skipped, skipped.reason)
