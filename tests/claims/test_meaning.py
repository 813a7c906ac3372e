"""Meaning: which differences between two wordings are grave."""

import pytest

from checker.claims.meaning import describe_wording, find_change

SAME = [
    ("nine people", "9 people"),
    ("20,000 people", "20000 people"),
    ("Nov. 4", "November 4"),
    ("on Tues.", "on Tuesday"),
    ("they can't come", "they cannot come"),
    ("it wasn't so", "it was not so"),
    ("López Obrador", "Lopez Obrador"),
    ("Mexico's army", "Mexico army"),
    ("five percent", "5%"),
    ("two hours", "2 hour"),
    ("the gunmen fled", "gunmen had fled"),
    ("The gunmen fled", "Then gunmen fled"),
    ("it may be so", "it might be so"),
]


@pytest.mark.parametrize(("quote", "found"), SAME)
def test_other_wording_of_the_same_is_no_change(quote: str, found: str) -> None:
    assert find_change(quote, found) == ""


CHANGED = [
    ("nine people", "people", "“nine” is gone"),
    ("nine people", "nineteen people", "“nine” became “nineteen”"),
    ("nine people", "about nine people", "“nine” became “about nine”"),
    ("half of the town", "most of the town", "“half” became “most”"),
    ("the first attack", "the second attack", "“first” became “second”"),
    ("in May", "in June", "“May” became “June”"),
    ("before noon", "after noon", "“before” became “after”"),
    ("he was there", "he was never there", "“never” was added"),
    ("Barr said so", "Ebrard said so", "“Barr” became “Ebrard”"),
    (
        "Ibarra beat Ortega",
        "Ortega beat Ibarra",
        "“Ibarra” became “Ortega”; “Ortega” became “Ibarra”",
    ),
    ("ten miles", "ten meters", "“miles” became “meters”"),
]


@pytest.mark.parametrize(("quote", "found", "reason"), CHANGED)
def test_change_of_meaning_names_the_words(quote: str, found: str, reason: str) -> None:
    assert find_change(quote, found) == reason
    assert find_change(found, quote) != ""


def test_wording_is_described_with_its_first_differences() -> None:
    assert describe_wording("a b c d e f g h i", "a x c x e x g x i") == (
        "“b” became “x”; “d” became “x”; “f” became “x”"
    )
