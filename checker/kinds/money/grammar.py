"""How amounts of money are said: sign or code with a figure, figure with a name, both in ranges."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, scaled, spread
from checker.algebra.intervals import Interval
from checker.grammar.figures import read_figure
from checker.grammar.number_context import is_signed, read_hints
from checker.grammar.number_phrases import negative
from checker.grammar.number_words import SCALES as SCALE_WORDS
from checker.grammar.rules import NUMBER, Found, alternatives, openings, rule
from checker.kinds.money.evidence import is_code, is_idle, is_other, is_paid, rate_of
from checker.kinds.money.names import CURRENCIES, NAMES, NOUNS
from checker.kinds.money.record import Money
from checker.kinds.money.setting import settle
from checker.kinds.money.words import (
    ABBREVIATIONS,
    DOLLAR_LETTERS,
    DOLLARS,
    HUNDREDTHS,
    ORDINARY,
    PARTS,
    SCALES,
    SIGNS,
)

_CODES = alternatives((*CURRENCIES, "XBT"))
_SIGN = "[" + "".join(SIGNS) + "]"
_LETTERS = f"(?-i:[{''.join(DOLLAR_LETTERS)}])"
_SHORT = alternatives(ABBREVIATIONS)
_BEFORE = (
    rf"(?:(?:{alternatives(DOLLARS)})\s?\$|{_LETTERS}\$|c\s\$"
    rf"|\$(?:(?:{alternatives(DOLLARS)})|{_LETTERS})(?=\s?{{number}}|\d)"
    rf"|{_SIGN}|R(?=\d)|M?{_CODES}|euros?(?=\d)|{_SHORT})"
)
_NAMES = alternatives((*NAMES, *NOUNS, *PARTS))
_BEHIND = (
    rf"(?:{_NAMES}(?![\w'])|M?{_CODES}(?!\w)|{_SHORT}(?!\w)"
    rf"|(?:{alternatives(DOLLARS)}|{_LETTERS})?\$(?!\s?(?:{{number}}|\d))|[{''.join(SIGNS)[1:]}¢])"
)
_SCALE = r"(?:\s?(?:mm|mil|mio|m|k)|[bt]|\s?(?:bill?|mill|tril)|tr)(?!\w)"
_STARTS = {
    *SIGNS,
    *(code.lower() for code in CURRENCIES),
    *(f"m{code.lower()}" for code in CURRENCIES),
    *(re.split(r"[\W]", word, maxsplit=1)[0].lower() for word in (*DOLLARS, *ABBREVIATIONS)),
    *(letter.lower() for letter in DOLLAR_LETTERS),
    "euro",
    "euros",
} - {""}
_MILLIONS = [f"m{code}" for code in (*CURRENCIES, "xbt")]
_UNITS = openings(
    [
        *NAMES,
        *NOUNS,
        *PARTS,
        *CURRENCIES,
        "xbt",
        *_MILLIONS,
        *ABBREVIATIONS,
        *DOLLARS,
        *DOLLAR_LETTERS,
        *SIGNS,
    ]
)
_SCALED = openings("mm mil mio m k b t bil bill mill tril tr of".split())
_TO = r"\s?(?P<joint>-|to|and|or)\s?"
_FROM = r"(?:(?P<from>between|from)\s)?"
_HUNDREDTH = Decimal("0.01")
_SHARED_BELOW = 1000
_REACH = 80
_SCALE_WORD = re.compile(r"[^\W\d_]+$")
_ENDS = r"(?=\s?(?:[.;!?)]|$))"


def _figure(name: str) -> str:
    """Return the expression for a figure: a numeral, or digits that letters are glued to."""
    return (
        rf"(?:(?P<{name}>{{number}})|(?P<{name}_glued>\d[\d,]*(?:\.\d+)?)"
        rf"(?:\s(?P<{name}_times>{{number}}))?)(?P<{name}_scale>{_SCALE})?"
    )


_HIGH = _figure("high")
_NUMBER = _figure("number")


def _read(found: Found, name: str) -> Amount | None:
    """Return the figure of a group with the scale letters behind it ("2.5bn", "5k")."""
    if found.match.start(name) >= 0:
        amount: Amount | None = found.numeral(name).amount
    else:
        amount = read_figure(found.words(f"{name}_glued"))
        if amount is not None and found.words(f"{name}_times"):
            times = SCALE_WORDS.get(found.words(f"{name}_times"))
            amount = scaled(amount, Decimal(times)) if times else None
    factor = SCALES.get(found.words(f"{name}_scale").strip(), 1)
    return amount if amount is None or factor == 1 else scaled(amount, Decimal(factor))


def _text(found: Found, name: str) -> str:
    """Return the words of a group as they stand, empty if it took no part or the rule has none."""
    if name not in found.match.re.groupindex:
        return ""
    start, end = found.match.span(name)
    return found.passage.text[start:end] if start >= 0 else ""


def _before(found: Found, name: str = "sign") -> tuple[str, Decimal]:
    """Return the code that the letters and signs before a figure mean, "" for none; its factor."""
    sign = _text(found, name).rstrip()
    one = Decimal(1)
    if sign in ABBREVIATIONS:
        return _settled(found, ABBREVIATIONS[sign]), one
    if sign in SIGNS:
        return _settled(found, SIGNS[sign]), one
    if "$" in sign:
        letters = sign.replace("$", "").strip()
        return DOLLAR_LETTERS.get(letters) or DOLLARS.get(letters.lower()) or "CAD", one
    if sign.lower().startswith("euro"):
        return "EUR", one
    if sign == "R":
        return ("ZAR" if _is_rand(found) else ""), one
    return _coded(found, sign)


def _behind(found: Found, name: str = "unit") -> tuple[str, Decimal]:
    """Return the code that the words behind a figure mean, "" for none; and its factor."""
    unit = _text(found, name)
    word = " ".join(unit.lower().split())
    one = Decimal(1)
    if unit in ABBREVIATIONS:
        return _settled(found, ABBREVIATIONS[unit]), one
    if unit in SIGNS:
        return _settled(found, SIGNS[unit]), one
    if word in PARTS:
        noun, factor = PARTS[word]
        return _settled(found, noun), Decimal(factor)
    if word in NAMES:
        return NAMES[word], one
    if word in NOUNS:
        return _named(found, unit), one
    if "$" in unit:
        letters = unit.replace("$", "")
        return DOLLAR_LETTERS.get(letters) or DOLLARS.get(letters.lower(), ""), one
    return _coded(found, unit)


def _named(found: Found, unit: str) -> str:
    """Return the code of a bare name as it stands, "" where it is no currency's."""
    word = unit.lower()
    if word in ("pound", "pounds") and not is_paid(found, singular=word == "pound"):
        return ""
    if word in ("won", "euro") and is_other(found, word):
        return ""
    if word in ORDINARY and unit.istitle():
        return ""
    return settle(found.passage.text, word)


