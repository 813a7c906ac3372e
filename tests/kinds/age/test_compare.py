"""Ages told at different times, and whose they are."""

import datetime as dt
from decimal import Decimal

import pytest

from checker.algebra.amounts import exact
from checker.algebra.relations import Relation
from checker.kinds.age.compare import compare, kinship
from checker.kinds.age.record import Age, Sense


def age(years: int, *, on: str | None = None, **more: str) -> Age:
    sense: Sense = "then" if more.pop("sense", "now") == "then" else "now"
    day = dt.date.fromisoformat(on) if on else None
    return Age(amount=exact(Decimal(years)), as_of=day, sense=sense, **more)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        # Who is 43 in 2010 is 44 or 45 at the end of 2011, and not 47.
        (age(43, on="2010-09-10"), age(44, on="2011-12-01"), Relation.AROUND),
        (age(43, on="2010-09-10"), age(45, on="2011-12-01"), Relation.AROUND),
        (age(43, on="2010-09-10"), age(47, on="2011-12-01"), Relation.DISJOINT),
        (age(43, on="2010-09-10"), age(42, on="2011-12-01"), Relation.DISJOINT),
        # A birthday on the very day between two reports is rarer than a slip.
        (age(43, on="2010-09-10"), age(44, on="2010-09-11"), Relation.DISJOINT),
        # An old figure repeated is still the same figure.
        (age(43, on="2010-09-10"), age(43, on="2012-09-10"), Relation.SAME),
        (age(43), age(44, on="2011-12-01"), Relation.DISJOINT),
    ],
)
def test_time_between_the_articles(a: Age, b: Age, relation: Relation) -> None:
    assert compare(a, b).relation is relation
    assert compare(b, a).relation is relation


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (age(34, name="Ana Lima"), age(36, name="Lima"), 1.0),
        (age(34, name="Ana Lima"), age(34, name="Eva Lima"), 0.0),
        (age(34, name="Ana Lima"), age(34, noun="woman"), 0.0),
        (age(34, noun="woman"), age(36, noun="woman"), None),
        (age(34, noun="woman"), age(34, noun="man"), 0.0),
        (age(34), age(34), 0.0),
        # One life has many events.
        (age(34, name="Ana Lima", sense="then"), age(36, name="Lima", sense="then"), None),
    ],
)
def test_kinship_never_hangs_on_the_value(a: Age, b: Age, expected: float | None) -> None:
    assert kinship(a, b) == expected
    assert kinship(b, a) == expected
