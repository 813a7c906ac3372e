"""Marks: the quotation marks of a text, each with what it costs to read it one way or another."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from checker.grammar.speech import attributes, introduces

# An apostrophe with letters on both sides is passed over: most are that.
_RUN = re.compile("[\"']++(?!(?<=[^\\W_]')[^\\W_])")
_LONGEST_RUN = 4
"""More marks than that in a row are decoration."""

_INDENT = 8
"""A mark behind fewer blanks than that at a line's beginning opens the line."""

_OPENING = "\u201c\u201e\u201f\u00ab\u2018\u201a\u201b`"
_CLOSING = "\u201d\u00bb\u2019"
_PRIMES = "\u2032\u2033"
_WRONG_WAY = 2.0
# Printers of some languages close with what others open with.
_EITHER_WAY = {"\u00ab": 1.5, "\u00bb": 1.5, "\u201c": 1.5}

# Words that begin with an apostrophe, and words that end in one.
_CLIPPED_HEAD = frozenset("em til tis twas cause n bout round cos cuz ere im er ello neath".split())
_CLIPPED_TAIL = frozenset("o ol an th wi d n lil goin nothin singin havin gettin".split())
_AFTER = re.compile(r"[^\W\d_]+|\d")
_BEFORE = re.compile(r"[^\W\d_]+$")


NEVER = 1e9
_MIXED = 2.8
_Costs = tuple[float, float, float, float]


class Mark(NamedTuple):
    """A quotation mark, or an apostrophe that looks like one; plain offsets.

    costs: of taking it for an opening mark, for a closing one, for none at all, and, of a single
    mark, for one that closes a double quotation.
    leads: whether it begins its line. fragment: whether, as an opening mark, it opens in the
    middle of a sentence.
    """

    start: int
    end: int
    single: bool
    costs: _Costs
    leads: bool = False
    fragment: bool = False


def find_marks(text: str, stored: Callable[[int], str], start: int = 0) -> Iterator[Mark]:
    """Yield the marks of a plain text in order; apostrophes inside words are left out."""
    size = len(text)
    for run in _RUN.finditer(text, start):
        begin, end = run.span()
        before = text[begin - 1] if begin > start else "\n"
        after = text[end] if end < size else "\n"
        if end - begin == 1 and text[begin] == "'" and _inside_word(text, end, before, after):
            continue
        if end - begin > _LONGEST_RUN:
            continue
        costs = _by_place(text, begin, end, before, after)
        head = text[max(start, begin - _INDENT) : begin]
        line = head.rfind("\n")
        leads = (line >= 0 or begin - start < _INDENT) and not head[line + 1 :].strip()
        fragment = after.islower() and text[max(start, begin - 2) : begin].rstrip()[-1:] not in ",:"
        for at, stop in _split(run.group(), begin, after.isalnum()):
            single = stop - at == 1 and text[at] == "'"
            weights = (
                _as_single(text, begin, end, costs) if single else _as_double(text, begin, costs)
            )
            weights = _by_shape(stored(at), weights, single, before)
            yield Mark(at, stop, single, weights, leads and at == begin, fragment)


def _inside_word(text: str, end: int, before: str, after: str) -> bool:
    if not after.isalnum() or before.isspace():
        return False
    # A possessive may follow an abbreviation or a closing mark: "Corp.'s", "U.S.'s".
    return before.isalnum() or (after == "s" and not text[end + 1 : end + 2].isalnum())


def _split(run: str, begin: int, opening: bool) -> Iterator[tuple[int, int]]:
    """Yield the marks of a run; two single marks side by side are a double one.

    Of three the outer two, which are the double one, come first when opening.
    """
    at = 0
    if run.startswith("'''") and not opening:
        yield begin, begin + 1
        at = 1
    while at < len(run):
        width = 2 if run.startswith("''", at) else 1
        yield begin + at, begin + at + width
        at += width


