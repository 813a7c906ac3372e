"""Ranks: places in an order.

Recognises: ordinals in words and digits ("the third", "21st", "two hundredth"), with what they
rank by ("third largest", "second-highest").

Ignores: seconds of time, dates ("4th of July"), centuries, "first" as an adverb ("he first said",
"at first"), degrees of crimes, ordinals in names ("42nd Street", "the Second World War").

Two ranks conflict when: they give different places in one order. Places by different superlatives
("third largest", "third oldest") are not compared.
"""

from checker.grammar.kind import Kind
from checker.kinds.rank.compare import compare
from checker.kinds.rank.grammar import RULES
from checker.kinds.rank.record import Rank
from checker.model.record import NormalForm


def _dimension(record: Rank) -> str:
    """Return what the rank orders by; ordinals alone are an order, too."""
    return record.order or "order"


def _normal_form(record: Rank) -> NormalForm:
    """Return the number of the place."""
    return NormalForm(value=record.place, low=record.place, high=record.place)


KIND = Kind(
    name="rank",
    record=Rank,
    compare=compare,
    dimension=_dimension,
    normal_form=_normal_form,
    rules=RULES,
)
