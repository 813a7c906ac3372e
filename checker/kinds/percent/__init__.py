"""Percentages: shares of a whole and changes in hundredths.

Recognises: "5 percent", "5%", "per cent", "pct", percentage points, basis points, ranges ("40 to
80 percent", "between 5% and 7%"), shares of something ("a third of the voters", "half the town",
"three quarters of them") and ratios ("one in five", "two out of three").

Ignores: percentiles, escapes in web addresses, fractions without a whole ("two-thirds voted" is a
quantity).

Two percentages conflict when: no number fits both, rounding allowed for (5 and 5.2 percent agree,
"a third" allows for 35 percent), or one is a rise and the other a fall. A level ("rose to 5
percent"), a change ("rose 5 percent") and percentage points are not compared with each other.
"""

from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.kinds.percent.compare import compare, dimension
from checker.kinds.percent.grammar import RULES
from checker.kinds.percent.record import Percent
from checker.model.record import NormalForm


def _normal_form(record: Percent) -> NormalForm:
    """Return the number of hundredths."""
    return state_amount(record.amount)


KIND = Kind(
    name="percent",
    record=Percent,
    compare=compare,
    dimension=dimension,
    normal_form=_normal_form,
    rules=RULES,
)
