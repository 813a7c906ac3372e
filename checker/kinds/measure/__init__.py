"""Measures: lengths, areas, masses, volumes, speeds, temperatures, magnitudes and the like.

Recognises: a figure with a unit in words or symbols ("135 km", "12,000 square feet", "800 degrees
Celsius", "20 miles an hour", "1.5 million barrels of oil a day"), ranges ("5-7 km", "between 3 and
5 meters"), lengths in feet and inches ("six-foot-two", "5ft 8in"), shares of a unit ("half a
mile"), "nearly a mile", magnitudes of earthquakes ("a magnitude-6.1 quake", "6.1 on the Richter
scale", "a quake measuring 5.9"). "135 km (84 miles)" gives two.

Ignores: units without a figure ("miles away"), calibers, pounds of money, "5m people", an "in"
that is no inch, letters that are initials ("F-16", "13F"), degrees of a university.

Two measures conflict when: no length, mass ... fits both after conversion. Converted figures may
differ by three percent, since newsrooms round twice; tons of unknown kind by twelve. Measures of
different things (a length, an area) are not compared.
"""

from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.kinds.measure.compare import compare
from checker.kinds.measure.compounds import find_unit
from checker.kinds.measure.grammar import RULES
from checker.kinds.measure.record import Measure
from checker.model.record import NormalForm


def _dimension(record: Measure) -> str:
    """Return what is measured: "length"."""
    return find_unit(record.unit).dimension


def _normal_form(record: Measure) -> NormalForm:
    """Return the figure in the unit stated."""
    return state_amount(record.amount, record.unit)


KIND = Kind(
    name="measure",
    record=Measure,
    compare=compare,
    dimension=_dimension,
    subject="size",
    normal_form=_normal_form,
    rules=RULES,
)
