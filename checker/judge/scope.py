"""Scope: of whom or of what a count was made, and whether two counts were made of the same.

"Seven miners" and "nine people" need not contradict each other, nor need "eight seriously injured"
and "fifty injured": the narrower count may be a part of the wider one. Two counts restricted in
one way ("dual nationals") are of one scope.
"""

import re
from enum import StrEnum

from checker.grammar.stems import stem
from checker.judge.sources import Sources
from checker.model.mention import Mention


class Scope(StrEnum):
    """How the scope of one count stands to that of another.

    NARROWER: the first says of whom, the second does not. OTHER: each says it in its own way.
    """

    SAME = "same"
    NARROWER = "narrower"
    WIDER = "wider"
    OTHER = "other"


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_GROUPS = _stems(
    """woman man child boy girl baby infant toddler teenager adult student pupil teacher soldier
    troop officer policeman police civilian tourist foreigner national citizen passenger crew driver
    worker employee miner villager prisoner inmate militant rebel fighter insurgent protester
    firefighter rescuer doctor nurse journalist family relative resident patient migrant refugee"""
)
_RESTRICTING = _stems(
    """adult young elderly male female underage unborn pregnant armed unarmed civilian military
    foreign local native national dual confirmed unconfirmed identified unidentified strong powerful
    large residential private public primary secondary registered insured likely eligible"""
)
# Said of the harm, wherever they stand in its clause: "eight suffered serious injuries".
_GRAVE = _stems("serious seriously critical critically severe severely grave gravely badly")
_LIGHT = _stems("slight slightly light lightly minor outpatient")
# "Two killed and three others hurt": the others are set against the dead, not a part of the hurt.
_CONTRASTED = ("injure", "missing")
_BESIDES = frozenset("another other others additional further alone remaining rest".split())
_NAMED = re.compile(r"(?<=\b)[A-Z][\w.'’-]+")
_NEAR = 0.7
"""Nearness, 0 to 1, of a word that still belongs to the count: four words away or so."""
_AFTERWARDS = re.compile(
    r"\s+(?:with|of|aged|belonging to|who (?:are|were|had))\s+((?:[\w.'’-]+[ ]?){1,4})"
)


def compare_scope(a: Mention, b: Mention, sources: Sources) -> Scope:
    """Return how the scope of count a stands to that of count b, as far as the words tell."""
    parts = sources.is_part(a), sources.is_part(b)
    if parts[0] != parts[1]:
        return Scope.NARROWER if parts[0] else Scope.WIDER
    harm = _gravity(a), _gravity(b)
    if harm[0] != harm[1]:
        return Scope.OTHER if all(harm) else _one_sided(bool(harm[0]))
    left, right = restrictions(a, sources), restrictions(b, sources)
    if left == right or left & right:
        return Scope.SAME
    return Scope.OTHER if left and right else _one_sided(bool(left))


def _one_sided(first: bool) -> Scope:
    return Scope.NARROWER if first else Scope.WIDER


def _gravity(mention: Mention) -> str:
    """Return whether the harm counted is said to be grave or light, empty where neither."""
    near = {word for word, nearness in mention.subject.context if nearness >= _NEAR}
    return "grave" if near & _GRAVE else "light" if near & _LIGHT else ""


def restrictions(mention: Mention, sources: Sources) -> frozenset[str]:
    """Return the stems of the words that say of whom or what the count was made."""
    subject = mention.subject
    found = {subject.head} & _GROUPS
    found |= {word.lower() for word in _NAMED.findall(subject.phrase)}
    if subject.predicate_class not in _CONTRASTED:
        found |= _BESIDES.intersection(subject.scope)
    found |= _RESTRICTING.intersection(subject.modifiers) | _GROUPS.intersection(subject.modifiers)
    after = _AFTERWARDS.match(sources.words_after(mention))
    if after and subject.head_class:
        words = map(stem, re.split(r"[\s-]+", after[1].lower()))
        found |= {w for w in words if w in _GROUPS or w in _RESTRICTING}
    return frozenset(found)
