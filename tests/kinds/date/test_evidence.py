"""Whether words that look like a date are one, by what stands around them."""

import re

import pytest

from checker.kinds.date import evidence


def place(text: str, words: str) -> tuple[str, int, int]:
    start = text.index(words)
    return text, start, start + len(words)


@pytest.mark.parametrize(
    "text",
    [
        "It closed in 2006.",
        "The bridge (2006) is listed.",
        "The 2006 flood",
        "His failed 2006 bid",
        "In 2004 and 2006",
        "as early as 2006",
        "The plan for 2006.",
        "2006: the year in review",
        "Born there, 2006 saw him leave.",
        "the Treaty of 2006",
    ],
)
def test_year(text: str) -> None:
    assert evidence.is_year(*place(text, "2006"), 2006)


@pytest.mark.parametrize(
    "text",
    [
        "of 2006 people",
        "They counted 2006 sheep.",
        "in 2006 miles",
        "a 2006-meter run",
        "Highway 2006",
        "about 2006 or more",
        "He paid 2006 for it.",
    ],
)
def test_no_year(text: str) -> None:
    assert not evidence.is_year(*place(text, "2006"), 2006)


def test_round_numbers_before_a_plural_count() -> None:
    assert evidence.counts(*place("in 1600 rules", "1600")[::2], 1600)
    assert not evidence.counts(*place("in 1614 rules", "1614")[::2], 1614)


@pytest.mark.parametrize("text", ["in May", "last week of May", "a May trial", "since May's vote"])
def test_month(text: str) -> None:
    assert evidence.is_month(*place(text, "May"), "May")


@pytest.mark.parametrize(
    "text",
    ["Theresa May said", "May I?", "to May", "for May to go", "in May Smith's house", "the May"],
)
def test_no_month(text: str) -> None:
    assert not evidence.is_month(*place(text, "May"), "May")


@pytest.mark.parametrize(
    "text", ["on Sunday", "Sunday's vote", "a Sunday vote", "the Sunday quakes"]
)
def test_weekday(text: str) -> None:
    assert evidence.is_weekday(*place(text, "Sunday"))


@pytest.mark.parametrize(
    "text",
    [
        "every Sunday",
        "on a Sunday.",
        "The Sunday Times",
        "Bloody Sunday",
        "the second Sunday of each month",
        "Sunday-school rules",
    ],
)
def test_no_weekday(text: str) -> None:
    assert not evidence.is_weekday(*place(text, "Sunday"))


def test_today() -> None:
    assert evidence.is_today(*place("Today he left.", "Today"))
    assert not evidence.is_today(*place("Russia Today said", "Today"))
    assert not evidence.is_today(*place("on the Today programme", "Today"))


def test_holiday() -> None:
    assert evidence.is_holiday(*place("by Christmas", "Christmas"), "christmas")
    assert evidence.is_holiday(*place("Christmas Day", "Christmas Day"), "christmas day")
    assert not evidence.is_holiday(*place("a Christmas tree", "Christmas"), "christmas")
    text = "on Easter Sunday, April 8, 2012"
    assert not evidence.is_holiday(*place(text, "Easter Sunday"), "easter sunday")


def test_season() -> None:
    assert evidence.is_season(*place("in the fall.", "fall"))
    assert not evidence.is_season(*place("in the fall he took", "fall"))
    assert not evidence.is_season(*place("in the spring of the well", "spring"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the late 70s", True),
        ("since the 70s", True),
        ("in his 70s", False),
        ("people in the 70s", False),
        ("highs in the 70s", False),
        ("the 70s", False),
        ("a '70s band", True),
        ("in the seventies", True),
        ("in their seventies", False),
        ("the Seventies", True),
    ],
)
def test_decade(text: str, expected: bool) -> None:
    said = re.search(r"'?70s|(?i:seventies)", text)
    assert said
    assert evidence.is_decade(text, *said.span(), 0, len(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x 12 May", True),
        ("$12 May", False),
        ("3.12 May", False),
        ("says:12 May", True),
        ("x-12", False),
    ],
)
def test_detached(text: str, expected: bool) -> None:
    assert evidence.detached(text, text.index("12")) is expected


def test_measures() -> None:
    assert evidence.measures("2880 pixels by 1800", 15, "by")
    assert not evidence.measures("forced out by 1800", 14, "by")
