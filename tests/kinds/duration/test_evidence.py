"""The same words state ages, rates, times of day; what is left is a length of time."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings


def words_of(text: str) -> list[str]:
    return [
        text[reading.start : reading.end]
        for reading in find_readings(Passage(text))
        if reading.kind == "duration"
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a 100-day siege", "100-day"),
        ("an 18-month-old probe", "18-month-old"),
        ("a two-year-old labour dispute", "two-year-old"),
        ("After a year he left.", "a year"),
        ("It lasted a day.", "a day"),
        ("A week later he left.", "A week"),
        ("a day's march away", "a day"),
        ("He got one more year.", "one more year"),
        ("In one day all was over.", "one day"),
        ("It has rained for days.", "days"),
        ("Days later he left.", "Days"),
        ("the worst storm in decades", "decades"),
        ("The 1914 days of war", "1914 days"),
    ],
)
def test_lengths(text: str, words: str) -> None:
    assert words_of(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "a 34-year-old driver",
        "She is two years old.",
        "three years younger than him",
        "aged two years",
        "every two years",
        "40 hours a week",
        "three meals a day",
        "at 2100 hours",
        "a second chance",
        "two second chances",
        "One day he will go.",
        "the 2010 year",
        "in days",
        "the days before the flood",
        "He renamed the months.",
        "full-year profit",
        "the last day",
        "$5 months",
    ],
)
def test_no_lengths(text: str) -> None:
    assert words_of(text) == []
