"""Runs of number words, with what the words around them decide."""

from decimal import Decimal

import pytest

from checker.algebra.intervals import Interval
from checker.grammar.number_phrases import Hints, read_phrases


def read(words: str, hints: Hints | None = None) -> list[tuple[str, Decimal | None]]:
    phrases = read_phrases(words, hints) if hints else read_phrases(words)
    return [(words[each.start : each.end], each.amount.value) for each in phrases]


def test_a_change_names_two_numbers_not_a_range() -> None:
    assert read("5 to 7") == [("5 to 7", None)]
    assert read("5 to 7", Hints(changing=True)) == [("5", Decimal(5)), ("7", Decimal(7))]


def test_a_third_is_a_fraction_only_where_the_words_around_say_so() -> None:
    assert read("a third") == []
    [(words, value)] = read("a third", Hints(partitive=True))
    assert (words, round(value or 0, 3)) == ("a third", Decimal("0.333"))


def test_a_fraction_joins_a_number_where_something_is_measured() -> None:
    assert read("three and a fifth") == [("three", Decimal(3))]
    assert read("three and a fifth", Hints(measured=True)) == [
        ("three and a fifth", Decimal("3.2"))
    ]
    assert read("six and half") == [("six", Decimal(6)), ("half", Decimal("0.5"))]


def test_one_in_five_is_a_share_unless_five_counts_something_else() -> None:
    assert read("one in five") == [("one in five", Decimal("0.2"))]
    assert read("one in five", Hints(ratio=False)) == [("one", Decimal(1)), ("five", Decimal(5))]
    assert read("12 in 6") == [("12", Decimal(12)), ("6", Decimal(6))]


@pytest.mark.parametrize(
    ("words", "value", "granularity"),
    [
        ("1.2 million", 1_200_000, 100_000),
        ("20 thousand", 20_000, 10_000),
        ("half a million", 500_000, 100_000),
        ("two dozen", 24, 6),
        ("two and a half", Decimal("2.5"), Decimal("0.1")),
        ("nineteen hundred", 1900, 100),
        ("one hundred and five", 105, 1),
    ],
)
def test_how_finely_a_number_is_given(words: str, value: Decimal, granularity: Decimal) -> None:
    [phrase] = read_phrases(words)
    assert phrase.amount.value == value
    assert phrase.amount.granularity == granularity


def test_a_shared_scale_is_not_put_on_what_has_its_own() -> None:
    [phrase] = read_phrases("900 thousand to 1 million")
    assert phrase.amount.interval == Interval(Decimal(900_000), Decimal(1_000_000))


def test_a_run_of_any_length_is_read() -> None:
    words = " ".join(["two thousand three hundred"] * 20)
    assert read(words) == []
