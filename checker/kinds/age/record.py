"""The record of an age."""

import datetime as dt
from typing import Literal

from checker.algebra.amounts import Amount
from checker.model.record import Record

Unit = Literal["year", "month", "week", "day", "hour", "decade", "century"]
Sense = Literal["now", "then", "group"]


class Age(Record):
    """How old somebody or something is.

    amount: how many units. unit: what it is counted in.
    sense: "now" the age at the time of the article, "then" the age at some event ("at the age of
        35 he left"), "group" the ages of a class of people ("children under five").
    name: the person's name in the fullest form the article gives, empty if none stands beside it.
    noun: who or what is so old ("girl", "building"), empty if the article does not say.
    as_of: the day of publication, for ages of "now".
    """

    amount: Amount
    unit: Unit = "year"
    sense: Sense = "now"
    name: str = ""
    noun: str = ""
    as_of: dt.date | None = None
