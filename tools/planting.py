"""Plant errors into facts that are told alike, and count how many checker finds.

usage: planting.py [--every N] [--verbose] [CLUSTER...]

Takes the labelled facts on which the articles agree, changes one value in one article (see
tools/slips.py), runs the report again and looks at what is new. Found: a new finding on
discrepancies at the planted place. Alarm elsewhere: a new one that does not touch it. What was not
found is counted by its cause, in the order of the flow: not read, put with no other article's
value, not seen to conflict, told only by copies of one text (no alarm by design), held back.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from slips import slips

from checker.algebra.relations import Relation
from checker.model.finding import Finding
from checker.model.report import Report
from checker.pipeline import gather, run

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
CLUSTERS = ("seeds", "37ecb", "20ecbplus", "22ecbplus")
FOUND = "found"
UNREAD, ALONE, FITTING, COPIED, HELD = CAUSES = (
    "not read",
    "put with no other article's value",
    "not seen to conflict",
    "copies",
    "held back",
)
Json = dict[str, Any]
Spot = tuple[str, int]
"""Article id and where in it a mention starts, as if nothing had been planted."""


class Plant(NamedTuple):
    """One planted error: where it stands, which words it replaces, what stands there instead."""

    fact: str
    kind: str
    article: str
    start: int
    end: int
    instead: str


def read_articles(cluster: str) -> list[Json]:
    """The records of a labelled cluster, one an article."""
    lines = (GOLD / f"{cluster}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def find_plants(cluster: str, articles: list[Json]) -> Iterator[Plant]:
    """What can be planted into the labelled facts of a cluster on which two articles agree."""
    texts = {str(article["id"]): article["text"] for article in articles}
    labels = yaml.safe_load((GOLD / f"{cluster}.yaml").read_text(encoding="utf-8"))
    for fact in labels["facts"]:
        if fact["verdict"] != "agree" or fact["kind"] == "other":
            continue
        if len({mention["article"] for mention in fact["mentions"]}) < 2:
            continue
        for mention in fact["mentions"]:
            text = texts[str(mention["article"])]
            at = -1
            for _ in range(int(mention.get("occurrence", 1))):
                at = text.index(mention["exact"], at + 1)
            for slip in slips(fact["kind"], mention["exact"]):
                yield Plant(
                    fact["id"],
                    fact["kind"],
                    str(mention["article"]),
                    at + slip.start,
                    at + slip.end,
                    slip.instead,
                )


def report_on(articles: list[Json]) -> Report:
    """The report on records of articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text("".join(f"{json.dumps(each)}\n" for each in articles), encoding="utf-8")
        return run(gather([path], None, Path(folder)))


def plant(articles: list[Json], planted: Plant) -> list[Json]:
    """The records with the error in its place."""
    changed = []
    for article in articles:
        text = article["text"]
        if str(article["id"]) == planted.article:
            text = text[: planted.start] + planted.instead + text[planted.end :]
        changed.append({**article, "text": text})
    return changed


class Outcome(NamedTuple):
    """What came of a planted error: found or the cause why not, and the alarms elsewhere."""

    what: str
    elsewhere: list[Finding]


def look(planted: Plant, before: set[frozenset[Spot]], report: Report) -> Outcome:
    """Return what a report says of a planted error, against the conflicts known before."""
    grown = len(planted.instead) - (planted.end - planted.start)
    end = planted.start + len(planted.instead)
    here = {
        mention.id
        for mention in report.mentions
        if mention.article == planted.article
        and mention.start < end
        and planted.start < mention.end
    }
    found, elsewhere = False, []
    for finding in report.findings:
        if not finding.code.startswith("D"):
            continue
        if here & set(finding.mentions):
            found = True
        elif not conflicts(report, [finding], planted, grown) <= before:
            elsewhere.append(finding)
    return Outcome(FOUND if found else _cause(report, planted, here), elsewhere)


def conflicts(
    report: Report, findings: list[Finding], planted: Plant | None = None, grown: int = 0
) -> set[frozenset[Spot]]:
    """The pairs of places that cannot both be right; places as before the planting."""
    spots: dict[str, Spot] = {}
    for mention in report.mentions:
        moved = planted and mention.article == planted.article and mention.start > planted.start
        spots[mention.id] = (mention.article, mention.start - (grown if moved else 0))
    return {
        frozenset((spots[a], spots[b]))
        for finding in findings
        if finding.code.startswith("D")
        for a, b in finding.pairs or [(finding.mentions[0], finding.mentions[-1])]
    }


def _cause(report: Report, planted: Plant, here: set[str]) -> str:
    if not any(each.id in here and each.kind == planted.kind for each in report.mentions):
        return UNREAD
    facts = [
        fact
        for fact in (judgement.fact for judgement in report.judgements)
        if any(each.id in here for each in fact.mentions)
        and len({each.article for each in fact.mentions}) > 1
    ]
    if not facts:
        return ALONE
    if not any(
        link.values.relation is Relation.DISJOINT and here & {link.a, link.b}
        for fact in facts
        for link in fact.links
    ):
        return FITTING
    family = report.copies.get(planted.article, planted.article)
    told_by = {report.copies.get(m.article, m.article) for fact in facts for m in fact.mentions}
    return COPIED if told_by == {family} else HELD


def measure(cluster: str, every: int, verbose: bool) -> dict[str, Counter[str]]:
    """Plant every n-th error of a cluster, one at a time; return the outcomes by kind."""
    articles = read_articles(cluster)
    untouched = report_on(articles)
    before = conflicts(untouched, list(untouched.findings))
    counts: dict[str, Counter[str]] = {}
    for planted in list(find_plants(cluster, articles))[::every]:
        outcome = look(planted, before, report_on(plant(articles, planted)))
        count = counts.setdefault(planted.kind, Counter())
        count[outcome.what] += 1
        count["alarms elsewhere"] += len(outcome.elsewhere)
        if verbose and outcome.what != FOUND:
            print(f"{outcome.what}: {planted}")
        if verbose:
            for finding in outcome.elsewhere:
                print(f"elsewhere: {planted}: {finding.code} {finding.message}")
    return counts


def tabulate(counts: dict[str, dict[str, Counter[str]]]) -> str:
    """The outcomes as a table in Markdown: a row for each cluster and kind, and one for all."""
    columns = (FOUND, *CAUSES, "alarms elsewhere")
    lines = [
        f"| planted into | planted | {' | '.join(columns)} |",
        f"| --- |{' ---: |' * (len(columns) + 1)}",
    ]
    total: Counter[str] = Counter()
    for cluster, kinds in counts.items():
        for kind, count in sorted(kinds.items()):
            total += count
            lines.append(_row(f"{cluster}, {kind}", count, columns))
    lines.append(_row("all", total, columns))
    return "\n".join(lines)


def _row(name: str, count: Counter[str], columns: tuple[str, ...]) -> str:
    planted = sum(count[each] for each in (FOUND, *CAUSES))
    return f"| {name} | {planted} | {' | '.join(str(count[each]) for each in columns)} |"


def main() -> None:
    """Plant, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("clusters", nargs="*", default=CLUSTERS, help="labelled clusters")
    parser.add_argument("--every", type=int, default=1, help="plant every N-th error only")
    parser.add_argument("--verbose", action="store_true", help="print what was not found")
    asked = parser.parse_args()
    if not GOLD.is_dir():
        raise SystemExit(f"planting: no labelled articles in {GOLD}")
    counts = {name: measure(name, asked.every, asked.verbose) for name in asked.clusters}
    print(tabulate(counts))


if __name__ == "__main__":
    main()
