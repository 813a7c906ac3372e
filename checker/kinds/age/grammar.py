"""How ages are said: in words of age, behind a name and a comma, by decades of life."""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, Bound, exact, hedged, spread
from checker.grammar.rules import NUMBER, Found, alternatives, rule
from checker.kinds.age.record import Age, Sense, Unit
from checker.kinds.age.who import (
    name_after,
    name_before,
    name_dead,
    name_dying,
    noun_after,
    noun_before,
)
from checker.kinds.age.words import DECADES, ELDERS, GROUPS, PARTS, UNITS

_UNIT = rf"(?:{alternatives(UNITS)})"
_OLD = rf"(?:[\s-](?P<unit>{_UNIT})(?:[\s-]olds?|\sof\sage)\b|\s?(?P<short>y/?o\b|y\.o\.))"
_REACH = 40
_OLDEST = 115
_NO_MORE = r"(?![\d:%/]|\s?[ap]\.?m\b|[.,]\d|-\w)"
_CLAUSE = (
    r"(?=\s?[,;:.!?)\]\"]|\s?$|\n|\s-"
    r"|\s(?:and|or|of|from|in|at|on|as|but|who|when|while|was|is|has|had|last|this|next|that)\b)"
)
_NO_UNIT = (
    r"(?![\s-]?(?!(?:is|was|has|as|this)\b)(?:\w+s\b|feet|foot|inch|mile|percent|per\b|lb|k))"
)
_CHILDLIKE = re.compile(rf"\b(?:{alternatives(GROUPS)}) (?:aged )?$", re.IGNORECASE)
_DIED = re.compile(r"\b(?:died|dies|dead|death|passed away) (?:[^.;\n]* )?$", re.IGNORECASE)
_DIED_AT = re.compile(r"\b(?:died|dies|dead|death) at $", re.IGNORECASE)
# "John Smith, age 34", "a girl age 6".
_APART = re.compile(
    r"(?:,|\b(?:man|woman|boy|girl|child|men|women|boys|girls|children)) $|\($", re.IGNORECASE
)
_LISTED = re.compile(r"\b(?:aged?|ages) (?:\d+, )*\d+,? (?:and|or) $", re.IGNORECASE)
_INTRODUCED = re.compile(r", (?:an?|who|of|from|whose|the)\b")
_BACK_WHEN = re.compile(
    r"\b(?:when|since|while) (?:[\w'-]+ )?(?:[\w'-]+ )?(?:was|were|is) $|\bthen[- ] ?$"
)
_PRONOUN = re.compile(
    r"\b(?P<when>(?:when|since|while|because|as) )?(?:he|she)"
    r"(?:'s| is| (?P<was>was)) (?:now |only |just |still )?$",
    re.IGNORECASE,
)
# "He was 3 and 0", "she is 5 of 12".
_GOES_ON = re.compile(r" (?:and|or|of|from|on|for) ")
_STATED = re.compile(r"(?:,|\b(?:is|was|are|were|be|being|both|all|man|woman|men|women|person)) $")
_OPEN = frozenset((Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN))
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
    if _BACK_WHEN.search(text, max(0, _start(found) - _REACH), _start(found)):
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


def _aged(found: Found) -> Age | None:
    """Return "aged 34", "age 34", "ages 5 to 7", "the age of 91", "before the age of 40"."""
    amount = found.numeral("number").amount
    if not _is_lifetime(amount):
        return None
    before = found.passage.text[max(0, _start(found) - _REACH) : _start(found)]
    bound = _BOUNDS.get(found.words("bound"))
    opened = found.after or (found.hedge and not _OPEN.isdisjoint(found.hedge.bounds))
    amount = found.under_hedges(amount)
    if bound:
        amount = hedged(amount, (bound,), found.words("bound"))
    if bound or opened or amount.value is None:
        return _made(found, amount, sense="group")
    passage, start = found.passage, _start(found)
    if found.words("word") == "age" and not _APART.search(before):
        if not _DIED.search(before):
            return _made(found, amount, sense="then")
        return _made(found, amount, name=name_dying(passage, start))
    name = name_before(passage, start)
    noun = "" if name else noun_before(passage.text, start)
    if not name and not noun and _DIED.search(before):
        name = name_dying(passage, start)
    return _made(found, amount, name=name, noun=noun)


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
    if _LISTED.search(text, max(0, start - _REACH), start):
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
    text, start = found.passage.text, _start(found)
    now = _STATED.search(text, max(0, start - _REACH), start) is not None
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
    text, start = found.passage.text, found.match.start()
    low = max(0, start - _REACH)
    amount = found.amount("number")
    if not _is_lifetime(amount):
        return None
    if _DIED_AT.search(text, low, start):
        return _made(found, amount, name=name_dying(found.passage, start))
    pronoun = _PRONOUN.search(text, low, start)
    if pronoun is None or _GOES_ON.match(text, found.match.end()):
        return None
    then = pronoun.group("when") or (pronoun.group("was") and text[found.match.end()] != ".")
    if then:
        return _made(found, amount, sense="then")
    return _made(found, amount, name=name_dead(found.passage, start))


def _group(found: Found) -> Age | None:
    """Return "children under five", "under-18s", "those older than 65"."""
    text, start = found.passage.text, found.match.start()
    bound = _BOUNDS[found.words("bound")]
    if found.words("digits"):
        amount = exact(Decimal(found.words("digits")))
    elif _CHILDLIKE.search(text, max(0, start - _REACH), start):
        amount = found.numeral("number").amount
    else:
        return None
    if amount.value is None or not _is_lifetime(amount):
        return None
    return _made(found, hedged(amount, (bound,), found.words("bound")), sense="group")


def _ranged(found: Found) -> Amount | None:
    low, high = found.numeral("low").amount, found.numeral("high").amount
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    return found.under_hedges(spread(low.value, high.value))


def _is_lifetime(amount: Amount) -> bool:
    """Whether a number can be somebody's age in years."""
    low, high = amount.interval.low, amount.interval.high
    return low is not None and high is not None and low >= 0 and high <= _OLDEST


def _start(found: Found) -> int:
    return found.hedge.start if found.hedge else found.match.start()


def _unit(found: Found) -> Unit:
    return UNITS[found.words("unit")] if found.words("unit") else "year"


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
        "age.listed",
        rf"(?P<number>{{number}})(?=-(?:,\s{{number}}-)*,?\s?(?:and|or)\s{{number}}"
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
        rf"(?:(?P<word>aged|ages?)(?:\sof)?\s(?:about\s)?)(?P<number>{{number}}){_NO_MORE}",
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
        "age.decade",
        r"in\s(?:his|her|their)\s(?:(?P<part>early|mid|late)[\s-](?:to[\s-]late[\s-])?)?"
        rf"(?P<decade>\d0'?s|{alternatives(DECADES)})\b",
        _decade,
        starts=["in"],
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
        rf"(?:(?<=at )|(?<=was )|(?<=is )|(?<='s ))(?P<number>{{number}}){_NO_MORE}{_CLAUSE}",
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
