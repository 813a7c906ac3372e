"""An editor ruled which fact a mention speaks of, and the mention is not there any more.

Most often its sentence was changed. The ruling has no effect: what it kept together or apart is
left to the matching.

Wrong: a ruling on "nine people" in a sentence that by now says "the dead".
Right: every such ruling has its mention.
To settle: rule again in ``checker review``, or delete the entry.
"""

from collections.abc import Iterator

from checker.judge.case import Case
from checker.judge.fingerprint import fingerprint
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "R405"
NAME = "sorting-without-mention"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each ruling on a mention that is in no article."""
    for each in case.lost_namings:
        message = (
            f"the ruling '{each.ruling.value}' on fact '{each.fact}': {each.words!r} is not read in"
            f" {each.article!r} any more, in a sentence that begins {each.sentence!r}"
        )
        yield Finding(
            code=CODE,
            rule=NAME,
            severity=SEVERITY,
            message=message,
            about=each.fact,
            place=each.place,
            fingerprint=fingerprint(CODE, each.article, [each.words, each.sentence]),
        )