def _settled(found: Found, noun: str) -> str:
    return settle(found.passage.text, noun) if noun in NOUNS else noun


def _coded(found: Found, letters: str) -> tuple[str, Decimal]:
    code, factor = letters, Decimal(1)
    if len(letters) == 4:
        code, factor = letters[1:], Decimal(10**6)
    figure = found.match.group().replace(letters, "").strip()
    return (code.upper() if is_code(code, figure) else ""), factor


def _is_rand(found: Found) -> bool:
    """Whether "R26 million" is South Africa's money, not a name."""
    return bool(found.words("number_times") or found.words("number_scale"))


def _signed(found: Found) -> Money | None:
    code, factor = _before(found)
    amount = _read(found, "number")
    if not code or amount is None:
        return None
    if found.words("minus") or _is_negative(found):
        amount = negative(amount)
    return _made(found, amount, code, factor)


def _is_negative(found: Found) -> bool:
    text, start = found.passage.text, found.match.start()
    if not start or text[start - 1] != "-":
        return False
    return is_signed(text[max(0, start - _REACH) : start].lower(), min(start, _REACH))


def _counted(found: Found) -> Money | None:
    code, factor = _behind(found)
    amount = _read(found, "number")
    if not code or amount is None:
        return None
    if _text(found, "of") and not amount.vague:
        return None
    return _made(found, amount, code, factor)


def _with_small(found: Found) -> Money | None:
    """Return "three dollars and fifty cents", "$20 43"."""
    code, factor = _before(found) if _text(found, "sign") else _behind(found)
    whole, part = _read(found, "number"), found.numeral("part").amount
    if not code or factor != 1 or whole is None or whole.value is None or part.value is None:
        return None
    if not 0 <= part.value < 100 or whole.value != int(whole.value):
        return None
    if not found.words("small") and part.value != int(part.value):
        return None
    amount = exact(whole.value + part.value * _HUNDREDTH, _HUNDREDTH)
    return _made(found, amount, code, Decimal(1))


def _range(found: Found) -> Money | None:
    """Return "$5 to $7", "between 10 dollars and 20 dollars", "$1.5 to $2 billion"."""
    signed = bool(_text(found, "sign"))
    code, factor = _before(found) if signed else _behind(found)
    other, _ = (
        (_before(found, "other") if signed else _behind(found, "other"))
        if _text(found, "other")
        else (code, factor)
    )
    low, high = _read(found, "number"), _read(found, "high")
    if not code or code != other or low is None or high is None or not _ranges(found):
        return None
    if low.value is None or high.value is None:
        return None
    low = _sharing(found, low, high)
    assert low.value is not None
    if low.value >= high.value:
        return None
    amount = spread(low.value, high.value)
    amount = replace(amount, granularity=min(low.granularity, high.granularity))
    return _made(found, amount, code, factor)


