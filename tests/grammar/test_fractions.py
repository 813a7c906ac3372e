"""Fractions in words."""

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.grammar.cardinals import lex
from checker.grammar.fractions import read_fraction


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two thirds", "2/3"),
        ("half", "1/2"),
        ("three halves", "3/2"),
        ("twenty-three fifths", "23/5"),
        ("twenty fifths", "20/5"),
        ("twenty twenty fifths", "20/25"),
        ("one hundred thirty fifths", "100/35"),
        ("one hundred and thirty fifths", "130/5"),
        ("one hundred thirty-two fifths", "132/5"),
        ("thirty-five hundredths", "35/100"),
        ("a hundred thousand trillionths", "1/10000000"),
    ],
)
def test_fractions(words: str, value: str) -> None:
    tokens = lex(words)
    found = read_fraction(tokens, 0, partitive=False)
    assert found is not None
    amount, end = found
    assert end == len(tokens)
    exact = Fraction(value)
    assert amount.value == Decimal(exact.numerator) / Decimal(exact.denominator)


@pytest.mark.parametrize(
    "words",
    [
        "five quarters",
        "two halves",
        "one hundred fifth",
        "a third",
        "twenty",
        "fifths",
        "six million and two thirds",
    ],
)
def test_no_fractions(words: str) -> None:
    assert read_fraction(lex(words), 0, partitive=False) is None


def test_few_hundredths_are_one_more() -> None:
    assert read_fraction(lex("a hundredth"), 0, partitive=False, measured=True) is not None
    assert read_fraction(lex("a third"), 0, partitive=False, measured=True) is None
