"""Likeness: how surely two mentions speak of one fact, from their subjects, never their values.

Every feature keeps its name and weight, so that an editor can be shown why two mentions were put
together. Which features help was measured by taking each away; see docs/decisions/0004.
"""

from collections.abc import Mapping

from checker.grammar.names import same_person
from checker.grammar.stems import stem
from checker.match.rarity import Rarity
from checker.match.vetoes import OWNED
from checker.model.comparison import Feature
from checker.model.mention import Mention
from checker.model.settings import CountWeights, EventWeights, MatchSettings
from checker.model.subject import Subject

_ATTEMPT = stem("attempted")
_UNSURE = 0.5
"""Below it the event's word may belong to something else in the sentence."""


def weigh_counts(
    a: Mention,
    b: Mention,
    rarity: Rarity,
    crowd: Mapping[tuple[str, str, str], int],
    weights: MatchSettings,
) -> list[Feature]:
    """Return the features of two counts, amounts or measures."""
    left, right = a.subject, b.subject
    features = [
        *_fates(left, right, weights.counts),
        *_things(left, right, weights.counts),
        *_surroundings(left, right, rarity, weights.counts),
    ]
    if set(left.scope) ^ set(right.scope):
        features.append(Feature(name="another scope", weight=-weights.counts.other_scope))
    return features + _owners(a, b, crowd, weights.counts)


def _owners(
    a: Mention, b: Mention, crowd: Mapping[tuple[str, str, str], int], weights: CountWeights
) -> list[Feature]:
    """Return what it says that the values are told of others, or are two of many alike.

    A calamity has one number of dead and of houses lost; points, boats and rifles are anybody's.
    """
    left, right = a.subject, b.subject
    if left.predicate_class == right.predicate_class and left.predicate_class in OWNED:
        if left.owner and left.owner == right.owner:
            return [Feature(name="of the same", weight=weights.same_place, detail=left.owner)]
        return [Feature(name="nothing tells whose", weight=weights.no_owner)]
    if (left.tally and right.tally) or (left.incident and right.incident):
        return []
    features: list[Feature] = []
    if left.owner and left.owner == right.owner:
        features.append(Feature(name="of the same", weight=weights.same_owner, detail=left.owner))
    elif (
        left.owner
        and right.owner
        and left.owner not in right.names
        and right.owner not in left.names
    ):
        told = f"{left.owner} / {right.owner}"
        features.append(Feature(name="of others", weight=weights.other_owner, detail=told))
    many = max(crowd.get((each.article, each.kind, each.subject.head), 1) for each in (a, b))
    if many > 1 and left.owner != right.owner:
        weight = max(weights.crowd * (many - 1), weights.most_crowd)
        features.append(Feature(name="one of many such figures", weight=weight, detail=str(many)))
    return features


def _event_words(a: Subject, b: Subject) -> tuple[bool, str]:
    """Return whether both use one word for the event, and the words as an editor is shown them."""
    same = bool(a.predicate) and stem(a.predicate) == stem(b.predicate)
    return same, a.predicate if same else f"{a.predicate} / {b.predicate}"


def _fates(a: Subject, b: Subject, weights: CountWeights) -> list[Feature]:
    """Return what the words for the event say: of the dead of one calamity there is one number."""
    sure = 0.6 + 0.4 * min(a.sureness, b.sureness)
    same_word, told = _event_words(a, b)
    if (a.predicate_class and a.predicate_class in b.classes) or b.predicate_class in a.classes:
        tally = a.tally and b.tally and min(a.sureness, b.sureness) > _UNSURE
        name = "same fate" if tally else "same kind of event"
        weight = (weights.same_tally if tally else weights.same_class) * sure
        features = [Feature(name=name, weight=round(weight, 3), detail=told)]
        if same_word:
            features.append(Feature(name="same word for it", weight=weights.same_word))
        return features
    if same_word and not a.reporting:
        return [
            Feature(name="same word for the event", weight=weights.same_class * sure, detail=told)
        ]
    if a.incident and b.incident and a.head and a.head == b.head:
        return [Feature(name="one calamity", weight=weights.one_incident, detail=told)]
    if shared := _first_shared(a, b):
        return [Feature(name="same event nearby", weight=weights.nearby, detail=shared)]
    if a.predicate_class and b.predicate_class:
        return [Feature(name="other event", weight=weights.other_event, detail=told)]
    return []


