"""Years in words."""

import pytest

from checker.kinds.date.spelled import cut_year


@pytest.mark.parametrize(
    ("words", "year", "rest"),
    [
        ("nineteen eighty-six", 1986, ""),
        ("nineteen hundred and eighty six", 1986, ""),
        ("nineteen oh five", 1905, ""),
        ("eighteen twelve", 1812, ""),
        ("two thousand", 2000, ""),
        ("two thousand and five", 2005, ""),
        ("two thousand twelve", 2012, ""),
        ("twenty nineteen", 2019, ""),
        ("one thousand seven hundred and eighty nine", 1789, ""),
        ("may twenty five nineteen ten", 1910, "may twenty five "),
        ("twenty five", None, "twenty five"),
        ("november 2019", None, "november 2019"),
    ],
)
def test_cut_year(words: str, year: int | None, rest: str) -> None:
    assert cut_year(words) == (year, rest)
