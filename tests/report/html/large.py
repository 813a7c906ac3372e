"""Reports as large as a newsroom may have, made of counts."""

import datetime as dt
from decimal import Decimal

from checker.algebra.relations import Relation
from checker.model.article import Article
from checker.model.comparison import Comparison, Feature, ValueComparison
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.record import NormalForm
from checker.model.report import Report
from checker.model.verdict import Judgement, Verdict
from tests.report.sample import Value


def large_report(facts: int, sources: int) -> Report:
    """Return a report on so many facts, each told by every one of so many sources."""
    texts = [
        "".join(_sentence(fact, _figure(fact, source)) for fact in range(facts))
        for source in range(sources)
    ]
    articles = tuple(
        Article(
            id=f"paper-{source}",
            path=f"corpus/paper-{source}.md",
            text=text,
            source=f"The Paper {source}",
            title=f"What became of the river towns, part {source}",
            published=dt.date(2021, 3, 1) + dt.timedelta(days=source),
        )
        for source, text in enumerate(texts)
    )
    judgements = tuple(_judgement(fact, texts) for fact in range(facts))
    return Report(
        articles=articles,
        mentions=tuple(m for source in range(sources) for m in _of(source, judgements)),
        judgements=judgements,
        shown=frozenset(each.fact.id for each in judgements),
    )


def _figure(fact: int, source: int) -> int:
    return 100 + fact + (source == 0 and fact % 3 == 0)


def _sentence(fact: int, figure: int) -> str:
    return (
        f"In river town number {fact:05}, where the water had risen since the morning, {figure:06}"
        " houses were lost, the district said.\n"
    )


def _judgement(fact: int, texts: list[str]) -> Judgement:
    length = len(_sentence(fact, 0))
    mentions = tuple(
        _mention(fact, source, text, fact * length, length) for source, text in enumerate(texts)
    )
    verdict = Verdict.DISCREPANT if fact % 3 == 0 else Verdict.AGREE
    links = tuple(
        Comparison(
            a=mentions[0].id,
            b=other.id,
            likeness=0.8,
            features=(Feature(name="same word", weight=0.5, detail="lost"),),
            values=ValueComparison(relation=Relation.SAME, reason="the same figure"),
        )
        for other in mentions[1:]
    )
    return Judgement(
        fact=Fact(
            id=f"houses-{fact}",
            kind="quantity",
            title=f"houses lost in town {fact}",
            mentions=mentions,
            links=links,
        ),
        verdict=verdict,
        reason="The figures are set side by side.",
        decisive=(mentions[0].id, mentions[1].id),
        sources=len(mentions),
    )


def _mention(fact: int, source: int, text: str, at: int, length: int) -> Mention:
    words = f"{_figure(fact, source):06} houses"
    start = text.index(words, at)
    figure = Decimal(_figure(fact, source))
    return Mention(
        id=f"paper-{source}:{start}",
        article=f"paper-{source}",
        start=start,
        end=start + len(words),
        words=words,
        sentence=(at, at + length - 1),
        kind="quantity",
        record=Value(),
        normal=NormalForm(value=figure, low=figure, high=figure),
        rule="sample",
    )


def _of(source: int, judgements: tuple[Judgement, ...]) -> list[Mention]:
    return [judgement.fact.mentions[source] for judgement in judgements]
