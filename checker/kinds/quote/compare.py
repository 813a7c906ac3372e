"""Comparing quotations: trimmed, touched up, altered, or other words altogether."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from checker.algebra.relations import Relation
from checker.algebra.wording import nearest_run, word_diff
from checker.kinds.quote.kinship import kinship
from checker.kinds.quote.normal import ELLIPSIS, american, is_gap
from checker.kinds.quote.record import QuoteRecord
from checker.kinds.quote.words import NEGATIONS, PRONOUNS, TENSES, WEAK
from checker.model.comparison import Difference, Severity, ValueComparison

_KIN = 0.3
"""Below this kinship two quotations are held for two utterances."""
_LONGEST_INSERTION = 6
"""At most that many spoken words stand behind an editor's insertion."""
_SHOWN = 3
"""More differences than that are counted, not shown."""
_LONGEST_SHOWN = 8
_ALIKE_IN_LENGTH = 0.7
_SHARED = 1 / 3
"""Share of the shorter one's words that must stand in the longer one to call it altered."""
_CORE, _OWN = 6, 4
"""Two quotations that share so many words and then go on for so many of their own were cut from
one speech at different places."""

_Words = tuple[str, ...]
_Step = tuple[str, _Words, _Words]

_SAME = ValueComparison(relation=Relation.SAME, reason="the same words")
_OTHER = ValueComparison(
    relation=Relation.DISJOINT,
    reason="other words altogether",
    difference=Difference.INCOMPARABLE,
    severity=Severity.NOTE,
)

_REWORDED = _OTHER.model_copy(update={"reason": "more words differ than agree"})


class _Weight(IntEnum):
    """How much a differing stretch matters."""

    NONE = 0
    INSERTION = 1
    SPELLING = 2
    WEAK = 3
    FUNCTION = 4
    CONTENT = 5


_MILD = {
    _Weight.INSERTION: "an editor's insertion",
    _Weight.SPELLING: "another spelling",
}


class _Hunk(NamedTuple):
    """Words of the shorter quotation that stand otherwise in the longer one.

    before, after: the words that both have on either side.
    """

    mine: _Words
    theirs: _Words
    before: _Words = ()
    after: _Words = ()


class _Alignment(NamedTuple):
    """How the shorter quotation lies in the longer one.

    shared: number of words in common. more_mine, more_theirs: whether one goes on beyond the ends
    of the other or fills its gaps.
    """

    hunks: tuple[_Hunk, ...]
    shared: int
    more_mine: bool
    more_theirs: bool


def compare(a: QuoteRecord, b: QuoteRecord) -> ValueComparison:
    """Return how the words of a stand to those of b, and which words differ.

    One inside the other is trimmed, so ``within`` or ``contains``; other forms of auxiliaries,
    articles, pronouns or spelling are ``around``; a changed, missing or added content word,
    number or negation is ``disjoint``.
    """
    if a.normal == b.normal:
        return _SAME
    # One order for both ways round, or an ambiguous alignment might be resolved in two ways.
    swapped = (len(a.normal), a.normal) > (len(b.normal), b.normal)
    short, long = (b.normal, a.normal) if swapped else (a.normal, b.normal)
    at = _run_at(short, long)
    if at > 0 and long[at - 1] in NEGATIONS:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"'{long[at - 1]}' stands right before these words in the longer quotation",
            difference=Difference.WORDS,
            severity=Severity.WARNING,
        )
    if at >= 0:
        return _harmless(False, True, swapped)
    if kinship(a, b) < _KIN:
        return _OTHER
    alignment = _align(short, long)
    if alignment.shared < _SHARED * len(short) and not (a.scare or b.scare):
        return _REWORDED
    return _weigh(alignment, swapped, a.scare or b.scare)


def _run_at(short: _Words, long: _Words) -> int:
    """Return where the shorter one stands in the longer one as a run of words, else -1."""
    size = len(short)
    if not short or short[0] not in long or ELLIPSIS in short:
        return -1
    for at in range(long.index(short[0]), len(long) - size + 1):
        if long[at] == short[0] and long[at : at + size] == short:
            return at
    return -1


def _align(short: _Words, long: _Words) -> _Alignment:
    first, last = 0, len(long)
    if len(short) < _ALIKE_IN_LENGTH * len(long):
        first, last = nearest_run(short, long)
    steps = _slide(_slide(word_diff(short, long[first:last]))[::-1])[::-1]
    more_mine, more_theirs = False, first > 0 or last < len(long)
    for end in (0, -1):
        if steps and steps[end][0] in ("insert", "delete"):
            more_mine |= steps[end][0] == "delete"
            more_theirs |= steps[end][0] == "insert"
            del steps[end]
    shared = sum(len(mine) for tag, mine, _ in steps if tag == "equal")
    hunks = _hunks(steps)
    for end in (0, -1):
        outermost = bool(steps) and steps[end][0] != "equal"
        if outermost and shared >= _CORE and _cut_elsewhere(hunks[end]):
            more_mine = more_theirs = True
            del hunks[end]
    more_mine |= any(ELLIPSIS in hunk.theirs for hunk in hunks)
    more_theirs |= any(ELLIPSIS in hunk.mine for hunk in hunks)
    return _Alignment(tuple(hunks), shared, more_mine, more_theirs)


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


