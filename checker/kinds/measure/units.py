"""Units of measure: their names, what they measure and what they are in base units.

Factors follow the SI brochure (BIPM, 9th edition) and NIST Special Publication 811, appendix B;
measures of volume without a country are the US liquid ones. A bare "ton" is the short ton of
2,000 pounds, but prose uses the word for the long and the metric ton too, so figures in tons are
compared loosely.
"""

from dataclasses import dataclass
from decimal import Decimal


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


# Under each dimension a unit a line: names in the singular, the unit's own first | symbols and
# abbreviations as they are written | how many base units it holds.
_TABLE = """
length
kilometer, kilometre | km, kms | 1000
meter, metre | m | 1
decimeter, decimetre | dm | 0.1
centimeter, centimetre | cm, cms | 0.01
millimeter, millimetre | mm | 0.001
micrometer, micrometre, micron | µm, μm | 0.000001
nanometer, nanometre | nm | 0.000000001
picometer, picometre | | 0.000000000001
mile, statute mile | mi | 1609.344
nautical mile, sea mile | nmi | 1852
yard | yd, yds | 0.9144
foot | ft | 0.3048
inch | in, ins, ", '' | 0.0254
furlong | | 201.168
fathom | | 1.8288
light-year, light year | | 9460730472580800
astronomical unit | | 149597870700
parsec | | 30856775814913673

area
hectare | ha | 10000
acre | | 4046.8564224

volume
liter, litre | l, ltr | 0.001
milliliter, millilitre | ml, mls | 0.000001
centiliter, centilitre | cl | 0.00001
deciliter, decilitre | dl | 0.0001
hectoliter, hectolitre | hl | 0.1
megaliter, megalitre | | 1000
gallon, us gallon, u.s. gallon | gal, gals | 0.003785411784
imperial gallon | | 0.00454609
quart | qt | 0.000946352946
pint | | 0.000473176473
fluid ounce | fl oz, fl. oz., fl. oz | 0.0000295735295625
cup | | 0.0002365882365
tablespoon | tbsp | 0.00001478676478125
teaspoon | tsp | 0.00000492892159375
barrel | bbl, bbls | 0.158987294928
bushel | | 0.03523907016688
acre-foot, acre foot | | 1233.48183754752

mass
kilogram, kilogramme, kilo | kg, kgs | 1
gram, gramme | g, gm, gms | 0.001
milligram, milligramme | mg | 0.000001
microgram, microgramme | µg, μg, mcg | 0.000000001
metric ton, tonne, metric tonne | t | 1000
kilotonne | | 1000000
ton | | 907.18474
short ton | | 907.18474
long ton | | 1016.0469088
pound | lb, lbs | 0.45359237
ounce | oz | 0.028349523125
troy ounce | | 0.0311034768
stone | | 6.35029318
carat | ct | 0.0002

speed
mile per hour | mph, m.p.h | 0.44704
kilometer per hour | kph, kmh, kmph | 0.2777777777777777777777777778
knot | kts | 0.5144444444444444444444444444

temperature
celsius, celcius, centigrade, degree celsius, degree celcius, degree centigrade
    | °c, ° c, degree c, deg c, degc, c | 1
fahrenheit, farenheit, degree fahrenheit, degree farenheit
    | °f, ° f, degree f, deg f, degf, f | 0.5555555555555555555555555556
kelvin, degree kelvin | °k, k | 1

angle
degree | °, deg | 1
radian | rad | 57.29577951308232087679815481
minute of arc, arcminute, arc minute | arcmin | 0.01666666666666666666666666667
second of arc, arcsecond, arc second | arcsec | 0.0002777777777777777777777777778

energy
joule | | 1
kilojoule | kj | 1000
megajoule | mj | 1000000
gigajoule | gj | 1000000000
calorie | cal | 4.184
kilocalorie | kcal | 4184
watt-hour, watt hour | wh | 3600
kilowatt-hour, kilowatt hour | kwh | 3600000
megawatt-hour, megawatt hour | mwh | 3600000000
gigawatt-hour, gigawatt hour | gwh | 3600000000000
terawatt-hour, terawatt hour | twh | 3600000000000000
british thermal unit | btu, btus | 1055.05585262
electronvolt, electron volt | ev | 0.0000000000000000001602176634
kiloelectronvolt | kev | 0.0000000000000001602176634
megaelectronvolt | mev | 0.0000000000001602176634
gigaelectronvolt | gev | 0.0000000001602176634
kiloton | | 4184000000000
megaton | | 4184000000000000

power
watt | w | 1
milliwatt | | 0.001
kilowatt | kw | 1000
megawatt | mw | 1000000
gigawatt | gw | 1000000000
terawatt | tw | 1000000000000
horsepower | hp, bhp | 745.6998715822702

force
newton | | 1
kilonewton | kn | 1000

pressure
pascal | | 1
hectopascal | hpa | 100
kilopascal | kpa | 1000
megapascal | mpa | 1000000
bar | | 100000
millibar | mbar | 100
atmosphere | | 101325
millimeter of mercury | mmhg, mm hg | 133.322387415
inch of mercury | inhg | 3386.388640341
pound per square inch | psi | 6894.757293168

data
bit | | 0.125
byte | | 1
kilobit | kbit | 125
megabit | mbit | 125000
gigabit | gbit | 125000000
kilobyte | kb, kbyte | 1000
megabyte | mb, mbyte | 1000000
gigabyte | gb, gbs | 1000000000
terabyte | tb, tbs | 1000000000000
petabyte | pb | 1000000000000000
exabyte | eb | 1000000000000000000
zettabyte | zb | 1000000000000000000000

data rate
kilobit per second | kbps, kbit/s | 125
megabit per second | mbps, mbit/s, mb/s | 125000
gigabit per second | gbps, gbit/s, gb/s | 125000000
terabit per second | tbps | 125000000000

frequency
hertz | hz | 1
kilohertz | khz | 1000
megahertz | mhz | 1000000
gigahertz | ghz | 1000000000
terahertz | thz | 1000000000000
revolution per minute | rpm | 0.01666666666666666666666666667

voltage
volt | v | 1
millivolt | mv | 0.001
kilovolt | kv | 1000

current
ampere, amp | | 1
milliampere, milliamp | | 0.001

charge
milliampere-hour, milliamp-hour, milliamp hour | mah | 3.6
ampere-hour, amp-hour, amp hour | | 3600

resistance
ohm | Ω, ω | 1

luminous flux
lumen | | 1

luminous intensity
candela | | 1

illuminance
lux | | 1

sound level
decibel | db | 1

absorbed dose
gray | | 1
milligray | mgy | 0.001

dose
sievert | | 1
millisievert | msv | 0.001
microsievert | µsv, μsv | 0.000001

radioactivity
becquerel | bq | 1
curie | | 37000000000

picture size
pixel | | 1
megapixel | mp | 1000000
pixel per inch | ppi | 1

concentration
part per million | ppm | 0.000001
part per billion | ppb | 0.000000001

fuel economy
mile per gallon | mpg | 1

magnitude
magnitude | | 1
"""
_OFFSETS = {
    "celsius": Decimal("273.15"),
    "fahrenheit": Decimal("255.3722222222222222222222222"),
}
_IRREGULAR = {
    "foot": "feet", "inch": "inches", "celsius": "celsius", "fahrenheit": "fahrenheit",
    "hertz": "hertz", "horsepower": "horsepower", "lux": "lux", "stone": "stone",
}  # fmt: skip
# Areas and volumes are named after lengths: (name, adjective's short forms, symbol's exponents).
_POWERS = (
    (2, "area", "square", ("square", "sq", "sq."), ("2", "²", "^2")),
    (3, "volume", "cubic", ("cubic", "cu", "cu."), ("3", "³", "^3")),
)
_RAISED = (
    "kilometer", "meter", "centimeter", "millimeter", "mile", "yard", "foot", "inch",
)  # fmt: skip
UNITS: dict[str, Unit] = {}
"""Every unit by its full name."""
NAMES: dict[str, str] = {}
"""Every written form in lower case, singular and plural, to the unit's full name."""
SYMBOLS: dict[str, str] = {}
"""Every symbol or abbreviation in lower case to the unit's full name."""


