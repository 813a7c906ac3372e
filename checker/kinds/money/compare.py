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
    if a.change != b.change:
        return ValueComparison(relation=Relation.DISJOINT, reason="one is a rise, the other a fall")
    relation, reason = amounts.compare(a.amount, b.amount)
    vague = a.amount.vague or b.amount.vague
    return ValueComparison(
        relation=relation,
        reason=reason,
        severity=Severity.NOTE if vague else Severity.ERROR,
    )


def dimension(record: Money) -> str:
    """Return what amounts must share to be compared: the currency, what they are the price of,
    and whether they are a sum or by how much it changed.
    """
    rate = f" per {record.per}" if record.per else ""
    return f"{record.currency}{rate}{' change' if record.change else ''}"


def _described(record: Money) -> str:
    rate = f" for each {record.per}" if record.per else ""
    return f"{'a change' if record.change else 'an amount'} in {record.currency}{rate}"
