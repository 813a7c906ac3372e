"""Units of measure: what they measure, what they are in base units, and how they are written."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from checker.kinds.measure.words import (
    FURTHER_SYMBOLS,
    MISSPELT,
    PLURALS,
    POWERS,
    RAISED,
    TABLE,
    TIME_SYMBOLS,
    TIMES,
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
"""Every unit by its full name."""
NAMES: dict[str, str] = {}
"""Every name in lower case, singular and plural, to the unit's full name."""
SYMBOLS: dict[str, str] = {}
"""Every symbol or abbreviation to the unit's full name."""
_RATES = {
    ("length", "time"): "speed",
    ("volume", "time"): "flow",
    ("energy", "time"): "power",
    ("data", "time"): "data rate",
    ("mass", "volume"): "density",
    ("length", "volume"): "fuel economy",
}
_LAST = re.compile(r"(?:^|[ -])(?=[^ -]+$)")
PER = re.compile(r" ?/ ?|[ -](?:per|an?)[ -]", re.IGNORECASE)
"""What joins the two units of a rate."""


def plural(name: str) -> str:
    """Return the plural of a unit's name: "square feet", "miles per hour", "degrees Celsius"."""
    if name.startswith("degree "):
        return "degrees" + name.removeprefix("degree")
    head, joint, rest = name.partition(" per ") if " per " in name else name.partition(" of ")
    found = _LAST.search(head)
    last = head[found.end() :] if found else head
    return head[: len(head) - len(last)] + PLURALS.get(last.lower(), last + "s") + joint + rest


def _add(unit: Unit, names: list[str], symbols: list[str]) -> None:
    UNITS[unit.name] = unit
    for name in names:
        # "A 10-square-mile area": compounds are hyphenated before a noun.
        for form in (name.lower(), plural(name).lower()):
            NAMES[form] = unit.name
            NAMES[form.replace(" ", "-")] = unit.name
    for symbol in symbols:
        SYMBOLS.setdefault(symbol, unit.name)


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _fill() -> None:
    for block in TABLE.strip().split("\n\n"):
        dimension, *lines = block.split("\n")
        for line in lines:
            names, symbols, factor = (cell.strip() for cell in line.split("|"))
            first = _parts(names)[0]
            unit = Unit(first, dimension, Decimal(factor), Decimal(ZEROES.get(first, 0)))
            _add(unit, [*_parts(names), *MISSPELT.get(first, ())], _parts(symbols))
            if first in RAISED:
                _add_powers(unit, _parts(names), _parts(symbols))
    SYMBOLS.update(FURTHER_SYMBOLS)


def _add_powers(length: Unit, names: list[str], symbols: list[str]) -> None:
    for power, dimension, adjective, shorts, exponents in POWERS:
        unit = Unit(f"{adjective} {length.name}", dimension, length.factor**power)
        marks = [symbol for symbol in symbols if symbol.isalpha()]
        _add(
            unit,
            [f"{short} {name}" for short in shorts for name in names],
            [f"{short} {mark}" for short in shorts for mark in marks]
            + [f"{mark}{exponent}" for mark in marks for exponent in exponents],
        )


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


def read_unit(words: str) -> Unit | None:
    """Return the unit that these words name, rates included; None for a symbol in a wrong case."""
    words = " ".join(words.split())
    whole = _read_name(words)
    if whole is not None:
        return UNITS[whole]
    above, *below = PER.split(words)
    name = _read_name(above) or (below and _read_name(above.partition(" of ")[0])) or None
    for part in below:
        under = _read_time(part) or _read_name(part)
        name = name and under and f"{name} per {under}"
    return find_unit(name) if name else None


def _read_name(words: str) -> str | None:
    return SYMBOLS.get(words) or NAMES.get(words.lower()) or _FOLDED.get(words.lower())


def _read_time(words: str) -> str | None:
    word = words.lower()
    singular = word.removesuffix("s")
    return singular if singular in TIMES else TIME_SYMBOLS.get(word)


@lru_cache(maxsize=1024)
def find_unit(name: str) -> Unit:
    """Return the unit of a full name, also of a rate such as "cubic meter per second"."""
    if name in UNITS:
        return UNITS[name]
    above, _, below = name.rpartition(" per ")
    over = find_unit(above)
    if below in TIMES:
        dimension, factor = "time", Decimal(TIMES[below])
    else:
        dimension, factor = UNITS[below].dimension, UNITS[below].factor
    named = _RATES.get((over.dimension, dimension), f"{over.dimension} per {dimension}")
    return Unit(name, named, over.factor / factor)
