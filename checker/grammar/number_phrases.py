"""Number phrases: what a run of number words, digits and the small words between them amounts to.

A run may hold several numbers ("two or three", "twenty and thirty"). What the words around it
must decide comes in as ``Hints``.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from checker.algebra.amounts import Amount, exact, scaled, spread
from checker.algebra.intervals import Interval
from checker.grammar.cardinals import (
    Part,
    Token,
    is_part,
    is_word,
    lex,
    read_cardinal,
    read_small,
)
from checker.grammar.figures import fraction, read_figure
from checker.grammar.fractions import read_fraction
from checker.grammar.number_words import COUPLE, SHORT_SCALES, VAGUE_COUNTS, VAGUE_PLURALS


class Form(StrEnum):
    """How a number is said: outright, as a part of a whole, or as so many out of so many."""

    FIGURE = "figure"
    FRACTION = "fraction"
    RATIO = "ratio"


class Hints(NamedTuple):
    """What the words around a run say about it.

    changing: "rose from 5 to 7" names two numbers, not a range.
    partitive: "a third" at the end of the run is a fraction, not "one more".
    measured: "three and a fifth" is one number: a plural or nothing follows it.
    ratio: "one in five" is a share, not a number and a place.
    """

    changing: bool = False
    partitive: bool = False
    measured: bool = False
    ratio: bool = True


NO_HINTS = Hints()


class Phrase(NamedTuple):
    """A number in a run: start and end in the run, its amount, its form."""

    start: int
    end: int
    amount: Amount
    form: Form


class _Term(NamedTuple):
    """One number, the token after it, and the scale it stands with, 1 where it has none."""

    amount: Amount
    end: int
    form: Form = Form.FIGURE
    scale: int = 1


# A run as long as a sentence is rare, and would only fill the memory.
_REMEMBERED = 64
_SHARED_BELOW = 1000
_SCALES = (Part.HUNDRED, Part.DOZEN, Part.SCALE)
_DOZEN_STEP = Decimal(6)


def read_phrases(words: str, hints: Hints = NO_HINTS) -> tuple[Phrase, ...]:
    """Return the numbers in a run of number words in lower case."""
    if len(words) > _REMEMBERED:
        return _read_phrases.__wrapped__(words, hints)
    return _read_phrases(words, hints)


@lru_cache(maxsize=4096)
def _read_phrases(words: str, hints: Hints) -> tuple[Phrase, ...]:
    tokens = lex(words)
    phrases: list[Phrase] = []
    at = 0
    while at < len(tokens):
        between = is_word(tokens, at, "between")
        first = _read_signed(tokens, at + between, hints)
        if first is None:
            at += 1
            continue
        both = _read_range(tokens, first, between, hints)
        term = both or first
        begin = at if both or not between else at + 1
        after = _after_nonsense(tokens, begin, term.end)
        if after == term.end:
            start, end = tokens[begin].start, tokens[term.end - 1].end
            phrases.append(Phrase(start, end, term.amount, term.form))
        at = after
    return tuple(phrases)


def _after_nonsense(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Return the token after a number, or after the whole chain where it is none.

    "Sixty fifteen" and "nineteen eighty-four" are years, codes or slips: no number. Small ones may
    follow each other: "one two three", "two ten-year terms".
    """
    counting = (Part.UNIT, Part.TEEN, Part.TEN, Part.HUNDRED, Part.SCALE)
    last, place = tokens[end - 1], end
    if is_word(tokens, end, "point") and is_part(tokens, end + 1, *counting):
        # "One billion point two million".
        return _after_chain(tokens, place, counting)
    if last.part not in counting or not is_part(tokens, end, *counting):
        return end
    if tokens[begin].part is Part.UNIT and last.part is Part.UNIT:
        return end
    if last.part is Part.TEEN and tokens[end].part is Part.UNIT:
        return end
    return _after_chain(tokens, place, counting)


def _after_chain(tokens: Sequence[Token], place: int, counting: Sequence[Part]) -> int:
    while is_part(tokens, place, *counting) or is_word(tokens, place, "and", "point"):
        place += 1
    return place


def _read_signed(tokens: Sequence[Token], at: int, hints: Hints) -> _Term | None:
    sign = is_part(tokens, at, Part.SIGN)
    term = _read_term(tokens, at + sign, hints)
    if term is None or not sign:
        return term
    return term._replace(amount=negative(term.amount))


def negative(amount: Amount) -> Amount:
    """Return the amount with its sign turned."""
    low, high = amount.interval.low, amount.interval.high
    return Amount(
        None if amount.value is None else -amount.value,
        Interval(None if high is None else -high, None if low is None else -low),
        amount.granularity,
        vague=amount.vague,
    )


