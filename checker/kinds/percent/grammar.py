"""How percentages are said.

A fraction of something counts as one ("a third of the voters", "half the town"), and so does a
ratio ("one in five", "two out of three"): they answer the same question as "33 percent". A
fraction without its whole ("two-thirds voted") is left to the quantities.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from checker.algebra.amounts import Amount, scaled
from checker.algebra.intervals import Interval
from checker.grammar.number_phrases import Form
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.percent.record import Percent
from checker.kinds.percent.words import FALLING, OPEN, RISING

_REACH = 40
_SIGN = r"(?: ?%|[ -]?(?:percent|per ?cent|pct\b\.?)(?!age|ile)| percentage\b(?![ -]points?))"
_POINTS = r"[ -](?:percentage[ -]points?|pct\.? points?|%[ -]points?|pp\b|ppts?\b)"
_TO_WORDS = r" ?(?:to|-|and|or) ?"
# Two decimals tell a third from 33 percent, and no reader wants more.
_CENT = Decimal("0.01")


def _any(words: str) -> str:
    return "(?:" + "|".join(word.strip() for word in words.split("|")) + ")"


# "Rose 5 percent", "rose by a record 5 percent"; "to" would name the level reached.
_FILLERS = r"(?: (?:by|an?|the|another|further|nearly|almost|record|only|just|over|sharply|slightly|about|around|some|more|than|at|least|estimated|annual|roughly|approximately|as|much|additional|whopping|modest|mere|steep|another|up|down)){0,4}"
_BEFORE = {
    "up": re.compile(rf"\b{_any(RISING)}{_FILLERS} $", re.IGNORECASE),
    "down": re.compile(rf"\b{_any(FALLING)}{_FILLERS} $", re.IGNORECASE),
    "some": re.compile(rf"\b{_any(OPEN)}{_FILLERS} $", re.IGNORECASE),
}
_STEPS = r"(?:[ -](?:year-on-year|year-over-year|annual|annualized|overall|quarterly|monthly|pay|price|salary|wage|tax|budget|sales|rate|point))?+"
_AFTER = {
    "up": re.compile(rf"{_STEPS} {_any(RISING)}\b", re.IGNORECASE),
    "down": re.compile(rf"{_STEPS} {_any(FALLING)}\b", re.IGNORECASE),
    "some": re.compile(rf"{_STEPS} {_any(OPEN)}\b", re.IGNORECASE),
}
# "Lost a third of the seats" tells a share; "lost 5 percent of its value" a change.
_SHARED = re.compile(r" of (?!(?:its|their|his|her|the) (?:value|weight|price))", re.IGNORECASE)
_MAKING_UP = re.compile(r"\b(?:ma[dk]es?|making|taken?|takes|taking|took) up (?:\w+ ){0,2}$", re.IGNORECASE)
_LEVEL = re.compile(r"\b(?:to|from|at|of|was|is|stood|reached|hit|total|between) $", re.IGNORECASE)
_LINK = re.compile(r"[=&/?]$|\w$")


def _percent(found: Found) -> Percent | None:
    start = found.match.start()
    text = found.passage.text
    if start and _LINK.search(text, max(0, start - 1), start):
        return None
    if text[start] == "." and found.words("unit").endswith("age"):
        # A sports table's ".314 percentage".
        return None
    return Percent(amount=found.amount("number"), change=_change(found))


def _points(found: Found) -> Percent:
    return Percent(amount=found.amount("number"), points=True, change=_change(found))


def _basis_points(found: Found) -> Percent:
    amount = found.under_hedges(scaled(found.numeral("number").amount, _CENT))
    return Percent(amount=amount, points=True, change=_change(found))


def _range(found: Found) -> Percent | None:
    low, high = found.numeral("low").amount, found.numeral("high").amount
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    if found.words("joint").strip() == "and" and not found.words("between"):
        return None
    if found.words("joint").strip() == "to" and _change(found):
        # "Rose 5 percent to 7 percent" gives a change and a level.
        return None
    if re.search(r"\bfrom $", found.passage.text[: found.match.start()][-6:], re.IGNORECASE):
        return None
    amount = Amount(
        None, Interval(low.value, high.value), min(low.granularity, high.granularity)
    )
    return Percent(amount=found.under_hedges(amount))


def _share(found: Found) -> Percent | None:
    numeral = found.numeral("number")
    if numeral.form is Form.FIGURE:
        return None
    if numeral.form is Form.FRACTION and not found.words("whole") and not _by(found):
        return None
    amount = scaled(numeral.amount, Decimal(100))
    return Percent(amount=found.under_hedges(_rounded(amount)), change=_change(found))


def _by(found: Found) -> bool:
    """Whether a fraction tells a change: "cut by a third"."""
    return bool(_change(found)) and not found.words("whole")


def _rounded(amount: Amount) -> Amount:
    low, high = amount.interval.low, amount.interval.high
    return replace(
        amount,
        value=None if amount.value is None else round(amount.value, 2),
        interval=Interval(
            None if low is None else round(low, 2), None if high is None else round(high, 2)
        ),
    )


def _change(found: Found) -> Literal["", "up", "down", "some"]:
    """Return which change the words around speak of, "" for a level."""
    start = found.hedge.start if found.hedge else found.match.start()
    end = found.after[2] if found.after else found.match.end()
    text = found.passage.text
    for direction in _DIRECTIONS:
        if _AFTER[direction].match(text, end, end + _REACH):
            return direction
    before = text[max(0, start - _REACH) : start]
    if _LEVEL.search(before) or _MAKING_UP.search(before) or _SHARED.match(text, end):
        return ""
    for direction in _DIRECTIONS:
        if _BEFORE[direction].search(before):
            return direction
    return ""


_DIRECTIONS: tuple[Literal["up", "down", "some"], ...] = ("up", "down", "some")

RULES = (
    rule("percent.percent", rf"(?P<number>{{number}})(?P<unit>{_SIGN})", _percent, starts=[NUMBER]),
    rule("percent.points", rf"(?P<number>{{number}})(?P<unit>{_POINTS})", _points, starts=[NUMBER]),
    rule(
        "percent.basis-points",
        r"(?P<number>{number})[ -](?P<unit>basis[ -]points?|bps?\b)",
        _basis_points,
        starts=[NUMBER],
    ),
    rule(
        "percent.range",
        rf"(?P<between>between )?(?P<low>{{number}}){_SIGN}(?P<joint>{_TO_WORDS})"
        rf"(?P<high>{{number}})(?P<unit>{_SIGN})",
        _range,
        starts=[NUMBER, "between"],
    ),
    rule(
        "percent.share",
        r"(?P<number>{number})(?=(?P<whole>,? of\b(?! an? )|"
        r" (?:the|its|his|her|their|our|that|those|these|all)\b)?)",
        _share,
        starts=[NUMBER],
    ),
)
