"""The record of a measure."""

from checker.algebra.amounts import Amount
from checker.model.record import Record


class Measure(Record):
    """A physical quantity as stated.

    amount: the figure in the unit stated. unit: the unit's full English name in the singular
    ("kilometer", "square mile", "kilometer per hour", "magnitude").
    """

    amount: Amount
    unit: str
