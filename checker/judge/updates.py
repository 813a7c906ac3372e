"""Updates: figures that rise as the story goes on, and those that fall."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from checker.algebra.relations import Relation
from checker.judge.sources import Sources
from checker.model.article import Article
from checker.model.comparison import Comparison
from checker.model.fact import Fact
from checker.model.mention import Mention

_GROWING = frozenset("kill injure missing arrest displace destroy damage rescue trap".split())
"""Classes of events whose counts grow while a story lasts; a population or a crowd is counted."""
_FLOOR = ("at least", "more than", "over", "no fewer than", "no less than")
_SO_FAR = frozenset("so far yet already confirmed preliminary initial initially".split())


def grows(fact: Fact) -> bool:
    """Whether what the fact counts may rise from one report to the next."""
    if not fact.cumulative:
        return False
    classes = [m.subject.predicate_class for m in fact.mentions if m.subject.predicate_class]
    return not classes or 2 * sum(each in _GROWING for each in classes) >= len(classes)


def rises(fact: Fact, conflicts: Sequence[Comparison], sources: Sources) -> bool:
    """Whether every conflict is a later report with a higher figure, of what may rise.

    On one day the figure may have risen, too, where the outlet with the lower one calls it
    preliminary ("at least three", "so far").
    """
    if not grows(fact):
        return False
    steps = [_step(fact, link, sources) for link in conflicts]
    return 1 in steps and all(
        (step > 0 and not _known_before(fact, link, sources))
        or (step == 0 and _rose_that_day(fact, link, sources))
        for step, link in zip(steps, conflicts, strict=True)
    )


def falls(fact: Fact, conflicts: Sequence[Comparison], sources: Sources) -> bool:
    """Whether a later report has a lower figure while none rose, of what may rise."""
    return grows(fact) and all(_step(fact, link, sources) < 0 for link in conflicts)


def outgrown(fact: Fact, sources: Sources) -> list[Comparison]:
    """Return the pairs in which a later report raises a lower bound ("at least five", then nine).

    Both may be true, but the first is no longer the news.
    """
    if not grows(fact):
        return []
    found = []
    for link in fact.links:
        if link.values.relation not in (Relation.WITHIN, Relation.CONTAINS, Relation.OVERLAP):
            continue
        lower, _ = _ordered(fact, link)
        if _step(fact, link, sources) > 0 and _is_floor(lower):
            found.append(link)
    return found


def steps_up(fact: Fact, link: Comparison, sources: Sources) -> bool:
    """Whether the later of two reports has the higher figure, of what may rise."""
    return grows(fact) and _step(fact, link, sources) > 0


def trajectory(fact: Fact, sources: Sources) -> list[tuple[dt.date, Mention]]:
    """Return the dated mentions in the order of publication, one for each day and value."""
    steps: dict[tuple[dt.date, object], Mention] = {}
    for mention in fact.mentions:
        published = sources.article(mention).published
        if published is not None and _figure(mention) is not None:
            steps.setdefault((published, _figure(mention)), mention)

    def when(step: tuple[tuple[dt.date, object], Mention]) -> tuple[object, ...]:
        (day, _), mention = step
        moment = sources.article(mention).moment
        return day, moment.timestamp() if moment else 0.0, _figure(mention) or 0

    return [(day, mention) for (day, _), mention in sorted(steps.items(), key=when)]


def _step(fact: Fact, link: Comparison, sources: Sources) -> int:
    """Return 1 where the later article has the higher figure, -1 the lower, 0 where neither."""
    lower, higher = _ordered(fact, link)
    if None in (_figure(lower), _figure(higher)) or _figure(lower) == _figure(higher):
        return 0
    return _order(sources.article(lower), sources.article(higher))


def _order(a: Article, b: Article) -> int:
    """Return 1 where the second was published later, -1 where earlier, 0 where nobody can tell."""
    if a.moment and b.moment:
        return (b.moment > a.moment) - (b.moment < a.moment)
    if a.published is None or b.published is None:
        return 0
    return (b.published > a.published) - (b.published < a.published)


def _known_before(fact: Fact, link: Comparison, sources: Sources) -> bool:
    """Whether the higher figure was out when the lower one was published as final."""
    lower, higher = _ordered(fact, link)
    article = sources.article(lower)
    if article.published is None or _preliminary(fact, lower):
        return False
    return any(
        sources.article(other).published is not None
        and _order(article, sources.article(other)) <= 0
        and other.article != lower.article
        and _figure(other) == _figure(higher)
        for other in fact.mentions
    )


def _rose_that_day(fact: Fact, link: Comparison, sources: Sources) -> bool:
    lower, higher = _ordered(fact, link)
    day = sources.article(lower).published
    # Not by their times either, which would have made a step of it.
    one_day = day is not None and day == sources.article(higher).published
    return one_day and lower.article != higher.article and _preliminary(fact, lower)


def _ordered(fact: Fact, link: Comparison) -> list[Mention]:
    """Return the two mentions, the one with the lower figure first."""
    by_id = fact.by_id
    return sorted((by_id[link.a], by_id[link.b]), key=lambda each: _figure(each) or Decimal(0))


def _preliminary(fact: Fact, mention: Mention) -> bool:
    """Whether the outlet says anywhere that there may be more than this figure."""
    return any(
        _is_floor(other)
        for other in fact.mentions
        if other.article == mention.article and _figure(other) == _figure(mention)
    )


def _is_floor(mention: Mention) -> bool:
    """Whether the words say that more may come."""
    hedge = mention.normal.hedge or ""
    return hedge.startswith(_FLOOR) or not _SO_FAR.isdisjoint(mention.subject.scope)


def _figure(mention: Mention) -> Decimal | None:
    normal = mention.normal
    for figure in (normal.value, normal.low, normal.high):
        if isinstance(figure, Decimal):
            return figure
    return None
