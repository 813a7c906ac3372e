"""Likeness: how surely two mentions speak of one fact, from their subjects, never their values.

Every feature keeps its name and weight, so that an editor can be shown why two mentions were put
together. Which features help was measured by taking each away; see docs/decisions/0004.
"""

from collections.abc import Callable

from checker.grammar.names import same_person
from checker.grammar.stems import stem
from checker.match.incidents import years_of
from checker.match.rarity import Rarity
from checker.model.comparison import Feature
from checker.model.mention import Mention
from checker.model.settings import MatchSettings
from checker.model.subject import Subject

Kinship = Callable[[Mention, Mention], float]
"""How far two records themselves show one origin (the same person's age, one utterance)."""


def weigh_counts(a: Mention, b: Mention, rarity: Rarity, weights: MatchSettings) -> list[Feature]:
    """Return the features of two counts, amounts or measures."""
    left, right = a.subject, b.subject
    features = _predicates(left, right, weights)
    features += _heads(left, right, weights)
    features += _surroundings(left, right, rarity, weights)
    if set(left.scope) ^ set(right.scope):
        features.append(Feature(name="another scope", weight=-weights.other_scope))
    return features


def weigh_events(a: Mention, b: Mention, rarity: Rarity, weights: MatchSettings) -> list[Feature]:
    """Return the features of two dates: what happened then."""
    left, right = a.subject, b.subject
    return _predicates(left, right, weights) + _surroundings(left, right, rarity, weights)


def weigh_words(a: Mention, b: Mention, kinship: float, weights: MatchSettings) -> list[Feature]:
    """Return the features of two quotations; there the words are the value by nature."""
    features = [Feature(name="words in common", weight=round(kinship - weights.words, 3))]
    if a.speaker and b.speaker:
        same = same_person(a.speaker, b.speaker)
        weight = weights.same_speaker if same else -weights.same_speaker
        features.append(Feature(name="same speaker" if same else "other speaker", weight=weight))
    return features


def _predicates(a: Subject, b: Subject, weights: MatchSettings) -> list[Feature]:
    features: list[Feature] = []
    sureness = min(a.sureness, b.sureness)
    if a.predicate_class and a.predicate_class == b.predicate_class:
        features.append(
            Feature(
                name="same event",
                weight=weights.predicate_class * (0.5 + 0.5 * sureness),
                detail=a.predicate_class,
            )
        )
    elif shared := _first_shared(a, b):
        features.append(
            Feature(name="same event nearby", weight=weights.predicate_class / 2, detail=shared)
        )
    elif a.predicate_class and b.predicate_class:
        features.append(
            Feature(
                name="other event",
                weight=-weights.other_predicate,
                detail=f"{a.predicate} / {b.predicate}",
            )
        )
    if a.predicate and stem(a.predicate) == stem(b.predicate):
        features.append(
            Feature(name="same word for it", weight=weights.predicate_word, detail=a.predicate)
        )
    return features


def _first_shared(a: Subject, b: Subject) -> str:
    """Return the class of one side's predicate that is near the other's value, if any."""
    for mine, theirs in ((a, b), (b, a)):
        if mine.predicate_class and mine.predicate_class in theirs.nearby_classes:
            return mine.predicate_class
    return ""


def _heads(a: Subject, b: Subject, weights: MatchSettings) -> list[Feature]:
    features: list[Feature] = []
    if a.head and a.head == b.head:
        features.append(Feature(name="same thing counted", weight=weights.head, detail=a.head))
    if a.head_class and a.head_class == b.head_class:
        features.append(
            Feature(name="same class of things", weight=weights.head_class, detail=a.head_class)
        )
    elif a.head and b.head and a.head != b.head:
        features.append(
            Feature(
                name="other thing counted",
                weight=-weights.other_head,
                detail=f"{a.head} / {b.head}",
            )
        )
    shared = set(a.modifiers) & set(b.modifiers)
    if shared:
        features.append(
            Feature(name="same qualifier", weight=weights.modifier, detail=" ".join(sorted(shared)))
        )
    return features


def _surroundings(a: Subject, b: Subject, rarity: Rarity, weights: MatchSettings) -> list[Feature]:
    features: list[Feature] = []
    cosine = rarity.cosine(a.context, b.context)
    if cosine > 0:
        shared = {word for word, _ in a.context} & {word for word, _ in b.context}
        told = sorted(shared, key=lambda word: (-rarity.of(word), word))[:4]
        features.append(
            Feature(
                name="words around",
                weight=weights.context * min(1.0, 1.5 * cosine),
                detail=" ".join(told),
            )
        )
    names = set(a.names) & set(b.names)
    if names:
        features.append(
            Feature(
                name="same names",
                weight=weights.names * min(1.0, len(names) / 2),
                detail=", ".join(sorted(names)[:3]),
            )
        )
    years = years_of(a.time), years_of(b.time)
    if years[0] and years[1] and not years[0] & years[1]:
        features.append(
            Feature(name="another year", weight=-weights.other_year, detail=f"{a.time} / {b.time}")
        )
    if a.negated != b.negated:
        features.append(Feature(name="one is denied", weight=-weights.negation))
    return features
