"""Numbers as prose states them: a figure, how finely it is given, and what the hedge makes of it.

The rules of bounds and rounding follow the design's table of semantics: a hedge turns a figure
into an interval, and two bare figures agree where the finer rounds to the coarser.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from checker.algebra.intervals import Interval, disjoint, point, relate
from checker.algebra.relations import Relation

# "About 1,000" may well be 950: newsroom roundings stay within five per cent.
APPROXIMATION = Decimal("0.05")
# Rounding is to the last digit that is not zero, yet nobody rounds 140 to 100.
ROUNDING = Decimal("0.1")
# Below this an editor counts heads; 12 is not a rounded 10.
ROUNDED_FROM = Decimal(20)


class Bound(StrEnum):
    """What a hedge says about the figure it stands with."""

    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    NEARLY = "nearly"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as stated.

    value: the figure named, None for a range or a vague word.
    interval: every number the words allow.
    granularity: place value of the last significant digit ("20,000" has 10,000, "2.5" has 0.1).
    hedge: the hedging words, as one normalised phrase, None without.
    approximate: whether a hedge widens the figure on both sides or just below it.
    vague: whether the words name no figure at all ("dozens", "several").
    """

    value: Decimal | None
    interval: Interval
    granularity: Decimal = Decimal(1)
    hedge: str | None = None
    approximate: bool = False
    vague: bool = False


def exact(value: Decimal, granularity: Decimal | None = None) -> Amount:
    """Return the bare figure; granularity is read from its digits unless given."""
    return Amount(value, point(value), granularity or granularity_of(value))


def granularity_of(value: Decimal) -> Decimal:
    """Return the place value of the last non-zero digit: 1 for 7, 100 for 2,300, 0.1 for 3.5."""
    if value == 0:
        return Decimal(1)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def spread(low: Decimal | None, high: Decimal | None, *, vague: bool = False) -> Amount:
    """Return the amount of a range ("between 5 and 7") or of a vague word ("dozens")."""
    finest = min((granularity_of(end) for end in (low, high) if end is not None), default=None)
    return Amount(None, Interval(low, high), finest or Decimal(1), vague=vague)


def hedged(amount: Amount, bounds: tuple[Bound, ...], words: str) -> Amount:
    """Return the amount under a chain of hedges ("at least about 20"), outermost first.

    An approximation widens a figure; a range or a vague word says already how far it may be off.
    A bound then opens the far side, and keeps its own ("at least 10 to 12" begins at 10).
    """
    interval, approximate = amount.interval, amount.approximate
    for bound in reversed(bounds):
        interval = _under(bound, interval, amount)
        approximate = approximate or bound in (Bound.ABOUT, Bound.NEARLY)
    return replace(amount, interval=interval, hedge=words or None, approximate=approximate)


def _under(bound: Bound, interval: Interval, amount: Amount) -> Interval:
    match bound:
        case Bound.AT_LEAST:
            return Interval(interval.low, None, low_open=interval.low_open)
        case Bound.MORE_THAN:
            floor = interval.low if amount.value is None else amount.value
            return Interval(floor, None, low_open=amount.value is not None)
        case Bound.AT_MOST:
            return Interval(None, interval.high, high_open=interval.high_open)
        case Bound.LESS_THAN:
            ceiling = interval.high if amount.value is None else amount.value
            return Interval(None, ceiling, high_open=True)
        case Bound.NEARLY if interval.high is not None:
            return Interval(interval.high - amount.granularity, interval.high, high_open=True)
        case Bound.ABOUT if amount.value is None:
            return interval
        case Bound.ABOUT if interval.low is not None and interval.high is not None:
            slack = max(amount.granularity / 2, abs(interval.high) * APPROXIMATION)
            return Interval(interval.low - slack, interval.high + slack)
    return interval


def scaled(amount: Amount, factor: Decimal) -> Amount:
    """Return the amount times a positive factor ("2.5" million); the wording stays as it is."""
    interval = amount.interval
    return replace(
        amount,
        value=None if amount.value is None else trimmed(amount.value * factor),
        interval=replace(
            interval,
            low=None if interval.low is None else trimmed(interval.low * factor),
            high=None if interval.high is None else trimmed(interval.high * factor),
        ),
        granularity=amount.granularity * factor,
    )


def trimmed(number: Decimal) -> Decimal:
    """Return the number without idle zeros and without an exponent: 1200000 for 1.2E+6."""
    return Decimal(int(number)) if number == number.to_integral_value() else number.normalize()


def compare(a: Amount, b: Amount, *, rounded_from: Decimal = Decimal(0)) -> tuple[Relation, str]:
    """Return how a stands to b and why, as half a sentence.

    rounded_from: figures below it are taken as counted, not rounded.
    """
    if a.interval == b.interval:
        return Relation.SAME, "the same figure"
    if _bare(a) and _bare(b):
        return _by_rounding(a, b, rounded_from)
    relation = relate(a.interval, b.interval)
    if relation is Relation.DISJOINT:
        return _by_wording(a, b, rounded_from)
    if a.approximate or b.approximate or a.vague or b.vague:
        return Relation.AROUND, "one figure is approximate and allows the other"
    if relation is Relation.OVERLAP:
        return relation, "the ranges overlap"
    return relation, "one figure lies within the bounds of the other"


def _bare(amount: Amount) -> bool:
    return amount.value is not None and not amount.hedge and not amount.vague


def _by_rounding(a: Amount, b: Amount, rounded_from: Decimal) -> tuple[Relation, str]:
    fine, coarse = sorted((a, b), key=lambda amount: amount.granularity)
    if fine.granularity < coarse.granularity:
        assert fine.value is not None
        assert coarse.value is not None
        if abs(fine.value) >= rounded_from and fine.value in _as_rounded(coarse, rounded_from):
            return Relation.AROUND, f"{_plain(fine.value)} rounds to {_plain(coarse.value)}"
        if abs(coarse.value) >= rounded_from:
            unlike = f"{_plain(fine.value)} does not round to {_plain(coarse.value)}"
            return Relation.DISJOINT, unlike
    return Relation.DISJOINT, "exact figures that differ"


def _by_wording(a: Amount, b: Amount, rounded_from: Decimal) -> tuple[Relation, str]:
    """Judge two amounts of which one at least is hedged and which have no number in common."""
    if a.value is not None and a.value == b.value:
        nearly = a.approximate or b.approximate
        if nearly or abs(a.value) >= rounded_from:
            return Relation.AROUND, f"both speak of {_plain(a.value)}"
    if not disjoint(_as_rounded(a, rounded_from), _as_rounded(b, rounded_from)):
        return Relation.AROUND, "the round figure allows for the other"
    bounded = [each for each in (a, b) if each.hedge]
    if len(bounded) == 1 and a.value is not None and b.value is not None:
        [bound] = bounded
        figure = b.value if bound is a else a.value
        told = f"“{bound.hedge} {_plain(bound.value or Decimal(0))}”"
        return Relation.DISJOINT, f"{told} leaves no room for {_plain(figure)}"
    return Relation.DISJOINT, "no number fits both"


def _as_rounded(amount: Amount, rounded_from: Decimal) -> Interval:
    """Return every number that a writer would give as this amount."""
    value = amount.value
    if value is None or not _bare(amount) or abs(value) < rounded_from:
        return amount.interval
    slack = min(amount.granularity / 2, abs(value) * ROUNDING)
    return Interval(value - slack, value + slack, high_open=True)


def _plain(value: Decimal) -> str:
    return f"{trimmed(value):,f}"
