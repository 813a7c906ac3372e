"""Write the table of rarer units and of those with prefixes from pint's registry.

usage: units.py          (needs `pip install pint==0.25.3`; the table is committed)

What prose writes often, with all its spellings, stands in the kind's ``words.py``; here are the
rest of the systems of units, and every prefix of the international one. A unit of the table is
names, symbols, how many base units of its dimension it holds; semicolons part the units of a line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pint

TABLE = Path(__file__).resolve().parent.parent / "checker" / "kinds" / "measure" / "systems.py"
WIDTH = 100
HEAD = '''"""Rarer units, and units with prefixes: names, symbols, sizes. Written by tools/units.py.

Source: the registry of pint {version} (BSD-3-Clause, https://github.com/hgrecco/pint).
"""

TABLE = """
'''
LARGE = "deca hecto kilo mega giga tera peta exa zetta yotta ronna quetta"
SMALL = "deci centi milli micro nano pico femto atto zepto yocto ronto quecto"
BINARY = "kibi mebi gibi tebi pebi exbi"
SYMBOLS = dict(
    zip(
        [*LARGE.split(), *SMALL.split(), *BINARY.split()],
        "da h k M G T P E Z Y R Q d c m µ n p f a z y r q Ki Mi Gi Ti Pi Ei".split(),
        strict=True,
    )
)
# Of a dimension: its base in pint; its units with prefixes: names | symbol | prefixes of the name
# | those of the symbol; further ones: pint's expression | names | symbols.
LONG = "kilo mega giga tera peta exa zetta yotta milli micro nano pico femto atto"
SHORT = "kilo mega giga milli micro nano pico"
PREFIXED = f"""
length = meter
meter, metre | m | {LARGE} {SMALL} | hecto nano
parsec | pc | kilo mega giga | kilo mega giga
light-year, light year | ly | kilo mega giga | kilo mega

mass = kilogram
gram, gramme | g | {LONG} deci centi hecto deca | nano pico femto hecto
metric ton, tonne | t | kilo mega giga | giga
dalton | Da | kilo mega | kilo mega

time = second
second | s | milli micro nano pico femto atto deci centi | milli nano pico femto
year, annum | a | kilo mega giga | mega giga
year | yr | kilo mega giga | kilo mega giga

volume = liter
liter, litre | l | {LONG} deci centi deca hecto | micro nano
liter, litre | L | kilo micro nano deci centi | kilo micro nano deci

area = meter ** 2
barn | b | kilo mega milli micro nano pico femto atto | femto pico

energy = joule
joule | J | {LONG} centi | kilo mega giga tera peta milli micro nano
calorie | cal | kilo mega | kilo
watt-hour, watt hour | Wh | {SHORT} tera peta | kilo mega giga tera milli
electronvolt, electron volt | eV | {SHORT} tera peta | kilo mega giga tera milli
erg | | mega |

power = watt
watt | W | {LONG} | kilo mega giga tera peta milli micro nano
volt-ampere, volt ampere | VA | kilo mega giga | kilo mega giga

force = newton
newton | N | {SHORT} | kilo mega milli micro
dyne | | kilo mega |

pressure = pascal
pascal | Pa | {SHORT} tera hecto | kilo mega giga hecto
bar | bar | kilo mega milli micro deci centi | milli micro

data = byte
byte | B | {LONG} | kilo mega giga tera peta exa
byte | B | {BINARY} | {BINARY}
bit | bit | {LONG} | kilo mega giga tera
bit | bit | {BINARY} | kibi mebi gibi

frequency = hertz
hertz | Hz | {LONG} | kilo mega giga tera milli

voltage = volt
volt | V | {SHORT} | kilo mega milli micro

current = ampere
ampere, amp | A | {SHORT} | kilo milli micro

charge = coulomb
coulomb | C | {SHORT} |
ampere-hour, amp-hour, amp hour | Ah | kilo milli | kilo milli

resistance = ohm
ohm | Ω | {SHORT} | kilo mega milli

capacitance = farad
farad | F | {SHORT} | micro nano pico

inductance = henry
henry | H | {SHORT} | milli micro

conductance = siemens
siemens | S | {SHORT} | milli micro

magnetic field = tesla
tesla | T | {SHORT} | milli micro

magnetic flux = weber
weber | Wb | {SHORT} | milli micro

luminous flux = lumen
lumen | lm | {SHORT} | kilo

luminous intensity = candela
candela | cd | {SHORT} | milli

illuminance = lux
lux | lx | {SHORT} | kilo

radioactivity = becquerel
becquerel | Bq | {SHORT} tera peta | kilo mega giga tera peta
curie | Ci | {SHORT} | milli micro

absorbed dose = gray
gray | Gy | {SHORT} centi | kilo milli micro centi
sievert | Sv | {SHORT} | milli micro

amount of substance = mole
mole | mol | {SHORT} | milli micro nano

catalytic activity = katal
katal | kat | {SHORT} | micro nano

temperature = kelvin
kelvin | K | {SHORT} | milli micro

picture size = pixel
pixel | | kilo mega giga |

viscosity = pascal * second
poise | | milli centi |"""
FURTHER = """
length
angstrom | angstrom, ångström, ångstrom | Å
league | league |
149597870700 * meter | astronomical unit | AU, au
299792458 * meter | light-second, light second |
17987547480 * meter | light-minute, light minute |
3600 * 299792458 * meter | light-hour, light hour |
86400 * 299792458 * meter | light-day, light day |

area
1000 * meter ** 2 | dunam, dunum |
4200.833333333333333333333333 * meter ** 2 | feddan |
505.85705 * meter ** 2 | kanal |
25.2928526 * meter ** 2 | marla |
3.305785123966942148760330579 * meter ** 2 | pyeong, tsubo |

volume
imperial_pint | imperial pint |
imperial_quart | imperial quart |
imperial_fluid_ounce | imperial fluid ounce |
peck | peck |
hogshead | hogshead |
fluid_dram | fluid dram, fluid drachm | fl dr
minim | minim |
board_foot | board foot | FBM
128 * foot ** 3 | cord of wood |

mass
grain | grain | gr
pennyweight | pennyweight | dwt
dram | dram, drachm, avoirdupois dram | dr
troy_pound | troy pound |
hundredweight | hundredweight, short hundredweight | cwt
50.80234544 * kilogram | long hundredweight, imperial hundredweight |
dalton | dalton, atomic mass unit | Da
100 * kilogram | quintal |
0.01166380 * kilogram | tola |
1.98847e30 * kilogram | solar mass |
5.9722e24 * kilogram | Earth mass |

speed
0.3048 * meter / second | foot per second | ft/s

angle
turn | turn |

energy
erg | erg |
therm | therm |
foot_pound | foot-pound, foot pound | ft-lb, ft lb, ft-lbs
ton_TNT | ton of TNT |
1000000 * british_thermal_unit | million British thermal units | MMBtu, mmBtu

power
metric_horsepower | metric horsepower |
volt_ampere | volt-ampere, volt ampere | VA

force
dyne | dyne |
pound_force | pound-force, pound force, pound of force | lbf
kilogram_force | kilogram-force, kilogram force | kgf

pressure
torr | torr |
inch_Hg | inch of mercury | in Hg
technical_atmosphere | technical atmosphere |
pound_force / foot ** 2 | pound per square foot | psf

data
byte / 2 | nibble |

data rate
megabyte / second | megabyte per second | MBps, MB/s
gigabyte / second | gigabyte per second | GBps, GB/s
kilobyte / second | kilobyte per second | kBps, KBps
baud | baud | Bd

torque
newton * meter | newton meter, newton metre | Nm, N m, N·m
kilonewton * meter | kilonewton meter, kilonewton metre | kNm, kN m
pound_force * foot | pound-foot, pound foot | lb-ft, lb ft, lbs-ft

action
joule * second | joule second | Js, J s

luminous energy
lumen * second | lumen second |

light exposure
lux * second | lux second |

candela seconds
candela * second | candela second | cds, cd s

momentum
newton * second | newton second | Ns

charge
coulomb | coulomb |

capacitance
farad | farad |

inductance
henry | henry |

conductance
siemens | siemens |

magnetic field
tesla | tesla |
0.0001 * tesla | gauss |

magnetic flux
weber | weber | Wb

viscosity
poise | poise |

kinematic viscosity
stokes | stokes |

dose
0.01 * sievert | rem |

exposure
roentgen | roentgen, röntgen |

amount of substance
mole | mole | mol

catalytic activity
katal | katal |

solid angle
steradian | steradian |

resolution
dots_per_inch | dot per inch | dpi

concentration
1e-12 | part per trillion | ppt

computing speed
1 / second | flop per second | FLOPS, flops

fuel consumption
liter / (100 * kilometer) | liter per 100 kilometers, litre per 100 kilometres | l/100km, L/100km"""
FURTHER_BASES = {
    "speed": "meter / second", "angle": "degree", "data rate": "byte / second",
    "torque": "newton * meter", "action": "joule * second", "luminous energy": "lumen * second",
    "light exposure": "lux * second", "candela seconds": "candela * second",
    "momentum": "newton * second", "kinematic viscosity": "meter ** 2 / second", "dose": "sievert",
    "exposure": "roentgen", "solid angle": "steradian", "resolution": "dots_per_inch",
    "concentration": "dimensionless", "computing speed": "1 / second",
    "fuel consumption": "liter / (100 * kilometer)",
}  # fmt: skip
# Of units with prefixes, those that pint calls otherwise.
IN_PINT = {
    "light-year, light year": "light_year",
    "metric ton, tonne": "tonne",
    "watt-hour, watt hour": "watt * hour",
    "volt-ampere, volt ampere": "volt_ampere",
    "electronvolt, electron volt": "electron_volt",
    "ampere-hour, amp-hour, amp hour": "ampere * hour",
}
# Prefixes make words of these letters.
WORDS = frozenset("as am at pm us".split())

Line = tuple[str, str, Decimal]


def blocks(text: str) -> list[list[str]]:
    """Return the blocks of a specification as lists of lines."""
    return [block.split("\n") for block in text.strip().split("\n\n")]


def cells(line: str) -> list[str]:
    """Return the cells of a line."""
    return [cell.strip() for cell in line.split("|")]


def prefixed(registry: pint.UnitRegistry[Decimal], base: str, line: str) -> list[Line]:
    """Return the units that a unit makes with its prefixes."""
    names, symbol, of_names, of_symbols = cells(line)
    units = []
    for prefix in of_names.split():
        forms = [prefix + name for name in names.split(", ")]
        marks = [SYMBOLS[prefix] + symbol] if prefix in of_symbols.split() and symbol else []
        if prefix == "micro" and marks:
            marks.append("μ" + symbol)
        marks = [mark for mark in marks if mark.lower() not in WORDS]
        size = size_of(registry, prefix + IN_PINT.get(names, names.partition(",")[0]), base)
        units.append((", ".join(forms), ", ".join(marks), size))
    return units


def size_of(registry: pint.UnitRegistry[Decimal], expression: str, base: str) -> Decimal:
    """Return how many base units an expression amounts to."""
    ratio = registry.Quantity(expression) / registry.Quantity(base)
    return +Decimal(ratio.to("dimensionless").magnitude)


def lines() -> list[str]:
    """The table's lines: under each dimension its units."""
    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(non_int_type=Decimal)
    bases = dict(FURTHER_BASES)
    table: dict[str, list[Line]] = {}
    for head, *rest in blocks(PREFIXED):
        dimension, base = (part.strip() for part in head.split("="))
        bases[dimension] = base
        for line in rest:
            table.setdefault(dimension, []).extend(prefixed(registry, base, line))
    for dimension, *rest in blocks(FURTHER):
        for line in rest:
            expression, names, symbols = cells(line)
            size = size_of(registry, expression, bases[dimension])
            table.setdefault(dimension, []).append((names, symbols, size))
    written = []
    for dimension, units in table.items():
        written += ["", dimension]
        written += packed(
            f"{names} |{symbols and ' '}{symbols} | {size:f}" for names, symbols, size in units
        )
    return written[1:]


def packed(entries: Iterable[str]) -> list[str]:
    """The entries, as many to a line as it takes."""
    rows: list[str] = []
    for entry in entries:
        if rows and len(rows[-1]) + len(entry) + 3 <= WIDTH:
            rows[-1] += f" ; {entry}"
        else:
            rows.append(entry)
    return rows


def main() -> None:
    """Write the table."""
    text = HEAD.format(version=pint.__version__) + "\n".join(lines()) + '\n"""\n'
    TABLE.write_text(text, encoding="utf-8")
    print(f"{TABLE}: {len(lines())} lines", file=sys.stderr)


if __name__ == "__main__":
    main()
