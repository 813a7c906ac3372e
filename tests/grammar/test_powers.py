"""Figures with an exponent or a tolerance."""

from decimal import Decimal

import pytest

from checker.algebra.amounts import exact
from checker.algebra.intervals import Interval
from checker.grammar.powers import read_power, read_tolerance


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("4e14 waves", "4e14", "4e14"),
        ("1E-3", "1E-3", "0.001"),
        ("1.5E6.", "1.5E6", "1500000"),
        ("5.5x10-3 kg", "5.5x10-3", "0.0055"),
        ("6.02 × 10²³", "6.02 × 10²³", "6.02e23"),
        ("3x10^5,", "3x10^5", "300000"),
        ("10⁻² m", "10⁻²", "0.01"),
        ("2^10 names", "2^10", "1024"),
        ("2.5^-1", "2.5^-1", "0.4"),
    ],
)
def test_powers(text: str, words: str, value: str) -> None:
    found = read_power(text, 0)
    assert found is not None
    amount, end = found
    assert (text[:end], amount.value) == (words, Decimal(value))


@pytest.mark.parametrize(
    "text",
    [
        "2E1",
        "5 x 10-15 minutes",
        "2019² shows",
        "3e",
        "12e100",
        "4x10^5^2",
        "0^0",
        "7",
        "1.5e3.2",
        "2e61",
    ],
)
def test_other_figures_are_no_powers(text: str) -> None:
    assert read_power(text, 0) is None


def test_a_power_is_as_fine_as_its_figure() -> None:
    found = read_power("5.5x10^3", 0)
    assert found is not None
    assert found[0].granularity == 100


@pytest.mark.parametrize("text", ["20±0.5", "20 +/- 0.5", "20 ± 0.5 m"])
def test_a_tolerance_goes_both_ways(text: str) -> None:
    found = read_tolerance(exact(Decimal(20)), text, 2)
    assert found is not None
    amount, end = found
    assert amount.interval == Interval(Decimal("19.5"), Decimal("20.5"))
    assert amount.approximate
    assert text[:end] == text.removesuffix(" m")


def test_a_tolerance_in_percent_is_another_figure() -> None:
    assert read_tolerance(exact(Decimal(20)), "20 ±3rd", 2) is None
