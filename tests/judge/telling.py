"""Facts made of short articles: what their values amount to once they are taken for one thing."""

import datetime as dt
from collections.abc import Sequence
from itertools import combinations

from checker.extract import find_mentions
from checker.judge.sources import Sources
from checker.kinds import KINDS_BY_NAME
from checker.model.article import Article
from checker.model.comparison import Comparison
from checker.model.fact import Fact
from checker.model.mention import Mention

SURE = 0.9


def articles(texts: Sequence[str], days: Sequence[str] = ()) -> list[Article]:
    """Return an article a text, of outlets A, B, C; each on its day, where one is given."""
    return [
        Article(
            id=name,
            path=f"{name}.txt",
            source=f"Outlet {name}",
            text=text,
            published=dt.date.fromisoformat(day) if day else None,
        )
        for name, text, day in zip("ABCDEF", texts, [*days, *[""] * len(texts)], strict=False)
    ]


def values(
    texts: Sequence[str], kind: str = "quantity", days: Sequence[str] = ()
) -> tuple[list[Mention], Sources]:
    """Return the values of a kind in order, and the articles they stand in."""
    told = articles(texts, days)
    found = [each for article in told for each in find_mentions(article) if each.kind == kind]
    return found, Sources(told, {})


def fact_of(mentions: Sequence[Mention], likeness: float = SURE) -> Fact:
    """Return the mentions as one fact, every pair as likely as given."""
    kind = KINDS_BY_NAME[mentions[0].kind]
    links = tuple(
        Comparison(
            a=a.id, b=b.id, likeness=likeness, features=(), values=kind.compare(a.record, b.record)
        )
        for a, b in combinations(mentions, 2)
    )
    return Fact(
        id="fact",
        kind=kind.name,
        title="fact",
        cumulative=kind.cumulative,
        recurring=kind.recurring,
        mentions=tuple(mentions),
        links=links,
    )
