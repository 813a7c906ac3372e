"""Comparing percentages: shares with shares, changes with changes, points with points."""

from checker.algebra import amounts
from checker.algebra.relations import Relation
from checker.kinds.percent.record import Percent
from checker.model.comparison import Difference, Severity, ValueComparison

_DIRECTIONS = {"up": "a rise", "down": "a fall"}


def compare(a: Percent, b: Percent) -> ValueComparison:
    """Return whether both percentages can be true; a rise and a fall cannot."""
    if dimension(a) != dimension(b):
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{_described(a)} is not {_described(b)}",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    if {a.change, b.change} == {"up", "down"}:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"one is {_DIRECTIONS[a.change]}, the other {_DIRECTIONS[b.change]}",
        )
    relation, reason = amounts.compare(a.amount, b.amount)
    vague = a.amount.vague or b.amount.vague
    return ValueComparison(
        relation=relation,
        reason=reason,
        severity=Severity.NOTE if vague else Severity.ERROR,
    )


def dimension(record: Percent) -> str:
    """Return what percentages must share to be compared: points or not, a level or a change."""
    if record.points:
        return "percentage points"
    return "percent change" if record.change else "percent"


def _described(record: Percent) -> str:
    return {
        "percentage points": "a number of percentage points",
        "percent change": "a change in percent",
        "percent": "a share in percent",
    }[dimension(record)]
