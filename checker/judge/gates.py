"""Gates: differing values that are no alarm, and why.

Of conflicts between sources about half come from ambiguity and a fifth from staleness (Li et al.
2012, "Truth finding on the deep web"); a gate holds back what is likelier one of these.
"""

from decimal import Decimal

from checker.algebra.relations import Relation
from checker.judge.sources import Sources
from checker.model.comparison import Comparison, Difference, Severity
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.settings import JudgeSettings


def find_conflicts(fact: Fact, sources: Sources, settings: JudgeSettings) -> list[Comparison]:
    """Return the pairs that cannot both be right and are worth an alarm, most telling first.

    An editor's word that the mentions belong together opens the gates that guess whether they do.
    """
    by_id = {mention.id: mention for mention in fact.mentions}
    found = []
    for link in fact.links:
        a, b = by_id[link.a], by_id[link.b]
        if link.values.relation is not Relation.DISJOINT or sources.copied(a, b):
            continue
        if (
            link.values.severity is Severity.NOTE
            or link.values.difference is Difference.INCOMPARABLE
        ):
            continue
        together = bool(a.fact and a.fact == b.fact)
        if not together and (_too_far_apart(a, b, settings) or _both_told(fact, a, b)):
            continue
        found.append(link)
    return sorted(found, key=lambda link: _telling(link, by_id))


def _telling(link: Comparison, by_id: dict[str, Mention]) -> tuple[object, ...]:
    a, b = by_id[link.a], by_id[link.b]
    severity = list(Severity).index(link.values.severity)
    return severity, a.article == b.article, -link.likeness, a.id, b.id


def _too_far_apart(a: Mention, b: Mention, settings: JudgeSettings) -> bool:
    """Whether two numbers are so far apart that another thing was counted."""
    left, right = a.normal.value, b.normal.value
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        return False
    small, large = sorted((abs(left), abs(right)))
    return small > 0 and large / small > Decimal(str(settings.farthest_ratio))


def _both_told(fact: Fact, a: Mention, b: Mention) -> bool:
    """Whether one article holds both values of a kind whose events recur: then they are two."""
    if not fact.recurring:
        return False
    values: dict[str, set[object]] = {}
    for mention in fact.mentions:
        values.setdefault(mention.article, set()).add(mention.normal.value)
    both = {a.normal.value, b.normal.value}
    return any(both <= held for held in values.values())
