"""Normal forms as a person would write them."""

from decimal import Decimal

import pytest

from checker.model.record import NormalForm
from checker.report.values import number, text_value, value_of
from tests.report.sample import mention


def said(words: str, **normal: object) -> str:
    base = mention("wire", "12 people", NormalForm.model_validate(normal))
    return value_of(base.model_copy(update={"words": words}))


@pytest.mark.parametrize(
    ("words", "normal", "shown"),
    [
        ("seven citizens", {"value": Decimal(7)}, "7"),
        ("At least nine", {"value": Decimal(9), "hedge": "at least"}, "at least 9"),
        ("nine or more", {"value": Decimal(9), "hedge": "or more"}, "9 or more"),
        ("$139.1 million", {"value": Decimal("139.1E6"), "unit": "USD"}, "139.1 million USD"),
        ("five kilometers", {"value": Decimal(5), "unit": "kilometer"}, "5 kilometer"),
        ("5 percent", {"value": Decimal(5)}, "5%"),
        ("two percentage points", {"value": Decimal(2)}, "2 points"),
        ("dozens of people", {"low": Decimal(24), "high": Decimal(99)}, "dozens of people"),
        ("5 to\n7 people", {"low": Decimal(5), "high": Decimal(7)}, "5 to 7 people"),
        ("90 days", {"value": "P90D"}, "90 days"),
        ("“intervention”", {"value": "intervention"}, "“intervention”"),
    ],
)
def test_value_of(words, normal, shown):
    assert said(words, **normal) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2019-11-04", "4 Nov 2019"),
        ("2019-11", "Nov 2019"),
        ("1914", "1914"),
        ("1984~", "about 1984"),
        ("2019-11-04~", "about 4 Nov 2019"),
        ("2019-11-25/2019-12-01", "25 Nov – 1 Dec 2019"),
        ("2019-11-04/2019-11-06", "4 – 6 Nov 2019"),
        ("2018-12-30/2019-01-02", "30 Dec 2018 – 2 Jan 2019"),
        ("2018/2019", "2018 – 2019"),
        ("2018-12/..", "from Dec 2018"),
        ("../2019-11-04", "until 4 Nov 2019"),
        ("195X", "1950s"),
        ("193X/195X", "1930s – 1950s"),
        ("18XX", "19th century"),
        ("20XX~", "about 21st century"),
        ("2008-22", "summer 2008"),
        ("2008-33", "1st quarter of 2008"),
        ("2008-41", "second half of 2008"),
        ("P1D", "1 day"),
        ("PT36H", "36 hours"),
        ("P3M", "3 months"),
        ("PT3M", "3 minutes"),
        ("P1Y6M", "1 year 6 months"),
        ("P2.5Y", "2.5 years"),
        ("2019-13", "“2019-13”"),
        ("P", "“P”"),
        ("Cooperation, yes", "“Cooperation, yes”"),
        ("19XX/nonsense", "“19XX/nonsense”"),
    ],
)
def test_text_value(value, shown):
    assert text_value(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("0", "0"),
        ("0.50", "0.5"),
        ("1200", "1,200"),
        ("999999", "999,999"),
        ("1000000", "1 million"),
        ("139100000", "139.1 million"),
        ("1234567", "1,234,567"),
        ("2.5E9", "2.5 billion"),
        ("1E12", "1 trillion"),
        ("-3E6", "-3 million"),
        ("6.02e23", "6.02 x 10^23"),
        ("9.11e-31", "9.11 x 10^-31"),
        ("4e60", "4 x 10^60"),
    ],
)
def test_number(value, shown):
    assert number(Decimal(value)) == shown