def _cut_elsewhere(hunk: _Hunk) -> bool:
    return min(len(hunk.mine), len(hunk.theirs)) >= _OWN


def _hunks(steps: Sequence[_Step]) -> list[_Hunk]:
    """Return the differing stretches, neighbouring steps joined."""
    hunks: list[_Hunk] = []
    apart = True
    common: _Words = ()
    for tag, mine, theirs in steps:
        if tag == "equal":
            if not apart:
                hunks[-1] = hunks[-1]._replace(after=mine)
            apart, common = True, mine
        elif apart:
            hunks.append(_Hunk(mine, theirs, before=common))
            apart = False
        else:
            joined = hunks[-1]
            hunks[-1] = joined._replace(mine=joined.mine + mine, theirs=joined.theirs + theirs)
    return hunks


def _weigh(alignment: _Alignment, swapped: bool, scare: bool) -> ValueComparison:
    weighed = [(_weight(hunk), hunk) for hunk in alignment.hunks]
    worst = max((weight for weight, _ in weighed), default=_Weight.NONE)
    if worst is _Weight.NONE:
        return _harmless(alignment.more_mine, alignment.more_theirs, swapped)
    differing = [hunk for weight, hunk in weighed if weight is worst]
    if worst is _Weight.CONTENT:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=_tell(differing, swapped),
            difference=Difference.WORDS,
            severity=Severity.WARNING if scare else Severity.ERROR,
        )
    return ValueComparison(
        relation=Relation.AROUND,
        reason=f"{_MILD.get(worst, 'small words differ')}: {_tell(differing, swapped)}",
        difference=Difference.WORDS,
        severity=Severity.WARNING if worst is _Weight.FUNCTION else Severity.NOTE,
    )


def _harmless(more_mine: bool, more_theirs: bool, swapped: bool) -> ValueComparison:
    """Return the comparison of quotations of which no word differs."""
    if more_mine and more_theirs:
        return ValueComparison(
            relation=Relation.OVERLAP, reason="each quotation has words beyond what they share"
        )
    if not more_mine and not more_theirs:
        return ValueComparison(
            relation=Relation.SAME, reason="the same words but for an editor's insertion"
        )
    relation = Relation.WITHIN if more_theirs else Relation.CONTAINS
    return ValueComparison(
        relation=relation.converse if swapped else relation,
        reason="trimmed: one quotation is a part of the other",
    )


def _weight(hunk: _Hunk) -> _Weight:
    mine, theirs = hunk.mine, hunk.theirs
    for gapped, spoken in ((mine, theirs), (theirs, mine)):
        if any(map(is_gap, gapped)):
            return _weight_of_gap(gapped, spoken)
    if "".join(map(american, mine)) == "".join(map(american, theirs)):
        return _Weight.SPELLING
    changed = set(mine) ^ set(theirs)
    if not changed:
        # The same words in another order, or one of them said twice.
        return _Weight.WEAK if set(mine) <= WEAK else _Weight.CONTENT
    if changed <= WEAK:
        return _Weight.WEAK
    carrying = changed - WEAK - PRONOUNS
    if not carrying or any(carrying <= forms for forms in TENSES):
        return _Weight.FUNCTION
    return _Weight.CONTENT


def _weight_of_gap(gapped: _Words, spoken: _Words) -> _Weight:
    """Return the weight where one side has an ellipsis or an insertion of the editor."""
    left_over = [token for token in gapped if not is_gap(token) and token not in spoken]
    if not set(left_over) <= WEAK:
        return _Weight.CONTENT
    if ELLIPSIS in gapped:
        return _Weight.NONE
    inserted = " ".join(token.removeprefix("[") for token in gapped)
    if not spoken or inserted == " ".join(token.removeprefix("[") for token in spoken):
        return _Weight.NONE
    return _Weight.INSERTION if len(spoken) <= _LONGEST_INSERTION else _Weight.CONTENT


def _tell(hunks: Sequence[_Hunk], swapped: bool) -> str:
    told = []
    for hunk in hunks[:_SHOWN]:
        mine, theirs = hunk.mine, hunk.theirs
        if not mine or not theirs:
            mine = hunk.before[-1:] + mine + hunk.after[:1]
            theirs = hunk.before[-1:] + theirs + hunk.after[:1]
        here, there = (theirs, mine) if swapped else (mine, theirs)
        told.append(f"'{_readable(here)}' here, '{_readable(there)}' there")
    rest = len(hunks) - _SHOWN
    return "; ".join(told) + (f"; and {rest} more" if rest > 0 else "")


def _readable(words: _Words) -> str:
    if len(words) > _LONGEST_SHOWN:
        words = (*words[: _LONGEST_SHOWN // 2], "\u2026", *words[-_LONGEST_SHOWN // 2 :])
    spelled = (word + "]" if word[0] == "[" else word for word in words)
    return " ".join(spelled).replace(" 's", "'s")
