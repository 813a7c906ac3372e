"""Units of measure: what they measure, what they are in base units, and how they are written."""

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.grammar.phrases import Phrases
from checker.kinds.measure.words import (
    FURTHER_SYMBOLS,
    MISSPELT,
    PLURALS,
    TABLE,
    ZEROES,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure.

    name: full English name in the singular, American spelling ("square kilometer").
    dimension: what it measures ("area").
    factor, offset: what a figure in this unit is in base units: figure * factor + offset.
    """

    name: str
    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


UNITS: dict[str, Unit] = {}
"""Every unit of the table by its full name."""
NAMES: dict[str, str] = {}
"""Every name in lower case, singular and plural, hyphens as blanks, to the unit's full name."""
SYMBOLS: dict[str, str] = {}
"""Every symbol or abbreviation to the unit's full name."""
_LAST = re.compile(r"(?:^|[ -])(?=[^ -]+$)")


def plural(name: str) -> str:
    """Return the plural of a unit's name: "square feet", "miles per hour", "degrees Celsius"."""
    if name.startswith("degree "):
        return "degrees" + name.removeprefix("degree")
    head, joint, rest = name.partition(" per ") if " per " in name else name.partition(" of ")
    found = _LAST.search(head)
    last = head[found.end() :] if found else head
    return head[: len(head) - len(last)] + PLURALS.get(last.lower(), last + "s") + joint + rest


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _fill() -> None:
    for block in TABLE.strip().split("\n\n"):
        dimension, *lines = block.split("\n")
        for line in lines:
            names, symbols, factor = (cell.strip() for cell in line.split("|"))
            first, *others = _parts(names)
            unit = Unit(first, dimension, Decimal(factor), Decimal(ZEROES.get(first, 0)))
            UNITS[first] = unit
            for name in (first, *others, *MISSPELT.get(first, ())):
                for form in (name, plural(name)):
                    NAMES[form.lower().replace("-", " ")] = first
            for symbol in _parts(symbols):
                SYMBOLS.setdefault(symbol, first)
    SYMBOLS.update(FURTHER_SYMBOLS)


_fill()


def _fold_symbols() -> dict[str, str]:
    """Return the symbols whose case may vary: two letters or more, and one unit in any case."""
    folded: dict[str, set[str]] = {}
    for symbol, name in SYMBOLS.items():
        folded.setdefault(symbol.lower(), set()).add(name)
    return {
        symbol: names.pop()
        for symbol, names in folded.items()
        if len(names) == 1 and len(symbol) > 1
    }


_FOLDED = _fold_symbols()

FORMS = Phrases((*NAMES, *SYMBOLS))
"""All names and symbols, to be looked up."""


def read_name(words: str) -> str | None:
    """Return the full name of the unit that these words are a name or a symbol of."""
    spelled = words.lower().replace("-", " ")
    return SYMBOLS.get(words) or NAMES.get(" ".join(spelled.split())) or _FOLDED.get(spelled)
