"""Days as a reader says them."""

import pytest

from checker.algebra.day_words import in_words
from checker.algebra.edtf import read_edtf


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019-11-04", "4 November 2019"),
        ("2019-11", "November 2019"),
        ("2019", "2019"),
        ("198X", "1980 to 1989"),
        ("2019-11-25/2019-12-01", "25 November to 1 December 2019"),
        ("2018-12-01/2019-01-31", "1 December 2018 to 31 January 2019"),
        ("2014/..", "1 January 2014 or later"),
        ("../..", "any day"),
    ],
)
def test_in_words(value: str, words: str) -> None:
    assert in_words(read_edtf(value).span) == words
