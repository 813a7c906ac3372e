"""Kinds: the kinds of values that articles hold, in order of precedence.

Where two kinds read equally long words, the earlier one wins; the bare number comes last.
"""

from functools import cache

from checker.grammar.kind import Kind
from checker.grammar.passage import Passage
from checker.grammar.rules import Grammar, Reading
from checker.kinds.age import KIND as AGE
from checker.kinds.date import KIND as DATE
from checker.kinds.duration import KIND as DURATION
from checker.kinds.measure import KIND as MEASURE
from checker.kinds.money import KIND as MONEY
from checker.kinds.percent import KIND as PERCENT
from checker.kinds.quantity import KIND as QUANTITY
from checker.kinds.quote import KIND as QUOTE
from checker.kinds.rank import KIND as RANK

KINDS: tuple[Kind, ...] = (
    DATE,
    DURATION,
    AGE,
    MONEY,
    MEASURE,
    PERCENT,
    RANK,
    QUANTITY,
    QUOTE,
)
KINDS_BY_NAME = {kind.name: kind for kind in KINDS}


@cache
def grammar() -> Grammar:
    """Return the one grammar of all kinds that are read by rules."""
    return Grammar([(kind.name, rule) for kind in KINDS for rule in kind.rules])


def find_readings(passage: Passage) -> list[Reading]:
    """Return the values of a passage, in order of their places.

    Values read by rules do not overlap; a quotation may hold some of them.
    """
    readings = grammar().read(passage)
    for kind in KINDS:
        if kind.find is not None:
            readings += kind.find(passage)
    return sorted(readings, key=lambda reading: (reading.start, -reading.end))
