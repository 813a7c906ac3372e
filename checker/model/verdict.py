"""Verdict: what is said of a fact after its values were compared."""

from enum import StrEnum

from checker.model.comparison import Comparison, Difference, Severity
from checker.model.fact import Fact
from checker.model.frozen import Frozen


class Verdict(StrEnum):
    """What the values of a fact amount to, worst first."""

    DISCREPANT = "discrepant"
    UPDATED = "updated"
    COMPATIBLE = "compatible"
    AGREE = "agree"
    SINGLE_SOURCE = "single-source"
    NOT_COMPARABLE = "not-comparable"


class State(StrEnum):
    """What an editor has ruled."""

    OPEN = "open"
    ACCEPTED = "accepted"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"


class Judgement(Frozen):
    """A fact and its verdict.

    decisive: ids of the two mentions that decide. reason: one sentence for a layman.
    sources: number of independent sources. severity: None where there is nothing to find.
    conflicts: the pairs that cannot both be right, the most telling first.
    """

    fact: Fact
    verdict: Verdict
    severity: Severity | None = None
    difference: Difference | None = None
    reason: str
    decisive: tuple[str, str] | None = None
    sources: int = 0
    conflicts: tuple[Comparison, ...] = ()
    state: State = State.OPEN
