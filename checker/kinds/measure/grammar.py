"""How measures are said: a figure and a unit, a range, a length in feet and inches, a share.

A figure whose unit stands only with the next one takes it from there: "45 and 50 mg", "8 by 12
feet". A compound such as "six foot two" is stated in its smallest unit, so that it stays exact.
"""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, scaled
from checker.algebra.intervals import Interval
from checker.grammar.number_context import is_changing
from checker.grammar.number_phrases import Form, negative
from checker.grammar.passage import MASK
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.measure.compounds import STARTS, find_end, find_unit, read_unit
from checker.kinds.measure.context import is_full_name, is_one_meant, unit_at, unit_of
from checker.kinds.measure.quakes import QUAKE_RULES
from checker.kinds.measure.record import Measure
from checker.kinds.measure.units import Unit

_COMPOUNDED = ("length", "mass", "volume")
_INCHES_IN_FOOT = 12
_SCALE_LETTERS = {"k": 10**3, "m": 10**6}
_SCALES = {"Mach": "Mach", "mach": "Mach", "pH": "pH"}
_YEAR = re.compile(r"[12]\d\d\d$")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}

# Between two figures: a word or four, which must be a unit's name.
# Words are taken whole: else a chain of hyphens would be cut in every possible way.
_WORD = rf"[^\s\d,.;:(){MASK}-]++"
_WORDS = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}?"


def _measure(found: Found) -> Measure | None:
    unit = unit_of(found)
    return Measure(amount=found.amount("number"), unit=unit.name) if unit else None


def _vague(found: Found) -> Measure | None:
    """Read "hundreds of miles"."""
    unit = unit_of(found)
    if unit is None or not found.numeral("number").amount.vague:
        return None
    return Measure(amount=found.amount("number"), unit=unit.name)


def _scaled(found: Found) -> Measure | None:
    """Read "1.2m sq km", "300k tons": a letter for millions or thousands before the unit."""
    unit, amount = unit_of(found), found.numeral("number").amount
    if unit is None or found.words("unit") == "in" or amount.value is None:
        return None
    amount = scaled(amount, Decimal(_SCALE_LETTERS[found.words("scale")]))
    return Measure(amount=found.under_hedges(amount), unit=unit.name)


def _below_zero(found: Found) -> Measure | None:
    """Read "20 degrees below zero", "ten below zero"."""
    unit = read_unit(found.text("unit")) if found.words("unit") else find_unit("degree")
    if unit is None or found.words("zero") != "zero":
        return None
    amount = negative(found.numeral("number").amount)
    return Measure(amount=found.under_hedges(amount), unit=unit.name)


def _range(found: Found) -> Measure | None:
    """Read a range whose ends have a unit each: "3km-5km", "from 30 Celsius to 40 Celsius"."""
    unit, first = unit_of(found, "second"), read_unit(found.text("first"))
    if unit is None or first is None or first.dimension != unit.dimension:
        return None
    joint, opening = found.words("joint").strip(), found.words("opening").strip()
    if (joint == "and" and not opening) or is_changing(
        found.passage.text, found.match.start("low")
    ):
        return None
    low, high = found.numeral("low").amount, found.numeral("high").amount
    low = low if first == unit else scaled(low, first.factor / unit.factor)
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    amount = Amount(None, Interval(low.value, high.value), min(low.granularity, high.granularity))
    return Measure(amount=found.under_hedges(amount), unit=unit.name)


def _elided(found: Found) -> Measure | None:
    """Read a figure that shares the unit of the next: "45 and 50 mg", "8-by-12 feet"."""
    numeral = found.numeral("number")
    text = found.passage.text
    unit = unit_at(found, found.match.start("next"))
    if unit is None or numeral.form is not Form.FIGURE:
        return None
    if _YEAR.match(text[numeral.start : numeral.end]) or text[numeral.start - 1] in "$€£¥":
        return None
    return Measure(amount=found.amount("number"), unit=unit.name)


