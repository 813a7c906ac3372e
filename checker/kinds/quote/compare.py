"""Comparing quotations: trimmed, touched up, altered, or other words altogether."""

from collections.abc import Sequence
from enum import IntEnum

from checker.algebra.relations import Relation
from checker.grammar.stems import stem
from checker.kinds.quote.alignment import Alignment, Hunk, Words, align
from checker.kinds.quote.kinship import kinship
from checker.kinds.quote.normal import ELLIPSIS, american, is_gap
from checker.kinds.quote.record import QuoteRecord
from checker.kinds.quote.words import IDLE, NEGATIONS, PRONOUNS, TENSES, WEAK
from checker.model.comparison import Difference, Severity, ValueComparison

_KIN = 0.3
"""Below this kinship two quotations are held for two utterances."""
_LONGEST_INSERTION = 6
"""At most that many spoken words stand behind an editor's insertion."""
_SHOWN = 3
"""More differences than that are counted, not shown."""
_LONGEST_SHOWN = 8
_SHARED = 1 / 3
"""Share of the shorter one's words that must stand in the longer one to call it altered."""
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
    alignment = align(short, long)
    picked_out = a.scare or b.scare
    if not picked_out:
        # Small words in common, as any two sentences have them, are no common frame.
        telling = alignment.telling or IDLE.issuperset(short)
        if len(alignment.common) < _SHARED * len(short) or not telling:
            return _REWORDED
    return _weigh(alignment, swapped, picked_out, a.fragment or b.fragment)


def _run_at(short: Words, long: Words) -> int:
    """Return where the shorter one stands in the longer one as a run of words, else -1."""
    size = len(short)
    if not short or short[0] not in long or ELLIPSIS in short:
        return -1
    for at in range(long.index(short[0]), len(long) - size + 1):
        if long[at] == short[0] and long[at : at + size] == short:
            return at
    return -1


def _weigh(
    alignment: Alignment, swapped: bool, picked_out: bool, fragment: bool
) -> ValueComparison:
    weighed = [(_weight(hunk, fragment), hunk) for hunk in alignment.hunks]
    worst = max((weight for weight, _ in weighed), default=_Weight.NONE)
    if worst is _Weight.NONE:
        return _harmless(alignment.more_mine, alignment.more_theirs, swapped)
    differing = [hunk for weight, hunk in weighed if weight is worst]
    if worst is _Weight.CONTENT:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=_tell(differing, swapped),
            difference=Difference.WORDS,
            severity=Severity.WARNING if picked_out else Severity.ERROR,
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


def _weight(hunk: Hunk, fragment: bool) -> _Weight:
    """Return the weight of a stretch; a fragment is bent to the sentence it is set into."""
    mine, theirs = hunk.mine, hunk.theirs
    for gapped, spoken in ((mine, theirs), (theirs, mine)):
        if any(map(is_gap, gapped)):
            return _weight_of_gap(gapped, spoken)
    if _spelled(mine) == _spelled(theirs) or _abbreviate(mine, theirs):
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
    if fragment and [stem(word) for word in mine] == [stem(word) for word in theirs]:
        return _Weight.FUNCTION
    return _Weight.CONTENT


def _spelled(words: Words) -> str:
    return "".join(map(american, words)).replace("'", "")


def _abbreviate(mine: Words, theirs: Words) -> bool:
    """Whether one is the initials of the other ("ie", "internet explorer") or "'s" a verb."""
    for short, long in ((mine, theirs), (theirs, mine)):
        if len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long):
            return True
        if short == ("'s",) and long in (("is",), ("has",)):
            return True
    return False


def _weight_of_gap(gapped: Words, spoken: Words) -> _Weight:
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


def _tell(hunks: Sequence[Hunk], swapped: bool) -> str:
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


def _readable(words: Words) -> str:
    if len(words) > _LONGEST_SHOWN:
        words = (*words[: _LONGEST_SHOWN // 2], "\u2026", *words[-_LONGEST_SHOWN // 2 :])
    spelled = (word + "]" if word[0] == "[" else word for word in words)
    return " ".join(spelled).replace(" 's", "'s")
