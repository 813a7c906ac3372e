"""The tuple of kinds and reading with all of them at once."""

from collections.abc import Sequence
from itertools import pairwise

import pytest

from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.kinds import KINDS, KINDS_BY_NAME, find_readings


def read(text: str) -> Sequence[Reading]:
    return find_readings(Passage(text))


def test_names_are_unique() -> None:
    assert len(KINDS_BY_NAME) == len(KINDS)


def test_the_bare_number_is_the_last_resort() -> None:
    ruled = [kind.name for kind in KINDS if kind.rules]
    assert ruled[-1] == "quantity"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_rules_carry_the_name_of_their_kind(kind) -> None:  # type: ignore[no-untyped-def]
    assert all(rule.name.startswith(f"{kind.name}.") for rule in kind.rules)
    assert len({rule.name for rule in kind.rules}) == len(kind.rules)
    assert bool(kind.rules) != bool(kind.find)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The third largest city has two million people.", ["rank", "quantity"]),
        ("Half of the 20 voters, 50 percent, came.", ["percent", "quantity", "percent"]),
        ("Nothing is said here.", []),
        ("", []),
    ],
)
def test_each_value_is_read_by_one_kind(text: str, kinds: list[str]) -> None:
    assert [reading.kind for reading in read(text)] == kinds


def test_readings_are_in_order_and_ruled_ones_do_not_overlap() -> None:
    readings = read("“Nine people, 5 percent of the third group, were hurt,” he said. Two died.")
    assert [reading.start for reading in readings] == sorted(each.start for each in readings)
    ruled = [each for each in readings if not KINDS_BY_NAME[each.kind].speech]
    assert all(one.end <= other.start for one, other in pairwise(ruled))
    assert {reading.kind for reading in readings} >= {"quantity", "percent", "rank"}


def test_a_quotation_holds_other_values() -> None:
    readings = read("“Nine people were killed on that awful night,” she said.")
    assert [reading.kind for reading in readings][:2] == ["quote", "quantity"]
