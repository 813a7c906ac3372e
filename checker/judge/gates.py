"""Gates: differing values that are no alarm, and why.

Of conflicts between sources about half come from ambiguity and a fifth from staleness (Li et al.
2012, "Truth finding on the deep web"); a gate holds back what is likelier one of these.
"""

from typing import NamedTuple

from checker.algebra.relations import Relation
from checker.judge import doubts, occurrences, retrospects, utterances
from checker.judge.pair import OWN_WORDS, Doubt, Pair
from checker.judge.sources import Sources
from checker.judge.tongues import translated
from checker.judge.updates import steps_up
from checker.judge.voices import other_person, says_so
from checker.model.comparison import Comparison, Difference, Severity, ValueComparison
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.settings import JudgeSettings


class Conflicts(NamedTuple):
    """The pairs of a fact that cannot both be right.

    alarms: those worth an alarm, the most telling first.
    held: by pair, why the others are none, in half a sentence.
    """

    alarms: list[Comparison]
    held: dict[tuple[str, str], str]


def find_conflicts(fact: Fact, sources: Sources, settings: JudgeSettings) -> Conflicts:
    """Return the pairs that cannot both be right, those worth an alarm apart from the others.

    An editor's word that the mentions belong together stills the doubts whether they do.
    """
    by_id = fact.by_id
    relations = {frozenset((link.a, link.b)): link.values.relation for link in fact.links}
    alarms: list[Comparison] = []
    held: dict[tuple[str, str], str] = {}
    for each in fact.links:
        a, b = by_id[each.a], by_id[each.b]
        link = _with_speakers(each, a, b, sources)
        values = link.values
        if values.relation is not Relation.DISJOINT or values.difference is Difference.INCOMPARABLE:
            continue
        pair = Pair(a, b, link, fact, relations, sources, settings)
        if reason := _hold_back(pair):
            held[link.a, link.b] = reason
        else:
            alarms.append(_in_translation(pair))
    return Conflicts(sorted(alarms, key=lambda link: _telling(link, by_id)), held)


def _hold_back(pair: Pair) -> str:
    """Return why a pair is no alarm, empty where it is one."""
    gates: tuple[Doubt, ...] = (_copied, _mild)
    if not (pair.a.fact and pair.a.fact == pair.b.fact):
        of_words = pair.link.values.difference in _OF_WORDS
        gates += (_unsure, *(utterances.DOUBTS if of_words else doubts.DOUBTS))
        gates += () if of_words else retrospects.DOUBTS
        gates += occurrences.DOUBTS if pair.fact.recurring else ()
    return next((reason for gate in gates if (reason := gate(pair))), "")


def _copied(pair: Pair) -> str:
    """Whether both carry one wire text; of another day it may be a later version of it."""
    if not pair.sources.copied(pair.a, pair.b) or steps_up(pair.fact, pair.link, pair.sources):
        return ""
    return "they carry one wire text"


def _mild(pair: Pair) -> str:
    mild = pair.link.values.severity is Severity.NOTE
    return "the words are too vague for an alarm" if mild else ""


def _unsure(pair: Pair) -> str:
    unsure = pair.link.likeness < pair.settings.least_likeness
    return "it is not sure that the two speak of one thing" if unsure else ""


_OF_WORDS = (Difference.WORDS, Difference.SPEAKER)


def _with_speakers(link: Comparison, a: Mention, b: Mention, sources: Sources) -> Comparison:
    """Return the comparison, at odds where the same words are given two speakers."""
    if link.values.difference not in _OF_WORDS and not isinstance(a.normal.value, str):
        return link
    alike = link.values.relation in (Relation.SAME, Relation.AROUND)
    if not alike or a.article == b.article or not other_person(a, b):
        return link
    if min(len(a.words.split()), len(b.words.split())) < OWN_WORDS:
        return link
    if not (says_so(a, sources) and says_so(b, sources)):
        return link
    values = ValueComparison(
        relation=Relation.DISJOINT,
        reason=f"the same words are given to {a.speaker} and to {b.speaker}",
        difference=Difference.SPEAKER,
        severity=Severity.WARNING,
    )
    return link.model_copy(update={"values": values})


def _in_translation(pair: Pair) -> Comparison:
    """Return the comparison, milder where the words may be two translations."""
    values = pair.link.values
    if values.difference is not Difference.WORDS or values.severity is not Severity.ERROR:
        return pair.link
    if not translated(pair.a, pair.b, pair.sources):
        return pair.link
    reason = f"{values.reason}; perhaps two translations"
    milder = values.model_copy(update={"severity": Severity.WARNING, "reason": reason})
    return pair.link.model_copy(update={"values": milder})


def _telling(link: Comparison, by_id: dict[str, Mention]) -> tuple[object, ...]:
    a, b = by_id[link.a], by_id[link.b]
    severity = list(Severity).index(link.values.severity)
    return severity, a.article == b.article, -link.likeness, a.id, b.id
