"""The baseline holds findings that are not there any more: old debt that was paid.

Left in the baseline, they would be withheld if they came back.

Wrong: a baseline with a discrepancy that was corrected last week.
Right: a baseline with what is still to be done.
To settle: ``checker check --prune-baseline``.
"""

from collections.abc import Iterator

from checker.errors import Place
from checker.judge.case import Case
from checker.judge.fingerprint import fingerprint
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "R404"
NAME = "resolved-debt"
SEVERITY = Severity.NOTE

_NAMED = 5


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for a baseline that holds what is found no more."""
    if case.baseline is None:
        return
    known = {finding.fingerprint for finding in case.findings}
    gone = case.baseline.paid(known)
    if not gone:
        return
    named = [f"{debt.code} of '{debt.about}'" for debt in gone[:_NAMED]]
    more = [f"{len(gone) - _NAMED} more"] if len(gone) > _NAMED else []
    path = case.baseline.path
    message = f"{len(gone)} of {len(case.baseline.debts)} old findings are found no more: "
    yield Finding(
        code=CODE,
        rule=NAME,
        severity=SEVERITY,
        message=message + ", ".join([*named, *more]),
        about=path,
        place=Place(path),
        fingerprint=fingerprint(CODE, path, [debt.fingerprint for debt in gone]),
    )
