"""How dates stand to each other, and what is told about it."""

import datetime as dt

import pytest

from checker.algebra.edtf import read_edtf
from checker.algebra.relations import Relation
from checker.kinds.date.compare import compare, dimension
from checker.kinds.date.record import Date
from checker.model.comparison import Difference, Severity


def date(value: str) -> Date:
    read = read_edtf(value)
    return Date(days=read.span, value=value, approximate=read.approximate)


TUESDAY = Date(days=None, value=None, relative="weekday:2")
TODAY = Date(days=None, value=None, relative="P0D")


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("2019-11-04", "2019-11-04", Relation.SAME, "both say 4 November 2019"),
        ("2019-11-04", "2019-11", Relation.WITHIN, "4 November 2019 lies within November 2019"),
        ("2019", "2019-11", Relation.CONTAINS, "November 2019 lies within 2019"),
        (
            "2019-05/2019-07",
            "2019-06/2019-08",
            Relation.OVERLAP,
            "1 May to 31 July 2019 and 1 June to 31 August 2019 have days in common",
        ),
        ("1984~", "1984-03", Relation.AROUND, "one date is approximate and allows the other"),
        (
            "../1996",
            "1998",
            Relation.DISJOINT,
            "31 December 1996 or earlier and 1998 have no day in common",
        ),
    ],
)
def test_compare(a: str, b: str, relation: Relation, reason: str) -> None:
    answer = compare(date(a), date(b))
    assert (answer.relation, answer.reason) == (relation, reason)
    assert compare(date(b), date(a)).relation is relation.converse


def test_one_day_apart_is_mild() -> None:
    answer = compare(date("2019-11-04"), date("2019-11-05"))
    assert answer.relation is Relation.DISJOINT
    assert answer.difference is Difference.ONE_DAY
    assert answer.severity is Severity.WARNING
    assert answer.reason == "4 November 2019 and 5 November 2019 are one day apart"


def test_two_days_or_a_day_and_a_month_apart_are_not() -> None:
    for other in ("2019-11-06", "2019-12"):
        answer = compare(date("2019-11-04"), date(other))
        assert (answer.difference, answer.severity) == (Difference.VALUES, Severity.ERROR)


def test_the_unknown_may_be_any_day() -> None:
    for a, b in ((TUESDAY, date("2019-11-26")), (TUESDAY, TODAY)):
        answer = compare(a, b)
        assert (answer.relation, answer.severity) == (Relation.OVERLAP, Severity.NOTE)


def test_the_same_unknown_words_are_the_same() -> None:
    assert compare(TUESDAY, TUESDAY).relation is Relation.SAME


def test_dimension() -> None:
    assert dimension(date("2019")) == "day"
    assert dimension(TUESDAY) == "unresolved"


def test_days_are_compared_not_names() -> None:
    november = read_edtf("2019-11").span
    earlier = Date(days=read_edtf("2019-12-01/2019-12-04").span, value="2019-12")
    assert november.first == dt.date(2019, 11, 1)
    assert compare(earlier, date("2019-11-04")).relation is Relation.DISJOINT
