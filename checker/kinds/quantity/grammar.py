"""How quantities are said.

A share belongs here only where no whole follows: "two-thirds voted". What is said "of" or "the"
something ("a third of the wounded", "half the town"), or as a ratio ("one in five"), is a
percentage, so that it can be compared with one.
"""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, scaled
from checker.algebra.intervals import Interval
from checker.grammar.number_phrases import Form
from checker.grammar.number_words import TEENS, TENS, UNITS
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.quantity.context import any_of, is_count, is_named, look_around
from checker.kinds.quantity.record import Quantity, Unit
from checker.kinds.quantity.words import HARMED, HARMING, LOSSES, PERSONS

# As in the percentages' grammar: these leave the share to it.
_OF_WHOLE = re.compile(
    r",? of\b(?! an? )| (?:the|its|his|her|their|our|that|those|these|all)\b", re.IGNORECASE
)
_OCCASIONS = re.compile(r"[ -]times?\b", re.IGNORECASE)
_MULTIPLE = re.compile(
    r" times (?:as|more|less|higher|lower|larger|bigger|greater|faster|the|that|what|its|their)\b",
    re.IGNORECASE,
)
_COUNTED_WORD = re.compile(r" (?:[a-z]+s|people|men|women|children)\b")
_LATELY = r"(?: (?:also|still|later|seriously|critically|badly|reported|believed|reportedly))*+"
_BE = rf"(?:was|were|is|are|be|has been|have been|had been|has|have|had|would be|will be){_LATELY}"
_HARMED_LATER = re.compile(
    rf"(?: of [^.,;:\n]{{1,60}}?)?(?: (?:else|in|on|at) ?[^.,;:\n]{{0,40}}?)?"
    rf"(?: {_BE} (?:been )?{any_of(HARMED)}| (?:died|survived|escaped|missing|injured|hurt))\b",
    re.IGNORECASE,
)
_HARMED_NEXT = re.compile(rf" (?:{_BE} )?(?:been )?{any_of(HARMED)}\b", re.IGNORECASE)
_HARMING_BEFORE = re.compile(rf"\b{any_of(HARMING)} $", re.IGNORECASE)
_PERSON = re.compile(rf"(?: [\w-]+)? {any_of(PERSONS)}\b", re.IGNORECASE)
_ENDS = re.compile(
    r"[.,;:!?\")]|$| (?:and|but|or|in|on|at|before|after|during|when|as|with|near)\b"
)
_PAIRED = re.compile(r" [^.,;:\n]{1,30}? and ", re.IGNORECASE)
_GROUPED = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}
_MANIFOLD = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_FOLDS = {f"{word}fold": value for word, value in (UNITS | TEENS | TENS).items() if value > 1} | {
    "hundredfold": 100,
    "thousandfold": 1000,
}
_SMALL_THOUSANDS = 11


def _count(found: Found) -> Quantity | None:
    numeral, text = found.numeral("number"), found.passage.text
    around = look_around(text, numeral.start, numeral.end)
    if numeral.form is Form.RATIO or not is_count(around, numeral):
        return None
    unit: Unit = ""
    if numeral.form is Form.FRACTION:
        if _OF_WHOLE.match(around.after):
            return None
        unit = "share"
    elif _MULTIPLE.match(around.after):
        unit = "factor"
    elif _OCCASIONS.match(around.after):
        unit = "times"
    return Quantity(amount=found.amount("number"), unit=unit)


def _over(found: Found) -> Quantity | None:
    """Read "one over three" as the fraction it is."""
    above, below = found.numeral("above").amount.value, found.numeral("below").amount.value
    if above is None or below is None or below <= 1 or below != int(below):
        return None
    share = exact(above / below, 1 / (2 * below))
    return Quantity(amount=found.under_hedges(share), unit="share")


def _thousands(found: Found) -> Quantity | None:
    numeral, text = found.numeral("number"), found.passage.text
    amount, letter = numeral.amount, text[found.match.end() - 1]
    if amount.value is None or not text[numeral.end - 1].isdigit():
        return None
    if is_named(look_around(text, numeral.start, found.match.end())):
        return None
    if letter in "kK":
        # "5K" is a race, "4K" a screen.
        counted = _COUNTED_WORD.match(text, found.match.end())
        if amount.value < _SMALL_THOUSANDS and amount.value == int(amount.value) and not counted:
            return None
        return Quantity(amount=found.under_hedges(scaled(amount, Decimal(1000))))
    # A small "m" before no things is meters; four digits make a model's name.
    if amount.value >= 1000 or (letter == "m" and not _COUNTED_WORD.match(text, found.match.end())):
        return None
    return Quantity(amount=found.under_hedges(scaled(amount, Decimal(10**6))))


def _none(found: Found) -> Quantity | None:
    after = found.passage.text[found.match.end() : found.match.end() + 140]
    return _number(found, 0) if _HARMED_LATER.match(after) else None


def _no_loss(found: Found) -> Quantity | None:
    return _number(found, 0)


def _both(found: Found) -> Quantity | None:
    after = found.passage.text[found.match.end() : found.match.end() + 60]
    return None if _PAIRED.match(after) else _number(found, 2)


