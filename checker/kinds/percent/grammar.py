"""How percentages are said.

A fraction of something counts as one ("a third of the voters", "half the town"), and so does a
ratio ("one in five", "two out of three"): they answer the same question as "33 percent". A
fraction without its whole ("two-thirds voted") is left to the quantities.
"""

import re
from dataclasses import replace
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, scaled
from checker.algebra.intervals import Interval
from checker.grammar.number_phrases import Form
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.percent.record import Change, Percent
from checker.kinds.percent.words import FALLING, FILLERS, MAKING, OPEN, REACHING, RISING, STEPS

_REACH = 40
_FARTHEST = 5
_SIGN = r"(?: ?%|[ -]?(?:percent|per ?cent|pct\b\.?)(?!age|ile)|pc\b| percentage\b(?![ -]points?))"
_POINTS = r"[ -](?:percentage[ -]points?|pct\.? points?|%[ -]points?|pp\b|ppts?\b)"
_UNITS = "% percent per percentage pct pc pp ppt ppts".split()
_TO_WORDS = r" ?(?:to|-|and|or) ?"
_CENT = Decimal("0.01")
# "Lost a third of the seats" tells a share; "lost 5 percent of its value" a change.
_SHARED = re.compile(r" of (?!(?:its|their|his|her|the) (?:value|weight|price))", re.IGNORECASE)
_WORDS_AFTER = re.compile(r"[ -]([a-z-]++)(?: ([a-z]++))?", re.IGNORECASE)
_MARGIN = re.compile(r"[ -]margin of error", re.IGNORECASE)
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


def _part(found: Found) -> Percent | None:
    """Read "half a percent", "three-tenths of a percentage point"."""
    if found.numeral("number").form is not Form.FRACTION:
        return None
    points = bool(found.words("point"))
    return Percent(amount=found.amount("number"), points=points, change=_change(found))


def _one_point(found: Found) -> Percent:
    amount = found.under_hedges(exact(Decimal(1)))
    return Percent(amount=amount, points=True, change=_change(found))


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
    start = found.match.start()
    if found.passage.text[max(0, start - 5) : start].lower() == "from ":
        return None
    amount = Amount(None, Interval(low.value, high.value), min(low.granularity, high.granularity))
    return Percent(amount=found.under_hedges(amount))


def _share(found: Found) -> Percent | None:
    numeral = found.numeral("number")
    if numeral.form is Form.FIGURE:
        return None
    change = _change(found)
    if numeral.form is Form.FRACTION and not (found.words("whole") or change):
        return None
    amount = _rounded(scaled(numeral.amount, Decimal(100)))
    return Percent(amount=found.under_hedges(amount), change=change)


def _rounded(amount: Amount) -> Amount:
    """Return a share with two decimals: enough to tell a third from 33 percent."""
    low, high = amount.interval.low, amount.interval.high
    return replace(
        amount,
        value=None if amount.value is None else round(amount.value, 2),
        interval=Interval(
            None if low is None else round(low, 2), None if high is None else round(high, 2)
        ),
    )


def _change(found: Found) -> Change:
    """Return which change the words around speak of, "" for a level."""
    start = found.hedge.start if found.hedge else found.match.start()
    end = found.after[2] if found.after else found.match.end()
    text = found.passage.text
    return _change_after(text, end) or (
        "" if _SHARED.match(text, end) else _change_before(text[max(0, start - _REACH) : start])
    )


def _change_after(text: str, end: int) -> Change:
    """Return the change a word behind the figure names: "a 5 percent pay rise"."""
    found = _WORDS_AFTER.match(text, end, end + _REACH)
    if found is None or _MARGIN.match(text, end):
        return ""
    first, second = (word.lower() if word else "" for word in found.groups())
    return _direction(second if first in STEPS else first)


def _change_before(before: str) -> Change:
    """Return the change a word before the figure names: "rose by nearly"."""
    words = before.rpartition("\n")[2].lower().split()
    if not before.endswith(" ") or not words or words[-1] in REACHING:
        return ""
    if words[-1] == "up" and words[-2:-1] and words[-2] in MAKING:
        return ""
    for word in words[: -_FARTHEST - 1 : -1]:
        direction = _direction(word)
        if direction or word not in FILLERS:
            return direction
    return ""


def _direction(word: str) -> Change:
    if word in RISING:
        return "up"
    if word in FALLING:
        return "down"
    return "some" if word in OPEN else ""


RULES = (
    rule(
        "percent.percent",
        rf"(?P<number>{{number}})(?P<unit>{_SIGN})",
        _percent,
        starts=[NUMBER],
        then=_UNITS,
    ),
    rule(
        "percent.points",
        rf"(?P<number>{{number}})(?P<unit>{_POINTS})",
        _points,
        starts=[NUMBER],
        then=_UNITS,
    ),
    rule(
        "percent.part",
        r"(?P<number>{number})(?: of)? an? (?:percent|per cent|pct)(?:age(?P<point> points?))?\b",
        _part,
        starts=[NUMBER],
        then=["a", "of"],
    ),
    rule(
        "percent.one-point",
        r"an? (?:full |whole )?percentage point\b",
        _one_point,
        starts=["a"],
        then=["percentage", "full", "whole"],
    ),
    rule(
        "percent.basis-points",
        r"(?P<number>{number})[ -](?P<unit>basis[ -]points?|bps?\b)",
        _basis_points,
        starts=[NUMBER],
        then=["basis", "bp", "bps"],
    ),
    rule(
        "percent.range",
        rf"(?P<between>between )?(?P<low>{{number}}){_SIGN}(?P<joint>{_TO_WORDS})"
        rf"(?P<high>{{number}})(?P<unit>{_SIGN})",
        _range,
        starts=[NUMBER, "between"],
        then=_UNITS,
    ),
    rule(
        "percent.share",
        r"(?P<number>{number})(?=(?P<whole>,? of\b(?! an? )|"
        r" (?:the|its|his|her|their|our|that|those|these|all)\b)?)",
        _share,
        starts=[NUMBER],
    ),
)
