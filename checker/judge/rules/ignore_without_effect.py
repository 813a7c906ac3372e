"""A comment tells a rule to leave a claim alone, and the rule has nothing to say of the claim.

It would hide the next finding, which nobody has looked at.

Wrong: ``# checker: ignore[D201]`` on a claim that nothing contradicts, ``# checker: ignore`` with
no rule, or either on a line of its own.
Right: ``quote: nine people  # checker: ignore[D201] the family counts two more`` for as long as it
is contradicted.
To settle: delete the comment, or correct the rule it names.
"""

from collections.abc import Iterator

from checker.judge.case import Case
from checker.judge.fingerprint import fingerprint
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "C108"
NAME = "ignore-without-effect"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each ignore that left nothing out."""
    for ignore in case.idle:
        rules = ", ".join(ignore.rules)
        if not ignore.claim:
            message = "the ignore stands on no claim's line: put it at the end of one"
        elif rules:
            message = f"claim '{ignore.claim}' ignores {rules}, which has nothing to say of it"
        else:
            message = f"claim '{ignore.claim}' ignores no rule: write ignore[D201]"
        about = ignore.claim or ignore.place.path
        yield Finding(
            code=CODE,
            rule=NAME,
            severity=SEVERITY,
            message=message,
            about=about,
            place=ignore.place,
            fingerprint=fingerprint(CODE, about, ignore.rules),
        )
