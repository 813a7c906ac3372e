"""Normal: an amount as machine formats state it."""

from decimal import Decimal
from functools import lru_cache

from checker.algebra.amounts import Amount, trimmed
from checker.model.record import NormalForm, make_normal

# A third has no last digit; nobody needs more of them.
_PLACES = 6


def state_amount(amount: Amount, unit: str | None = None) -> NormalForm:
    """Return the normal form of an amount: of an exact figure low and high are the value."""
    value, interval = amount.value, amount.interval
    stated = _bound(value)
    exact = interval.low is value and interval.high is value
    return make_normal(
        value=stated,
        unit=unit,
        low=stated if exact else _bound(interval.low),
        high=stated if exact else _bound(interval.high),
        approximate=amount.approximate,
        hedge=amount.hedge,
    )


def _bound(number: Decimal | None) -> Decimal | None:
    return None if number is None else _stated(number)


@lru_cache(maxsize=4096)
def _stated(number: Decimal) -> Decimal:
    plain = trimmed(number)
    exponent = plain.as_tuple().exponent
    if int(exponent) >= -2 * _PLACES:
        return plain
    # Of a small figure the places after its idle zeros.
    return trimmed(round(number, _PLACES - min(0, number.adjusted() + 1)))
