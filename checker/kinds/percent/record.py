"""The record of a percentage."""

from typing import Literal

from checker.algebra.amounts import Amount
from checker.model.record import Record

Change = Literal["", "up", "down", "some"]


class Percent(Record):
    """A share or a change in hundredths.

    amount: how many per cent or percentage points. points: whether it is points.
    change: "" a level ("5 percent of voters", "rose to 5 percent"); else by how much something
    went "up" or "down", or "some" where the words leave the direction open ("a 5 percent change").
    """

    amount: Amount
    points: bool = False
    change: Change = ""
