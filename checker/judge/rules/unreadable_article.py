"""A file could not be read as an article; nothing in it was checked.

Wrong: a text in an unknown encoding, or broken front matter.
Right: UTF-8 text, with YAML between two lines of ``---`` where there is front matter.
To settle: mend or remove the file.
"""

from collections.abc import Iterator

from checker.errors import Place
from checker.judge.case import Case
from checker.judge.fingerprint import fingerprint
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "A501"
NAME = "unreadable-article"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each file that was skipped."""
    for skipped in case.skipped:
        yield Finding(
            code=CODE,
            rule=NAME,
            severity=SEVERITY,
            message=f"not read: {skipped.reason}",
            place=Place(skipped.path),
            fingerprint=fingerprint(CODE, skipped.path, [skipped.reason]),
        )
