"""Comparing measures: in base units, and with room for the rounding of a conversion."""

from decimal import Decimal, getcontext

from checker.algebra import amounts
from checker.algebra.amounts import Amount, trimmed
from checker.algebra.intervals import Interval, relate
from checker.algebra.relations import Relation
from checker.kinds.measure.compounds import find_unit
from checker.kinds.measure.record import Measure
from checker.kinds.measure.units import Unit, plural
from checker.model.comparison import Difference, Severity, ValueComparison

# Newsrooms convert and then round again: "135 kilometers" and "85 miles" are one distance.
CONVERSION_SLACK = Decimal("0.03")
# A long ton is 12 % more than a short one, and a bare "ton" may be either, or the metric one.
TON_SLACK = Decimal("0.12")
# A round figure such as 1,000 is taken as exact to a tenth of it, not to the half of a thousand.
ROUND_FIGURE_SLACK = Decimal("0.1")


def compare(a: Measure, b: Measure) -> ValueComparison:
    """Return whether both measures can be true; of one unit as figures, of two after conversion."""
    unit_a, unit_b = find_unit(a.unit), find_unit(b.unit)
    if unit_a.dimension != unit_b.dimension:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{_with_article(unit_a.dimension)} is not {_with_article(unit_b.dimension)}",
            difference=Difference.INCOMPARABLE,
            severity=Severity.NOTE,
        )
    if unit_a == unit_b:
        relation, reason = amounts.compare(a.amount, b.amount)
        return ValueComparison(relation=relation, reason=reason)
    relation = _converted(a.amount, unit_a, b.amount, unit_b)
    return ValueComparison(relation=relation, reason=_reason(relation, a, unit_a, unit_b))


def _converted(a: Amount, unit_a: Unit, b: Amount, unit_b: Unit) -> Relation:
    exact = _in_base(a.interval, unit_a), _in_base(b.interval, unit_b)
    if exact[0] == exact[1]:
        return Relation.SAME
    rounded = (
        _in_base(_as_rounded(a, unit_a), unit_a),
        _in_base(_as_rounded(b, unit_b), unit_b),
    )
    relation = relate(*rounded)
    bare = [amount.value is not None and not amount.hedge for amount in (a, b)]
    if relation is Relation.DISJOINT:
        near = _gap(*rounded) <= _slack(unit_a, unit_b) * _size(*rounded)
        return Relation.AROUND if near else relation
    if all(bare) or (any(bare) and relation is Relation.OVERLAP):
        return Relation.AROUND
    if a.approximate or b.approximate or a.vague or b.vague:
        return Relation.AROUND
    return relation


def _in_base(interval: Interval, unit: Unit) -> Interval:
    return Interval(
        None if interval.low is None else interval.low * unit.factor + unit.offset,
        None if interval.high is None else interval.high * unit.factor + unit.offset,
        low_open=interval.low_open,
        high_open=interval.high_open,
    )


def _as_rounded(amount: Amount, unit: Unit) -> Interval:
    """Return every number that a writer would give as this bare figure."""
    if amount.value is None or amount.hedge:
        return amount.interval
    slack = amount.granularity / 2
    # On a scale with a zero of its own a tenth means nothing: "100 degrees" is no share of heat.
    if amount.granularity > 1 and not unit.offset:
        slack = min(slack, abs(amount.value) * ROUND_FIGURE_SLACK)
    return Interval(amount.value - slack, amount.value + slack)


def _slack(a: Unit, b: Unit) -> Decimal:
    if a.offset or b.offset:
        return Decimal(0)
    return TON_SLACK if "ton" in (a.name, b.name) else CONVERSION_SLACK


def _gap(a: Interval, b: Interval) -> Decimal:
    """Return how far apart two disjoint intervals lie."""
    first, second = (a, b) if _below(a, b) else (b, a)
    assert first.high is not None
    assert second.low is not None
    return second.low - first.high


def _below(a: Interval, b: Interval) -> bool:
    return a.high is not None and b.low is not None and a.high <= b.low


def _size(a: Interval, b: Interval) -> Decimal:
    return max(abs(end) for each in (a, b) for end in (each.low, each.high) if end is not None)


def _reason(relation: Relation, a: Measure, unit_a: Unit, unit_b: Unit) -> str:
    if a.amount.value is None:
        fits = "no figure fits" if relation is Relation.DISJOINT else "a figure fits"
        return f"{fits} both, {plural(unit_a.name)} taken as {plural(unit_b.name)}"
    base = a.amount.value * unit_a.factor + unit_a.offset
    figure = (base - unit_b.offset) / unit_b.factor
    stated = f"{_plain(a.amount.value)} {_counted(a.amount.value, unit_a.name)}"
    return f"{stated} would be {_plain(_short(figure))} {plural(unit_b.name)}"


def _short(figure: Decimal) -> Decimal:
    """Return the figure with three digits, more only where they stand before the point."""
    if figure.adjusted() >= getcontext().prec:
        return trimmed(Decimal(f"{figure:.2e}"))
    return round(figure, max(0, 2 - figure.adjusted()))


def _plain(figure: Decimal) -> str:
    return f"{figure.normalize():,f}"


def _counted(figure: Decimal, name: str) -> str:
    return name if figure == 1 else plural(name)


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
