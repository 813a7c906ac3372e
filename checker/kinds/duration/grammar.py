"""How durations are said: a number and a unit, one unit with an article, bare plurals, "-long"."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.algebra.amounts import Amount, Bound, exact, hedged, spread
from checker.algebra.intervals import Interval
from checker.algebra.spells import UNITS as LENGTHS
from checker.algebra.spells import add, length
from checker.grammar.rules import NUMBER, Found, alternatives, openings, rule
from checker.kinds.duration import evidence
from checker.kinds.duration.record import Duration
from checker.kinds.duration.words import PLACING, PLURAL, QUALIFYING, SINGULAR, UNITS

_UNIT = rf"(?:{alternatives(UNITS)})\b"
_UNITS = openings((*UNITS, *QUALIFYING))
_ONE_UNIT = rf"(?:{alternatives(SINGULAR)})\b(?!-)"
_QUALIFIED = rf"(?:(?:{alternatives(QUALIFYING)})[\s-])?"
_HALVED = r"(?P<half>-and-a-half|-and-one-half|-and-a-quarter)?(?:-odd\b)?"
_COUNT = (
    rf"(?P<number>{{number}}){_HALVED}(?P<of>\s(?:of\s)?an?(?=\s))?(?:\sof)?(?:\s|-)?"
    rf"{_QUALIFIED}(?P<unit>{_UNIT})"
)
_MORE = (
    rf"(?P<more>(?:(?:,\s|\s|-)?(?:and\s)?{{number}}[\s-]?{_UNIT}){{0,3}})(?:[\s-]long\b|-old\b)?"
)
# "The month-old strike": of what began so long ago; of a child it is an age.
_OLD = r"-old(?=\s(?!(?:bab|infant|girl|boy|son|daughter|child|twin|pup|kitten|cal)[a-z]*)[a-z])"
_PLACED = rf"(?P<the>(?:the|these|those)\s)?(?P<place>{alternatives(PLACING)})\s"
_QUARTERS = r"(?:an?\s)?(?:(?P<times>{number})[\s-])?quarters?(?:\sof(?:\san?)?)?"
# "Two hours ten": so many of the next smaller unit.
_SMALLER = {"hour": "minute", "minute": "second"}
_IN_ONE = 60
# "A day or three", but hardly "a day or five".
_FEW = 4
_FRACTIONS = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"))
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_NEXT_UNIT = re.compile(rf"[\s-]?({_UNIT})", re.IGNORECASE)
# Minutes and seconds are told by fives: 15 minutes may well be 14.
_TOLD_BY = Decimal(5)


def _counted(found: Found) -> Duration | None:
    unit = UNITS[found.words("unit")]
    amount = found.numeral("number").amount
    if found.words("half"):
        amount = _plus(amount, _QUARTER if "quarter" in found.words("half") else _HALF)
    if found.words("of"):
        # "Half an hour", "three quarters of a century"; "40 an hour" is a rate.
        part = amount.value is not None and 0 < amount.value < 1
        return _made(found, [(amount, unit)]) if part else None
    if not evidence.lasts(found, amount, unit):
        return None
    return _made(found, [(amount, unit), *_following(found)])


def _following(found: Found) -> list[tuple[Amount, str]]:
    """Return the smaller units of "two years and three months"."""
    start, end = found.match.span("more")
    parts = []
    for numeral in found.passage.numerals_between(start, end):
        unit = _NEXT_UNIT.match(found.passage.text, numeral.end)
        if unit is not None:
            parts.append((numeral.amount, UNITS[unit.group(1).lower()]))
    return parts


def _and_a_part(found: Found) -> Duration | None:
    """Return "one hour and a half", "two and half years"."""
    behind = bool(found.words("unit"))
    amount = found.numeral("number").amount
    part = found.numeral("part" if behind else "half").amount
    unit = UNITS[found.words("unit" if behind else "units")]
    if part.value not in _FRACTIONS or amount.value is None or amount.value < 1:
        return None
    amount = _plus(amount, part.value)
    return _made(found, [(amount, unit)])


def _and_quarters(found: Found) -> Duration | None:
    """Return "two and a quarter hours", "one and three quarters of an hour"."""
    amount, times = found.numeral("number").amount, Decimal(1)
    if found.match.start("times") >= 0:
        times = found.numeral("times").amount.value or Decimal(0)
    if amount.value is None or amount.value < 1 or not 1 <= times <= len(_FRACTIONS):
        return None
    return _made(found, [(_plus(amount, times * _QUARTER), UNITS[found.words("unit")])])


def _and_smaller(found: Found) -> Duration | None:
    """Return "2 hours ten", "one hour and thirty"."""
    unit = UNITS[found.words("unit")]
    first, rest = found.numeral("number").amount, found.numeral("rest").amount
    if unit not in _SMALLER or first.value is None or rest.value is None:
        return None
    if not 0 < rest.value < _IN_ONE or not evidence.ends(found):
        return None
    return _made(found, [(first, unit), (rest, _SMALLER[unit])])


def _placed(found: Found) -> Duration | None:
    unit = UNITS[found.words("unit")]
    if not found.words("the") and evidence.is_verb(found):
        return None
    amount = found.numeral("number").amount
    return _made(found, [(amount, unit)]) if evidence.lasts(found, amount, unit) else None


def _one(found: Found) -> Duration | None:
    unit = UNITS[found.words("unit")]
    if not evidence.one_lasts(found, unit):
        return None
    return _made(found, [(exact(Decimal(1)), unit)])


def _one_or_two(found: Found) -> Duration | None:
    """Return "a day or two", "an hour or three"."""
    most = found.numeral("most").amount.value
    if most is None or not 1 < most <= _FEW:
        return None
    return _made(found, [(spread(Decimal(1), most), UNITS[found.words("unit")])])


def _between(found: Found) -> Duration | None:
    """Return "six months to a year", "between a week and 10 days"."""
    ends = []
    for number, unit in (("least", "unit"), ("most", "units")):
        name = UNITS[found.words(unit)]
        count = exact(Decimal(1))
        if found.match.start(number) >= 0:
            count = found.numeral(number).amount
        ends.append((length(count, LENGTHS[name]), name))
    (least, _), (most, unit) = ends
    low, high = least.interval.low, most.interval.high
    if low is None or high is None or least.value is None or most.value is None:
        return None
    if least.value >= most.value or (found.words("link") == "and") != bool(found.words("opening")):
        return None
    total = replace(most, value=None, interval=Interval(low, high))
    return Duration(parts=(), unit=unit, length=found.under_hedges(total))


def _one_and(found: Found) -> Duration | None:
    """Return "a year and a half", "a year and two months", "a year and a day"."""
    unit = UNITS[found.words("unit")]
    if found.words("one"):
        one = exact(Decimal(1))
        return _made(found, [(one, unit), (one, UNITS[found.words("one")])])
    amount = found.numeral("part").amount
    smaller = found.words("smaller")
    if smaller:
        return _made(found, [(exact(Decimal(1)), unit), (amount, UNITS[smaller])])
    if amount.value not in _FRACTIONS:
        return None
    return _made(found, [(_plus(exact(Decimal(1)), amount.value), unit)])


def _whole(found: Found) -> Duration | None:
    """Return "the past decade", "all week"."""
    unit = UNITS[found.words("unit") or found.words("one")]
    if not evidence.whole_lasts(found):
        return None
    one = exact(Decimal(1))
    return _made(found, [(_plus(one, _HALF) if found.words("half") else one, unit)])


def _initial(found: Found) -> Duration | None:
    """Return "the first year of the war": so long at the most, for what it tells of lies within."""
    if not evidence.has_owner(found):
        return None
    unit = UNITS[found.words("unit")]
    return _made(found, [(replace(exact(Decimal(1)), vague=True), unit)])


def _quarter_century(found: Found) -> Duration:
    return _made(found, [(exact(Decimal(25)), "year")])


def _long(found: Found) -> Duration | None:
    """Return "yearlong", "months-long", "month-and-a-half", "the decade-old feud"."""
    unit = UNITS[found.words("unit")]
    if found.passage.text.endswith("-", 0, found.match.start()):
        # The end of "two-year-old", which counts them.
        return None
    if found.words("plural"):
        return _made(found, [(spread(Decimal(2), None, vague=True), unit)])
    one = exact(Decimal(1))
    return _made(found, [(_plus(one, _HALF) if found.words("half") else one, unit)])


def _bare(found: Found) -> Duration | None:
    unit = UNITS[found.words("unit")]
    if not evidence.many_last(found, unit):
        return None
    return _made(found, [(spread(Decimal(2), None, vague=True), unit)])


def _plus(amount: Amount, part: Decimal) -> Amount:
    assert amount.value is not None
    return exact(amount.value + part, part)


def _made(found: Found, parts: list[tuple[Amount, str]]) -> Duration:
    """Return the record of counts of units, under the hedges around all of them."""
    counts = [_told(amount, unit) for amount, unit in parts]
    first = _under_hedges(found, counts[0])
    total = length(first, LENGTHS[parts[0][1]])
    for amount, (_, unit) in zip(counts[1:], parts[1:], strict=True):
        total = add(total, length(amount, LENGTHS[unit]))
    stated = tuple((amount.value, unit) for amount, unit in parts if amount.value is not None)
    return Duration(
        parts=stated if len(stated) == len(parts) else (), unit=parts[-1][1], length=total
    )


def _told(amount: Amount, unit: str) -> Amount:
    if unit in ("minute", "second") and amount.value and amount.value % _TOLD_BY == 0:
        return replace(amount, granularity=max(amount.granularity, _TOLD_BY))
    return amount


def _under_hedges(found: Found, amount: Amount) -> Amount:
    amount = found.under_hedges(amount)
    if not amount.hedge and evidence.word_before(found) == "within":
        return hedged(amount, (Bound.AT_MOST,), "within")
    return amount


RULES = (
    rule(
        "duration.count",
        _COUNT + _MORE,
        _counted,
        starts=[NUMBER],
        then=[*_UNITS, "and", "a", "an", "of", "odd"],
        own=evidence.own_hedge,
    ),
    rule(
        "duration.and-a-part",
        rf"(?P<number>{{number}})(?:[\s-](?P<unit>{_UNIT})\sand\s(?P<part>{{number}})"
        rf"|\sand\s(?P<half>{{number}})[\s-](?P<units>{_UNIT}))",
        _and_a_part,
        starts=[NUMBER],
        then=[*_UNITS, "and"],
    ),
    rule(
        "duration.and-quarters",
        rf"(?P<number>{{number}})\sand\s{_QUARTERS}[\s-](?P<unit>{_UNIT})",
        _and_quarters,
        starts=[NUMBER],
        then=["and"],
    ),
    rule(
        "duration.and-smaller",
        r"(?P<number>{number})[\s-](?P<unit>hours?|hrs?|minutes?|mins?)\s(?:and\s)?(?P<rest>{number})",
        _and_smaller,
        starts=[NUMBER],
        then=_UNITS,
    ),
    rule(
        "duration.placed",
        _PLACED + _COUNT,
        _placed,
        starts=["the", *PLACING],
        then=openings(PLACING),
        hedges=False,
    ),
    rule(
        "duration.one",
        rf"(?P<article>an?|another)\s{_QUALIFIED}(?P<unit>{_ONE_UNIT})",
        _one,
        starts=["a", "an", "another"],
        then=_UNITS,
    ),
    rule(
        "duration.one-and",
        rf"an?\s(?P<unit>{_ONE_UNIT})\sand\s"
        rf"(?:(?P<part>{{number}})(?:\s(?P<smaller>{_UNIT}))?|an?\s(?P<one>{_ONE_UNIT}))",
        _one_and,
        starts=["a", "an"],
        then=_UNITS,
    ),
    rule(
        "duration.one-or-two",
        rf"an?\s(?P<unit>{_ONE_UNIT})\sor\s(?P<most>{{number}})(?![\s-]{_UNIT})",
        _one_or_two,
        starts=["a", "an"],
        then=_UNITS,
    ),
    rule(
        "duration.between",
        rf"(?:(?P<opening>between)\s|from\s)?(?:(?P<least>{{number}})|an?)[\s-](?P<unit>{_UNIT})"
        rf"\s(?P<link>to|and|or)\s(?:(?P<most>{{number}})|an?)[\s-](?P<units>{_UNIT})",
        _between,
        starts=[NUMBER, "a", "an", "between", "from"],
        then=_UNITS,
    ),
    rule(
        "duration.whole",
        r"(?:(?P<whole>all|whole|full|entire)[\s-](?P<unit>day|night|week|month|year|decade|century)"
        r"(?:[\s-]long)?|(?P<the>the\s)(?P<span>last|past|next|coming)\s(?:full\s|whole\s)?"
        r"(?P<one>hour|day|week|fortnight|month|year|decade|century)(?P<half>\sand\sa\shalf)?)"
        r"(?![\w-]|\s(?:of|in)\s)",
        _whole,
        starts=["all", "whole", "full", "entire", "the"],
        then=["last", "past", "next", "coming"],
        hedges=False,
    ),
    rule(
        "duration.initial",
        r"(?:first|last|final|opening|closing)\s(?:full\s|whole\s)?"
        r"(?P<unit>hour|week|month|year|decade|century)(?=\s(?:of|in|on|as|since)\s)",
        _initial,
        starts=["first", "last", "final", "opening", "closing"],
        hedges=False,
    ),
    rule(
        "duration.quarter-century",
        r"quarter[\s-]century\b",
        _quarter_century,
        starts=["quarter"],
    ),
    rule(
        "duration.long",
        r"(?P<unit>minute|hour|day|night|week|month|year|decade|century)"
        rf"(?:(?P<half>-and-a-half)(?:[\s-]long)?|(?P<plural>s)?-?long|{_OLD})\b",
        _long,
        starts=[
            *(unit for unit in LENGTHS),
            *(f"{unit}s" for unit in LENGTHS),
            *(f"{unit}long" for unit in LENGTHS),
            *(f"{unit}slong" for unit in LENGTHS),
        ],
    ),
    rule(
        "duration.bare",
        rf"(?P<unit>{alternatives(PLURAL)})\b(?:-old\b|(?!-))",
        _bare,
        starts=sorted(PLURAL),
        hedges=False,
    ),
)
