"""The gauge without labels: how often a fact holds two values of one article that cannot both be.

usage: gauge.py [CLUSTER.jsonl...]

An article seldom contradicts itself, so a fact that holds disjoint values of one article mostly
holds two facts. The labelled facts have a share of 0.06 of such; linking by likeness of sentences
had 0.15. No labels are needed, so it is measured on all clusters of ../shared/news, beside the
number of facts and alarms (a finding on a discrepancy, D201 to D299, is one).
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from checker.algebra.relations import Relation
from checker.model.fact import Fact
from checker.pipeline import gather, run

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "news"


class Reading(NamedTuple):
    """The counts of one cluster. split: facts with disjoint values of one article."""

    articles: int
    facts: int
    split: int
    alarms: int

    def __add__(self, other: object) -> "Reading":
        """Return the counts of two clusters together."""
        assert isinstance(other, Reading)
        return Reading(*(a + b for a, b in zip(self, other, strict=True)))

    def figures(self) -> dict[str, int | float | None]:
        """Return the counts and shares by name; a share of nothing is None."""
        return {
            "articles": self.articles,
            "facts": self.facts,
            "split": round(self.split / self.facts, 3) if self.facts else None,
            "alarms": self.alarms,
            "alarms_per_article": round(self.alarms / self.articles, 3) if self.articles else None,
        }


def find_clusters(folder: Path = NEWS) -> list[Path]:
    """Return the clusters of unlabelled articles, none where there is no such folder."""
    return sorted(path for path in folder.glob("*ecb*.jsonl") if path.stat().st_size)


def gauge(cluster: Path) -> Reading:
    """Return the counts of one cluster, read from its raw texts."""
    report = run(gather([cluster], None, cluster.parent))
    facts = [each.fact for each in report.judgements if len(each.fact.mentions) > 1]
    alarms = sum(finding.code.startswith("D2") for finding in report.findings)
    return Reading(len(report.articles), len(facts), sum(map(is_split, facts)), alarms)


def is_split(fact: Fact) -> bool:
    """Whether two values of one article cannot both be the fact's."""
    article = {mention.id: mention.article for mention in fact.mentions}
    return any(
        link.values.relation is Relation.DISJOINT and article[link.a] == article[link.b]
        for link in fact.links
    )


def gauge_all(clusters: Iterable[Path]) -> Iterator[tuple[str, Reading]]:
    """Yield the counts of each cluster by its name."""
    for cluster in clusters:
        yield cluster.stem, gauge(cluster)


def main() -> None:
    """Print the figures of each cluster and of all together."""
    parser = argparse.ArgumentParser(description="Gauge the facts found in unlabelled articles.")
    parser.add_argument("clusters", nargs="*", type=Path, help="default: all of ../shared/news")
    clusters = parser.parse_args().clusters or find_clusters()
    if not clusters:
        print("gauge: no articles in ../shared/news, nothing to gauge")
        return
    total = Reading(0, 0, 0, 0)
    for name, reading in gauge_all(clusters):
        print(name, *reading.figures().values())
        total += reading
    print("all", *total.figures().values())


if __name__ == "__main__":
    main()
