"""How two values stand to each other: never a bool, never ``<``."""

from collections.abc import Iterable
from enum import StrEnum


class Relation(StrEnum):
    """The relation of a value to another, from harmless to harmful.

    ``contains`` is the converse of ``within``; both mean that one value is the more precise.
    """

    SAME = "same"
    WITHIN = "within"
    CONTAINS = "contains"
    AROUND = "around"
    OVERLAP = "overlap"
    DISJOINT = "disjoint"

    @property
    def converse(self) -> "Relation":
        """The relation read from the other side."""
        return _CONVERSE.get(self, self)

    @property
    def compatible(self) -> bool:
        """Whether both values can be true of one fact."""
        return self is not Relation.DISJOINT


_CONVERSE = {Relation.WITHIN: Relation.CONTAINS, Relation.CONTAINS: Relation.WITHIN}
_HARM = {relation: rank for rank, relation in enumerate(Relation)}


def worst(relations: Iterable[Relation]) -> Relation:
    """Return the most harmful of the relations; of none at all, SAME."""
    return max(relations, key=_HARM.__getitem__, default=Relation.SAME)
