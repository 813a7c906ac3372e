"""Normal: an amount as machine formats state it."""

from checker.algebra.amounts import Amount, trimmed
from checker.model.record import NormalForm


def state_amount(amount: Amount, unit: str | None = None) -> NormalForm:
    """Return the normal form of an amount: of an exact figure low and high are the value."""
    low, high = amount.interval.low, amount.interval.high
    return NormalForm(
        value=None if amount.value is None else trimmed(amount.value),
        unit=unit,
        low=None if low is None else trimmed(low),
        high=None if high is None else trimmed(high),
        approximate=amount.approximate,
        hedge=amount.hedge,
    )
