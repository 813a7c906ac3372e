"""Relations: converse, compatibility, the worst of several."""

import pytest

from checker.algebra.relations import Relation, worst


@pytest.mark.parametrize("relation", Relation)
def test_the_converse_of_the_converse_is_the_relation(relation: Relation) -> None:
    assert relation.converse.converse is relation


def test_only_within_and_contains_change_with_the_side() -> None:
    assert Relation.WITHIN.converse is Relation.CONTAINS
    changed = {relation for relation in Relation if relation.converse is not relation}
    assert changed == {Relation.WITHIN, Relation.CONTAINS}


def test_only_disjoint_values_cannot_both_be_true() -> None:
    assert [relation for relation in Relation if not relation.compatible] == [Relation.DISJOINT]


@pytest.mark.parametrize(
    ("relations", "expected"),
    [
        ([], Relation.SAME),
        ([Relation.SAME, Relation.WITHIN], Relation.WITHIN),
        ([Relation.AROUND, Relation.WITHIN, Relation.SAME], Relation.AROUND),
        ([Relation.DISJOINT, Relation.OVERLAP], Relation.DISJOINT),
    ],
)
def test_worst(relations: list[Relation], expected: Relation) -> None:
    assert worst(relations) is expected
    assert worst(reversed(relations)) is expected
