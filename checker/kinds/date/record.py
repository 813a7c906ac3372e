"""The record of a date: the days its words allow, and how machine formats name it."""

from checker.algebra.calendar import DaySpan
from checker.model.record import NormalForm, Record, make_normal


class Date(Record):
    """A day, a month, a year, a stretch of days, or an open side of one.

    days: all days the words allow, hedges and vagueness included; None where nothing in the
        article says which days these are ("on Tuesday" in an article without a date).
    value: what the words name, in EDTF; None with days. It can be wider than days: "earlier this
        month" names the month, and allows its days up to the publication alone.
    relative: the way the words name it, where they do not name it in full: "P-1D" (yesterday),
        "weekday:2" (Tuesday), "XXXX-11-04" (November 4 of some year), "season:22".
    bound: "since", "starting", "until", "before", "after", "from" or "by", where such a word
        belongs to the date. The first three name an end, which days then holds; the others open a
        side of days.
    approximate: whether the words say "about" or count in rough units ("a year ago").
    hedge: the words that make it so, or that narrow it ("early").
    """

    days: DaySpan | None
    value: str | None
    relative: str = ""
    bound: str = ""
    approximate: bool = False
    hedge: str | None = None


def normal_form(record: Date) -> NormalForm:
    """Return the EDTF string; None where the day is not known."""
    return make_normal(value=record.value, approximate=record.approximate, hedge=record.hedge)