def _share(found: Found) -> Measure | None:
    """Read "half a mile", "three-quarters of an inch"."""
    unit = unit_of(found)
    if unit is None or found.numeral("number").form is not Form.FRACTION:
        return None
    return Measure(amount=found.amount("number"), unit=unit.name)


def _quarter(found: Found) -> Measure | None:
    unit = unit_of(found) if is_full_name(found.words("unit")) else None
    if unit is None:
        return None
    return Measure(amount=found.under_hedges(exact(_PARTS[found.words("part")])), unit=unit.name)


def _one(found: Found) -> Measure | None:
    """Read "nearly a mile", "an inch thick"."""
    unit = unit_of(found)
    if unit is None or not is_full_name(found.words("unit")) or not is_one_meant(found):
        return None
    return Measure(amount=found.under_hedges(exact(Decimal(1))), unit=unit.name)


def _one_and_part(found: Found) -> Measure | None:
    """Read "a mile and a half"."""
    unit, part = unit_of(found), found.numeral("part")
    if unit is None or part.form is not Form.FRACTION or part.amount.value is None:
        return None
    amount = exact(1 + part.amount.value, part.amount.granularity)
    return Measure(amount=found.under_hedges(amount), unit=unit.name)


def _compound(found: Found) -> Measure | None:
    """Read "5 feet 8 inches", "2 yards, 7 ft and 10 inches", "six pounds four ounces"."""
    steps: list[tuple[Amount, Unit]] = []
    for number, name in (("n1", "u1"), ("n2", "u2"), ("n3", "u3")):
        if name in found.match.re.groupindex:
            unit = read_unit(found.text(name))
            if unit is None or unit.dimension not in _COMPOUNDED:
                return None
            steps.append((found.numeral(number).amount, unit))
    return _add_up(found, steps)


def _feet(found: Found) -> Measure | None:
    """Read "6-foot-7", "six foot two"."""
    inches = found.numeral("inches").amount
    if inches.value is None or not 0 <= inches.value < _INCHES_IN_FOOT:
        return None
    feet = found.numeral("feet").amount
    return _add_up(found, [(feet, find_unit("foot")), (inches, find_unit("inch"))])


def _marked_feet(found: Found) -> Measure | None:
    """Read feet and inches with their marks: 5'8"."""
    feet, inches = Decimal(found.words("feet")), Decimal(found.words("inches"))
    if inches >= _INCHES_IN_FOOT:
        return None
    return _add_up(found, [(exact(feet), find_unit("foot")), (exact(inches), find_unit("inch"))])


def _on_scale(found: Found) -> Measure | None:
    """Read "Mach 2", "a pH of 7.4"."""
    unit = _SCALES.get(found.text("scale"))
    return Measure(amount=found.amount("number"), unit=unit) if unit else None


def _add_up(found: Found, steps: list[tuple[Amount, Unit]]) -> Measure | None:
    """Return the sum in the smallest unit; the steps must go down and be of one dimension."""
    smallest = steps[-1][1]
    total = Decimal(0)
    above: Decimal | None = None
    for amount, unit in steps:
        if amount.value is None or unit.dimension != smallest.dimension:
            return None
        if above is not None and unit.factor >= above:
            return None
        total, above = total + amount.value * unit.factor / smallest.factor, unit.factor
    total = round(total, 6).normalize()
    finest = steps[-1][0].granularity
    return Measure(
        amount=found.under_hedges(exact(total, min(finest, Decimal(1)))), unit=smallest.name
    )


_AND = r"(?:,? and |, | |-)?"

