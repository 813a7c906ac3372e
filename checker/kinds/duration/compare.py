"""Comparing durations: in seconds, with the slack that calendar units and rounding leave."""

from decimal import Decimal

from checker.algebra import amounts
from checker.algebra.amounts import ROUNDED_FROM, Amount, trimmed
from checker.algebra.relations import Relation
from checker.algebra.spells import UNITS
from checker.kinds.duration.record import Duration
from checker.model.comparison import Severity, ValueComparison

# Minutes and seconds are rounded as soon as they are told; days and years are counted.
_ROUNDED = ("second", "minute")


def compare(a: Duration, b: Duration) -> ValueComparison:
    """Return whether both can be the length of one thing.

    In one unit below twenty, figures are counted and must be equal; across units, and for minutes
    and seconds, the finer may round to the coarser ("90 days", "three months").
    """
    counted = a.unit == b.unit and a.unit not in _ROUNDED
    rounded_from = ROUNDED_FROM * UNITS[a.unit].average if counted else Decimal(0)
    relation, _ = amounts.compare(a.length, b.length, rounded_from=rounded_from)
    vague = a.length.vague or b.length.vague
    return ValueComparison(
        relation=relation,
        reason=_reason(relation, in_words(a), in_words(b)),
        severity=Severity.NOTE if vague else Severity.ERROR,
    )


def dimension(record: Duration) -> str:
    """Return what durations must share to be compared: nothing but to be lengths of time."""
    return "duration"


def in_words(record: Duration) -> str:
    """Return a duration as a reader says it: "90 days", "at least 2 months", "3 to 9 hours"."""
    if not record.parts:
        return _bounds(record.length, record.unit)
    told = " and ".join(_counted(count, unit) for count, unit in record.parts)
    hedge = record.length.hedge
    return f"{hedge} {told}" if hedge else told


def _counted(count: Decimal, unit: str) -> str:
    plural = {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")
    return f"{trimmed(count):,f} {unit if count == 1 else plural}"


def _bounds(length: Amount, unit: str) -> str:
    average = UNITS[unit].average
    low, high = (
        None if end is None else round(end / average)
        for end in (length.interval.low, length.interval.high)
    )
    if low is None or high is None:
        end, side = (low, "or more") if low is not None else (high, "or less")
        return f"{_counted(Decimal(end or 0), unit)} {side}"
    return f"{low:,} to {_counted(Decimal(high), unit)}"


def _reason(relation: Relation, first: str, second: str) -> str:
    match relation:
        case Relation.SAME:
            return "the same length of time"
        case Relation.WITHIN:
            return f"{first} is within the bounds of {second}"
        case Relation.CONTAINS:
            return f"{second} is within the bounds of {first}"
        case Relation.AROUND:
            return f"{first} and {second} are about as long"
        case Relation.OVERLAP:
            return f"{first} and {second} overlap"
        case Relation.DISJOINT:
            return f"{first} and {second} are not the same length of time"
