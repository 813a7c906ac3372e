"""The record of a rank."""

from decimal import Decimal

from checker.model.record import Record


class Rank(Record):
    """A place in an order.

    place: its number, 1 for the first. order: the superlative that says by what ("largest"),
    empty where only the number stands.
    """

    place: Decimal
    order: str = ""
