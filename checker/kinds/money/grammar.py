"""How amounts of money are said: sign or code with a figure, figure with a name, both in ranges."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, scaled, spread
from checker.algebra.intervals import Interval
from checker.grammar.figures import read_figure
from checker.grammar.number_context import is_signed, read_hints
from checker.grammar.number_phrases import Form, negative
from checker.grammar.number_words import SCALES as SCALE_WORDS
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.money.evidence import (
    is_code,
    is_conversion,
    is_idle,
    is_name,
    is_other,
    is_paid,
    rate_of,
)
from checker.kinds.money.names import NAMES, NOUNS
from checker.kinds.money.patterns import (
    AND,
    BEFORE,
    FROM,
    NAME_STARTS,
    SMALL,
    STARTS,
    THEN,
    TO,
    WORDS,
    figure,
    find_end,
)
from checker.kinds.money.record import Change, Money
from checker.kinds.money.setting import local_dollar, settle
from checker.kinds.money.words import (
    ABBREVIATIONS,
    DOLLAR_LETTERS,
    DOLLARS,
    FALLING,
    FALLS,
    ORDINARY,
    PARTS,
    RISES,
    RISING,
    SCALES,
    SIGNS,
    SINGLE,
    SINGULARS,
)

_HUNDREDTH = Decimal("0.01")
_SHARED_BELOW = 1000
_REACH = 80
_BOOKED = re.compile(r"(?:\b(?:is|are|was|were|of|to|at)|[:=]) \($")
_SCALE_WORD = re.compile(r"[^\W\d_]+$")
_RISEN = re.compile(
    rf"\b({'|'.join(RISING)}|{'|'.join(FALLING)})(?: (?:by|another|only|just|a further|a))*+ $",
    re.IGNORECASE,
)
# "A $5 pay rise", "$5 higher"; "$5 or more" is no change.
_RISE = re.compile(
    rf"[ -](?:(?!and\b|or\b|for\b|in\b|of\b|to\b|a\b)\w+ )?({'|'.join(RISES)}|{'|'.join(FALLS)})\b",
    re.IGNORECASE,
)


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
    return found.text(name) if name in found.match.re.groupindex else ""


def _before(found: Found, name: str = "sign") -> tuple[str, Decimal]:
    """Return the code that the letters and signs before a figure mean, "" for none; its factor."""
    sign = _text(found, name).rstrip()
    one = Decimal(1)
    if sign in ABBREVIATIONS:
        return _settled(found, ABBREVIATIONS[sign]), one
    if sign == "$" and is_conversion(found):
        return local_dollar(found.passage.text), one
    if sign in SIGNS:
        return _settled(found, SIGNS[sign]), one
    if "$" in sign:
        letters = sign.replace("$", "").strip()
        # "A $4 billion deal" has no Australian dollars; wires write "c $ 4" for Canadian ones.
        known = DOLLAR_LETTERS.get(letters) or DOLLARS.get(letters.lower(), "")
        return known or ("CAD" if letters == "c" and sign != "c$" else ""), one
    if sign.lower().startswith("euro"):
        return "EUR", one
    if sign in ("R", "r"):
        return ("ZAR" if sign == "R" and _is_rand(found) else ""), one
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
    if word in ORDINARY and (unit.istitle() or word in SINGULARS):
        return ""
    return settle(found.passage.text, word)


def _settled(found: Found, noun: str) -> str:
    return settle(found.passage.text, noun) if noun in NOUNS else noun


def _coded(found: Found, letters: str) -> tuple[str, Decimal]:
    code, factor = letters, Decimal(1)
    if len(letters) == 4:
        code, factor = letters[1:], Decimal(10**6)
    start, end = found.match.start(), found.end
    figure = found.passage.text[start:end].replace(letters, "").strip()
    return (code.upper() if is_code(code, figure) else ""), factor


def _is_rand(found: Found) -> bool:
    """Whether "R26 million" is South Africa's money, not a name."""
    return bool(found.words("number_times") or found.words("number_scale"))


def _signed(found: Found) -> Money | None:
    code, factor = _before(found)
    amount = _read(found, "number")
    if not code or amount is None:
        return None
    if found.words("minus") and _text(found, "sign").strip()[-1].isalpha():
        # "CVE-2013".
        return None
    if found.words("minus") or _is_negative(found) or _is_booked(found):
        amount = negative(amount)
    return _made(found, amount, code, factor)


def _is_negative(found: Found) -> bool:
    text, start = found.passage.text, found.match.start()
    if not start or text[start - 1] != "-":
        return False
    if text[max(0, start - 2) : start - 1] in ("", " ", "("):
        return True
    return is_signed(text[max(0, start - _REACH) : start].lower(), min(start, _REACH))


def _is_booked(found: Found) -> bool:
    """Whether brackets are a bookkeeper's minus: "the result was ($5)"."""
    start = found.match.start()
    bracketed = found.passage.text[found.end : found.end + 1] == ")"
    return bracketed and _BOOKED.search(found.passage.text, max(0, start - 9), start) is not None


