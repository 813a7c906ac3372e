"""Measure how far the weights of matching fit the clusters they were set on.

usage: tune.py [--steps 0.8,1.25] [--write]

Every weight and threshold below is tried smaller and larger, the others as committed, on the
labelled clusters. For each cluster the best value of each is chosen by the *other* clusters alone;
all choices together are then measured on the cluster that had no say. Where the committed weights
do much better there than weights so chosen, they fit that cluster rather than news. Last come the
choices that all clusters together would make: what to commit is for a person to decide.

The measure is the mean of link precision and recall, alarm precision and recall, and verdict
accuracy, each pooled over clusters. The same on every run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from gains import SHARED, pool
from planting import GOLD

from checker.judge import judge_facts
from checker.match import find_copies, find_facts
from checker.model.inputs import Inputs
from checker.model.report import Report
from checker.model.settings import Settings
from checker.pipeline import extract, gather
from checker.report import json_v1

PAGE = Path(__file__).resolve().parent.parent / "docs" / "matching.md"
BEGIN, END = "<!-- tune:begin -->", "<!-- tune:end -->"
TUNED = (
    "match.threshold",
    "match.counts.same_tally",
    "match.counts.same_class",
    "match.counts.nearby",
    "match.counts.same_head",
    "match.counts.other_head",
    "match.counts.one_incident",
    "match.counts.context",
    "match.counts.crowd",
    "match.events.same_word",
    "match.events.same_class",
    "match.events.one_incident",
    "match.events.context",
    "match.words",
    "judge.least_likeness",
    "judge.slip_likeness",
)
SHARES = (
    "link_precision",
    "link_recall",
    "alarm_precision",
    "alarm_recall",
    "verdict_accuracy",
)

Json = dict[str, Any]
Choice = Mapping[str, float]


class Cluster:
    """A labelled cluster, read once; settings change nothing in what is read."""

    def __init__(self, name: str) -> None:
        """Read the articles of a cluster and the values in them."""
        self.articles = GOLD / f"{name}.jsonl"
        self.inputs: Inputs = gather([self.articles], None, GOLD)
        self.read = extract(self.inputs)
        self.copies = find_copies(self.inputs.articles)
        self._known: dict[str, Json] = {}

    def score(self, settings: Settings) -> Json:
        """The scorer's figures under the settings."""
        key = settings.model_dump_json()
        if key not in self._known:
            self._known[key] = self._score(settings)
        return self._known[key]

    def _score(self, settings: Settings) -> Json:
        articles = self.inputs.articles
        facts = find_facts(self.read.mentions, articles, settings.match, self.copies)
        judged = tuple(judge_facts(facts, articles, self.copies, settings.judge))
        report = Report(
            articles=tuple(articles),
            mentions=self.read.mentions,
            judgements=judged,
            shown=frozenset(each.fact.id for each in judged),
        )
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.json"
            path.write_text(json_v1.render(report), encoding="utf-8")
            gold = self.articles.with_suffix(".yaml")
            command = (sys.executable, SHARED / "score.py", gold, path, self.articles, "--json")
            done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
        figures: Json = json.loads(done.stdout)
        return figures


def with_values(choice: Choice) -> Settings:
    """The committed settings with some values replaced, named like "match.threshold"."""
    values: Json = Settings().model_dump()
    for name, value in choice.items():
        *path, last = name.split(".")
        place = values
        for step in path:
            place = place[step]
        place[last] = value
    return Settings.model_validate(values)


def value_of(name: str) -> float:
    """The committed value of a setting."""
    place: Any = Settings()
    for step in name.split("."):
        place = getattr(place, step)
    return float(place)


def measure(clusters: Collection[Cluster], choice: Choice) -> float:
    """The mean of the shares, pooled over the clusters."""
    settings = with_values(choice)
    pooled = pool([cluster.score(settings) for cluster in clusters])
    told = [float(pooled[share]) for share in SHARES if pooled[share] is not None]
    return sum(told) / len(told)


def choose(clusters: Collection[Cluster], steps: Collection[float]) -> dict[str, float]:
    """What the clusters would change, each value with the others as committed."""
    committed = measure(clusters, {})
    choice: dict[str, float] = {}
    for name in TUNED:
        best = committed
        for step in steps:
            value = round(min(value_of(name) * step, 0.99), 4)
            if (found := measure(clusters, {name: value})) > best:
                best, choice[name] = found, value
    return choice


def tabulate(clusters: Mapping[str, Cluster], steps: Collection[float]) -> str:
    """The table of clusters left out, and what all clusters would choose."""
    lines = [
        "| cluster left out | committed | chosen by the others | values changed |",
        "| --- | ---: | ---: | ---: |",
    ]
    for name, cluster in clusters.items():
        choice = choose([each for other, each in clusters.items() if other != name], steps)
        figures = measure([cluster], {}), measure([cluster], choice)
        lines.append(f"| {name} | {figures[0]:.3f} | {figures[1]:.3f} | {len(choice)} |")
    choice = choose(list(clusters.values()), steps)
    before, after = (measure(list(clusters.values()), each) for each in ({}, choice))
    lines.append(f"| none | {before:.3f} | {after:.3f} | {len(choice)} |")
    told = ", ".join(f"`{name}` {value:g}" for name, value in choice.items())
    return "\n".join([*lines, "", f"All together would choose: {told or 'nothing else'}."])


def main() -> None:
    """Print the table; write it into docs/matching.md if asked to."""
    parser = argparse.ArgumentParser(description="Measure how far weights fit their clusters.")
    parser.add_argument("--steps", default="0.8,1.25", help="factors to try, between commas")
    parser.add_argument("--write", action="store_true", help="put the table into docs/matching.md")
    arguments = parser.parse_args()
    if not GOLD.is_dir():
        print("tune: no labelled articles in ../shared/gold, nothing to measure")
        return
    steps = [float(step) for step in arguments.steps.split(",")]
    names = sorted(path.stem for path in GOLD.glob("*.jsonl"))
    table = tabulate({name: Cluster(name) for name in names}, steps)
    print(table)
    if arguments.write:
        head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        _, found, tail = rest.partition(END)
        if not found:
            raise SystemExit(f"tune: docs/matching.md lost its markers {BEGIN} and {END}")
        PAGE.write_text(f"{head}{BEGIN}\n{table}\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