def plural(name: str) -> str:
    """Return the plural of a unit's name: "square feet", "miles per hour"."""
    head, joint, rest = name.partition(" per ") if " per " in name else name.partition(" of ")
    before, blank, last = head.rpartition(" ")
    return before + blank + _IRREGULAR.get(last, last + "s") + joint + rest


def _add(unit: Unit, names: list[str], symbols: list[str]) -> None:
    UNITS[unit.name] = unit
    for name in names:
        # "A 10-square-mile area": compounds are hyphenated before a noun.
        for form in (name, plural(name)):
            NAMES[form] = unit.name
            NAMES[form.replace(" ", "-")] = unit.name
    for symbol in symbols:
        SYMBOLS.setdefault(symbol, unit.name)


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def _fill() -> None:
    for block in _TABLE.strip().replace("\n    |", " |").split("\n\n"):
        dimension, *lines = block.split("\n")
        for line in lines:
            names, symbols, factor = (cell.strip() for cell in line.split("|"))
            first = _parts(names)[0]
            unit = Unit(first, dimension, Decimal(factor), _OFFSETS.get(first, Decimal(0)))
            _add(unit, _parts(names), _parts(symbols))
            if first in _RAISED:
                _add_powers(unit, _parts(names), _parts(symbols))


def _add_powers(length: Unit, names: list[str], symbols: list[str]) -> None:
    for power, dimension, adjective, shorts, exponents in _POWERS:
        unit = Unit(f"{adjective} {length.name}", dimension, length.factor**power)
        marks = [symbol for symbol in symbols if symbol.isalpha()]
        _add(
            unit,
            [f"{short} {name}" for short in shorts for name in names],
            [f"{short} {mark}" for short in shorts for mark in marks]
            + [f"{mark}{exponent}" for mark in marks for exponent in exponents],
        )


_fill()
SYMBOLS |= {
    "cc": "cubic centimeter",
    "sqm": "square meter",
    "sqkm": "square kilometer",
    "sqft": "square foot",
}

_RATES = {
    ("length", "time"): "speed",
    ("volume", "time"): "flow",
    ("energy", "time"): "power",
    ("data", "time"): "data rate",
    ("mass", "volume"): "density",
    ("length", "volume"): "fuel economy",
}
TIMES = {
    name: Decimal(seconds)
    for name, seconds in (
        ("second", 1), ("minute", 60), ("hour", 3600), ("day", 86400), ("week", 604800),
        ("month", 2629746), ("year", 31556952),
    )
}  # fmt: skip
"""Units of time a rate may be counted by, in seconds; month and year after the Gregorian mean."""


def find_unit(name: str) -> Unit:
    """Return the unit of a full name, also of a rate such as "cubic meter per second"."""
    if name in UNITS:
        return UNITS[name]
    above, _, below = name.rpartition(" per ")
    over = find_unit(above)
    if below in TIMES:
        dimension, factor = "time", TIMES[below]
    else:
        dimension, factor = UNITS[below].dimension, UNITS[below].factor
    named = _RATES.get((over.dimension, dimension), f"{over.dimension} per {dimension}")
    return Unit(name, named, over.factor / factor)