def _counted(found: Found) -> Money | None:
    code, factor = _behind(found)
    amount = _read(found, "number")
    if not code or amount is None:
        return None
    if _text(found, "of") and not amount.vague:
        return None
    if is_name(found, _text(found, "number"), _text(found, "unit")):
        return None
    return _made(found, amount, code, factor)


def _named_first(found: Found) -> Money | None:
    """Return "US dollars 5 million"."""
    return _counted(found) if " ".join(found.words("unit").split()) in NAMES else None


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
        return joint in ("and", "to") and opening == "between"
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


def _one(found: Found) -> Money | None:
    """Return "a dollar", "a nickel", written small and not in a saying."""
    if not _text(found, "unit").islower() or (is_idle(found) and not rate_of(found)):
        return None
    code, factor = _behind(found)
    return _made(found, exact(Decimal(1)), code, factor) if code else None


def _one_and_part(found: Found) -> Money | None:
    """Return "a dollar and a half"."""
    part, (code, factor) = found.numeral("part"), _behind(found)
    if not code or part.form is not Form.FRACTION or part.amount.value is None:
        return None
    return _made(found, exact(1 + part.amount.value, part.amount.granularity), code, factor)


def _many_millions(found: Found) -> Money | None:
    code, factor = _behind(found)
    scale = SCALE_WORDS[found.words("scale")]
    amount = Amount(
        None, Interval(Decimal(2 * scale), Decimal(1000 * scale - 1)), Decimal(scale), vague=True
    )
    return _made(found, amount, code, factor) if code else None


def _change(found: Found) -> Change:
    """Return which way a sum went by this much: "rose $5", "a $5 increase"; "" for a sum."""
    text = found.passage.text
    start = found.hedge.start if found.hedge else found.match.start()
    risen = _RISEN.search(text, max(0, start - _REACH), start)
    if risen is not None:
        return "up" if risen.group(1).lower() in RISING else "down"
    rise = _RISE.match(text, found.end, found.end + _REACH)
    if rise is not None:
        return "up" if rise.group(1).lower() in RISES else "down"
    return ""


def _made(found: Found, amount: Amount, code: str, factor: Decimal) -> Money:
    if factor != 1:
        amount = scaled(amount, factor)
    return Money(
        amount=found.under_hedges(amount),
        currency=code,
        per=rate_of(found),
        change=_change(found),
    )


_SIGN = rf"(?P<sign>{BEFORE}\s?)"
_GAP = r"[\s-]?+"
_FIRST = figure("number", another=True)
RULES = (
    rule(
        "money.signed",
        rf"{_SIGN}(?P<minus>-)?{figure('number')}",
        _signed,
        starts=STARTS,
        then=["$"],
    ),
    rule(
        "money.named",
        rf"{figure('number')}(?P<of>\sof)?+{_GAP}(?P<unit>)",
        _counted,
        starts=[NUMBER],
        then=THEN,
        ending=find_end,
    ),
    rule(
        "money.signed-range",
        rf"{FROM}{_SIGN}{_FIRST}{TO}(?P<other>{BEFORE}\s?)?{figure('high')}",
        _range,
        starts=[*STARTS, "between", "from"],
        then=["$"],
    ),
    rule(
        "money.named-range",
        rf"{FROM}{_FIRST}{_GAP}(?P<unit>{WORDS}){TO}{figure('high')}{_GAP}(?P<other>)",
        _range,
        starts=[NUMBER, "between", "from"],
        then=THEN,
        ending=find_end,
    ),
    rule(
        "money.with-cents",
        rf"{_FIRST}{_GAP}(?P<unit>{WORDS}){AND}{SMALL}",
        _with_small,
        starts=[NUMBER],
        then=THEN,
    ),
    rule(
        "money.signed-with-cents",
        rf"{_SIGN}{_FIRST}{AND}{SMALL}",
        _with_small,
        starts=STARTS,
        then=["$"],
    ),
    rule(
        "money.name-first",
        rf"(?P<unit>{WORDS})\s{figure('number')}(?!\s[a-z])",
        _named_first,
        starts=NAME_STARTS,
    ),
    rule(
        "money.one",
        rf"a (?P<unit>{'|'.join(SINGLE)})(?![\s-](?!(?:an?|per|each)\b)\w|'\w)",
        _one,
        starts=["a"],
        then=SINGLE,
    ),
    rule(
        "money.one-and-part",
        rf"a (?P<unit>{'|'.join(SINGLE)}) and (?P<part>{{number}})",
        _one_and_part,
        starts=["a"],
        then=SINGLE,
    ),
    rule(
        "money.many-millions",
        r"multi[\s-]?+(?P<scale>million|billion|trillion)[\s-](?P<unit>)",
        _many_millions,
        starts=["multi", "multimillion", "multibillion", "multitrillion"],
        ending=find_end,
    ),
)
