"""Cluster: from pairs to facts, best first, with vetoes; never connected components.

Average linkage under a floor: two groups join while their mean likeness stays near the
threshold and no veto stands between any two members. Values play no part.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.kinds import KINDS_BY_NAME
from checker.match.blocks import candidate_pairs
from checker.match.compare import compare, gather_evidence, liken
from checker.match.titles import name_facts
from checker.match.twins import find_twins
from checker.model.article import Article
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.settings import MatchSettings

_MEAN = 0.8
"""Share of the threshold that the mean likeness of two groups must reach to join them."""

Pairs = dict[tuple[str, str], float]
"""The likeness of the pairs that no veto keeps apart, by their ids."""


def find_facts(
    mentions: Sequence[Mention],
    articles: Sequence[Article],
    settings: MatchSettings,
    copies: Mapping[str, str] | None = None,
) -> list[Fact]:
    """Return the facts: groups of two mentions or more, and each single mention of a claim.

    The order follows the first mention of each. Mentions an editor named alike are one fact.
    copies: article id -> copy family; what a copy repeats has no say in what is put together.
    """
    twins = find_twins(mentions, articles, copies or {})
    originals = [mention for mention in mentions if mention.id not in twins]
    evidence = gather_evidence(mentions, originals, articles)
    pairs: Pairs = {}
    for a, b in candidate_pairs(originals, articles, evidence.rarity, settings):
        if (likeness := liken(a, b, evidence, settings)) is not None:
            pairs[a.id, b.id] = likeness
    groups = _with_twins(_merge(originals, pairs, settings.threshold), twins, mentions)
    by_id = {mention.id: mention for mention in mentions}
    chosen = [
        [by_id[each] for each in group]
        for group in groups
        if len(group) > 1 or by_id[group[0]].claim is not None
    ]
    facts = []
    for fact_id, title, group in name_facts(chosen):
        kind = KINDS_BY_NAME[group[0].kind]
        links = [compare(a, b, evidence, settings) for a, b in combinations(group, 2)]
        facts.append(
            Fact(
                id=fact_id,
                kind=kind.name,
                title=title,
                named=any(mention.fact for mention in group),
                cumulative=kind.cumulative,
                recurring=kind.recurring,
                mentions=tuple(group),
                links=tuple(links),
            )
        )
    return facts


def _with_twins(
    groups: list[list[str]], twins: Mapping[str, str], mentions: Sequence[Mention]
) -> list[list[str]]:
    """Return the groups with the repetitions of their members, in the order of the mentions."""
    repeated: dict[str, list[str]] = {}
    for twin, first in twins.items():
        repeated.setdefault(first, []).append(twin)
    order = {mention.id: at for at, mention in enumerate(mentions)}
    grown = (
        [each for member in group for each in (member, *repeated.get(member, ()))]
        for group in groups
    )
    return sorted(
        (sorted(group, key=order.__getitem__) for group in grown), key=lambda g: order[g[0]]
    )


def _merge(mentions: Sequence[Mention], pairs: Pairs, threshold: float) -> list[list[str]]:
    """Return the groups of mention ids, members and groups in the order of the mentions."""
    order = {mention.id: at for at, mention in enumerate(mentions)}
    group_of: dict[str, list[str]] = {}
    named: dict[tuple[str, str], list[str]] = {}
    for mention in mentions:
        group = named.setdefault((mention.fact, mention.kind), []) if mention.fact else []
        group.append(mention.id)
        group_of[mention.id] = group
    edges = sorted(
        (
            (-likeness, order[a], order[b], a, b)
            for (a, b), likeness in pairs.items()
            if likeness >= threshold
        ),
    )
    for _, _, _, a, b in edges:
        left, right = group_of[a], group_of[b]
        if left is right or not _may_join(left, right, pairs, threshold):
            continue
        left.extend(right)
        for member in right:
            group_of[member] = left
    unique = {id(group): sorted(group, key=order.__getitem__) for group in group_of.values()}
    return sorted(unique.values(), key=lambda group: order[group[0]])


def _may_join(left: list[str], right: list[str], pairs: Pairs, threshold: float) -> bool:
    total = count = 0.0
    for a in left:
        for b in right:
            likeness = pairs.get((a, b), pairs.get((b, a)))
            if likeness is None:
                # A veto, or too far apart in time to have been compared.
                return False
            total += likeness
            count += 1
    return total / count >= _MEAN * threshold
