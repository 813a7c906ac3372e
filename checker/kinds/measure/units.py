"""Units of measure: what they measure, what they are in base units, and how they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.grammar.phrases import Phrases
from checker.kinds.measure.systems import TABLE as SYSTEMS
from checker.kinds.measure.words import (
    FURTHER_SYMBOLS,
    MISSPELT,
    PLURALS,
    UNCOUNTED,
    ZEROES,
)
from checker.kinds.measure.words import TABLE as COMMON


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
    return head[: len(head) - len(last)] + _plural_of(last) + joint + rest


def _plural_of(word: str) -> str:
    lowered = word.lower()
    if lowered in PLURALS:
        return PLURALS[lowered]
    return word if lowered.endswith(UNCOUNTED) else f"{word}s"


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _lines(table: str) -> Iterator[tuple[str, list[str], list[str], str]]:
    """Yield dimension, names, symbols and size of the units in a table."""
    for block in table.strip().split("\n\n"):
        dimension, *lines = block.split("\n")
        for entry in " ; ".join(lines).split(" ; "):
            names, symbols, size = entry.split("|")
            yield dimension, _parts(names), _parts(symbols), size.strip()


def _fill(table: str) -> None:
    """Enter the units of a table; what is known already keeps its meaning."""
    for dimension, names, symbols, size in _lines(table):
        first = names[0]
        if first not in UNITS:
            UNITS[first] = Unit(first, dimension, Decimal(size), Decimal(ZEROES.get(first, 0)))
        for name in (*names, *MISSPELT.get(first, ())):
            for form in (name, plural(name)):
                NAMES.setdefault(form.lower().replace("-", " "), first)
        for symbol in symbols:
            SYMBOLS.setdefault(symbol, first)


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


_fill(COMMON)
SYMBOLS.update(FURTHER_SYMBOLS)
# Rarer symbols are read as they are written alone: "Ns" is a unit, "NS" a railway.
_FOLDED = _fold_symbols()
_fill(SYSTEMS)
FORMS = Phrases((*NAMES, *SYMBOLS))
"""All names and symbols, to be looked up."""


def read_name(words: str) -> str | None:
    """Return the full name of the unit that these words are a name or a symbol of."""
    spelled = words.lower().replace("-", " ")
    return SYMBOLS.get(words) or NAMES.get(" ".join(spelled.split())) or _FOLDED.get(spelled)
