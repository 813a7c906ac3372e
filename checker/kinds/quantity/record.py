"""The record of a quantity."""

from typing import Literal

from checker.algebra.amounts import Amount
from checker.model.record import Record

Unit = Literal["", "times", "factor", "share"]


class Quantity(Record):
    """A number of things, as stated.

    amount: how many. unit: what the number counts: "" things or persons, "times" occasions
    ("twice", "three times"), "factor" a multiple ("tenfold", "twice as many"), "share" a part of
    a whole (0 to 1).
    """

    amount: Amount
    unit: Unit = ""
