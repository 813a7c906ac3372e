"""Money: sums and prices, in one of the world's currencies.

Recognises: signs and codes before or behind a figure ("$2.5bn", "A$3m", "US$5", "20€", "USD 3.14",
"Rs 20"), names ("ten euros", "5 million Mexican pesos", "pounds sterling"), small coins ("50
cents", "99p"), both together ("three dollars and fifty cents"), ranges ("$1.5 to $2 billion"),
vague sums ("millions of dollars"), rates ("$5 a month" is a price for each month). A bare name
("pesos") means the currency that the article names in full or whose country it speaks of most.

Ignores: pounds of weight, "won" the verb, codes that are words ("ALL 5"), figures without a
currency, currencies without a figure.

Two amounts conflict when: no number fits both, rounding allowed for ($139 million and $139.1
million agree). Amounts in different currencies, a sum and a rate, a price and its change are not
compared. What
one article names side by side it tells apart.
"""

from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.kinds.money.compare import compare, dimension
from checker.kinds.money.grammar import RULES
from checker.kinds.money.record import Money
from checker.model.record import NormalForm


def _normal_form(record: Money) -> NormalForm:
    """Return the number of whole units, with the currency's ISO 4217 code."""
    return state_amount(record.amount, record.currency)


KIND = Kind(
    name="money",
    record=Money,
    compare=compare,
    dimension=dimension,
    normal_form=_normal_form,
    rules=RULES,
    recurring=True,
)
