"""Comparison: the two questions about a pair of mentions, answered apart."""

from enum import StrEnum

from checker.algebra.relations import Relation
from checker.model.frozen import Frozen


class Severity(StrEnum):
    """How much a finding matters, from worst to mildest."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Difference(StrEnum):
    """In what way two values differ; each finding rule of the D family answers to one."""

    VALUES = "values"
    WORDS = "altered-quotation"
    SPEAKER = "attribution"
    ONE_DAY = "one-day-apart"
    INCOMPARABLE = "not-comparable"


class ValueComparison(Frozen):
    """Can both values be true? Answered by the kind, from the values alone.

    reason: half a sentence for a layman. severity: how bad it is if they speak of one fact.
    """

    relation: Relation
    reason: str
    difference: Difference = Difference.VALUES
    severity: Severity = Severity.ERROR


class Feature(Frozen):
    """One reason for or against two mentions speaking of one fact, with its weight."""

    name: str
    weight: float
    detail: str = ""


class Comparison(Frozen):
    """A pair of mentions: how likely one fact (never from the values), and how the values relate.

    a, b: mention ids. likeness: 0 to 1. veto: why they can't be one fact, empty if they can.
    """

    a: str
    b: str
    likeness: float
    features: tuple[Feature, ...] = ()
    veto: str = ""
    values: ValueComparison
