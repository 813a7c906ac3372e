"""The record of an amount of money."""

from typing import Literal

from checker.algebra.amounts import Amount
from checker.model.record import Record

Change = Literal["", "up", "down"]


class Money(Record):
    """An amount of money.

    amount: how many of the currency's whole units: 0.5 for 50 cents. currency: ISO 4217 code, or
    XBT for bitcoins. per: what the amount is the price of ("year", "share"), empty for a sum.
    change: "" a sum or a price; else by how much one went "up" or "down" ("rose $5").
    """

    amount: Amount
    currency: str
    per: str = ""
    change: Change = ""