def _read_range(tokens: Sequence[Token], first: _Term, between: bool, hints: Hints) -> _Term | None:
    """Return the range that a first number opens: "5 to 7", "two or three", "between 5 and 7"."""
    at = first.end
    if first.amount.value is None or at >= len(tokens):
        return None
    if between:
        joined = is_word(tokens, at, "and")
    else:
        joined = is_word(tokens, at, "or") or (is_word(tokens, at, "to") and not hints.changing)
    dash = tokens[at].part is Part.DIGITS and tokens[at].gap.strip() == "-"
    second = _read_signed(tokens, at + joined, hints) if joined or dash else None
    if second is None or second.amount.value is None:
        return None
    low, high = first.amount, second.amount
    if first.scale == 1 and second.scale > 1 and first.amount.value < _SHARED_BELOW:
        shared = scaled(low, Decimal(second.scale))
        low = shared if _value(shared) < _value(high) else low
    if _value(low) >= _value(high) or first.form is Form.RATIO:
        return None
    form = Form.FRACTION if first.form is second.form is Form.FRACTION else Form.FIGURE
    amount = Amount(
        None, Interval(_value(low), _value(high)), min(low.granularity, high.granularity)
    )
    return _Term(amount, second.end, form)


def _value(amount: Amount) -> Decimal:
    assert amount.value is not None
    return amount.value


def _read_term(tokens: Sequence[Token], at: int, hints: Hints) -> _Term | None:
    return (
        _read_vague(tokens, at)
        or _read_share(tokens, at, hints)
        or _read_digits(tokens, at, hints)
        or _read_words(tokens, at, hints)
    )


def _read_vague(tokens: Sequence[Token], at: int) -> _Term | None:
    """Read "several hundred", "a couple of dozen", "dozens", "tens of thousands"."""
    if at >= len(tokens):
        return None
    if tokens[at].word in VAGUE_PLURALS:
        return _read_plural(tokens, at)
    at += is_part(tokens, at, Part.ARTICLE)
    if not is_part(tokens, at, Part.VAGUE) or at >= len(tokens):
        return None
    word, end = tokens[at].word, at + 1
    counted = end + 1 if is_word(tokens, end, "of") else end
    scale, after = _read_scales(tokens, counted)
    end = after if after > counted else end
    if word == COUPLE:
        amount = Amount(
            Decimal(2 * scale),
            Interval(Decimal(2 * scale), Decimal(3 * scale)),
            Decimal(scale),
            vague=True,
        )
        return _Term(amount, end)
    if word not in VAGUE_COUNTS:
        return None
    low, beyond = VAGUE_COUNTS[word]
    return _Term(spread(Decimal(low * scale), Decimal(beyond * scale - 1), vague=True), end)


