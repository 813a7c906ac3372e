"""Feasts and their days."""

import pytest

from checker.algebra.holidays import HOLIDAYS, easter, holiday


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2019, "2019-04-21"),
        (2024, "2024-03-31"),
        (2038, "2038-04-25"),
    ],
)
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2019, "2019-11-28"),
        ("black friday", 2019, "2019-11-29"),
        ("cyber monday", 2019, "2019-12-02"),
        ("martin luther king", 2018, "2018-01-15"),
        ("presidents", 2019, "2019-02-18"),
        ("memorial day", 2020, "2020-05-25"),
        ("labor day", 2019, "2019-09-02"),
        ("columbus day", 2019, "2019-10-14"),
        ("fathers day", 2016, "2016-06-19"),
        ("good friday", 2018, "2018-03-30"),
        ("ash wednesday", 2019, "2019-03-06"),
        ("christmas", 2013, "2013-12-25"),
        ("new years eve", 2009, "2009-12-31"),
        ("orthodox easter", 2016, "2016-05-01"),
        ("orthodox easter", 2019, "2019-04-28"),
        ("rosh hashanah", 2013, "2013-09-05"),
        ("rosh hashanah", 2019, "2019-09-30"),
        ("rosh hashanah", 2024, "2024-10-03"),
        ("yom kippur", 1973, "1973-10-06"),
        ("purim", 2016, "2016-03-24"),
        ("purim", 2019, "2019-03-21"),
        ("election", 2016, "2016-11-08"),
        ("victoria", 2010, "2010-05-24"),
        ("victoria", 2016, "2016-05-23"),
    ],
)
def test_holidays(name: str, year: int, day: str) -> None:
    assert holiday(name, year).isoformat() == day


@pytest.mark.parametrize("name", HOLIDAYS)
def test_every_holiday_falls_in_its_year(name: str) -> None:
    assert {holiday(name, year).year for year in (1600, 1999, 2020)} == {1600, 1999, 2020}
