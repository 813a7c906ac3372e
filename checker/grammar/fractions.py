"""Fractions in words: "two-thirds", "a quarter", "twenty-three fifths", "100 thousandths"."""

from collections.abc import Sequence
from decimal import Decimal

from checker.algebra.amounts import Amount, exact
from checker.grammar.cardinals import Part, Token, is_part, is_word, read_cardinal, read_small
from checker.grammar.figures import fraction

_COUNTING = (Part.UNIT, Part.TEEN, Part.TEN, Part.HUNDRED, Part.SCALE)
_LEADING = (Part.TEN, Part.HUNDRED, Part.SCALE)
_HUNDRED = 100


def read_fraction(
    tokens: Sequence[Token], at: int, *, partitive: bool, measured: bool = False
) -> tuple[Amount, int] | None:
    """Return the fraction that begins with a token, and the token after it.

    partitive: whether the words around make "a third" a part, not one more. measured: whether
    nothing follows that a third could be one more of.
    """
    return _read_proper(tokens, at, partitive=partitive, measured=measured) or _read_improper(
        tokens, at
    )


def _read_proper(
    tokens: Sequence[Token], at: int, *, partitive: bool, measured: bool
) -> tuple[Amount, int] | None:
    above, place = 1, at
    if is_part(tokens, at, Part.ARTICLE):
        place += 1
    else:
        small = read_small(tokens, at)
        if small is not None:
            above, place = small
    if place >= len(tokens) or not is_part(tokens, place, Part.DENOMINATOR):
        return None
    token = tokens[place]
    plural = token.word.endswith("s")
    if plural != (above > 1) or above >= token.value:
        return None
    last = place + 1 == len(tokens)
    half = token.value == 2
    if is_part(tokens, at, Part.ARTICLE) and not half:
        settled = not last and is_word(tokens, place + 1, "of", "to", "or", "and")
        # There are few hundredths of anything that are one more.
        if not (partitive or settled or (measured and last and token.value >= _HUNDRED)):
            return None
    if place == at and not half and not is_word(tokens, at, "quarter"):
        return None
    if is_word(tokens, at, "quarter") and last:
        return None
    return fraction(above, token.value), place + 1


def _read_improper(tokens: Sequence[Token], at: int) -> tuple[Amount, int] | None:
    """Read "three halves", "twenty-three fifths", "twenty twenty-fifths", "9 tenths"."""
    last = at
    while is_part(tokens, last, *_COUNTING, Part.ARTICLE) or is_word(tokens, last, "and"):
        last += 1
    if last == at or not is_part(tokens, last, Part.DENOMINATOR):
        return None
    below = tokens[last]
    # "Five quarters" are times of the year, "two halves" those of a match.
    if not below.word.endswith("s") or below.value == 4:
        return None
    if _is_mixed(tokens, at, last):
        return None
    for split in range(at + 1, last + 1):
        denominator = _denominator(tokens, split, last)
        cardinal = read_cardinal(tokens[:split], at)
        if denominator is None or cardinal is None or cardinal.end != split:
            continue
        if cardinal.value > 1 and (below.value > 2 or cardinal.value % 2):
            return _ratio(cardinal.value, denominator), last + 1
    return None


def _is_mixed(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the last part alone is a fraction: "six million and two thirds"."""
    small = next((each for each in range(last - 1, at, -1) if is_word(tokens, each, "and")), None)
    part = read_small(tokens, small + 1) if small else None
    return part is not None and part[1] == last and 0 < part[0] < tokens[last].value


def _denominator(tokens: Sequence[Token], start: int, last: int) -> int | None:
    """Return what the tokens from start to the plural ordinal name: "twenty fifths" is 25."""
    below = tokens[last].value
    if start == last:
        return below
    if tokens[start].gap.strip() or below >= 10 or is_word(tokens, start, "and"):
        return None
    cardinal = read_cardinal(tokens[:last], start)
    fits = cardinal is not None and cardinal.end == last and tokens[last - 1].part in _LEADING
    return cardinal.value + below if cardinal and fits else None


def _ratio(above: int, below: int) -> Amount:
    if above < below:
        return fraction(above, below)
    return exact(Decimal(above) / Decimal(below), Decimal(1) / Decimal(2 * below))
