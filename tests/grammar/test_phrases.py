"""Phrases of a large vocabulary, looked up word by word."""

import pytest

from checker.grammar.phrases import Phrases, closes, first_token

PHRASES = Phrases(["pound", "pound sterling", "pounds per square inch", "°C"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pound sterling is", ["pound sterling", "pound"]),
        ("Pound, sterling", ["Pound, sterling", "Pound,", "Pound"]),
        ("pound-sterling", ["pound-sterling", "pound"]),
        ("°C", ["°C", "°"]),
        ("pence", []),
        ("", []),
    ],
)
def test_a_phrase_may_end_with_every_word_as_far_as_the_longest(
    text: str, expected: list[str]
) -> None:
    assert [text[:end] for end in PHRASES.ends(text, 0)] == expected


def test_no_farther_than_the_longest_phrase_is_looked() -> None:
    assert max(PHRASES.ends("pound " * 100, 0)) < 30


def test_openings_are_what_phrases_begin_with() -> None:
    assert PHRASES.openings == {"pound", "pounds", "°"}


@pytest.mark.parametrize(
    ("text", "expected"), [("Km2", "km"), ("m²", "m"), ("20", "20"), (" ", "")]
)
def test_first_token(text: str, expected: str) -> None:
    assert first_token(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("km a", True), ("km", True), ("km2", False), ("km_", False), ("km.", True)],
)
def test_a_word_closes_where_no_letter_or_digit_follows(text: str, expected: bool) -> None:
    assert closes(text, 2) is expected