def _things(a: Subject, b: Subject, weights: CountWeights) -> list[Feature]:
    features: list[Feature] = []
    told = f"{a.head} / {b.head}"
    persons = a.head_class == b.head_class == "person"
    if a.head and a.head == b.head:
        weight = weights.same_person_word if persons else weights.same_head
        features.append(Feature(name="same thing counted", weight=weight, detail=a.head))
    elif a.head_class and a.head_class == b.head_class:
        features.append(
            Feature(name="same class of things", weight=weights.head_class, detail=a.head_class)
        )
    elif a.head and b.head:
        features.append(Feature(name="other thing counted", weight=weights.other_head, detail=told))
    shared = set(a.modifiers) & set(b.modifiers)
    if shared and _ATTEMPT in set(a.modifiers) ^ set(b.modifiers):
        features.append(Feature(name="done and attempted", weight=weights.other_head))
    elif shared:
        detail = " ".join(sorted(shared))
        features.append(Feature(name="same qualifier", weight=weights.modifier, detail=detail))
    return features


def weigh_sizes(a: Mention, b: Mention, rarity: Rarity, weights: MatchSettings) -> list[Feature]:
    """Return the features of two measures: is one thing measured, and the same side of it?"""
    left, right = a.subject, b.subject
    features = _fates(left, right, weights.counts)
    if left.incident and right.incident and (not features or features[0].weight <= 0):
        features = [Feature(name="one calamity", weight=weights.counts.one_incident)]
    if left.head and left.head == right.head:
        weight = weights.counts.same_aspect
        features.append(Feature(name="same side of it", weight=weight, detail=left.head))
    if set(left.modifiers) & set(right.modifiers):
        detail = " ".join(sorted(set(left.modifiers) & set(right.modifiers)))
        features.append(
            Feature(name="from the same place", weight=weights.counts.same_head, detail=detail)
        )
    return features + _surroundings(left, right, rarity, weights.counts)


def weigh_events(
    a: Mention, b: Mention, rarity: Rarity, weights: MatchSettings, *, own: bool = True
) -> list[Feature]:
    """Return the features of two dates or lengths of time: what happened then, or so long.

    own: whether both lie within the days of the story, or at one place of its background, where
        calamities are many.
    """
    left, right = a.subject, b.subject
    return [
        *_happenings(left, right, weights.events, own),
        *_surroundings(left, right, rarity, weights.events),
    ]


def _happenings(a: Subject, b: Subject, weights: EventWeights, own: bool) -> list[Feature]:
    same_word, told = _event_words(a, b)
    shared = [name for name in a.classes if name in b.classes]
    if a.reporting or b.reporting:
        name = (
            "both only say who spoke" if a.reporting and b.reporting else "one only says who spoke"
        )
        weight = weights.both_reporting if a.reporting and b.reporting else weights.one_reporting
        return [Feature(name=name, weight=weight, detail=told)]
    if same_word:
        return [Feature(name="same word for the event", weight=weights.same_word, detail=told)]
    if shared:
        return [Feature(name="same kind of event", weight=weights.same_class, detail=told)]
    if a.incident and b.incident:
        weight = weights.one_incident if own else weights.one_of_the_past
        return [Feature(name="one calamity", weight=weight, detail=told)]
    if a.classes and b.classes:
        return [Feature(name="other event", weight=weights.other_event, detail=told)]
    return []


def weigh_words(a: Mention, b: Mention, kinship: float, weights: MatchSettings) -> list[Feature]:
    """Return the features of two quotations; there the words are the value by nature."""
    features = [Feature(name="words in common", weight=round(kinship - weights.words, 3))]
    if a.speaker and b.speaker:
        same = same_person(a.speaker, b.speaker)
        weight = weights.same_speaker if same else -weights.same_speaker
        features.append(Feature(name="same speaker" if same else "other speaker", weight=weight))
    return features


def _first_shared(a: Subject, b: Subject) -> str:
    """Return the class of one side's predicate that is near the other's value, if any."""
    for mine, theirs in ((a, b), (b, a)):
        if mine.predicate_class and mine.predicate_class in theirs.nearby_classes:
            return mine.predicate_class
    return ""


def _surroundings(
    a: Subject, b: Subject, rarity: Rarity, weights: EventWeights | CountWeights
) -> list[Feature]:
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
    elif a.names and b.names and weights.other_names:
        features.append(Feature(name="other names", weight=weights.other_names))
    if a.negated != b.negated:
        features.append(Feature(name="one is denied", weight=-weights.negation))
    return features
