"""Settle: which of the findings are told, and why the others are not."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from checker.model.baseline import Baseline
from checker.model.finding import Finding
from checker.model.gate import GateSettings
from checker.model.verdict import State
from checker.review.select import select

OLD = "in the baseline"
UNTOUCHED = "not touched by the change"


class Settled(NamedTuple):
    """The findings to tell, and how many are withheld for which reason."""

    told: tuple[Finding, ...]
    withheld: dict[str, int]


def settle(
    findings: Iterable[Finding],
    settings: GateSettings,
    baseline: Baseline | None = None,
    is_touched: Callable[[Finding], bool] | None = None,
) -> Settled:
    """Return the findings that a project wants to hear of, less those withheld.

    An open finding is withheld where the baseline holds it, and any that the change does not touch.
    What the settings leave out is not counted: nobody asked for it.
    """
    old = baseline.fingerprints if baseline else frozenset()
    told: list[Finding] = []
    withheld: dict[str, int] = {}
    for finding in select(findings, settings):
        reason = ""
        if finding.state is State.OPEN and finding.fingerprint in old:
            reason = OLD
        elif is_touched and not is_touched(finding):
            reason = UNTOUCHED
        if reason:
            withheld[reason] = withheld.get(reason, 0) + 1
        else:
            told.append(finding)
    return Settled(tuple(told), withheld)
