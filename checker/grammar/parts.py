"""Parts: how the numbers of a sentence stand to each other as whole and parts.

"Twelve dead, nine of them women"; "nine people, including two babies and a nurse"; "five people,
three men and two women, were hurt"; "two of the three". Read from the words between the numbers.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_QUALIFIED = (
    r"(?:(?:at least|at most|about|some|around|nearly|almost|up to|more than|over|as many as|the"
    r"|all) ){0,2}"
)
_OPENING = r"(?:including|includ(?:es?|ed)|among (?:them|whom|those)|amongst (?:them|whom))"
# The noun of one item, and what joins it to the next.
_NOUN = r"(?:[\w'’.-]+ ?){0,4}"
_COUNT = (
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty"
    r"|forty|fifty|\w{3,5}ty|dozen|hundred)\b)"
)

_INCLUDING = re.compile(rf"[^.;:\n]{{0,80}}?\b{_OPENING},? {_QUALIFIED}", re.I)
_INCLUDED = re.compile(rf"\b{_OPENING},? {_QUALIFIED}(?P<list>[^.;:()\n]{{0,80}})\Z", re.I)
_ITEM = re.compile(rf"\s*{_NOUN}(?:, and|,| and|\band| plus) {_QUALIFIED}", re.I)
_LAST_ITEM = re.compile(rf"\s*{_NOUN}(?:, and| and|\band) {_QUALIFIED}", re.I)
_OF_THEM = re.compile(r" (?:people |persons |others )?of (?:them|whom|those|which)\b", re.I)
_OF_THE = re.compile(
    rf" (?:of|out of|from among) (?:(?:its|their|his|her|those|these) )?{_QUALIFIED}", re.I
)
_APPOSED = re.compile(rf"\s*{_NOUN}\s*(?:,|:|[-–—]+|\() ?", re.I)
_CLOSED = re.compile(rf"\s*{_NOUN}\s*(?:[,).:;–—]|--|\s-\s|\Z)")
# The number opens a clause of its own: "and 12 were injured", "and 12 wounded".
_CLAUSE = re.compile(
    r"\s*(?:others? |more |people |persons )?(?:\w+ )?(?:were|was|are|is|have|has|had|remain\w*|"
    r"died|dead|killed|wounded|injured|hurt|missing|arrested|homeless)\b",
    re.I,
)
_LONGEST = 80

Span = tuple[int, int]


class Breakdown(NamedTuple):
    """A whole and its parts, as indexes into the numbers of the sentence.

    complete: whether the parts are told as all there is ("five people, three men and two women").
    """

    whole: int
    parts: tuple[int, ...]
    complete: bool = False


def is_part(sentence: str, start: int, end: int) -> bool:
    """Whether the number at start up to end is told as a part of some whole."""
    if _OF_THEM.match(sentence, end):
        return True
    of_the = _OF_THE.match(sentence, end)
    if of_the and re.compile(_COUNT, re.I).match(sentence, of_the.end()):
        return True
    before = _INCLUDED.search(sentence[:start])
    if before is None or _CLAUSE.match(sentence, end):
        return False
    listed = before["list"].rstrip()
    ends_in_list = listed.endswith((",", " and", " plus"))
    return not listed or (ends_in_list and not _CLAUSE.search(listed))


def find_breakdowns(sentence: str, numbers: Sequence[Span]) -> list[Breakdown]:
    """Return the wholes and parts among the numbers of a sentence, in their order.

    numbers: start and end of each count, in order; hedges may or may not be inside.
    """
    found: list[Breakdown] = []
    parts: set[int] = set()
    for at in range(len(numbers) - 1):
        gap = sentence[numbers[at][1] : numbers[at + 1][0]]
        if _OF_THE.fullmatch(gap):
            found.append(Breakdown(at + 1, (at,)))
            parts.add(at)
        if at in parts:
            continue
        listed, complete = _parts_after(sentence, numbers, at, gap)
        if listed:
            found.append(Breakdown(at, listed, complete))
            parts.update(listed)
    return found


def _parts_after(
    sentence: str, numbers: Sequence[Span], whole: int, gap: str
) -> tuple[tuple[int, ...], bool]:
    """Return the parts told after a whole, and whether they are told as all of it."""
    first = whole + 1
    if _INCLUDING.fullmatch(gap):
        return _list(sentence, numbers, first), False
    of_them = _OF_THEM.match(sentence, numbers[first][1])
    if of_them and len(gap) <= _LONGEST and not re.search(r"[.;:]", gap):
        return _list(sentence, numbers, first), False
    if _APPOSED.fullmatch(gap):
        listed = _list(sentence, numbers, first)
        last = numbers[listed[-1]] if len(listed) > 1 else None
        if last and _LAST_ITEM.fullmatch(sentence[numbers[listed[-2]][1] : last[0]]):
            return (listed, True) if _CLOSED.match(sentence, last[1]) else ((), False)
    return (), False


def _list(sentence: str, numbers: Sequence[Span], first: int) -> tuple[int, ...]:
    """Return the numbers of the list that begins at one of them."""
    listed = [first]
    for at in range(first + 1, len(numbers)):
        gap = sentence[numbers[at - 1][1] : numbers[at][0]]
        if not _ITEM.fullmatch(gap) or _CLAUSE.match(sentence, numbers[at][1]):
            break
        listed.append(at)
    return tuple(listed)
