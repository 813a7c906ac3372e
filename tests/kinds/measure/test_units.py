"""The table of units: names, symbols, and sizes held against pint's registry."""

import re
from decimal import Decimal

import pytest

from checker.kinds.measure.compounds import find_unit, read_unit
from checker.kinds.measure.units import NAMES, SYMBOLS, UNITS, plural
from checker.kinds.measure.words import TABLE, TIMES

# An environment made before the table existed may lack it; CI does not.
pint = pytest.importorskip("pint")
REGISTRY = pint.UnitRegistry()
# How pint calls what prose calls otherwise, and the units that measure no physical dimension.
IN_PINT = {
    "ton": "short_ton", "gallon": "US_liquid_gallon", "quart": "US_liquid_quart",
    "fluid ounce": "US_fluid_ounce", "cup": "US_liquid_cup", "barrel": "oil_barrel",
    "minute of arc": "arcminute", "second of arc": "arcsecond", "kiloton": "kiloton_TNT",
    "megaton": "megaton_TNT", "millimeter of mercury": "millimeter_Hg",
    "inch of mercury": "inch_Hg", "pound per square inch": "pound_force_per_square_inch",
    "part per million": "ppm", "part per billion": "ppm / 1000",
    "billion cubic meter": "1e9 * meter ** 3", "trillion cubic foot": "1e12 * foot ** 3",
    "billion cubic foot": "1e9 * foot ** 3", "million cubic foot": "1e6 * foot ** 3",
    "thousand cubic foot": "1e3 * foot ** 3", "barrel per day": "oil_barrel / day",
    "British thermal unit": "british_thermal_unit", "revolution per minute": "hertz / 60",
}  # fmt: skip
BASES = {
    "length": "meter", "area": "meter ** 2", "volume": "meter ** 3", "mass": "kilogram",
    "flow": "meter ** 3 / second", "speed": "meter / second", "temperature": "kelvin",
    "angle": "degree", "energy": "joule",
    "power": "watt", "force": "newton", "pressure": "pascal", "data": "byte",
    "data rate": "byte / second", "frequency": "hertz", "voltage": "volt", "current": "ampere",
    "charge": "coulomb", "resistance": "ohm", "luminous flux": "lumen",
    "luminous intensity": "candela", "illuminance": "lux", "absorbed dose": "gray",
    "dose": "sievert", "radioactivity": "becquerel", "picture size": "pixel",
    "concentration": "dimensionless",
}  # fmt: skip
UNMEASURED = {
    "fuel economy", "magnitude", "resolution", "sound level", "Mach number", "acidity",
}  # fmt: skip
# The table of the rarer units is made from pint; tests/tools holds that it still is.
COMMON = {line.split(",")[0].split("|")[0].strip() for line in TABLE.splitlines() if "|" in line}


# Some of pint's units rest on the survey foot, which is two millionths longer.
SURVEY = 1e-5


def in_pint(name: str):  # type: ignore[no-untyped-def]
    """What pint takes one of this unit to be."""
    if name in IN_PINT:
        return REGISTRY(IN_PINT[name])
    for adjective, power in (("square ", 2), ("cubic ", 3)):
        if name.startswith(adjective):
            return REGISTRY(name.removeprefix(adjective)) ** power
    above, per, below = name.partition(" per ")
    return REGISTRY("_".join(re.split("[ -]", above)) + (f" / {below}" if per else ""))


@pytest.mark.parametrize("name", sorted(n for n in COMMON if UNITS[n].dimension not in UNMEASURED))
def test_sizes_are_those_of_pint(name: str) -> None:
    unit = UNITS[name]
    if unit.offset:
        scale = name.replace(" ", "_")
        zero, hundred = (REGISTRY.Quantity(t, scale).to("kelvin").magnitude for t in (0, 100))
        assert float(unit.offset) == pytest.approx(zero)
        assert float(unit.factor) == pytest.approx((hundred - zero) / 100)
    else:
        expected = in_pint(name).to(BASES[unit.dimension]).magnitude
        assert float(unit.factor) == pytest.approx(float(expected), rel=SURVEY)


def test_every_unit_has_a_size() -> None:
    assert {UNITS[name].dimension for name in COMMON} == set(BASES) | UNMEASURED
    assert all(unit.factor > 0 for unit in UNITS.values())


def test_every_written_form_leads_to_a_unit() -> None:
    for form, name in {**NAMES, **SYMBOLS}.items():
        unit = read_unit(form)
        assert unit is not None, form
        assert unit.name in (name, SYMBOLS.get(form))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kilometer", "kilometers"),
        ("square foot", "square feet"),
        ("mile per hour", "miles per hour"),
        ("inch of mercury", "inches of mercury"),
        ("degree Celsius", "degrees Celsius"),
        ("acre-foot", "acre-feet"),
        ("hertz", "hertz"),
    ],
)
def test_plural(name: str, expected: str) -> None:
    assert plural(name) == expected


@pytest.mark.parametrize(
    ("words", "name", "dimension"),
    [
        ("km", "kilometer", "length"),
        ("KM", "kilometer", "length"),
        ("Sq Ft", "square foot", "area"),
        ("MB", "megabyte", "data"),
        ("Mb", "megabit", "data"),
        ("MW", "megawatt", "power"),
        ("mW", "milliwatt", "power"),
        ("miles an hour", "mile per hour", "speed"),
        ("mile-per-hour", "mile per hour", "speed"),
        ("km/h", "kilometer per hour", "speed"),
        ("cubic meters per second", "cubic meter per second", "flow"),
        ("barrels of oil a day", "barrel per day", "flow"),
        ("kg/m3", "kilogram per cubic meter", "density"),
        ("sq. km", "square kilometer", "area"),
        ("m²", "square meter", "area"),
        ("meters squared", "square meter", "area"),
        ("s-1", "inverse second", "inverse time"),
        ("m s⁻¹", "meter per second", "speed"),
        ("W m-2", "watt per square meter", "power per area"),
        ("m/s^2", "meter per square second", "length per time to the 2"),
        ("Pa·s", "pascal second", "pressure by time"),
        ("J/m^2 per year", "joule per square meter per year", "energy per area per time"),
    ],
)
def test_read_unit(words: str, name: str, dimension: str) -> None:
    unit = read_unit(words)
    assert unit is not None
    assert (unit.name, unit.dimension) == (name, dimension)
    assert find_unit(name) == unit


@pytest.mark.parametrize(
    "words",
    ["M", "k", "B", "barrels of oil", "km/banana", "people", "s", "hours", "km5", "kmh5", "kg2"],
)
def test_other_words_are_no_unit(words: str) -> None:
    assert read_unit(words) is None


def test_a_rate_is_measured_in_seconds() -> None:
    speed, seconds = find_unit("meter per hour"), TIMES["hour"]
    assert speed.factor == Decimal(1) / Decimal(seconds)
