"""Updates: figures that rise as the story goes on, and those that fall."""

import datetime as dt
from decimal import Decimal

from checker.judge.sources import Sources
from checker.model.comparison import Comparison
from checker.model.fact import Fact
from checker.model.mention import Mention


def rises(fact: Fact, conflicts: list[Comparison], sources: Sources) -> bool:
    """Whether every conflict is a later report with a higher figure, of a kind that may rise."""
    return fact.cumulative and all(_step(fact, link, sources) > 0 for link in conflicts)


def falls(fact: Fact, conflicts: list[Comparison], sources: Sources) -> bool:
    """Whether a later report has a lower figure while none rose, of a kind that may rise."""
    return fact.cumulative and all(_step(fact, link, sources) < 0 for link in conflicts)


def trajectory(fact: Fact, sources: Sources) -> list[tuple[dt.date, Mention]]:
    """Return the dated mentions in the order of publication, one for each day and value."""
    steps: dict[tuple[dt.date, object], Mention] = {}
    for mention in fact.mentions:
        published = sources.article(mention).published
        if published is not None:
            steps.setdefault((published, _figure(mention)), mention)
    ordered = sorted(steps.items(), key=lambda step: (step[0][0], _figure(step[1]) or 0))
    return [(day, mention) for (day, _), mention in ordered]


def _step(fact: Fact, link: Comparison, sources: Sources) -> int:
    """Return 1 where the later article has the higher figure, -1 the lower, 0 where neither."""
    by_id = {mention.id: mention for mention in fact.mentions}
    a, b = by_id[link.a], by_id[link.b]
    days = sources.article(a).published, sources.article(b).published
    figures = _figure(a), _figure(b)
    if None in days or None in figures or days[0] == days[1]:
        return 0
    later = days[1] > days[0]  # type: ignore[operator]
    higher = figures[1] > figures[0]  # type: ignore[operator]
    return 1 if later == higher else -1


def _figure(mention: Mention) -> Decimal | None:
    normal = mention.normal
    for figure in (normal.value, normal.low, normal.high):
        if isinstance(figure, Decimal):
            return figure
    return None
