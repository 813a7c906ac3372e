"""How ages are said: in words of age, behind a name and a comma, by decades of life."""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, Bound, exact, hedged, spread
from checker.grammar.rules import NUMBER, Found, alternatives, rule
from checker.kinds.age import evidence
from checker.kinds.age.record import Age, Sense, Unit
from checker.kinds.age.who import (
    name_after,
    name_before,
    name_dead,
    name_dying,
    noun_after,
    noun_before,
    noun_of,
)
from checker.kinds.age.words import DECADES, ELDERS, PARTS, UNITS

_UNIT = rf"(?:{alternatives(UNITS)})"
_OLD = rf"(?:[\s-]?+(?P<unit>{_UNIT})(?:[\s-]olds?|\sof\sage)\b|\s?(?P<short>y/?o\b|y\.o\.))"
_OLDEST = 115
_NO_MORE = r"(?![\d:%/]|\s?[ap]\.?m\b|[.,]\d|-\w)"
_CLAUSE = (
    r"(?=\s?[,;:.!?)\]\"]|\s?$|\n|\s-"
    r"|\s(?:and|or|of|from|in|at|on|as|but|who|when|while|was|is|has|had|last|this|next|that)\b)"
)
_NO_UNIT = (
    r"(?![\s-]?(?!(?:is|was|has|as|this)\b)(?:\w+s\b|feet|foot|inch|mile|percent|per\b|lb|k))"
)
_INTRODUCED = re.compile(r", (?:an?|who|of|from|whose|the)\b")
_BRACKETED = re.compile(r"\)(?:, (?:of|from|who|an?)\b| and | was | were | is )")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\b[^,;(]* \($")
_REACH = 40
_BOUNDS = {
    "under": Bound.LESS_THAN,
    "below": Bound.LESS_THAN,
    "younger": Bound.LESS_THAN,
    "before": Bound.LESS_THAN,
    "over": Bound.MORE_THAN,
    "above": Bound.MORE_THAN,
    "older": Bound.MORE_THAN,
}


def _old(found: Found) -> Age | None:
    """Return "34-year-old", "six weeks old", "three years of age", "87 yo"."""
    end = found.match.end()
    amount = found.amount("number")
    if amount.interval.low is not None and amount.interval.low < 0:
        return None
    unit, text = _unit(found), found.passage.text
    below = found.hedge is not None and Bound.LESS_THAN in found.hedge.bounds
    if unit == "year" and below and text[end - 4] != "-":
        return _made(found, amount, sense="group")
    if evidence.is_back_then(text, _start(found)):
        return _made(found, amount, unit=unit, sense="then")
    name = name_after(found.passage, end) or name_before(found.passage, _start(found))
    noun = "" if name else noun_after(text, end)
    return _made(found, amount, unit=unit, name=name, noun=noun)


def _listed_old(found: Found) -> Age:
    """Return the first of "12- and 15-year-old girls"."""
    noun = noun_after(found.passage.text, found.match.end("unit") + len("-old"))
    return _made(found, found.amount("number"), unit=_unit(found), noun=noun)


def _range_old(found: Found) -> Age | None:
    """Return "8- to 12-week-old"."""
    amount = _ranged(found)
    if amount is None:
        return None
    noun = noun_after(found.passage.text, found.match.end())
    return _made(found, amount, unit=_unit(found), noun=noun)


def _one_old(found: Found) -> Age | None:
    """Return "a month-old baby"; of a thing it is rather how long something has gone on."""
    noun = noun_after(found.passage.text, found.match.end())
    if not noun_of(noun):
        return None
    return _made(found, exact(Decimal(1)), unit=_unit(found), noun=noun)


def _with_months(found: Found) -> Age | None:
    """Return "two years and three months old" in months."""
    years, months = found.numeral("number").amount, found.numeral("months").amount
    if years.value is None or months.value is None:
        return None
    amount = found.under_hedges(exact(12 * years.value + months.value, Decimal(1)))
    name = name_before(found.passage, _start(found))
    noun = "" if name else noun_after(found.passage.text, found.match.end())
    return _made(found, amount, unit="month", name=name, noun=noun)


def _aged(found: Found) -> Age | None:
    """Return "aged 34", "age 34", "ages 5 to 7", "the age of 91", "before the age of 40"."""
    unit = _unit(found)
    amount = found.numeral("number").amount
    if unit == "year" and not _is_lifetime(amount):
        return None
    text, start = found.passage.text, _start(found)
    bound = _BOUNDS.get(found.words("bound"))
    amount = found.under_hedges(amount)
    if bound:
        amount = hedged(amount, (bound,), found.words("bound"))
    opened = None in (amount.interval.low, amount.interval.high)
    if opened or amount.value is None:
        return _made(found, amount, unit=unit, sense="group")
    if found.words("word") == "age" and not evidence.stands_apart(text, start):
        if not evidence.is_of_dead(text, start):
            return _made(found, amount, unit=unit, sense="then")
        return _made(found, amount, unit=unit, name=name_dying(found.passage, start))
    name = name_before(found.passage, start)
    noun = "" if name else noun_before(text, start)
    if not name and not noun and evidence.is_of_dead(text, start):
        name = name_dying(found.passage, start)
    return _made(found, amount, unit=unit, name=name, noun=noun)


def _between(found: Found) -> Age | None:
    amount = _ranged(found)
    return None if amount is None else _made(found, amount, sense="group")


def _apposed(found: Found) -> Age | None:
    """Return "John Smith, 34," and "his daughter, 11,": a bare number that a name explains."""
    text, start = found.passage.text, found.match.start()
    if start not in found.passage.numerals:
        return None
    amount = found.passage.numerals[start].amount
    if amount.value is None or not _is_lifetime(amount):
        return None
    if evidence.is_listed(text, start):
        return _made(found, amount, noun=noun_after(text, found.match.end()))
    if text[start - 2] != ",":
        return None
    introduced = _INTRODUCED.match(text, found.match.end()) is not None
    name = name_before(found.passage, start, surely=introduced)
    noun = "" if name else noun_before(text, start)
    return _made(found, amount, name=name, noun=noun) if name or noun else None


def _decade(found: Found) -> Age | None:
    """Return "in his 70s", "in her early twenties"."""
    word = found.words("decade")
    ten = DECADES.get(word) or int(word[:2])
    low, high = PARTS.get(found.words("part"), (3 if ten == 10 else 0, 9))
    now = evidence.is_stated(found.passage.text, _start(found))
    amount = found.under_hedges(spread(Decimal(ten + low), Decimal(ten + high)))
    return _made(found, amount, sense="now" if now else "then")


def _elder(found: Found) -> Age:
    ten = ELDERS[found.words("elder").removesuffix("s")]
    return _made(found, spread(Decimal(ten), Decimal(ten + 9)))


def _turned(found: Found) -> Age | None:
    """Return "turned 40"."""
    amount = found.numeral("number").amount
    if amount.value is None or not _is_lifetime(amount):
        return None
    return _made(found, found.under_hedges(amount), sense="then")


def _birthday(found: Found) -> Age | None:
    amount = exact(Decimal(found.words("digits")))
    return _made(found, amount, sense="then") if _is_lifetime(amount) else None


def _told(found: Found) -> Age | None:
    """Return the bare number of "Dead at 61", "she was 5 when", "He is 16."."""
    passage, (start, end) = found.passage, found.match.span()
    amount = found.amount("number")
    if not _is_lifetime(amount):
        return None
    if evidence.ends_life(passage.text, start):
        return _made(found, amount, name=name_dying(passage, start))
    sense = evidence.told_by_pronoun(passage.text, start, end)
    if sense is None:
        return None
    name = name_dead(passage, start) if sense == "now" else ""
    return _made(found, amount, sense=sense, name=name)


def _bracketed(found: Found) -> Age | None:
    """Return "Mr Smith (54)", "Ana Lima (54), of London,": in brackets a name needs more proof."""
    text, (start, end) = found.passage.text, found.match.span()
    amount = exact(Decimal(found.words("number")))
    titled = _TITLED.search(text, max(0, start - _REACH), start) is not None
    if not titled and not _BRACKETED.match(text, end):
        return None
    name = name_before(found.passage, start, surely=titled)
    return _made(found, amount, name=name) if name else None


def _group(found: Found) -> Age | None:
    """Return "children under five", "under-18s", "those older than 65"."""
    text, start = found.passage.text, found.match.start()
    bound = _BOUNDS[found.words("bound")]
    if found.words("digits"):
        amount = exact(Decimal(found.words("digits")))
    elif evidence.is_of_group(text, start):
        amount = found.numeral("number").amount
    else:
        return None
    if amount.value is None or not _is_lifetime(amount):
        return None
    return _made(found, hedged(amount, (bound,), found.words("bound")), sense="group")


def _and_older(found: Found) -> Age | None:
    """Return "65 or older", "16 years and over", "12 and under" of a group."""
    amount, way = found.numeral("number").amount, found.words("way")
    if amount.value is None or not _is_lifetime(amount):
        return None
    plain = way in ("over", "up", "above", "under", "below") and not found.words("old")
    if plain and not evidence.is_of_group(found.passage.text, found.match.start()):
        return None
    bound = Bound.AT_LEAST if way in ("older", "over", "up", "above") else Bound.AT_MOST
    return _made(found, hedged(amount, (bound,), f"{found.words('joint')} {way}"), sense="group")


def _ranged(found: Found) -> Amount | None:
    low, high = found.numeral("low").amount, found.numeral("high").amount
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    return found.under_hedges(spread(low.value, high.value))


def _is_lifetime(amount: Amount) -> bool:
    """Whether a number can be somebody's age in years."""
    low, high = amount.interval.low, amount.interval.high
    return low is not None and low >= 0 and (low if high is None else high) <= _OLDEST


def _start(found: Found) -> int:
    return found.hedge.start if found.hedge else found.match.start()


def _unit(found: Found) -> Unit:
    unit = found.words("unit") if "unit" in found.match.re.groupindex else ""
    return UNITS[unit] if unit else "year"


def _made(
    found: Found,
    amount: Amount,
    *,
    unit: Unit = "year",
    sense: Sense = "now",
    name: str = "",
    noun: str = "",
) -> Age:
    as_of = found.passage.published if sense == "now" else None
    return Age(amount=amount, unit=unit, sense=sense, name=name, noun=noun, as_of=as_of)


RULES = (
    rule(
        "age.old",
        rf"(?P<number>{{number}}){_OLD}",
        _old,
        starts=[NUMBER],
        then=[*UNITS, "y", "yo"],
    ),
    rule(
        "age.one-old",
        rf"(?:an?|one)[\s-](?P<unit>{_UNIT})[\s-]old(?=\s)",
        _one_old,
        starts=["a", "an"],
        then=UNITS,
    ),
    rule(
        "age.with-months",
        r"(?P<number>{number})\syears?(?:,|\sand)\s(?P<months>{number})\smonths\sold\b",
        _with_months,
        starts=[NUMBER],
        then=["year", "years"],
    ),
    rule(
        "age.and-older",
        r"(?P<number>{number})(?P<old>\s(?:years?|yrs?)(?:\sold|\sof\sage)?+)?+\s(?P<joint>and|or)\s"
        r"(?P<way>older|younger|over|up|above|under|below)\b(?!\s(?:{number}|the\b|a\b))",
        _and_older,
        starts=[NUMBER],
        then=["and", "or", "year", "years", "yr", "yrs"],
        hedges=False,
    ),
    rule(
        "age.listed",
        rf"(?P<number>{{number}})(?=-(?:,\s{{number}}-){{0,4}},?\s?(?:and|or)\s{{number}}"
        rf"[\s-](?P<unit>{_UNIT})[\s-]old)",
        _listed_old,
        starts=[NUMBER],
        then=["and", "or", ","],
    ),
    rule(
        "age.old-range",
        rf"(?P<low>{{number}})-?\s?to\s(?P<high>{{number}})[\s-](?P<unit>{_UNIT})[\s-]olds?\b",
        _range_old,
        starts=[NUMBER],
        then=["to"],
    ),
    rule(
        "age.aged",
        rf"(?:(?P<bound>under|over|above|below|before)\s)?(?P<at>at\s)?(?:the\s)?"
        rf"(?:(?P<word>aged|ages?)(?:\sof)?\s(?:about\s)?)(?P<number>{{number}}){_NO_MORE}"
        rf"(?:\s(?P<unit>{_UNIT})(?!\w)(?:\sold\b)?)?+",
        _aged,
        starts=["aged", "age", "ages", "the", "at", "under", "over", "above", "below", "before"],
        then=["age", "ages"],
    ),
    rule(
        "age.between",
        r"(?:between|from)\s(?:the\s)?ages?\s(?:of\s)?(?:(?P<low>{number})\s(?:and|to)\s"
        r"(?:age\s)?(?P<high>{number}))",
        _between,
        starts=["between", "from"],
    ),
    rule(
        "age.apposed",
        r"(?:(?<=\w, )|(?<=\., )|(?<=and )|(?<=or ))"
        rf"(?P<number>\d\d?\d?){_NO_MORE}{_CLAUSE}",
        _apposed,
        starts=[NUMBER],
        hedges=False,
    ),
    rule(
        "age.bracketed",
        r"(?<=[\w.] \()(?P<number>[1-9]\d)(?=\))",
        _bracketed,
        starts=[NUMBER],
        hedges=False,
    ),
    rule(
        "age.decade",
        r"in\s(?:his|her|their)\s(?:(?P<part>early|mid|late)[\s-](?:to[\s-]late[\s-])?)?"
        rf"(?P<decade>\d0'?s|{alternatives(DECADES)})\b",
        _decade,
        starts=["in his", "in her", "in their"],
    ),
    rule(
        "age.elder",
        rf"(?P<elder>(?:{alternatives(ELDERS)})s?)\b",
        _elder,
        starts=[word + plural for word in ELDERS for plural in ("", "s")],
    ),
    rule(
        "age.turned",
        rf"turn(?:s|ed|ing)?\s(?P<number>{{number}}){_NO_MORE}{_CLAUSE}",
        _turned,
        starts=["turn", "turns", "turned", "turning"],
    ),
    rule(
        "age.birthday",
        r"(?P<digits>\d\d?\d?)(?:st|nd|rd|th)\sbirthday\b",
        _birthday,
        starts=[NUMBER],
        hedges=False,
    ),
    rule(
        "age.told",
        r"(?:(?<=at )|(?<=was )|(?<=is )|(?<='s )|(?<=am )|(?<='m ))"
        rf"(?P<number>{{number}}){_NO_MORE}{_CLAUSE}",
        _told,
        starts=[NUMBER],
    ),
    rule(
        "age.group",
        rf"(?P<bound>under|over|older|younger|above|below)(?:-(?P<digits>\d\d?)'?s\b"
        rf"|\s(?:than\s)?(?P<number>{{number}}){_NO_MORE}{_NO_UNIT})",
        _group,
        starts=["under", "over", "older", "younger", "above", "below"],
        hedges=False,
    ),
)
