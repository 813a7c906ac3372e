"""Bounds: two numerals that bound one number on both sides, "at least 5 but no more than 8"."""

import re
from collections.abc import Iterable, Iterator

from checker.algebra.amounts import Amount, Bound, hedged
from checker.algebra.intervals import Interval
from checker.grammar.hedges import hedge_before
from checker.grammar.numerals import Numeral

_FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)
_CEILINGS = (Bound.AT_MOST, Bound.LESS_THAN)
_JOINT = re.compile(r",?\s(?:and|but)\s|,\s")
# Joint and hedge together: "but certainly not more than or equal to".
_FARTHEST = 45


def join_bounds(text: str, numerals: Iterable[Numeral]) -> Iterator[Numeral]:
    """Yield the numerals of a plain text, a floor and a ceiling beside each other as one range.

    The range begins with the hedge of the first: what counts the second counts both, and no
    kind of values has to know of it.
    """
    before: Numeral | None = None
    for numeral in numerals:
        joined = _join(text, before, numeral) if before else None
        if before and joined is None:
            yield before
        before = joined or numeral
    if before:
        yield before


def _join(text: str, first: Numeral, second: Numeral) -> Numeral | None:
    joint = _JOINT.match(text, first.end, second.start)
    if joint is None or second.start - first.end > _FARTHEST:
        return None
    hedge, other = hedge_before(text, first.start), hedge_before(text, second.start)
    if hedge is None or other is None or other.start != joint.end():
        return None
    ends = (hedge.bounds, first.amount), (other.bounds, second.amount)
    lows = [hedged(amount, bounds, "").interval for bounds, amount in ends if _is(bounds, _FLOORS)]
    highs = [
        hedged(amount, bounds, "").interval for bounds, amount in ends if _is(bounds, _CEILINGS)
    ]
    if len(lows) != 1 or len(highs) != 1:
        return None
    low, high = lows[0], highs[0]
    if low.low is None or high.high is None or low.low >= high.high:
        return None
    interval = Interval(low.low, high.high, low_open=low.low_open, high_open=high.high_open)
    step = min(first.amount.granularity, second.amount.granularity)
    amount = Amount(None, interval, step, hedge=hedge.words)
    return Numeral(hedge.start, second.end, amount, second.form)


def _is(bounds: tuple[Bound, ...], wanted: tuple[Bound, ...]) -> bool:
    return len(bounds) == 1 and bounds[0] in wanted
