"""Comparing quantities: heads are counted, large figures are rounded."""

from decimal import Decimal

from checker.algebra import amounts
from checker.algebra.amounts import ROUNDED_FROM
from checker.algebra.relations import Relation
from checker.kinds.quantity.record import Quantity
from checker.model.comparison import Difference, Severity, ValueComparison

_NAMES = {"": "a count", "times": "a number of times", "factor": "a multiple", "share": "a share"}


def compare(a: Quantity, b: Quantity) -> ValueComparison:
    """Return whether both quantities can be true; a vague word never raises a strong alarm."""
    if a.unit != b.unit:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{_NAMES[a.unit]} is not {_NAMES[b.unit]}",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    rounded_from = Decimal(0) if a.unit == "share" else ROUNDED_FROM
    relation, reason = amounts.compare(a.amount, b.amount, rounded_from=rounded_from)
    vague = a.amount.vague or b.amount.vague
    return ValueComparison(
        relation=relation,
        reason=reason,
        severity=Severity.NOTE if vague else Severity.ERROR,
    )
