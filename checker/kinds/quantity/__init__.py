"""Quantities: how many things, persons or times.

Recognises: counts in digits and words ("nine people", "the toll rose to 24", "20K"), ranges
("10 to 12"), vague words ("dozens injured", "several hundred"), none at all ("no one was hurt",
"no casualties"), "both", "another wounded", "a single shot", "twice", "tenfold", shares that no
"of" ties to a whole ("two-thirds voted").

Ignores: the pronoun "one", years, clock times, ages, numbers in names ("Highway 61", "Boeing
737", "Chapter 11"), versions, scores, addresses, telephone numbers, list numbers. A share of
something ("a third of the wounded", "one in five") is a percentage.

Two quantities conflict when: no number fits both. Counts below 20 must be equal; a larger round
figure allows for what rounds to it (20,000 and 19,874), "at least 9" for any more. Vague words
("dozens") conflict mildly at most. Numbers of things, of times and multiples are not compared.
"""

from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.kinds.quantity.compare import compare
from checker.kinds.quantity.grammar import RULES
from checker.kinds.quantity.record import Quantity
from checker.model.record import NormalForm


def _dimension(record: Quantity) -> str:
    """Return what the number counts."""
    return record.unit


def _normal_form(record: Quantity) -> NormalForm:
    """Return the number; how often or how much is told by the words around it."""
    return state_amount(record.amount)


KIND = Kind(
    name="quantity",
    record=Quantity,
    compare=compare,
    dimension=_dimension,
    normal_form=_normal_form,
    rules=RULES,
    cumulative=True,
)
