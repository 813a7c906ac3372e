"""Earthquakes: magnitudes, with the word or without it.

"A magnitude-6.1 quake" names the scale, "measuring 6.1" and "the 6.1 quake" leave it to the
reader: a figure with one decimal counts where a quake is spoken of in its sentence.
"""

import re
from decimal import Decimal

from checker.algebra.amounts import Amount, exact, hedged
from checker.grammar.hedges import hedge_before
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.measure.record import Measure

_GREATEST = Decimal(10)
_QUAKE = r"(?:earthquake|quake|temblor|tremor|aftershock|foreshock|mainshock|shake|shaker|jolt)s?"
_HEDGE = (
    r"(?: (?:about|around|roughly|approximately|nearly|almost|at least|over|more than|up to|under"
    r"|below|above|an estimated))*"
)
_SCALES = r"(?:(?:open-ended|moment|local|body-wave|surface-wave|richter|magnitude) ){1,3}"
_IN_SENTENCE = re.compile(rf"\b{_QUAKE}\b|\bseismic\b|\bepicent|\brichter\b", re.IGNORECASE)
_NEXT = re.compile(rf"[ -](?:[a-z]+ )??{_QUAKE}\b", re.IGNORECASE)
_STATING = re.compile(
    r"\b(?:measur(?:e|ed|ing|es)|register(?:ed|ing|s)?|recorded|estimated|graded|rated|put|listed"
    r"|revised|placed|initially|later|preliminarily|gauged)(?: (?:it|that|initially|preliminarily"
    r"|between|about|around|at|as|to|from|a|up|down))*+ $",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"[.,;:)]|$| (?:hit|struck|and|was|were|rattled|shook|jolted|on|according|occurred|at|in|that"
    r"|which|by|but|off|rocked|the|magnitude)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?:magnitudes?(?: of)?|measuring)[ -][\d., ]{1,24}(?:,|,? and|,? or|,? to) $", re.IGNORECASE
)


def _magnitude(found: Found) -> Measure | None:
    amount = found.numeral("number").amount
    inner = hedge_before(found.passage.text, found.match.start("number"))
    if inner is not None and inner.start >= found.match.start():
        amount = hedged(amount, inner.bounds, inner.words)
    return _measure(found.under_hedges(amount))


def _on_scale(found: Found) -> Measure | None:
    return _measure(found.amount("number"))


def _figure(found: Found) -> Measure | None:
    """Read a bare figure where the words around tell of a quake."""
    text, numeral = found.passage.text, found.numeral("number")
    words = text[numeral.start : numeral.end]
    if not re.fullmatch(r"\d\.\d(?:(?: ?(?:-|to) ?| or )\d\.\d)?", words):
        return None
    line = max(text.rfind("\n", 0, numeral.start) + 1, numeral.start - 80)
    before = text[line : found.hedge.start if found.hedge else numeral.start]
    end = found.end
    if _NEXT.match(text, end) or _LISTED.search(before):
        return _measure(found.amount("number"))
    if not (_STATING.search(before) and _ALONE.match(text, end)):
        return None
    told = _IN_SENTENCE.search(text, *found.passage.sentence_at(numeral.start))
    return _measure(found.amount("number")) if told else None


def _symbol(found: Found) -> Measure | None:
    text = found.passage.text
    start, end = found.passage.sentence_at(found.match.start())
    if text[found.match.start()] != "M" or not _IN_SENTENCE.search(text, start, end):
        return None
    return _measure(found.under_hedges(exact(Decimal(found.words("figure")))))


def _measure(amount: Amount) -> Measure | None:
    ends = [end for end in (amount.interval.low, amount.interval.high) if end is not None]
    if not all(abs(end) <= _GREATEST for end in ends):
        return None
    return Measure(amount=amount, unit="magnitude")


QUAKE_RULES = (
    rule(
        "measure.magnitude",
        rf"(?:(?:richter|moment|local|body-wave|surface-wave) )?magnitude"
        rf"(?:,| of| at| was| is|:)?{_HEDGE}[ -](?P<number>{{number}})(?![\w-])"
        rf"(?: on the {_SCALES}scale)?",
        _magnitude,
        starts=["magnitude", "richter", "moment", "local", "body", "surface"],
    ),
    rule(
        "measure.on-scale",
        rf"(?P<number>{{number}})(?: degrees?| points?)? (?:on|in) (?:the|japan's) {_SCALES}"
        r"scale\b",
        _on_scale,
        starts=[NUMBER],
        then=["degree", "degrees", "point", "points", "on", "in"],
    ),
    rule(
        "measure.quake",
        r"(?P<number>{number})(?:[ -](?:degree|strength)\b)?(?!\w)",
        _figure,
        starts=[NUMBER],
    ),
    rule("measure.quake-symbol", r"m ?(?P<figure>\d\.\d)\b", _symbol, starts=["m"]),
)
