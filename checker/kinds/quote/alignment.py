"""Alignment: how one quotation lies in another, and the stretches where they differ."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.algebra.wording import nearest_run, word_diff
from checker.kinds.quote.normal import ELLIPSIS
from checker.kinds.quote.words import IDLE

_ALIKE_IN_LENGTH = 0.7
_CORE, _OWN = 6, 4
"""Two quotations that share so many words and then go on for so many of their own were cut from
one speech at different places."""
_DENSE = 0.5
"""Beyond what they share, a tail of which fewer words stand in the other is its own."""

Words = tuple[str, ...]
_Step = tuple[str, Words, Words]


class Hunk(NamedTuple):
    """Words of the shorter quotation that stand otherwise in the longer one.

    before, after: the words that both have on either side.
    """

    mine: Words
    theirs: Words
    before: Words = ()
    after: Words = ()


class Alignment(NamedTuple):
    """How the shorter quotation lies in the longer one.

    common: the words both have in one order. more_mine, more_theirs: whether one goes on beyond
    the ends of the other or fills its gaps.
    """

    hunks: tuple[Hunk, ...]
    common: Words
    more_mine: bool
    more_theirs: bool

    @property
    def telling(self) -> bool:
        """Whether a word of content is among what both have."""
        return any(word not in IDLE for word in self.common)


def align(short: Words, long: Words) -> Alignment:
    """Return how the shorter one lies in the longer one."""
    first, last = 0, len(long)
    if len(short) < _ALIKE_IN_LENGTH * len(long):
        first, last = nearest_run(short, long)
    steps = _slide(_slide(word_diff(short, long[first:last]))[::-1])[::-1]
    more_mine, more_theirs = False, first > 0 or last < len(long)
    for reverse in (False, True):
        steps, cut = _without_tail(steps, reverse=reverse)
        more_mine, more_theirs = more_mine or cut, more_theirs or cut
    for end in (0, -1):
        if steps and steps[end][0] in ("insert", "delete"):
            more_mine |= steps[end][0] == "delete"
            more_theirs |= steps[end][0] == "insert"
            del steps[end]
    common = tuple(word for tag, mine, _ in steps if tag == "equal" for word in mine)
    hunks = _hunks(steps)
    more_mine |= any(ELLIPSIS in hunk.theirs for hunk in hunks)
    more_theirs |= any(ELLIPSIS in hunk.mine for hunk in hunks)
    return Alignment(tuple(hunks), common, more_mine, more_theirs)


def _slide(steps: list[_Step]) -> list[_Step]:
    """Return the steps with words added after the first few put before them, where they can be.

    "I just wanted to say that I know" adds its words before "I know", not after the first "I".
    Steps in reverse order are slid towards the end.
    """
    if len(steps) < 3 or steps[0][0] != "equal" or steps[1][0] not in ("insert", "delete"):
        return steps
    (_, common, _), (tag, mine, theirs), (after, rest, _), *others = steps
    added, size = mine or theirs, len(common)
    if size > len(added) or after != "equal":
        return steps
    if added[-size:] == common:
        moved, joined = common + added[:-size], common + rest
    elif added[:size] == common:
        moved, joined = added[size:] + common, rest + common
    else:
        return steps
    step = (tag, moved, ()) if mine else (tag, (), moved)
    return [step, ("equal", joined, joined), *others]


def _without_tail(steps: list[_Step], *, reverse: bool) -> tuple[list[_Step], bool]:
    """Return the steps without a tail in which each goes on in words of its own, and whether.

    A few small words in common ("to the") do not make such a tail an alteration. reverse: the tail
    at the beginning.
    """
    ordered = steps[::-1] if reverse else steps
    total = sum(len(mine) for tag, mine, _ in ordered if tag == "equal")
    kept = 0
    for at, (tag, mine, _) in enumerate(ordered):
        if tag == "equal":
            kept += len(mine)
            continue
        if kept < _CORE:
            continue
        rest = ordered[at:]
        sides = [sum(len(step[side]) for step in rest) for side in (1, 2)]
        own = [sum(len(step[side]) for step in rest if step[0] != "equal") for side in (1, 2)]
        if min(own) >= _OWN and total - kept < _DENSE * min(sides):
            head = ordered[:at]
            return (head[::-1] if reverse else head), True
    return steps, False


def _hunks(steps: Sequence[_Step]) -> list[Hunk]:
    """Return the differing stretches, neighbouring steps joined."""
    hunks: list[Hunk] = []
    apart = True
    common: Words = ()
    for tag, mine, theirs in steps:
        if tag == "equal":
            if not apart:
                hunks[-1] = hunks[-1]._replace(after=mine)
            apart, common = True, mine
        elif apart:
            hunks.append(Hunk(mine, theirs, before=common))
            apart = False
        else:
            joined = hunks[-1]
            hunks[-1] = joined._replace(mine=joined.mine + mine, theirs=joined.theirs + theirs)
    return hunks
