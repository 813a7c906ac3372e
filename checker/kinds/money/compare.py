"""Comparing amounts of money: in one currency, by rounding; never across currencies."""

from checker.algebra import amounts
from checker.algebra.relations import Relation
from checker.kinds.money.record import Money
from checker.model.comparison import Difference, Severity, ValueComparison


def compare(a: Money, b: Money) -> ValueComparison:
    """Return whether both amounts can be true; other currencies and other rates say nothing."""
    if dimension(a) != dimension(b):
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{_described(a)} cannot be held against {_described(b)}",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    relation, reason = amounts.compare(a.amount, b.amount)
    vague = a.amount.vague or b.amount.vague
    return ValueComparison(
        relation=relation,
        reason=reason,
        severity=Severity.NOTE if vague else Severity.ERROR,
    )


def dimension(record: Money) -> str:
    """Return what amounts must share to be compared: the currency, and what they are paid for."""
    return f"{record.currency} per {record.per}" if record.per else record.currency


def _described(record: Money) -> str:
    rate = f" for each {record.per}" if record.per else ""
    return f"an amount in {record.currency}{rate}"
