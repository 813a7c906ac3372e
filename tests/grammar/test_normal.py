"""Amounts as machine formats state them."""

from decimal import Decimal

from checker.algebra.amounts import Bound, exact, hedged, spread
from checker.grammar.normal import state_amount


def test_an_exact_figure_is_its_own_bounds() -> None:
    normal = state_amount(exact(Decimal("1.2E+6")), "USD")
    assert (str(normal.value), normal.low, normal.high) == ("1200000", normal.value, normal.value)
    assert (normal.unit, normal.approximate, normal.hedge) == ("USD", False, None)


def test_a_hedge_opens_a_bound() -> None:
    normal = state_amount(hedged(exact(Decimal(9)), (Bound.AT_LEAST,), "at least"))
    assert normal.value == normal.low == 9
    assert normal.high is None
    assert normal.hedge == "at least"


def test_a_range_has_no_value() -> None:
    normal = state_amount(spread(Decimal(5), Decimal(7)))
    assert normal.value is None
    assert normal.low == 5
    assert normal.high == 7


def test_an_endless_fraction_is_cut() -> None:
    assert state_amount(exact(Decimal(2) / 3)).value == Decimal("0.666667")


def test_a_small_figure_keeps_its_digits() -> None:
    assert state_amount(exact(Decimal("9.11e-31"))).value == Decimal("9.11e-31")
