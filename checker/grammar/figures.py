"""Figures: numbers in digits, as news prose writes them."""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, spread
from checker.grammar.number_words import VULGAR_FRACTIONS

_PLAIN = re.compile(r"(?:0|[1-9]\d{0,17})(?:\.\d+)?|\.\d+")
# Thousands by threes, or in the Indian way by twos above the first three.
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d?(?:,\d{2})+,\d{3}")
_FRACTION = re.compile(r"(?:([1-9]\d{0,2})-)?([1-9]\d{0,2})/([1-9]\d{0,3})")
# Other denominators are dates, scores and street numbers more often than parts of a whole.
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 30, 32, 40, 50, 64, 100, 1000))
# What a listener hears in "a third": not 0.333, but not 0.4 either.
_FRACTION_STEP = Decimal("0.1")


def read_figure(digits: str) -> Amount | None:
    """Return the amount of a chain of digits and ``.,:/-``, None where it is no number.

    "20,000", "3.5", "1/3", "2-1/2", "2½" and the range "10-12" are numbers. "8:30", "4.2.1",
    "5-4", "9/11" and telephone numbers are not.
    """
    if digits[-1] in VULGAR_FRACTIONS:
        return _vulgar(digits)
    number = _read_number(digits)
    if number is not None:
        return exact(number, _step(digits, number))
    return _read_range(digits) or _read_fraction(digits)


def _read_number(digits: str) -> Decimal | None:
    if _PLAIN.fullmatch(digits) or _GROUPED.fullmatch(digits):
        return Decimal(digits.replace(",", ""))
    return None


def _step(digits: str, number: Decimal) -> Decimal | None:
    """Return the granularity of a number whose decimals are written out: 0.1 for 3.0."""
    if "." not in digits:
        return None
    return Decimal(1).scaleb(int(number.as_tuple().exponent))


def _read_range(digits: str) -> Amount | None:
    first, _, last = digits.partition("-")
    low, high = _read_number(first), _read_number(last)
    if low is None or high is None or low >= high or _telephone(first, last):
        return None
    return spread(low, high)


def _telephone(first: str, last: str) -> bool:
    return len(first) == 3 and len(last) == 4 and last.isdigit() and not last.endswith("0")


def _read_fraction(digits: str) -> Amount | None:
    found = _FRACTION.fullmatch(digits)
    if found is None:
        return None
    whole, above, below = (int(part or 0) for part in found.groups())
    if above >= below or below not in _DENOMINATORS:
        return None
    part = fraction(above, below)
    return shifted(part, whole) if whole else part


def _vulgar(digits: str) -> Amount | None:
    part = fraction(*VULGAR_FRACTIONS[digits[-1]])
    if len(digits) == 1:
        return part
    whole = _read_number(digits[:-1])
    return None if whole is None else shifted(part, int(whole))


def fraction(above: int, below: int) -> Amount:
    """Return the amount of a common fraction; its granularity is a tenth, or finer if it is."""
    return exact(
        Decimal(above) / Decimal(below), min(_FRACTION_STEP, Decimal(1) / Decimal(2 * below))
    )


def shifted(part: Amount, whole: int) -> Amount:
    """Return whole and part as one amount: "two and a half"."""
    assert part.value is not None
    return exact(whole + part.value, _FRACTION_STEP)
