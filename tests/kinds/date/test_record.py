"""Dates read from sentences: what their records hold beyond the EDTF value."""

import datetime as dt

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.date.record import Date, normal_form

PUBLISHED = dt.date(2019, 11, 27)


def read(text: str, published: dt.date | None = PUBLISHED) -> Date:
    [record] = [
        reading.record
        for reading in find_readings(Passage(text, published))
        if isinstance(reading.record, Date)
    ]
    return record


def days(record: Date) -> str:
    assert record.days is not None
    return f"{record.days.first}/{record.days.last}"


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("He took office a year ago.", "2018-05-28/2019-05-29"),
        ("It was invaded a century ago.", "1909-11-27/1929-11-26"),
        ("The port was taken 105 years ago.", "1914-01-01/1915-05-29"),
        ("It closed 20 years ago.", "1994-11-23/2004-11-30"),
        ("It closed two days ago.", "2019-11-25/2019-11-25"),
        ("It began three weeks ago.", "2019-11-03/2019-11-09"),
        ("It began more than 100 years ago.", "None/1920-05-28"),
    ],
)
def test_counts_allow_for_what_they_leave_open(text: str, allowed: str) -> None:
    assert days(read(text)) == allowed


@pytest.mark.parametrize(
    ("text", "bound", "allowed"),
    [
        ("No army has landed since 1914.", "since", "1914-01-01/1914-12-31"),
        ("He was held until April 2003.", "until", "2003-04-01/2003-04-30"),
        ("He served one term before 1997.", "before", "None/1996-12-31"),
        ("It was rebuilt after 1957.", "after", "1958-01-01/None"),
        ("It reopened after May 5, 2019.", "after", "2019-05-05/None"),
        ("It must close by May 31, 2019.", "by", "None/2019-05-31"),
        ("All was lost by early 1941.", "by", "None/1941-06-30"),
        ("All was lost by the start of 1941.", "by", "None/1941-01-01"),
        ("It opened after the end of 1941.", "after", "1941-12-31/None"),
    ],
)
def test_bounds(text: str, bound: str, allowed: str) -> None:
    record = read(text)
    assert (record.bound, days(record)) == (bound, allowed)


def test_around_widens() -> None:
    record = read("It stalled around March 1981.")
    assert record.approximate
    assert record.hedge == "around"
    assert days(record) == "1981-02-14/1981-04-15"


def test_a_relative_date_keeps_its_meaning_without_a_publication_date() -> None:
    record = read("The mill burned down on Tuesday.", published=None)
    assert record.days is None
    assert record.relative == "weekday:2"
    assert normal_form(record).value is None


def test_a_stretch_is_unresolved_as_a_whole() -> None:
    record = read("The lake is closed from May to July.", published=None)
    assert record.days is None
    assert record.relative == "XXXX-05 to XXXX-07"


def test_the_machine_gets_the_month_the_record_keeps_its_days() -> None:
    record = read("A family was killed earlier this month.")
    assert normal_form(record).value == "2019-11"
    assert days(record) == "2019-11-01/2019-11-27"
    assert record.hedge == "earlier"
