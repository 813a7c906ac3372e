"""Compare: a pair of mentions under both questions."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.grammar.names import same_person
from checker.kinds import KINDS_BY_NAME
from checker.match.incidents import Incident, apart, find_incidents
from checker.match.likeness import weigh_counts, weigh_events, weigh_sizes, weigh_words
from checker.match.occasions import Occasions
from checker.match.rarity import Rarity
from checker.match.stories import Stories
from checker.match.vetoes import veto
from checker.model.article import Article
from checker.model.comparison import Comparison, Feature
from checker.model.mention import Mention
from checker.model.settings import MatchSettings

_EVERY_WORD_ALIKE = Rarity(())


class Evidence(NamedTuple):
    """What a pair is compared with.

    rarity: how much a word tells in all articles. within: the same by article, in those of its
    story; reports of other things, however many are read at the same time, change nothing in it.
    incidents: the incident of each mention by its id. crowd: how many values of a kind an article
    gives for things of one name, by (article, kind, head). occasions: which articles tell of two
    happenings.
    """

    rarity: Rarity
    within: Mapping[str, Rarity]
    incidents: Mapping[str, Incident]
    crowd: Mapping[tuple[str, str, str], int]
    occasions: Occasions


def gather_evidence(
    mentions: Sequence[Mention], originals: Sequence[Mention], articles: Sequence[Article]
) -> Evidence:
    """Return what the mentions of a run tell about words and incidents.

    originals: the mentions without those that a copy repeats: words that are printed again are no
    less rare.
    """
    crowd = Counter((each.article, each.kind, each.subject.head) for each in mentions)
    stories = Stories(articles)
    return Evidence(
        Rarity(originals),
        _rarities(originals, stories),
        find_incidents(mentions, articles, stories),
        crowd,
        Occasions(mentions, articles, stories),
    )


def _rarities(mentions: Sequence[Mention], stories: Stories) -> dict[str, Rarity]:
    by_article: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_article.setdefault(mention.article, []).append(mention)
    found: dict[str, Rarity] = {}
    for story in stories.all():
        told = [mention for article in story for mention in by_article.get(article, ())]
        found.update(dict.fromkeys(story, Rarity(told)))
    return found


def compare(a: Mention, b: Mention, evidence: Evidence, settings: MatchSettings) -> Comparison:
    """Return how likely two mentions of one kind speak of one fact and how their values relate.

    The likeness is the sum of its features, kept within 0 and 1; the values add nothing to it.
    """
    features = tuple(_features(a, b, evidence, settings))
    return Comparison(
        a=a.id,
        b=b.id,
        likeness=_sum(features),
        features=features,
        veto=_veto(a, b, evidence, settings),
        values=KINDS_BY_NAME[a.kind].compare(a.record, b.record),
    )


def liken(a: Mention, b: Mention, evidence: Evidence, settings: MatchSettings) -> float | None:
    """Return the likeness of two mentions, 0 to 1, None where a veto keeps them apart.

    It is ``compare`` without what only a pair of one fact is asked for; most pairs are of two.
    """
    if _veto(a, b, evidence, settings):
        return None
    return _sum(_features(a, b, evidence, settings))


def _sum(features: Sequence[Feature]) -> float:
    return round(min(1.0, max(0.0, sum(feature.weight for feature in features))), 4)


def _veto(a: Mention, b: Mention, evidence: Evidence, settings: MatchSettings) -> str:
    if a.fact and a.fact == b.fact:
        return ""
    profile, kinship = _profile(a, b)
    if found := veto(a, b, profile):
        return found
    if kinship is not None and kinship < settings.least_kinship:
        return "other words" if profile == "words" else "another person"
    # What somebody said, and how old somebody is, belongs to the person, not to an incident.
    if profile in ("words", "person"):
        own = profile == "person" or kinship == 1 or _same_speaker(a, b)
        return "" if own else evidence.occasions.apart(a.article, b.article)
    if found := evidence.occasions.apart(a.article, b.article):
        return found
    dated = profile == "event"
    return apart(evidence.incidents[a.id], evidence.incidents[b.id], dated=dated)


def _same_speaker(a: Mention, b: Mention) -> bool:
    return bool(a.speaker and b.speaker) and same_person(a.speaker, b.speaker)


def _profile(a: Mention, b: Mention) -> tuple[str, float | None]:
    """Return how the subjects of a pair are compared, and the kinship of its records.

    Persons without names ("a 10-year-old girl") are told by the words around, like things.
    """
    kind = KINDS_BY_NAME[a.kind]
    kinship = kind.kinship(a.record, b.record) if kind.kinship else None
    return ("count" if kind.subject == "person" and kinship is None else kind.subject), kinship


def _features(a: Mention, b: Mention, evidence: Evidence, settings: MatchSettings) -> list[Feature]:
    if a.fact and a.fact == b.fact:
        return [Feature(name="an editor put them together", weight=1.0, detail=a.fact)]
    profile, kinship = _profile(a, b)
    if profile == "words":
        return weigh_words(a, b, kinship or 0.0, settings)
    if profile == "person":
        return [Feature(name="same person", weight=kinship or 0.0)]
    rarity = evidence.within.get(a.article, evidence.rarity)
    if rarity is not evidence.within.get(b.article):
        # Of two articles too short to be known to tell one story.
        rarity = _EVERY_WORD_ALIKE
    if profile == "size":
        return weigh_sizes(a, b, rarity, settings)
    if profile == "count":
        return weigh_counts(a, b, rarity, evidence.crowd, settings)
    first, second = evidence.incidents[a.id], evidence.incidents[b.id]
    own = bool(first.anchors & second.anchors) or not (first.past or second.past)
    return weigh_events(a, b, rarity, settings, own=own)
