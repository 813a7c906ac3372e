"""The record of a duration."""

from decimal import Decimal

from checker.algebra.amounts import Amount, trimmed
from checker.algebra.spells import DAY, UNITS, write_iso
from checker.model.record import NormalForm, Record, make_normal


class Duration(Record):
    """How long something lasts, lasted or will last.

    parts: the counts and units as said, largest first ((2, "year"), (6, "month")); empty of a
        range or a vague word. unit: the smallest unit said.
    length: the same in seconds, hedges included. Units of the calendar make an interval of it.
    """

    parts: tuple[tuple[Decimal, str], ...]
    unit: str
    length: Amount

    @property
    def months(self) -> Decimal:
        """The part of the length that is said in months and longer units, in months."""
        return sum((count * UNITS[unit].months for count, unit in self.parts), Decimal(0))

    @property
    def seconds(self) -> Decimal:
        """The part of the length that is said in weeks and shorter units, in seconds."""
        return sum((count * UNITS[unit].seconds for count, unit in self.parts), Decimal(0))


def normal_form(record: Duration) -> NormalForm:
    """Return the ISO 8601 duration; of a range or a vague word the bounds in days instead."""
    length = record.length
    value = write_iso(record.parts) if record.parts else None
    bounds = (None, None) if record.parts else (length.interval.low, length.interval.high)
    low, high = (None if end is None else trimmed(round(end / DAY, 6)) for end in bounds)
    return make_normal(
        value=value,
        low=low,
        high=high,
        approximate=length.approximate or length.vague,
        hedge=length.hedge,
    )
