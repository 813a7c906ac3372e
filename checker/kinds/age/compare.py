"""Comparing ages: in years persons are counted, in other units the coarser allows for the finer."""

from dataclasses import replace
from decimal import Decimal

from checker.algebra import amounts
from checker.algebra.amounts import scaled
from checker.algebra.intervals import Interval, disjoint, relate
from checker.algebra.relations import Relation
from checker.algebra.spells import UNITS
from checker.grammar.names import same_person
from checker.kinds.age.record import Age
from checker.model.comparison import Difference, Severity, ValueComparison

# A person's years are counted; the years of a town or a tree are rounded.
_COUNTED_TO = Decimal(120)
# Two reports so many days apart may well have a birthday between them.
_BIRTHDAY = 90
_YEAR = Decimal("365.2425")
_SENSES = {"now": "an age", "then": "an age at some event", "group": "the ages of a group"}


def compare(a: Age, b: Age) -> ValueComparison:
    """Return whether both can be one age; a year's difference is a mild conflict."""
    if a.sense != b.sense:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{_SENSES[a.sense]} is not {_SENSES[b.sense]}",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    if a.unit == b.unit:
        relation, reason = amounts.compare(a.amount, b.amount, rounded_from=_COUNTED_TO)
    else:
        relation, reason = _across_units(a, b)
    if relation is Relation.DISJOINT and _grown(a, b):
        relation, reason = Relation.AROUND, "a birthday may lie between the articles"
    return ValueComparison(relation=relation, reason=reason, severity=_severity(a, b))


def dimension(record: Age) -> str:
    """Return what ages must share to be compared: whether they are of now, then or a group."""
    return "age" if record.sense == "now" else f"age {record.sense}"


def kinship(a: Age, b: Age) -> float | None:
    """Return how surely two ages are one person's: 1 by the name, 0 for others.

    None where names do not tell: both are nameless and of the same noun ("girl"), or the age is
    that of some event in a person's life.
    """
    if a.name and b.name:
        same = same_person(a.name, b.name)
        return 0.0 if not same else None if a.sense == "then" else 1.0
    if a.name or b.name:
        return 0.0
    return None if a.noun == b.noun and (a.noun or a.sense != "now") else 0.0


def _across_units(a: Age, b: Age) -> tuple[Relation, str]:
    left, right = _lived(a), _lived(b)
    if disjoint(left, right):
        return Relation.DISJOINT, "no age fits both"
    bare = a.amount.value is not None and b.amount.value is not None
    if bare and not a.amount.hedge and not b.amount.hedge:
        return Relation.AROUND, f"both may be so old in {a.unit}s and in {b.unit}s"
    return relate(left, right), "the ranges have ages in common"


def _lived(age: Age) -> Interval:
    """Return the seconds somebody may have lived: who is two has not completed the third year."""
    amount = age.amount
    if amount.interval.high is not None and not amount.hedge:
        whole = replace(amount.interval, high=amount.interval.high + 1, high_open=True)
        amount = replace(amount, interval=whole)
    return scaled(amount, UNITS[age.unit].average).interval


def _grown(a: Age, b: Age) -> bool:
    """Whether the time between the articles explains the difference."""
    if a.as_of is None or b.as_of is None or a.unit != "year" or b.unit != "year":
        return False
    early, late = (a, b) if a.as_of <= b.as_of else (b, a)
    assert early.as_of is not None
    assert late.as_of is not None
    days = (late.as_of - early.as_of).days
    if days < _BIRTHDAY:
        return False
    years = Decimal(days) / _YEAR
    low, high = early.amount.interval.low, early.amount.interval.high
    later = Interval(
        None if low is None else low + int(years), None if high is None else high + int(years) + 1
    )
    return not disjoint(later, late.amount.interval)


def _severity(a: Age, b: Age) -> Severity:
    if a.amount.vague or b.amount.vague:
        return Severity.NOTE
    if not (a.name and b.name):
        # Who has no name may be somebody else.
        return Severity.WARNING
    one, other = a.amount.value, b.amount.value
    if one is not None and other is not None and a.unit == b.unit and abs(one - other) == 1:
        return Severity.WARNING
    return Severity.ERROR
