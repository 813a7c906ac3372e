"""Record: the typed normal form of a value; every kind has its own class of it."""

from decimal import Decimal

from checker.model.frozen import Frozen, unchecked


class Record(Frozen):
    """Base of the records in ``kinds/<kind>/record.py``."""


class NormalForm(Frozen):
    """A value as machine formats state it (DESIGN.md section 7).

    value: number, ISO 8601 duration, EDTF date or the words; None of a range or a vague word.
    unit: ISO 4217 code of money, full English name of a unit of measure, else None.
    low, high: the bounds of a numeric value, None where unbounded or not numeric.
    """

    value: Decimal | str | None = None
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    approximate: bool = False
    hedge: str | None = None


make_normal = unchecked(NormalForm)
"""The normal form, as a kind makes it: from fields that need no second look."""
