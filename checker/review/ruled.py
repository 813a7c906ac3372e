"""Ruled: which finding an editor means, and which decision."""

from collections.abc import Sequence

from checker.errors import InputError
from checker.model.decision import Decision, Ruling
from checker.model.finding import Finding

_SHORTEST = 4
_NAMED = 10


def find_ruled(what: str, findings: Sequence[Finding]) -> Finding | None:
    """Return the finding an editor means; None where none is.

    what: the beginning of a fingerprint (four digits or more, "#" before them or not); the fact,
    claim or file it is about; or both rule and that, "D201:victims".

    Raises InputError where several are meant; the hint names them.
    """
    code, colon, about = what.partition(":")
    named = [
        each
        for each in findings
        if each.about == what or (colon and each.code == code.upper() and each.about == about)
    ]
    if not named and (digits := _digits(what)):
        named = [each for each in findings if each.fingerprint.startswith(digits)]
    unique = {each.fingerprint: each for each in named}
    if len(unique) > 1:
        told = [f"{each.fingerprint} {each.code} {each.message}" for each in unique.values()]
        more = f"\n    and {len(told) - _NAMED} more" if len(told) > _NAMED else ""
        hint = "say which:\n    " + "\n    ".join(told[:_NAMED]) + more
        raise InputError(f"'{what}' stands for {len(told)} findings", hint=hint)
    return next(iter(unique.values()), None)


def find_decision(what: str, decisions: Sequence[Decision]) -> Decision | None:
    """Return the last decision whose fingerprint begins so and was not taken back, else None."""
    digits = _digits(what)
    for decision in reversed(decisions):
        if digits and decision.finding.startswith(digits):
            return None if decision.ruling is Ruling.REOPEN else decision
    return None


def _digits(what: str) -> str:
    """Return what may be the beginning of a fingerprint, "" for too little to tell."""
    digits = what.lower().removeprefix("#")
    return digits if len(digits) >= _SHORTEST else ""