def _by_place(text: str, begin: int, end: int, before: str, after: str) -> tuple[float, float]:
    """Return the costs of opening and closing by what stands around the mark."""
    detached = before.isspace()
    loose = after.isspace()
    if detached and not loose:
        return _leaning_right(text, begin, end, before, after)
    if not detached and loose:
        if before in ":,(" and introduces(text[max(0, begin - 40) : begin]):
            return (0.5, 1.5)
        if before.isalpha() and _AFTER.match(text, end + 1) and introduces(_tail(text, begin)):
            return (0.8, 0.8)
        if before in "-\u2014(":
            return (1.0, 0.3)
        return (4.5 if before in ",.!?" else 3.0, 0.0)
    if detached:
        return _between_blanks(text, begin, end, before, after)
    if before in "([{/-\u2014":
        return (0.0, 1.5 if before in "-\u2014" else 3.0)
    if before == ":":
        return (0.3, 2.0)
    if not after.isalnum():
        return (3.0, 0.0)
    return (1.5, 0.5) if before in ",.!?;" else (1.5, 1.5)


def _leaning_right(text: str, begin: int, end: int, before: str, after: str) -> tuple[float, float]:
    """Blank before, none after: an opening mark, or a closing one of a badly scraped page."""
    if after in ",;)" or (after == "." and text[end + 1 : end + 2] != "."):
        return (2.5, 0.3)
    if before == "\n":
        return (0.0, 3.5)
    ahead = _tail(text, begin)
    if ahead[-1:] in (",", ".", "!", "?", "-", "\u2014", "'"):
        attributed = attributes(text[end : end + 200])
        if introduces(ahead):
            return (1.2, 0.5) if attributed else (0.0, 4.0)
        return (1.5, 0.0) if attributed else (0.0, 1.0)
    return (0.0, 3.0)


def _between_blanks(
    text: str, begin: int, end: int, before: str, after: str
) -> tuple[float, float]:
    if before == "\n":
        return (0.3, 2.0)
    ahead = _tail(text, begin)
    if introduces(ahead):
        return (0.2, 1.5)
    if after == "\n":
        return (3.0, 0.2)
    return (0.8, 0.3) if ahead[-1:] in (",", ".", "!", "?", "'") else (0.5, 0.5)


def _tail(text: str, begin: int) -> str:
    return text[max(0, begin - 40) : begin].rstrip()


def _as_double(text: str, begin: int, costs: tuple[float, float]) -> _Costs:
    # After a digit it may stand for inches or seconds.
    digits = text[max(0, begin - 2) : begin].rstrip(" ")[-1:].isdigit()
    return (*costs, 1.0 if digits else 6.0, NEVER)


def _as_single(text: str, begin: int, end: int, costs: tuple[float, float]) -> _Costs:
    """Return the costs with that of an apostrophe, minutes or feet."""
    opening, closing = costs
    if opening == closing:
        return (opening, closing, 1.0, NEVER)
    if opening < closing:
        word = _AFTER.match(text, end)
        if word is None:
            return (opening, closing, 1.0, NEVER)
        if word.group().isdigit() or word.group().lower() in _CLIPPED_HEAD:
            return (opening + 0.8, closing, 0.1, NEVER)
        return (opening, closing, 2.5, NEVER)
    word = _BEFORE.search(text, max(0, begin - 20), begin)
    if word is None:
        apostrophe = 0.5 if text[begin - 1 : begin].isdigit() else 3.0
    elif word.group()[-1] in "sSzx":
        apostrophe = 0.3 if text[end : end + 2].strip().isalpha() else 1.0
    else:
        apostrophe = 0.2 if word.group().lower() in _CLIPPED_TAIL else 2.0
    return (opening, closing, apostrophe, closing + _MIXED if apostrophe >= 2 else NEVER)


def _by_shape(shape: str, costs: _Costs, single: bool, before: str) -> _Costs:
    """Return the costs with what the mark's own shape says."""
    opening, closing, none, mixed = costs
    wrong_way = _EITHER_WAY.get(shape, _WRONG_WAY)
    if shape in _OPENING:
        none = none + 1.5 if single and none > 1 else none
        return (opening, closing + wrong_way, none, mixed + wrong_way)
    if shape in _CLOSING:
        # An apostrophe is typeset as a closing mark, also where it opens a word.
        apostrophe = 0.0 if single and opening < closing and not before.isalnum() else none
        return (opening + wrong_way, closing, apostrophe, mixed)
    if shape in _PRIMES:
        return (opening + wrong_way, closing + 1.0, 0.0, NEVER)
    return costs