def _twice(found: Found) -> Quantity | None:
    around = look_around(found.passage.text, *found.match.span())
    if around.last.lower() in ("think", "thinks", "thinking", "or"):
        return None
    value = 3 if around.words.lower() == "thrice" else 2
    if around.following.lower() in ("as", "the", "that", "what", "its", "their", "his", "her"):
        return _number(found, value, "factor")
    return None if around.after.startswith("-") else _number(found, value, "times")


def _fold(found: Found) -> Quantity:
    return Quantity(amount=found.amount("number"), unit="factor")


def _fold_word(found: Found) -> Quantity:
    return _number(found, _FOLDS[found.words("word")], "factor")


def _one_more(found: Found) -> Quantity | None:
    """Read "another" and "a third" where one more person came to harm."""
    text, (start, end) = found.passage.text, found.match.span()
    if end + 1 in found.passage.numerals:
        return None
    around = look_around(text, start, end)
    person = _PERSON.match(around.after)
    beyond = around.after[person.end() :] if person else around.after
    if _HARMED_NEXT.match(beyond):
        return _number(found, 1)
    hurt = _HARMING_BEFORE.search(around.before) and (person or _ENDS.match(around.after))
    return _number(found, 1) if hurt else None


def _single(found: Found) -> Quantity | None:
    return _number(found, 0 if found.words("denied") else 1)


def _multiple(found: Found) -> Quantity | None:
    return Quantity(amount=Amount(None, Interval(Decimal(2), None), vague=True))


def _manifold(found: Found) -> Quantity | None:
    return _number(found, _MANIFOLD[found.words("word")])


def _grouped(found: Found) -> Quantity | None:
    return _number(found, _GROUPED[found.words("word")])


def _number(found: Found, value: int, unit: Unit = "") -> Quantity:
    return Quantity(amount=found.under_hedges(exact(Decimal(value))), unit=unit)


RULES = (
    rule("quantity.count", r"(?P<number>{number})", _count, starts=[NUMBER]),
    rule(
        "quantity.over",
        r"(?P<above>{number}) over (?P<below>{number})(?= ?(?:[.,;:)!?](?!\d)|$))",
        _over,
        starts=[NUMBER],
        then=["over"],
    ),
    rule(
        "quantity.factor",
        r"(?P<number>{number}) ?[x×](?= (?:as|more|less|higher|lower|larger|bigger|greater|faster"
        r"|the)\b)",
        _fold,
        starts=[NUMBER],
        then=["x", "×"],
    ),
    rule(
        "quantity.thousands",
        r"(?P<number>{number}) ?[km]\b(?!-)",
        _thousands,
        starts=[NUMBER],
        then=["k", "m"],
    ),
    rule(
        "quantity.fold", r"(?P<number>{number})[- ]?fold\b", _fold, starts=[NUMBER], then=["fold"]
    ),
    rule(
        "quantity.fold-word", rf"(?P<word>{any_of('|'.join(_FOLDS))})\b", _fold_word, starts=_FOLDS
    ),
    rule(
        "quantity.none",
        r"(?:no[ -]one|nobody|none)\b",
        _none,
        starts=["no", "nobody", "none"],
        hedges=False,
    ),
    rule(
        "quantity.no-loss",
        rf"no(?= (?:(?:serious|major|further|reported|known|confirmed|civilian|other|new|human"
        rf"|american|fatal|life-threatening|additional|such) ){{0,2}}+{any_of(LOSSES)}\b"
        rf"(?! (?:knows|knew|else|can|could|wants|is|was|has)\b))",
        _no_loss,
        starts=["no"],
        hedges=False,
    ),
    rule(
        "quantity.both",
        r"both(?=(?: of (?:them|whom|the|his|her|their|its))?"
        r" (?:(?:[a-z]+ )?(?:[a-z]+s|men|women|people|children|whom|them)\b|were\b|died\b|have\b"
        r"|had\b|survived\b|are\b))",
        _both,
        starts=["both"],
        hedges=False,
    ),
    rule("quantity.times", r"(?:twice|thrice)\b", _twice, starts=["twice", "thrice"]),
    rule(
        "quantity.one-more",
        r"(?:another|a (?:second|third|fourth|fifth|sixth))\b(?!-)",
        _one_more,
        starts=["another", "a"],
        then=["second", "third", "fourth", "fifth", "sixth"],
        hedges=False,
    ),
    rule(
        "quantity.single",
        r"(?:(?P<denied>not a single)|a single)(?= (?!mother|parent|father|dad|mom)[a-z])",
        _single,
        starts=["not", "a"],
        then=["single"],
        hedges=False,
    ),
    rule(
        "quantity.multiple", r"multiple(?= [a-z]+s\b)", _multiple, starts=["multiple"], hedges=False
    ),
    rule(
        "quantity.manifold",
        rf"(?P<word>{any_of('|'.join(_MANIFOLD))})(?=[ -](?:murder|homicide|killing|shooting"
        r"|slaying|stabbing|fatal|suicide|bombing))",
        _manifold,
        starts=_MANIFOLD,
        hedges=False,
    ),
    rule(
        "quantity.group",
        rf"a (?P<word>{any_of('|'.join(_GROUPED))})"
        r"(?= of (?!shoes|pants|glasses|scissors|jeans)[a-z])",
        _grouped,
        starts=["a"],
        then=_GROUPED,
    ),
)