_FIRST = rf"(?P<n1>{{number}})[ -]?(?P<u1>{_WORDS}){_AND}(?P<n2>{{number}})[ -]?"
RULES = (
    *QUAKE_RULES,
    rule(
        "measure.measure",
        r"(?P<number>{number})[ -]?(?P<unit>)",
        _measure,
        starts=[NUMBER],
        then=STARTS,
        ending=find_end,
    ),
    rule(
        "measure.vague",
        r"(?P<number>{number}) of (?P<unit>)",
        _vague,
        starts=[NUMBER],
        then=["of"],
        ending=find_end,
    ),
    rule(
        "measure.scaled",
        r"(?P<number>{number}) ?(?P<scale>[km]) (?P<unit>)",
        _scaled,
        starts=[NUMBER],
        then=["k", "m"],
        ending=find_end,
    ),
    rule(
        "measure.below-zero",
        r"(?P<number>{number})(?: ?(?P<unit>degrees?(?: (?:celsius|fahrenheit|c|f))?|°[cf]?))?"
        r" below (?P<zero>{number})",
        _below_zero,
        starts=[NUMBER],
        then=["below", "degrees", "degree", "°"],
    ),
    rule(
        "measure.bracketed",
        rf"(?P<number>{{number}}) ?\((?P<unit>{_WORDS})\)",
        _measure,
        starts=[NUMBER],
        then=["("],
    ),
    rule(
        "measure.range",
        rf"(?P<opening>between |from )?(?P<low>{{number}})[ -]?(?P<first>{_WORDS})"
        r"(?P<joint> ?- ?| to | and )(?P<high>{number})[ -]?(?P<second>)",
        _range,
        starts=[NUMBER, "between", "from"],
        then=STARTS,
        ending=find_end,
    ),
    rule(
        "measure.elided",
        r"(?P<number>{number})(?=(?:, {number})*(?:,? (?:and|or|to|by) |-(?:by|and|to)-| ?[x×] ?"
        r"|-? ?(?:and|or|to|by) ){number}[ -]?(?P<next>))",
        _elided,
        starts=[NUMBER],
        then=[",", "and", "or", "to", "by", "x", "×"],
    ),
    rule(
        "measure.share",
        r"(?P<number>{number})(?: of)? an? (?P<unit>)",
        _share,
        starts=[NUMBER],
        then=["of", "a", "an"],
        ending=find_end,
    ),
    rule(
        "measure.quarter",
        r"(?:an? )?(?P<part>quarter|half)[ -](?:of an? )?(?P<unit>)",
        _quarter,
        starts=["a", "quarter"],
        then=["quarter", "half"],
        ending=find_end,
    ),
    rule(
        "measure.one",
        r"an? (?P<unit>)",
        _one,
        starts=["a", "an"],
        then=STARTS,
        ending=find_end,
    ),
    rule(
        "measure.one-and-part",
        rf"an? (?P<unit>{_WORDS}) and (?P<part>{{number}})",
        _one_and_part,
        starts=["a", "an"],
        then=STARTS,
    ),
    rule(
        "measure.compound",
        rf"{_FIRST}(?P<u2>)",
        _compound,
        starts=[NUMBER],
        then=STARTS,
        ending=find_end,
    ),
    rule(
        "measure.compound-of-three",
        rf"{_FIRST}(?P<u2>{_WORDS}){_AND}(?P<n3>{{number}})[ -]?(?P<u3>)",
        _compound,
        starts=[NUMBER],
        then=STARTS,
        ending=find_end,
    ),
    rule(
        "measure.feet",
        r"(?P<feet>{number})(?:[ -]?(?:foot|feet)|[ -]?ft\.?)[ -](?P<inches>{number})(?![\w-])",
        _feet,
        starts=[NUMBER],
        then=["foot", "feet", "ft"],
    ),
    rule(
        "measure.scale",
        r"(?P<scale>mach|ph)(?: (?:level )?of)?[ -](?P<number>{number})(?![\w%-])",
        _on_scale,
        starts=["mach", "ph"],
    ),
    rule(
        "measure.marked-feet",
        r"(?P<feet>\d)' ?(?P<inches>\d\d?(?:\.5)?)(?:\"|'')",
        _marked_feet,
        starts=[NUMBER],
        hedges=False,
    ),
)
