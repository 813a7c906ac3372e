"""EDTF, read and written."""

import pytest

from checker.algebra.edtf import read_edtf, unit_edtf, write_edtf


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-11-04", "2019-11-04", "2019-11-04"),
        ("2019-11", "2019-11-01", "2019-11-30"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("198X", "1980-01-01", "1989-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2003-22", "2003-06-01", "2003-09-23"),
        ("2010-35", "2010-07-01", "2010-09-30"),
        ("2010-41", "2010-07-01", "2010-12-31"),
        ("2019-11-25/2019-12-01", "2019-11-25", "2019-12-01"),
        ("2016-05/2016-10", "2016-05-01", "2016-10-31"),
        ("../2019-12-06", "None", "2019-12-06"),
        ("2014/..", "2014-01-01", "None"),
    ],
)
def test_read(text: str, first: str, last: str) -> None:
    read = read_edtf(text)
    assert (str(read.span.first), str(read.span.last)) == (first, last)
    assert not read.approximate


@pytest.mark.parametrize(
    "text",
    [
        "2019-11-04",
        "2019-11",
        "2019",
        "198X",
        "19XX",
        "2019-11-25/2019-12-01",
        "2016-05/2016-10",
        "1904/1905",
        "../2019-12-06",
        "../2019-11",
        "2014/..",
    ],
)
def test_written_as_read(text: str) -> None:
    assert write_edtf(read_edtf(text).span) == text


def test_approximate() -> None:
    assert read_edtf("1984~").approximate
    assert read_edtf("1984~").span == read_edtf("1984").span
    assert read_edtf("2019-11-18~/2019-11-24~").approximate


def test_units_of_a_year() -> None:
    assert unit_edtf(2010, 35) == "2010-35"


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2019-13", "2019-02-30", "2019-25", "198X-05", "2019/2018", "2019/2020/2021"],
)
def test_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_edtf(text)
