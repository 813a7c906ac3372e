"""Numerals in running text: where they begin and end, and what they amount to."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.number_phrases import Form
from checker.grammar.numerals import find_numerals


def found(text: str) -> list[tuple[str, Decimal | None]]:
    return [
        (text[numeral.start : numeral.end], numeral.amount.value) for numeral in find_numerals(text)
    ]


def bounds(text: str) -> list[tuple[object, ...]]:
    return [
        (
            text[numeral.start : numeral.end],
            numeral.amount.interval.low,
            numeral.amount.interval.high,
        )
        for numeral in find_numerals(text)
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("the toll rose to 24.", "24", 24),
        ("1,234,567 ballots", "1,234,567", 1_234_567),
        ("20 000 people", "20 000", 20_000),
        ("19 874 people", "19 874", 19_874),
        ("1 234 567 won", "1 234 567", 1_234_567),
        ("One hundred and twenty-three thousand four hundred", None, 123_400),
        ("a hundred and one dogs", "a hundred and one", 101),
        ("nineteen hundred men", "nineteen hundred", 1900),
        ("1.2 million tons", "1.2 million", 1_200_000),
        ("$2.5bn", "2.5bn", 2_500_000_000),
        ("3 mln", "3 mln", 3_000_000),
        ("Rs 300 crore", "300 crore", 3_000_000_000),
        ("two dozen eggs", "two dozen", 24),
        ("half a dozen eggs", "half a dozen", 6),
        ("a half-dozen eggs", "a half-dozen", 6),
        ("a dozen eggs", "a dozen", 12),
        ("half a million", None, 500_000),
        ("a quarter of a million", None, 250_000),
        ("one and a half", None, Decimal("1.5")),
        ("one and a half million", None, 1_500_000),
        ("a million and a half", None, 1_500_000),
        ("3 million and a quarter", None, 3_250_000),
        ("2 1/2 miles", "2 1/2", Decimal("2.5")),
        ("5½ feet", "5½", Decimal("5.5")),
        ("two point two million", None, 2_200_000),
        ("minus 5 degrees", "minus 5", -5),
        ("it fell to -5", "-5", -5),
        ("in minus-20 degree air", "minus-20", -20),
        ("zero", None, 0),
        ("a 58km race", "58", 58),
        ("a magnitude-5.9 quake", "5.9", Decimal("5.9")),
        ("fourty two", None, 42),
        ("a couple of friends", "a couple", 2),
    ],
)
def test_one_number(text: str, words: str | None, value: Decimal) -> None:
    assert found(text) == [(words or text, value)]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("10-12 people", "10-12", 10, 12),
        ("10 to 12 people", "10 to 12", 10, 12),
        ("from 5 to 7 people", "5 to 7", 5, 7),
        ("between 5 and 7 people", "between 5 and 7", 5, 7),
        ("two or three people", "two or three", 2, 3),
        ("a two- to three-year term", "two- to three", 2, 3),
        ("$3-4 million", "3-4 million", 3_000_000, 4_000_000),
        ("3 to 4 million", None, 3_000_000, 4_000_000),
        ("two or three hundred", None, 200, 300),
        ("five million to seven million", None, 5_000_000, 7_000_000),
        ("900 to 1,000", None, 900, 1000),
        ("10+ people", "10+", 10, None),
        ("dozens of people", "dozens", 24, 99),
        ("hundreds of people", "hundreds", 200, 999),
        ("scores of people", "scores", 40, 199),
        ("tens of thousands of people", "tens of thousands", 20_000, 99_999),
        ("hundreds of thousands", None, 200_000, 999_999),
        ("several people", "several", 3, 9),
        ("several hundred", None, 300, 999),
        ("a few dozen", None, 24, 119),
        ("the past few days", "few", 2, 9),
        ("a couple of hundred", None, 200, 300),
    ],
)
def test_range_or_vague_word(text: str, words: str | None, low: int, high: int | None) -> None:
    assert bounds(text) == [(words or text, low, high)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("one two three", [1, 2, 3]),
        ("20, 30 and 40", [20, 30, 40]),
        ("two thousand and nineteen", [2019]),
        ("two hundred and three hundred", [200, 300]),
        ("Nov. 4, 2019", [4, 2019]),
        ("it rose from 5 to 7", [5, 7]),
        ("flight 17 298 people", [17, 298]),
        ("in 2010 300 people", [2010, 300]),
        ("two in three days", [2, 3]),
        ("three of five", [3, 5]),
    ],
)
def test_several_numbers(text: str, values: list[int]) -> None:
    assert [value for _, value in found(text)] == values


@pytest.mark.parametrize(
    ("text", "words", "form"),
    [
        ("a third of them", "a third", Form.FRACTION),
        ("it was cut by a third", "a third", Form.FRACTION),
        ("two-thirds", None, Form.FRACTION),
        ("three quarters", None, Form.FRACTION),
        ("½ of it", "½", Form.FRACTION),
        ("1/3", None, Form.FRACTION),
        ("between half and two-thirds", None, Form.FRACTION),
        ("one in five", None, Form.RATIO),
        ("1 in 500", None, Form.RATIO),
        ("two out of three", None, Form.RATIO),
        ("half a million", None, Form.FIGURE),
        ("two and a half", None, Form.FIGURE),
    ],
)
def test_form(text: str, words: str | None, form: Form) -> None:
    [numeral] = find_numerals(text)
    assert text[numeral.start : numeral.end] == (words or text)
    assert numeral.form is form


@pytest.mark.parametrize(
    "text",
    [
        "one of the men",
        "no one",
        "that one",
        "the second man, a second later",
        "a man",
        "wounding a third.",
        "the first half",
        "a half-brother",
        "the 21st and 4th",
        "the 1980s",
        "the '98 season",
        "G7, F-16, COVID-19, B52",
        "9/11, 24/7",
        "8:30",
        "they won 3-1",
        "call 555-1234",
        "version 4.2.1",
        "sixty fifteen",
        "nineteen eighty-four",
        "hundred hundreds",
        "phone, bone, often, height, tension, someone",
        "#5",
        "the test scores",
        "",
    ],
)
def test_no_number(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="one two a ½ 1,.-+/:half dozen million and of to third\nİ'$", max_size=60))
def test_numerals_are_in_order_and_do_not_overlap(text: str) -> None:
    done = 0
    for numeral in find_numerals(text):
        assert done <= numeral.start < numeral.end <= len(text)
        done = numeral.end


@pytest.mark.parametrize(
    "unit",
    ["one hundred ", "1", "1,", "- ", "half a ", "10-", "1 000 ", "5 to ", "between 5 and ", "'1"],
)
def test_time_grows_with_the_length_of_the_text(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        # Time of this process alone: what else the machine does must not fail a test.
        begin = time.process_time()
        for _ in find_numerals(text):
            pass
        return time.process_time() - begin

    def least(length: int) -> float:
        return max(min(seconds(length) for _ in range(3)), 0.001)

    # Were it quadratic, the longer text would take 64 times as long; noise stays far below 24.
    assert least(160_000) < 24 * least(20_000)