def _ranges(found: Found) -> bool:
    """Whether two amounts joined are the ends of a range: not "rose $5 to $24"."""
    joint, opening = found.words("joint"), found.words("from")
    if joint == "and" or opening == "between":
        return joint == "and" and opening == "between"
    start = found.match.start("sign" if _text(found, "sign") else "number")
    before = found.passage.text[max(0, start - _REACH) : start].lower()
    words = f"{before}1 to 2"
    return not read_hints(words, len(before), len(words), "1 to 2").changing


def _sharing(found: Found, low: Amount, high: Amount) -> Amount:
    """Return the low end in the scale of the high one: "$1.5 to $2 billion"."""
    if found.words("number_scale") or low.value is None or low.value >= _SHARED_BELOW:
        return low
    factor = SCALES.get(found.words("high_scale").strip(), 1)
    word = _SCALE_WORD.search(found.words("high"))
    if factor == 1 and word is not None:
        factor = SCALE_WORDS.get(word.group(), 1)
    shared = scaled(low, Decimal(factor))
    assert shared.value is not None
    assert high.value is not None
    return shared if shared.value < high.value else low


def _coin(found: Found) -> Money | None:
    code, factor = _behind(found)
    return None if is_idle(found) else _made(found, exact(Decimal(1)), code, factor)


def _many_millions(found: Found) -> Money | None:
    code, factor = _behind(found)
    scale = SCALE_WORDS[found.words("scale")]
    amount = Amount(
        None, Interval(Decimal(2 * scale), Decimal(1000 * scale - 1)), Decimal(scale), vague=True
    )
    return _made(found, amount, code, factor) if code else None


def _made(found: Found, amount: Amount, code: str, factor: Decimal) -> Money:
    if factor != 1:
        amount = scaled(amount, factor)
    return Money(amount=found.under_hedges(amount), currency=code, per=rate_of(found))


_NAMED = rf"{_NUMBER}[\s-]?(?P<unit>{_BEHIND})"
_AND = r",?\s(?:and\s)?"
_SMALL = rf"(?P<part>{{number}})(?:\s?(?P<small>{alternatives(HUNDREDTHS)})(?!\w)|(?<=..){_ENDS})"
RULES = (
    rule(
        "money.signed",
        rf"(?P<sign>{_BEFORE}\s?)(?P<minus>-)?{_NUMBER}",
        _signed,
        starts=_STARTS,
        then=["$"],
    ),
    rule(
        "money.named",
        rf"{_NUMBER}(?P<of>\sof)?[\s-]?(?P<unit>{_BEHIND})",
        _counted,
        starts=[NUMBER],
        then=_UNITS | _SCALED,
    ),
    rule(
        "money.signed-range",
        rf"{_FROM}(?P<sign>{_BEFORE}\s?){_NUMBER}{_TO}(?P<other>{_BEFORE}\s?)?{_HIGH}",
        _range,
        starts=[*_STARTS, "between", "from"],
        then=["$"],
    ),
    rule(
        "money.named-range",
        rf"{_FROM}{_NAMED}{_TO}{_HIGH}[\s-]?(?P<other>{_BEHIND})",
        _range,
        starts=[NUMBER, "between", "from"],
        then=_UNITS | _SCALED,
    ),
    rule(
        "money.with-cents",
        rf"{_NUMBER}[\s-]?(?P<unit>{_BEHIND}|\$){_AND}{_SMALL}",
        _with_small,
        starts=[NUMBER],
        then=_UNITS | _SCALED,
    ),
    rule(
        "money.signed-with-cents",
        rf"(?P<sign>{_BEFORE}\s?){_NUMBER}{_AND}{_SMALL}",
        _with_small,
        starts=_STARTS,
        then=["$"],
    ),
    rule(
        "money.name-first",
        rf"(?P<unit>{alternatives(NAMES)})\s{_NUMBER}(?!\s[a-z])",
        _counted,
        starts={name.split()[0].split(".")[0].split("-")[0] for name in NAMES},
    ),
    rule(
        "money.coin",
        r"a (?P<unit>(?-i:nickel|dime|penny))(?![\s-]\w)",
        _coin,
        starts=["a"],
        then=["nickel", "dime", "penny"],
    ),
    rule(
        "money.many-millions",
        rf"multi[\s-]?(?P<scale>million|billion|trillion)[\s-](?P<unit>{_NAMES})\b",
        _many_millions,
        starts=["multi", "multimillion", "multibillion", "multitrillion"],
    ),
)
