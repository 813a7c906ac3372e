"""Reading takes a time that grows with the text, whatever stands in it."""

import datetime as dt
import time

import pytest

from checker.extract import find_mentions
from checker.model.article import Article

SMALL, LARGE = 1_500, 6_000
PLAIN = (
    "Police said on Tuesday that seven people, two of them children, were killed when a dam broke"
    " near the town, 40 kilometers from the coast. A year earlier nine had died there.\n\n"
)


def seconds(text: str) -> float:
    """The least processor time of three readings: another program's work counts in none of them."""
    article = Article(id="a", path="a.txt", text=text, published=dt.date(2019, 11, 27))
    times = []
    for _ in range(3):
        began = time.process_time()
        find_mentions(article)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize(
    "unit",
    [
        "7",
        '"',
        "(",
        "((1",
        "1,",
        "1,1,1, ",
        "12-, ",
        "a\u0301\u0302",
        "' ",
        '"a" ',
        "one hundred ",
        "of ",
        "May ",
        "Mr. ",
        "born Smith, a 5-year-old, ",
        "two days later ",
        "5 to ",
        "$5 ",
        PLAIN,
    ],
)
def test_time_grows_with_the_length_only(unit):
    small, large = ((unit * (size // len(unit) + 1))[:size] for size in (SMALL, LARGE))
    # Four times the text: were every place compared with every other, sixteen times the time.
    assert seconds(large) < 10 * max(seconds(small), 0.005)


@pytest.mark.parametrize(
    "unit",
    [
        "5 km" + "-a" * 118 + " ",
        "5 dollars" + "-a" * 115 + " ",
        "5 m" + "/m" * 110 + " ",
        "us" + "-a" * 110 + " 5 ",
        "twenty " * 30 + "fifths ",
        "more than 5 and ",
        "10^",
    ],
)
def test_no_place_takes_long(unit):
    # What one place may look at is bounded; it must not be taken apart in every possible way.
    assert seconds((unit * (LARGE // len(unit) + 1))[:LARGE]) < 2
