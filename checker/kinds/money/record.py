"""The record of an amount of money."""

from checker.algebra.amounts import Amount
from checker.model.record import Record


class Money(Record):
    """An amount of money.

    amount: how many of the currency's whole units: 0.5 for 50 cents. currency: ISO 4217 code, or
    XBT for bitcoins. per: what the amount is the price of ("year", "share"), empty for a sum.
    """

    amount: Amount
    currency: str
    per: str = ""
