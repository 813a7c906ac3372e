"""A file could not be read as an article; nothing in it was checked.

Wrong: a text in an unknown encoding, or front matter that is never closed.
Right: UTF-8 text, with YAML between two lines of ``---`` where there is front matter.
To settle: mend or remove the file.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_skipped
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "A501"
NAME = "unreadable-article"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each file that was not read."""
    for skipped in case.skipped:
        if skipped.whole:
            yield report_skipped(CODE, NAME, SEVERITY, skipped, f"not read: {skipped.reason}")