def _read_plural(tokens: Sequence[Token], at: int) -> _Term:
    low, high = VAGUE_PLURALS[tokens[at].word]
    end, beyond = at + 1, high + 1
    while (
        is_word(tokens, end, "of")
        and is_part(tokens, end + 1, Part.SCALE, Part.HUNDRED, Part.DOZEN)
        and tokens[end + 1].word in VAGUE_PLURALS
    ):
        scale = tokens[end + 1].value
        # "Thousands of millions" are at most 9,999 of them: the finer word would be "billions".
        low, beyond, end = low * scale, min(beyond, 10 * (low // 2)) * scale, end + 2
    return _Term(spread(Decimal(low), Decimal(beyond - 1), vague=True), end)


def _read_scales(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return the product of the scales that begin here ("hundred thousand"), and what follows."""
    scale, end = 1, at
    while is_part(tokens, end, *_SCALES) and end < at + 2:
        scale, end = scale * tokens[end].value, end + 1
    return scale, end


def _read_share(tokens: Sequence[Token], at: int, hints: Hints) -> _Term | None:
    """Read "two-thirds", "half a million", "a quarter of a million"."""
    found = read_fraction(tokens, at, partitive=hints.partitive, measured=hints.measured)
    if found is None:
        return None
    part, end = found
    counted = end + 1 if is_word(tokens, end, "of") else end
    counted += is_part(tokens, counted, Part.ARTICLE)
    scale, after = _read_scales(tokens, counted)
    if after > counted:
        return _Term(_times(part, scale), after)
    return _Term(part, end, Form.FRACTION)


def _read_digits(tokens: Sequence[Token], at: int, hints: Hints) -> _Term | None:
    """Read "20,000", "1.2 million", "2 1/2", "1 in 5", "10-12 thousand"."""
    if not is_part(tokens, at, Part.DIGITS):
        return None
    amount = read_figure(tokens[at].word)
    if amount is None:
        return None
    end = at + 1
    whole = amount.value is not None and amount.value == int(amount.value)
    form = (
        Form.FIGURE if amount.value is None or whole or not _sliced(tokens[at]) else Form.FRACTION
    )
    if whole and is_part(tokens, end, Part.DIGITS) and _sliced(tokens[end]):
        part = read_figure(tokens[end].word)
        if part is not None and part.value is not None and part.value < 1:
            amount, end = exact(_value(amount) + part.value, part.granularity), end + 1
    ratio = _read_ratio(tokens, amount, end, hints) if whole else None
    return ratio or _multiplied(tokens, _Term(amount, end, form), hints, scaled_before=False)


def _sliced(token: Token) -> bool:
    return "/" in token.word or not token.word.isascii()


def _read_words(tokens: Sequence[Token], at: int, hints: Hints) -> _Term | None:
    """Read "one hundred and five", "two point two million", "three and a half"."""
    dozen = at + is_part(tokens, at, Part.ARTICLE)
    if is_part(tokens, dozen, Part.DOZEN):
        return _Term(_times(exact(Decimal(1)), tokens[dozen].value), dozen + 1, scale=12)
    cardinal = read_cardinal(tokens, at)
    if cardinal is None:
        return None
    decimals = _read_decimals(tokens, cardinal.value, cardinal.end)
    if decimals is not None:
        return _multiplied(tokens, _Term(*decimals), hints, scaled_before=False)
    amount = exact(Decimal(cardinal.value))
    ratio = _read_ratio(tokens, amount, cardinal.end, hints)
    term = _Term(amount, cardinal.end, scale=cardinal.scale)
    return ratio or _multiplied(tokens, term, hints, scaled_before=True)


def _read_decimals(tokens: Sequence[Token], whole: int, at: int) -> tuple[Amount, int] | None:
    """Read the digits after "point"."""
    if not is_word(tokens, at, "point"):
        return None
    end = at + 1
    while is_part(tokens, end, Part.UNIT):
        end += 1
    digits = "".join(str(token.value) for token in tokens[at + 1 : end])
    small = read_small(tokens, end) if not digits else None
    if small is not None:
        digits, end = str(small[0]), small[1]
    if not digits:
        return None
    value = Decimal(f"{whole}.{digits}")
    return exact(value, Decimal(1).scaleb(-len(digits))), end


def _read_ratio(tokens: Sequence[Token], above: Amount, at: int, hints: Hints) -> _Term | None:
    """Read the rest of "one in five", "two out of three"."""
    if not is_word(tokens, at, "in", "out") or not hints.ratio:
        return None
    place = at + 2 if is_word(tokens, at, "out") and is_word(tokens, at + 1, "of") else at + 1
    if is_part(tokens, place, Part.DIGITS):
        figure = read_figure(tokens[place].word)
        below, end = (figure.value if figure else None), place + 1
    else:
        cardinal = read_cardinal(tokens, place)
        below, end = (Decimal(cardinal.value), cardinal.end) if cardinal else (None, place)
    if below is None or below != int(below) or not 0 < _value(above) < below:
        return None
    return _Term(fraction(int(_value(above)), int(below)), end, Form.RATIO)


def _multiplied(
    tokens: Sequence[Token], term: _Term, hints: Hints, *, scaled_before: bool
) -> _Term:
    """Return the number with what follows it: "and a half", a scale, "dozen".

    scaled_before: scales in words are read already; only "and a half" makes room for another.
    """
    amount, end, form, scale = term
    added = _read_added(tokens, end, hints)
    if added is not None and amount.value is not None:
        part, end = added
        unit = scale if scale >= 10**6 else 1
        amount = exact(amount.value + _value(part) * unit, part.granularity * unit)
    scales = (Part.DOZEN,) if scaled_before and added is None else _SCALES
    if not is_part(tokens, end, *scales) or not _countable(tokens, end):
        return _Term(amount, end, form, scale)
    factor, end = _read_scales(tokens, end)
    amount = _times(amount, factor)
    added = _read_added(tokens, end, hints) if factor >= 10**6 else None
    if added is not None and amount.value is not None:
        part, end = added
        amount = exact(amount.value + _value(part) * factor, part.granularity * factor)
    return _Term(amount, end, Form.FIGURE, factor)


def _times(amount: Amount, factor: int) -> Amount:
    """Return the amount in dozens, thousands ...; who counts by the dozen rounds to its half."""
    product = scaled(amount, Decimal(factor))
    return replace(product, granularity=_DOZEN_STEP) if factor == 12 else product


def _countable(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].word not in SHORT_SCALES or tokens[at - 1].part is Part.DIGITS


def _read_added(tokens: Sequence[Token], at: int, hints: Hints) -> tuple[Amount, int] | None:
    """Read what "and" adds to a number: "and a half", "and three quarters", "and one third"."""
    if not is_word(tokens, at, "and") or is_part(tokens, at + 1, Part.DENOMINATOR):
        # "Six and half the crew": only an article or a number makes it one number.
        return None
    partitive = is_word(tokens, at + 2, "quarter") or hints.measured or hints.partitive
    return read_fraction(tokens, at + 1, partitive=partitive)
