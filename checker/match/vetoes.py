"""Vetoes: what keeps two mentions apart however alike their words are."""

import re

from checker.grammar.stems import stem
from checker.model.mention import Mention
from checker.model.subject import Subject

_BRACKET = 3
_CASUALTIES = frozenset({"kill", "injure", "missing", "arrest"})
OWNED = frozenset({"reside", "parent"})
"""Of these each place, or each parent, has a number of its own."""
# Of these a story has one each: the plea hearing, the preliminary hearing.
_SORTS = frozenset(
    map(
        stem,
        """plea bail preliminary trial pretrial sentencing parole custody arraignment extradition
        competency appeal disciplinary congressional senate house federal first second third last
        next final opening closing annual monthly weekly emergency special""".split(),
    )
)
_PERSON = "person"
_UNIT = re.compile(r"(seconds?|minutes?)\b|(?:months?|years?|decades?|centur(?:y|ies))\b", re.I)
_PART = frozenset({"including", "include", "includes", "attempted", "their own", "part", "against"})


def veto(a: Mention, b: Mention, profile: str) -> str:
    """Return why the two cannot speak of one fact, empty if they can."""
    if a.fact and b.fact and a.fact != b.fact:
        return "an editor keeps them apart"
    if a.dimension != b.dimension:
        return "not the same dimension"
    if a.article == b.article and a.start < b.end and b.start < a.end:
        return "one stands inside the other"
    return _VETOES.get(profile, _none)(a, b)


def _statistics(a: Mention, b: Mention) -> str:
    """Return why two figures of a sport are apart: whose they are, or of what, is not the same."""
    left, right = a.subject, b.subject
    if not (left.statistic or right.statistic):
        return ""
    if not left.owner or left.owner != right.owner:
        return f"whose figures: {left.owner or '?'} / {right.owner or '?'}"
    if set(left.scope) != set(right.scope):
        return "of a game, a season or a career"
    if not (
        set(left.classes) & set(right.classes) or stem(left.predicate) == stem(right.predicate)
    ):
        return f"other doings: {left.predicate} / {right.predicate}"
    if not set(left.names) & set(right.names) - {left.owner}:
        return "nothing tells that it is one game"
    return ""


def _told_apart(a: Mention, b: Mention) -> bool:
    """Whether one sentence gives both, as two things; "12, but police spoke of 14" is one.

    A conversion in brackets ("135 km (84 miles)") stands within a few letters of its figure.
    """
    if a.article != b.article or a.sentence != b.sentence or a.subject.turn != b.subject.turn:
        return False
    return not _converts(a, b)


def _converts(a: Mention, b: Mention) -> bool:
    first, second = (a, b) if a.start < b.start else (b, a)
    near = 0 <= second.start - first.end <= _BRACKET
    return near and bool(first.normal.unit) and first.normal.unit != second.normal.unit


def _counts(a: Mention, b: Mention) -> str:
    left, right = a.subject, b.subject
    if found := _statistics(a, b):
        return found
    if _told_apart(a, b):
        return "one sentence tells them apart"
    if left.head_class and right.head_class and left.head_class != right.head_class:
        return f"other things: {left.head_class} / {right.head_class}"
    if left.hypothetical != right.hypothetical:
        return "one only says what could be"
    further = "another" in left.scope, "another" in right.scope
    if further[0] != further[1] and not (left.tally and right.tally):
        return "a further one and the whole"
    fates = {left.predicate_class, right.predicate_class}
    if len(fates) == 2 and fates <= _CASUALTIES and min(left.sureness, right.sureness) > 0.5:
        return "other fates: " + " / ".join(sorted(fates))
    if _PART & set(left.scope) != _PART & set(right.scope):
        return "a part and the whole"
    owned = left.predicate_class == right.predicate_class and left.predicate_class in OWNED
    if owned and left.owner and right.owner and left.owner != right.owner:
        return f"of others: {left.owner} / {right.owner}"
    shared = (
        left.predicate_class in right.nearby_classes
        or right.predicate_class in left.nearby_classes
        or (left.head and left.head == right.head)
    )
    return "" if shared else "neither the event nor the thing counted is shared"


def _sizes(a: Mention, b: Mention) -> str:
    left, right = a.subject, b.subject
    if found := _statistics(a, b):
        return found
    if left.head and right.head and left.head != right.head:
        return f"other sizes: {left.head} / {right.head}"
    if _told_apart(a, b):
        return "one sentence tells them apart"
    if left.hypothetical != right.hypothetical:
        return "one only says what could be"
    if left.series and right.series and left.series != right.series:
        return "the first and the second of two"
    if left.head == right.head == "distance":
        if not set(left.modifiers) & set(right.modifiers):
            return "distances from other places"
        persons = left.head_class == _PERSON, right.head_class == _PERSON
        if persons[0] != persons[1] and left.head_class and right.head_class:
            return "distances of other things"
        return ""
    if not (left.predicate and right.predicate):
        return "nothing says what is measured"
    return ""


def _spans(a: Mention, b: Mention) -> str:
    left, right = a.subject.owner, b.subject.owner
    if left and right and left != right:
        return f"of others: {left} / {right}"
    scales = {scale for scale in map(_scale, (a, b)) if scale}
    if len(scales) > 1:
        return "minutes and years"
    if ("another" in a.subject.scope) != ("another" in b.subject.scope):
        return "a further one and the first"
    return _events(a, b)


def _scale(mention: Mention) -> str:
    """Return whether a length of time is told in short units or in long ones, empty for others."""
    found = _UNIT.search(mention.words)
    return ("short" if found[1] else "long") if found else ""


def _events(a: Mention, b: Mention) -> str:
    left, right = a.subject, b.subject
    if a.article == b.article and a.sentence == b.sentence:
        return "one sentence tells them apart"
    if not left.predicate or not right.predicate:
        return "no event is named"
    sorts = _SORTS.intersection(left.modifiers), _SORTS.intersection(right.modifiers)
    if all(sorts) and not sorts[0] & sorts[1] and stem(left.predicate) == stem(right.predicate):
        return "two of one sort"
    # Of one calamity's victims all have one day; of what else befalls people each has his own.
    if not (left.incident and right.incident) and _of_two(left, right):
        return f"of others: {left.owner} / {right.owner}"
    return ""


def _of_two(a: Subject, b: Subject) -> bool:
    """Whether two are told of two persons: of each neither is named in the other's sentence."""
    return (
        bool(a.owner and b.owner)
        and a.owner != b.owner
        and a.owner not in b.names
        and b.owner not in a.names
    )


def _none(a: Mention, b: Mention) -> str:
    del a, b
    return ""


_VETOES = {"count": _counts, "size": _sizes, "event": _events, "span": _spans}
