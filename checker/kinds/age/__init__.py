"""Ages: how old persons and things are.

Recognises: "34-year-old", "18-month-old baby", "six weeks old", "three years of age", "aged 34",
"age 34", a number behind a name or a person's noun ("John Smith, 34,", "his daughter, 11,"), "died
at 61", decades of life ("in his 70s", "octogenarian"), ages at an event ("at the age of 35",
"turned 40", "when she was 5", "100th birthday"), ages of a group ("children under five",
"between the ages of 5 and 7", "the over-65s").

Ignores: what goes on for so long ("an 18-month-old inquiry" is a duration), numbers behind a
place or a thing, decades of a century ("in the 70s").

Two ages conflict when: no age fits both; in years persons are counted, and one year's difference
is a mild conflict. Articles that are months apart may have a birthday between them. An age of
now, an age at some event and the ages of a group are not compared.
"""

from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.kinds.age.compare import compare, dimension, kinship
from checker.kinds.age.grammar import RULES
from checker.kinds.age.record import Age
from checker.model.record import NormalForm


def _normal_form(record: Age) -> NormalForm:
    """Return the number of years; of what is counted in other units, with their name."""
    return state_amount(record.amount, None if record.unit == "year" else record.unit)


KIND = Kind(
    name="age",
    record=Age,
    compare=compare,
    dimension=dimension,
    normal_form=_normal_form,
    rules=RULES,
    subject="person",
    kinship=kinship,
)
