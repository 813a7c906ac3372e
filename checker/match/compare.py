"""Compare: a pair of mentions under both questions."""

from checker.kinds import KINDS_BY_NAME
from checker.match.likeness import weigh_counts, weigh_events, weigh_words
from checker.match.rarity import Rarity
from checker.match.vetoes import veto
from checker.model.comparison import Comparison, Feature
from checker.model.mention import Mention
from checker.model.settings import MatchSettings


def compare(a: Mention, b: Mention, rarity: Rarity, settings: MatchSettings) -> Comparison:
    """Return how likely two mentions of one kind speak of one fact and how their values relate.

    The likeness is the sum of its features, kept within 0 and 1; the values add nothing to it.
    """
    kind = KINDS_BY_NAME[a.kind]
    features = tuple(_features(a, b, rarity, settings))
    if a.fact and a.fact == b.fact:
        features = (Feature(name="an editor put them together", weight=1.0, detail=a.fact),)
    total = sum(feature.weight for feature in features)
    return Comparison(
        a=a.id,
        b=b.id,
        likeness=round(min(1.0, max(0.0, total)), 4),
        features=features,
        veto="" if a.fact and a.fact == b.fact else veto(a, b, kind.subject),
        values=kind.compare(a.record, b.record),
    )


def _features(a: Mention, b: Mention, rarity: Rarity, settings: MatchSettings) -> list[Feature]:
    kind = KINDS_BY_NAME[a.kind]
    if kind.subject == "words":
        kinship = kind.kinship(a.record, b.record) if kind.kinship else 0.0
        return weigh_words(a, b, kinship, settings)
    if kind.subject == "person":
        kinship = kind.kinship(a.record, b.record) if kind.kinship else 0.0
        return [Feature(name="same person", weight=kinship)]
    if kind.subject == "count":
        return weigh_counts(a, b, rarity, settings)
    return weigh_events(a, b, rarity, settings)
