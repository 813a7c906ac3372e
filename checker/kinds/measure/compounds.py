"""Compounds: units made of others, by powers ("m²"), products ("N·m") and rates ("miles an hour").

Units are looked up, the longest first, instead of being listed in an expression: there are far
more of them than a text holds. A compound is named as it is said ("cubic meter per second",
"inverse second"), and read from its name again.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from checker.grammar.phrases import closes, first_token
from checker.kinds.measure.units import FORMS, UNITS, Unit, read_name
from checker.kinds.measure.words import POWERS, TIME_SYMBOLS, TIMES

_TIMES = {name: Unit(name, "time", Decimal(seconds)) for name, seconds in TIMES.items()}
_DIMENSIONS = {
    "length per time": "speed",
    "volume per time": "flow",
    "energy per time": "power",
    "data per time": "data rate",
    "mass per volume": "density",
    "length per volume": "fuel economy",
}
_ADJECTIVES = {short: power for power, _, shorts in POWERS for short in shorts}
_POWER_NAMES = {power: shorts[0] for power, _, shorts in POWERS}
_POWER_DIMENSIONS = {power: dimension for power, dimension, _ in POWERS}
_SUPERSCRIPTS = str.maketrans("⁻¹²³", "-123")

STARTS = FORMS.openings | {short.rstrip(".") for short in (*_ADJECTIVES, *TIME_SYMBOLS)}
"""The words and signs that a unit can begin with, in lower case."""

_ADJECTIVE = re.compile(
    rf"({'|'.join(map(re.escape, _ADJECTIVES))})(?:[ -]|(?<=\.)(?=\w))", re.IGNORECASE
)
_SQUARED = re.compile(r"[ -](squared|cubed)\b", re.IGNORECASE)
_EXPONENT = re.compile(r"\^?(-?[1-3])(?!\w|\.\d)|(⁻?[¹²³])(?!\w)")
# "N·m", "kg m-3": a blank multiplies only where powers are plainly written.
_JOINT = re.compile(r" ?[·⋅*] ?| (?=[^\W\d_⁰¹²³⁴-⁹]+(?:\^?-[1-3]|⁻[¹²³])(?!\w))")
# In a compound's own name every blank does.
_NAMED_JOINT = re.compile(r" (?!per\b)")
_PER = re.compile(r" ?/ ?|[ -](?:per|an?)[ -]", re.IGNORECASE)
# "Barrels of crude oil a day": what is measured may stand before the time.
_OF_STUFF = re.compile(
    rf" of [a-z]+(?: [a-z]+)?(?=[ -](?:per|an?)[ -](?:{'|'.join(TIMES)})s?\b)", re.IGNORECASE
)
_INVERSE = "inverse "
_MOST_FACTORS = 6
_RAISED = ("length", "time")
_INVERTED = ("length", "time", "area", "volume")


class _Factor(NamedTuple):
    """A unit and its power, negative below the line."""

    unit: Unit
    power: int


def find_end(text: str, at: int) -> int | None:
    """Return where the unit ends that is written at an offset, None where there is none."""
    found = _read(text, at)
    return found[1] if found else None


@lru_cache(maxsize=1024)
def read_unit(words: str) -> Unit | None:
    """Return the unit that these words name; None for a symbol in a wrong case."""
    found = _read(words, 0)
    return _composed(found[0]) if found and found[1] == len(words) else None


@lru_cache(maxsize=1024)
def find_unit(name: str) -> Unit:
    """Return the unit of a full name, also of a compound such as "cubic meter per second"."""
    if name in UNITS:
        return UNITS[name]
    sign = -1 if name.startswith(_INVERSE) else 1
    found = _read(name, len(_INVERSE) if sign < 0 else 0, joint_of_products=_NAMED_JOINT)
    assert found is not None, name
    return _composed([_Factor(unit, sign * power) for unit, power in found[0]])


def _read(
    text: str, at: int, joint_of_products: re.Pattern[str] = _JOINT
) -> tuple[list[_Factor], int] | None:
    """Return the factors of the unit written at an offset, and where its words end."""
    first = _read_factor(text, at, timed=joint_of_products is _NAMED_JOINT)
    if first is None:
        return None
    factors, end = [first[0]], first[1]
    sign = 1
    while len(factors) < _MOST_FACTORS:
        joint = joint_of_products.match(text, end)
        if joint is None:
            stuff = _OF_STUFF.match(text, end)
            joint, sign = _PER.match(text, stuff.end() if stuff else end), -1
        factor = _read_factor(text, joint.end(), timed=True) if joint else None
        if factor is None:
            return factors, end
        unit, power = factor[0]
        factors, end = [*factors, _Factor(unit, sign * power)], factor[1]
    return factors, end


def _read_factor(text: str, at: int, *, timed: bool = False) -> tuple[_Factor, int] | None:
    """Return a unit with its power ("square miles", "m^2"), and where it ends.

    timed: whether a unit of time may stand here, as behind "per"; alone it does only as "s-1".
    """
    adjective = _ADJECTIVE.match(text, at)
    if adjective is not None:
        for unit, end in _units(text, adjective.end()):
            if unit.dimension in _RAISED and closes(text, end):
                return _Factor(unit, _ADJECTIVES[adjective[1].lower()]), end
        return None
    for unit, end in _units(text, at):
        power, after = _read_power(text, end, unit)
        # "Per kg-1" is written, "5 C-1" is a grade.
        alone = not timed and (power < 0 or unit.name in TIMES)
        if not closes(text, after) or (alone and not (power < 0 and unit.dimension in _INVERTED)):
            continue
        return _Factor(unit, power), after
    return None


def _units(text: str, at: int) -> Iterator[tuple[Unit, int]]:
    """Yield the units whose names or symbols begin at an offset, and where they end."""
    for end in FORMS.ends(text, at):
        name = read_name(text[at:end])
        if name:
            yield UNITS[name], end
    word = first_token(text, at)
    singular = word.removesuffix("s")
    name = singular if singular in TIMES else TIME_SYMBOLS.get(word)
    if name:
        yield _TIMES[name], at + len(word)


def _read_power(text: str, at: int, unit: Unit) -> tuple[int, int]:
    """Return the power written behind a unit, 1 where there is none, and where it ends."""
    squared = _SQUARED.match(text, at)
    if squared is not None and unit.dimension in _RAISED:
        return (2 if squared[1].lower() == "squared" else 3), squared.end()
    found = _EXPONENT.match(text, at)
    if found is None:
        return 1, at
    power = int((found[1] or found[2]).translate(_SUPERSCRIPTS))
    if power > 0:
        return (power, found.end()) if unit.dimension in _RAISED else (1, at)
    # "5 m-6 m" is a range.
    ranges = any(other == unit for other, _ in _units(text, found.end() + 1))
    return (1, at) if ranges else (power, found.end())


def _composed(factors: Sequence[_Factor]) -> Unit:
    """Return the unit that factors make: name, dimension and size."""
    if len(factors) == 1 and factors[0].power == 1:
        return factors[0].unit
    above = [_raised(unit, power) for unit, power in factors if power > 0]
    below = [_raised(unit, -power) for unit, power in factors if power < 0]
    name = " ".join(unit.name for unit in above)
    dimension = " by ".join(unit.dimension for unit in above)
    factor = Decimal(1)
    for unit in above:
        factor *= unit.factor
    if not above:
        name = _INVERSE + " ".join(unit.name for unit in below)
        dimension = _INVERSE + " by ".join(unit.dimension for unit in below)
    for unit in below:
        factor /= unit.factor
        if above:
            name = f"{name} per {unit.name}"
            dimension = f"{dimension} per {unit.dimension}"
            dimension = _DIMENSIONS.get(dimension, dimension)
    return Unit(name, dimension, factor)


def _raised(unit: Unit, power: int) -> Unit:
    if power == 1:
        return unit
    dimension = (
        _POWER_DIMENSIONS.get(power) if unit.dimension == "length" else None
    ) or f"{unit.dimension} to the {power}"
    return Unit(f"{_POWER_NAMES[power]} {unit.name}", dimension, unit.factor**power)
