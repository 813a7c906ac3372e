"""Powers: figures with an exponent ("6 x 10^23", "4e14", "10⁶") or a tolerance ("5±0.1")."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, granularity_of, trimmed
from checker.algebra.intervals import Interval

_FIGURE = r"(?P<figure>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,15})?)"
_ENDS = r"(?![\w^]|\.\d)"
# Two digits of exponent are enough: what is larger is a code.
_CARET, _RAISED = r"\^ ?(?P<exponent>-{0,2}\d{1,2})", r"(?P<raised>⁻?[⁰¹²³⁴-⁹]{1,2})"
_SUPERSCRIPTS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_OF_TEN = (
    re.compile(rf"{_FIGURE} ?[x×*·] ?10(?:{_CARET}|{_RAISED}){_ENDS}"),
    # Without a caret the minus tells: "5.5x10-3"; "5 x 10-15" is so many times ten to fifteen.
    re.compile(rf"{_FIGURE}[x×]10(?P<exponent>-\d{{1,2}}){_ENDS}"),
    # A capital may be a letter of a code: "2E1".
    re.compile(
        rf"{_FIGURE}(?:e|E(?=[+-])|(?<=\.\d)E|(?<=\.\d\d)E)\+?(?P<exponent>-?\d{{1,2}}){_ENDS}"
    ),
    re.compile(rf"(?P<figure>)10{_RAISED}{_ENDS}"),
)
_OF_OWN = re.compile(rf"{_FIGURE}{_CARET}{_ENDS}")
_GREATEST = 60
_MARKS = re.compile(r"\d[\d.,]*(?: ?[x×*·] ?10[\^⁻⁰¹²³⁴-⁹-]|[eE][+-]?\d|\^|(?<=10)[⁻⁰¹²³⁴-⁹])")
_TOLERANCE = re.compile(r" ?(?:±|\+/-|\+-) ?(?P<slack>\d{1,15}(?:\.\d{1,15})?)(?!\w|\.\d)")


def read_power(text: str, start: int) -> tuple[Amount, int] | None:
    """Return the amount of a figure with an exponent at an offset, and where it ends."""
    if _MARKS.match(text, start) is None:
        return None
    for pattern in _OF_TEN:
        found = pattern.match(text, start)
        if found is not None:
            figure = Decimal((found["figure"] or "1").replace(",", ""))
            power = Decimal(10) ** _exponent(found)
            amount = exact(trimmed(figure * power), granularity_of(figure) * power)
            return (amount, found.end()) if _is_known(amount) else None
    found = _OF_OWN.match(text, start)
    if found is None:
        return None
    figure, exponent = Decimal(found["figure"].replace(",", "")), _exponent(found)
    if not figure:
        return None
    amount = exact(trimmed(figure**exponent))
    return (amount, found.end()) if _is_known(amount) else None


def _is_known(amount: Amount) -> bool:
    """Whether a figure is of a size that sciences count by."""
    assert amount.value is not None
    return abs(amount.value.adjusted()) <= _GREATEST


def _exponent(found: re.Match[str]) -> int:
    groups = found.groupdict()
    digits = groups.get("exponent") or groups["raised"].translate(_SUPERSCRIPTS)
    return int(digits.replace("--", ""))


def read_tolerance(amount: Amount, text: str, end: int) -> tuple[Amount, int] | None:
    """Return the amount with the tolerance that stands behind it, and where that ends."""
    found = _TOLERANCE.match(text, end)
    if found is None or amount.value is None:
        return None
    slack = Decimal(found["slack"])
    interval = Interval(amount.value - slack, amount.value + slack)
    hedge = found.group().strip()
    return replace(amount, interval=interval, approximate=True, hedge=hedge), found.end()
