"""Quotations: which quotation marks of a text belong together.

Marks are ambiguous one by one: a straight mark has no direction, scraped pages put blanks on the
wrong side of it, apostrophes look like closing marks, and now and then a mark is missing. So all
marks of a text are read together: every reading of a mark has a cost that its surroundings set,
and so have a missing mark and a quotation that runs on over a line's end; the cheapest reading
of all marks is taken (Viterbi 1967), in time linear in the number of marks.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from checker.grammar.marks import NEVER, Mark, find_marks
from checker.grammar.speech import JUDGING, NAMING, SAYING, attributes

# States: what is open. A single quotation in a double one, and the other way round, but no deeper.
_OUT, _DOUBLE, _SINGLE, _SINGLE_IN_DOUBLE, _DOUBLE_IN_SINGLE = range(5)
# What a mark may be taken for.
_PASS, _OPEN, _CLOSE, _CLOSE_MIXED, _ORPHAN, _REOPEN, _CONTINUE = range(7)

# Costs are in units of "a mark that stands the wrong way round costs about two".
_UNCLOSED = (NEVER, 4.0, 3.0, 5.5, 5.5)
_INNER_UNCLOSED = 1.8
_PREFER_NONE = 0.3
_CONTINUED = 0.5
_LINE, _PARAGRAPH = 0.7, 2.2
_FRAGMENT_RUNS_ON = 1.5

_REACH = 600
"""How far before a closing mark, in characters, its missing opening mark is looked for."""
_WORD = re.compile(r"[^\W\d_]+")
_BRINGING_IN = SAYING | JUDGING | NAMING

# (from, to, taken for, which of the mark's costs, extra cost)
_O, _C, _N, _MIXED = range(4)
_Move = tuple[int, int, int, int, float]
_OF_DOUBLE: tuple[_Move, ...] = (
    (_OUT, _OUT, _PASS, _N, 0.0),
    (_DOUBLE, _DOUBLE, _PASS, _N, 0.0),
    (_SINGLE, _SINGLE, _PASS, _N, 0.0),
    (_OUT, _DOUBLE, _OPEN, _O, 0.0),
    (_SINGLE, _DOUBLE_IN_SINGLE, _OPEN, _O, _PREFER_NONE),
    (_DOUBLE, _OUT, _CLOSE, _C, 0.0),
    (_DOUBLE_IN_SINGLE, _SINGLE, _CLOSE, _C, 0.0),
    (_SINGLE_IN_DOUBLE, _OUT, _CLOSE, _C, _INNER_UNCLOSED),
    (_SINGLE, _OUT, _CLOSE_MIXED, _C, 2.8),
    (_OUT, _OUT, _ORPHAN, _C, 4.5),
    (_SINGLE, _SINGLE, _ORPHAN, _C, 6.0),
    (_DOUBLE, _DOUBLE, _REOPEN, _O, 4.0),
    (_SINGLE_IN_DOUBLE, _DOUBLE, _REOPEN, _O, 5.5),
)
_OF_SINGLE: tuple[_Move, ...] = (
    (_OUT, _OUT, _PASS, _N, 0.0),
    (_DOUBLE, _DOUBLE, _PASS, _N, 0.0),
    (_SINGLE, _SINGLE, _PASS, _N, 0.0),
    (_SINGLE_IN_DOUBLE, _SINGLE_IN_DOUBLE, _PASS, _N, 0.0),
    (_DOUBLE_IN_SINGLE, _DOUBLE_IN_SINGLE, _PASS, _N, 0.0),
    (_OUT, _SINGLE, _OPEN, _O, _PREFER_NONE),
    (_DOUBLE, _SINGLE_IN_DOUBLE, _OPEN, _O, _PREFER_NONE),
    (_SINGLE, _OUT, _CLOSE, _C, 0.0),
    (_SINGLE_IN_DOUBLE, _DOUBLE, _CLOSE, _C, 0.0),
    (_DOUBLE, _OUT, _CLOSE_MIXED, _MIXED, 0.0),
    (_DOUBLE_IN_SINGLE, _OUT, _CLOSE, _C, _INNER_UNCLOSED),
    (_SINGLE, _SINGLE, _REOPEN, _O, 3.0),
    (_SINGLE_IN_DOUBLE, _SINGLE_IN_DOUBLE, _REOPEN, _O, 2.5),
)


class Quotation(NamedTuple):
    """A stretch in quotation marks, marks included; plain offsets.

    opened, closed: whether the mark stands in the text; where the opening one is missing,
    ``start`` is where the words seem to begin.
    inner: whether it stands inside another quotation. single: whether its marks are single ones.
    resumed: offsets of the marks that open its further paragraphs.
    """

    start: int
    end: int
    single: bool = False
    inner: bool = False
    opened: bool = True
    closed: bool = True
    resumed: tuple[int, ...] = ()


class _Step(NamedTuple):
    """How each state was best reached at a mark: from which state, and the mark taken for what.

    ended: the state that was left at the line's end before the mark, where that was cheapest.
    """

    reached: tuple[tuple[int, int], ...]
    ended: int


def find_quotations(text: str, stored: Callable[[int], str], start: int = 0) -> list[Quotation]:
    """Return the quotations of a plain text from ``start`` on, by where they begin, outer first.

    stored: the character of the stored text at a plain offset; it tells the direction of a mark.
    """
    marks = list(find_marks(text, stored, start))
    if not marks:
        return []
    found = list(_pair(text, marks, _decide(text, marks), start))
    return sorted(found, key=lambda quotation: (quotation.start, -quotation.end))


def _decide(text: str, marks: list[Mark]) -> list[tuple[int, int]]:
    """Return for each mark what it is taken for and the state left at the line's end before it.

    The list has one entry more, for the end of the text.
    """
    costs = [0.0, NEVER, NEVER, NEVER, NEVER]
    steps: list[_Step] = []
    previous: Mark | None = None
    for mark in marks:
        before = costs
        lines = paragraphs = ended = 0
        if previous is not None:
            lines = text.count("\n", previous.end, mark.start)
            if lines:
                paragraphs = text.count("\n\n", previous.end, mark.start)
                costs, ended = _break(costs, _crossing(lines, paragraphs, previous.fragment))
        costs, reached = _take(costs, mark)
        if mark.leads and lines:
            own = _SINGLE if mark.single else _DOUBLE
            # The break right before the mark costs nothing: it is the convention for a quotation
            # of several paragraphs that each opens with a mark.
            cost = before[own] + _CONTINUED + _crossing(lines - 1 - paragraphs, 0, False)
            cost += mark.costs[_O]
            if cost < costs[own]:
                costs[own] = cost
                reached[own] = (own, _CONTINUE)
        steps.append(_Step(tuple(reached), ended))
        previous = mark
    return _retrace(costs, steps)


def _crossing(lines: int, paragraphs: int, fragment: bool) -> float:
    cost = _PARAGRAPH * paragraphs + _LINE * max(0, lines - 2 * paragraphs)
    return cost + _FRAGMENT_RUNS_ON if fragment else cost


def _break(costs: list[float], crossing: float) -> tuple[list[float], int]:
    ended, outside = _OUT, costs[_OUT]
    for state in (_DOUBLE, _SINGLE, _SINGLE_IN_DOUBLE, _DOUBLE_IN_SINGLE):
        if costs[state] + _UNCLOSED[state] < outside:
            ended, outside = state, costs[state] + _UNCLOSED[state]
    return [outside, *(cost + crossing for cost in costs[1:])], ended


def _take(costs: list[float], mark: Mark) -> tuple[list[float], list[tuple[int, int]]]:
    after = [NEVER] * 5
    reached = [(0, _PASS)] * 5
    own = mark.costs
    for origin, target, taken, slot, extra in _OF_SINGLE if mark.single else _OF_DOUBLE:
        cost = costs[origin] + own[slot] + extra
        if cost < after[target]:
            after[target] = cost
            reached[target] = (origin, taken)
    return after, reached


def _retrace(costs: list[float], steps: list[_Step]) -> list[tuple[int, int]]:
    _, state = _break(costs, 0.0)
    decided = [(_PASS, state)]
    for step in reversed(steps):
        state, taken = step.reached[state]
        ended = _OUT
        if state == _OUT:
            state = ended = step.ended
        decided.append((taken, ended))
    return decided[::-1]


def _pair(
    text: str, marks: list[Mark], decided: list[tuple[int, int]], start: int
) -> Iterator[Quotation]:
    open_: list[tuple[Mark, list[int]]] = []
    last = start
    for mark, (taken, ended) in zip(marks, decided, strict=False):
        if ended:
            yield _unclosed(text, open_[0], last)
            open_.clear()
        if taken == _OPEN:
            open_.append((mark, []))
        elif taken == _REOPEN:
            # Two opening marks and no closing one between: where the first ends nobody can tell.
            while open_ and open_[-1][0].single != mark.single:
                open_.pop()
            open_[-1] = (mark, [])
        elif taken == _CONTINUE:
            open_[-1][1].append(mark.start)
        elif taken in (_CLOSE, _CLOSE_MIXED):
            while taken == _CLOSE and open_[-1][0].single != mark.single:
                open_.pop()
            opening, resumed = open_.pop()
            yield Quotation(
                opening.start, mark.end, opening.single, bool(open_), resumed=tuple(resumed)
            )
        elif taken == _ORPHAN:
            begin = _beginning(text, last, mark)
            if begin is not None:
                yield Quotation(begin, mark.end, mark.single, bool(open_), opened=False)
        last = mark.end
    if open_:
        yield _unclosed(text, open_[0], last)


def _beginning(text: str, last: int, mark: Mark) -> int | None:
    """Return where a quotation begins whose opening mark is missing, None if nothing tells.

    It begins after the word that brings it in, or with its line where the speaker follows.
    """
    begin = max(last, text.rfind("\n", last, mark.start) + 1, mark.start - _REACH)
    introduction = None
    for word in _WORD.finditer(text, begin, mark.start):
        if word.group().lower() in _BRINGING_IN:
            introduction = word
    if introduction is not None:
        begin = introduction.end()
    elif not attributes(text[mark.end : mark.end + 200]):
        return None
    while begin < mark.start and not text[begin].isalnum():
        begin += 1
    return begin if begin < mark.start else None


def _unclosed(text: str, opening: tuple[Mark, list[int]], last: int) -> Quotation:
    """Return the quotation that the end of its line closes."""
    mark, resumed = opening
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    while end > mark.end and text[end - 1].isspace():
        end -= 1
    return Quotation(mark.start, end, mark.single, closed=False, resumed=tuple(resumed))
