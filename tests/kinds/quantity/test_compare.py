"""The reasons given with a comparison of quantities."""

from decimal import Decimal

from checker.algebra.amounts import exact, spread
from checker.algebra.relations import Relation
from checker.kinds.quantity.compare import compare
from checker.kinds.quantity.record import Quantity
from checker.model.comparison import Difference, Severity


def count(value: int) -> Quantity:
    return Quantity(amount=exact(Decimal(value)))


def test_a_count_and_a_number_of_times_are_not_compared() -> None:
    comparison = compare(count(2), Quantity(amount=exact(Decimal(2)), unit="times"))
    assert comparison.difference is Difference.INCOMPARABLE
    assert comparison.reason == "a count is not a number of times"


def test_rounding_is_said_in_figures() -> None:
    assert compare(count(20_000), count(19_874)).reason == "19,874 rounds to 20,000"


def test_a_vague_word_is_never_a_strong_alarm() -> None:
    dozens = Quantity(amount=spread(Decimal(24), Decimal(99), vague=True))
    comparison = compare(dozens, count(842))
    assert comparison.relation is Relation.DISJOINT
    assert comparison.severity is Severity.NOTE
    assert compare(count(9), count(7)).severity is Severity.ERROR
