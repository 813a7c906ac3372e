"""Integers and ordinals in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.cardinals import lex, read_cardinal, read_ordinal

UNITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def spell(number: int) -> str:
    """Say a number as a British newspaper would."""
    for scale, name in SCALES:
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " " if rest else ""
            return f"{spell(number // scale)} {name}{joint}{spell(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{UNITS[number // 100]} hundred" + (f" and {spell(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    return TEENS[number - 10] if number >= 10 else UNITS[number]


def whole(words: str) -> int | None:
    tokens = lex(words)
    cardinal = read_cardinal(tokens, 0)
    return cardinal.value if cardinal and cardinal.end == len(tokens) else None


@given(st.integers(0, 10**15 - 1))
def test_what_is_spelled_is_read(number: int) -> None:
    assert whole(spell(number)) == number
    assert whole(spell(number).replace(" and ", " ").replace("-", " ")) == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("nineteen hundred", 1900),
        ("forty-five hundred thirty-eight", 4538),
        ("a hundred and one", 101),
        ("hundred fifteen", 115),
        ("a million", 1_000_000),
        ("two lakh", 200_000),
        ("sixty hundreds", 6000),
        ("a hundred thousand", 100_000),
    ],
)
def test_cardinal(words: str, value: int) -> None:
    assert whole(words) == value


@pytest.mark.parametrize(
    "words",
    ["sixty fifteen", "hundred hundreds", "three million million", "two thousand two million", "a"],
)
def test_no_one_cardinal(words: str) -> None:
    assert whole(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("first", 1),
        ("twenty-first", 21),
        ("forty second", 42),
        ("Hundredth", 100),
        ("two hundredth", 200),
        ("one hundred and forty-second", 142),
        ("two million three thousand nine hundred and eighty fourth", 2_003_984),
        ("two thousand and twentieth", 2020),
    ],
)
def test_ordinal(words: str, value: int) -> None:
    assert read_ordinal(words) == value


@pytest.mark.parametrize(
    "words", ["one third", "twenty tenth", "two three fourth", "one", "a first"]
)
def test_no_ordinal(words: str) -> None:
    assert read_ordinal(words) is None
