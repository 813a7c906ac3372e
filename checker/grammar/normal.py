"""Normal: an amount as machine formats state it."""

from decimal import Decimal

from checker.algebra.amounts import Amount, trimmed
from checker.model.record import NormalForm

# A third has no last digit; nobody needs more of them.
_PLACES = 6


def state_amount(amount: Amount, unit: str | None = None) -> NormalForm:
    """Return the normal form of an amount: of an exact figure low and high are the value."""
    return NormalForm(
        value=_stated(amount.value),
        unit=unit,
        low=_stated(amount.interval.low),
        high=_stated(amount.interval.high),
        approximate=amount.approximate,
        hedge=amount.hedge,
    )


def _stated(number: Decimal | None) -> Decimal | None:
    if number is None:
        return None
    exponent = trimmed(number).as_tuple().exponent
    return trimmed(round(number, _PLACES) if int(exponent) < -2 * _PLACES else number)
