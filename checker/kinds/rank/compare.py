"""Comparing ranks: the place is the same or it is not."""

from checker.algebra.relations import Relation
from checker.kinds.rank.record import Rank
from checker.model.comparison import Difference, Severity, ValueComparison


def compare(a: Rank, b: Rank) -> ValueComparison:
    """Return whether both ranks can be true of one thing in one order."""
    if a.order != b.order:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason="they speak of different orders",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    if a.place == b.place:
        return ValueComparison(relation=Relation.SAME, reason="the same place")
    return ValueComparison(
        relation=Relation.DISJOINT,
        reason="different places in one order",
        # A bare ordinal tells things apart (the first victim, the second) sooner than it ranks one.
        severity=Severity.ERROR if a.order else Severity.NOTE,
    )
