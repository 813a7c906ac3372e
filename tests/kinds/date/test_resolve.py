"""Which days a reference names, counted from the publication on Wednesday, 27 November 2019."""

import datetime as dt

import pytest

from checker.grammar.passage import Passage
from checker.kinds.date.reference import read
from checker.kinds.date.resolve import relative_form, resolve
from checker.kinds.date.setting import Look, Setting

PUBLISHED = dt.date(2019, 11, 27)


def value_of(words: str, look: Look = Look.BACK, published: dt.date | None = PUBLISHED) -> str:
    reference = read(words)
    assert reference is not None
    found = resolve(reference, Setting(Passage(words, published), 0, len(words), look))
    return found.value if found else ""


def days_of(words: str, look: Look = Look.BACK) -> str:
    reference = read(words)
    assert reference is not None
    found = resolve(reference, Setting(Passage(words, PUBLISHED), 0, len(words), look))
    assert found is not None
    return f"{found.days.first}/{found.days.last}"


@pytest.mark.parametrize(
    ("words", "back", "forward"),
    [
        ("tuesday", "2019-11-26", "2019-12-03"),
        ("wednesday", "2019-11-27", "2019-11-27"),
        ("thursday", "2019-11-21", "2019-11-28"),
        ("this friday", "2019-11-22", "2019-11-29"),
        ("nov. 4", "2019-11-04", "2020-11-04"),
        ("nov. 27", "2019-11-27", "2019-11-27"),
        ("june", "2019-06", "2020-06"),
        ("november", "2019-11", "2019-11"),
        ("december", "2018-12", "2019-12"),
        ("summer", "2019-22", "2020-22"),
        ("easter", "2019-04-21", "2020-04-12"),
        ("february 29", "2016-02-29", "2020-02-29"),
        ("weekend", "2019-11-23/2019-11-24", "2019-11-30/2019-12-01"),
    ],
)
def test_the_verb_decides_between_past_and_coming(words: str, back: str, forward: str) -> None:
    assert value_of(words, Look.BACK) == back
    assert value_of(words, Look.FORWARD) == forward


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("nov. 4", "2019-11-04"),
        ("dec. 5", "2019-12-05"),
        ("feb. 10", "2019-02-10"),
        ("june", "2019-06"),
    ],
)
def test_without_a_verb_the_past_is_preferred_unless_far(words: str, value: str) -> None:
    assert value_of(words, Look.NOWHERE) == value


def test_a_day_close_ahead_wins_over_one_of_last_year() -> None:
    assert value_of("dec. 5", Look.BACK) == "2019-12-05"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("last tuesday", "2019-11-26"),
        ("last wednesday", "2019-11-20"),
        ("next tuesday", "2019-12-03"),
        ("next sunday", "2019-12-08"),
        ("monday of last week", "2019-11-18"),
        ("friday the 22nd", "2019-11-22"),
        ("sunday the 13th", "2019-10-13"),
        ("today", "2019-11-27"),
        ("tonight", "2019-11-27"),
        ("yesterday evening", "2019-11-26"),
        ("day after tomorrow", "2019-11-29"),
        ("this week", "2019-11-25/2019-12-01"),
        ("next week", "2019-12-02/2019-12-08"),
        ("last weekend", "2019-11-23/2019-11-24"),
        ("this weekend", "2019-11-23/2019-11-24"),
        ("next weekend", "2019-12-07/2019-12-08"),
        ("last month", "2019-10"),
        ("next month", "2019-12"),
        ("last year", "2018"),
        ("this quarter", "2019-36"),
        ("next quarter", "2020-33"),
        ("this decade", "201X"),
        ("last century", "19XX"),
        ("last july", "2019-07"),
        ("next march", "2020-03"),
        ("this may", "2019-05"),
        ("june next year", "2020-06"),
        ("last summer", "2019-22"),
        ("20th of next month", "2019-12-20"),
        ("first monday of this month", "2019-11-04"),
        ("third week of 2027", "2027-01-18/2027-01-24"),
        ("last weekend of july 2016", "2016-07-30/2016-07-31"),
        ("third day of october 2013", "2013-10-03"),
        ("week of december 4, 2019", "2019-12-02/2019-12-08"),
        ("second half of 2008", "2008-07/2008-12"),
        ("third quarter of the year", "2019-35"),
        ("20th century", "19XX"),
        ("the '60s", "196X"),
        ("the 10s", "201X"),
        ("the end of this year", "2019-10/2019-12"),
        ("start of next month", "2019-12-01/2019-12-08"),
    ],
)
def test_named(words: str, value: str) -> None:
    assert value_of(words) == value


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("earlier this month", "2019-11-01/2019-11-27"),
        ("later this year", "2019-11-27/2019-12-31"),
        ("early november", "2019-11-01/2019-11-15"),
        ("rest of the week", "2019-11-27/2019-12-01"),
        ("late tuesday", "2019-11-26/2019-11-26"),
        ("first week of october 2016", "2016-10-01/2016-10-09"),
        ("20th century", "1900-01-01/2000-12-31"),
        ("winter of 2010", "2009-12-01/2011-03-21"),
    ],
)
def test_days_can_be_fewer_or_more_than_the_name_says(words: str, days: str) -> None:
    assert days_of(words) == days


@pytest.mark.parametrize(
    "words", ["tuesday", "nov. 4", "june", "last week", "easter", "earlier this month", "last fall"]
)
def test_nothing_is_guessed_without_a_publication_date(words: str) -> None:
    assert value_of(words, published=None) == ""


@pytest.mark.parametrize(
    "words",
    ["february 30, 2019", "first century", "thirtieth century", "fifth monday of june 2019"],
)
def test_no_such_day(words: str) -> None:
    assert value_of(words) == ""


def test_figures_follow_the_order_of_the_others() -> None:
    text = "Filed 25/12/2018, closed 04/11/2019."
    reference = read("04/11/2019")
    assert reference is not None
    found = resolve(reference, Setting(Passage(text), 24, 34))
    assert found is not None
    assert found.value == "2019-11-04"


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("yesterday", "P-1D"),
        ("last month", "P-1M"),
        ("this year", "P0Y"),
        ("tuesday", "weekday:2"),
        ("last tuesday", "weekday:2:-1"),
        ("nov. 4", "XXXX-11-04"),
        ("june", "XXXX-06"),
        ("easter", "holiday:easter"),
        ("last summer", "season:22:-1"),
        ("first half of the year", "half:1"),
        ("third quarter", "quarter:3"),
        ("weekend", "weekend:0"),
        ("november 4, 2019", ""),
        ("the 1990s", ""),
    ],
)
def test_relative_form(words: str, form: str) -> None:
    reference = read(words)
    assert reference is not None
    assert relative_form(reference) == form
