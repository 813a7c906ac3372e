"""Measure on labelled event chains which words may stand for one event in two reports.

usage: chains.py [--classes]

`../shared/coreference` holds, for 80 stories, which event words of which articles name the same
event (ECB+). Every pair of such words from two articles of a story is a case; a test of words is
right if it joins those of one chain and no others. A topic is two stories of one sort (two quakes).
With --classes each predicate class is listed with what it adds to equal roots.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CHAINS = ROOT.parent / "shared" / "coreference"
sys.path.insert(0, str(ROOT))

from checker.extract.predicates import find_classes  # noqa: E402
from checker.grammar.lexicon import event_root, related  # noqa: E402
from checker.grammar.stems import stem  # noqa: E402

# What may follow the verb of a trigger of several words: "checked into", "rammed through".
_PARTICLES = frozenset(
    """in into on out up down off away over through to with of from at by under back herself himself
    for against""".split()
)


class Trigger(NamedTuple):
    """The word that names an event: its article, form, root, classes and chain."""

    article: str
    word: str
    root: str
    classes: frozenset[str]
    chain: str


Test = Callable[[Trigger, Trigger], bool]


class Pair(NamedTuple):
    """Two triggers of two articles and whether they are of one chain."""

    one: Trigger
    other: Trigger
    same: bool


def read_pairs(folder: Path) -> dict[str, list[Pair]]:
    """All pairs of triggers from two articles of a story, by topic."""
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for path in sorted(folder.glob("*.jsonl")):
        triggers = list(read_triggers(path))
        topic = path.stem.removesuffix("plus").removesuffix("ecb")
        pairs[topic] += [
            Pair(one, other, one.chain == other.chain)
            for one, other in combinations(triggers, 2)
            if one.article != other.article
        ]
    return pairs


def read_triggers(path: Path) -> Iterator[Trigger]:
    """The event words of a story that are in a chain."""
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        for mention in article["mentions"]:
            if not mention["type"].startswith("ACTION") or not mention["chain"]:
                continue
            words = [word.lower() for word in article["sentences"][mention["sentence"]]]
            span = range(mention["start"], mention["end"])
            at = next((i for i in reversed(span) if words[i] not in _PARTICLES), span[0])
            named = find_classes(words)
            classes = named.get(at) or next((named[i] for i in span if i in named), ())
            # A crime before the law is the charge: what it would be else is another event.
            classes = classes[:1] if "crime" in classes else classes
            yield Trigger(
                article["doc"],
                words[at],
                event_root(words[at]),
                frozenset(classes),
                mention["chain"],
            )


def same_root(one: Trigger, other: Trigger) -> bool:
    """Whether two words have one root."""
    return one.root == other.root


TESTS: dict[str, Test] = {
    "same form": lambda one, other: one.word == other.word,
    "same stem": lambda one, other: stem(one.word) == stem(other.word),
    "same root": same_root,
    "related 1.0": lambda one, other: related(one.root, other.root) >= 1,
    "related >= 0.5": lambda one, other: related(one.root, other.root) >= 0.5,
    "same class or root": lambda one, other: (
        same_root(one, other) or bool(one.classes & other.classes)
    ),
}


class Score(NamedTuple):
    """Pairs of one chain, pairs joined, pairs joined rightly."""

    gold: int
    joined: int
    right: int

    @property
    def recall(self) -> float:
        """Share of the pairs of one chain that were joined."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def precision(self) -> float:
        """Share of the joined pairs that are of one chain."""
        return self.right / self.joined if self.joined else 0.0


def score(pairs: list[Pair], test: Test) -> Score:
    """How well a test joins the pairs of a topic."""
    joined = [pair for pair in pairs if test(pair.one, pair.other)]
    return Score(sum(p.same for p in pairs), len(joined), sum(p.same for p in joined))


def added_by_class(pairs: list[Pair]) -> dict[str, Counter[bool]]:
    """What each class joins beyond equal roots: so many rightly, so many wrongly."""
    added: dict[str, Counter[bool]] = defaultdict(Counter)
    for pair in pairs:
        if not same_root(pair.one, pair.other):
            for name in pair.one.classes & pair.other.classes:
                added[name][pair.same] += 1
    return added


def leave_topic_out(topics: dict[str, list[Pair]]) -> list[Score]:
    """Score each topic with those classes alone that the other topics do not speak against."""
    added = {topic: added_by_class(pairs) for topic, pairs in topics.items()}
    scores = []
    for topic, pairs in topics.items():
        others: Counter[tuple[str, bool]] = Counter()
        for other, classes in added.items():
            if other != topic:
                for name, counts in classes.items():
                    # One topic, one vote: the large ones would decide alone.
                    others[name, counts[True] > counts[False]] += 1
        kept = {
            name
            for name in {name for classes in added.values() for name in classes}
            if others[name, True] >= others[name, False]
        }

        def test(one: Trigger, other: Trigger, kept: set[str] = kept) -> bool:
            return same_root(one, other) or bool(one.classes & other.classes & kept)

        scores.append(score(pairs, test))
    return scores


def render(name: str, scores: list[Score]) -> str:
    """A row of the table: pooled over all pairs, and the mean of the topics."""
    pooled = Score(*(sum(column) for column in zip(*scores, strict=True)))
    told = [each for each in scores if each.gold and each.joined]
    recall = sum(each.recall for each in told) / len(told)
    precision = sum(each.precision for each in told) / len(told)
    shares = (pooled.recall, pooled.precision, recall, precision)
    return f"| {name} | " + " | ".join(f"{share:.2f}" for share in shares) + " |"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure words on labelled event chains.")
    parser.add_argument("--classes", action="store_true")
    options = parser.parse_args()
    if not CHAINS.is_dir():
        print(f"chains: {CHAINS} is not there, nothing to measure", file=sys.stderr)
        return 2
    topics = read_pairs(CHAINS)
    print("| words | recall | precision | mean recall | mean precision |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, test in TESTS.items():
        print(render(name, [score(pairs, test) for pairs in topics.values()]))
    print(render("the same, classes by the other topics", leave_topic_out(topics)))
    if options.classes:
        added: dict[str, Counter[bool]] = defaultdict(Counter)
        for pairs in topics.values():
            for name, counts in added_by_class(pairs).items():
                added[name].update(counts)
        print("\nclass: pairs joined rightly / wrongly beyond equal roots")
        for name, counts in sorted(added.items(), key=lambda item: -sum(item[1].values())):
            print(f"{name}: {counts[True]} / {counts[False]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
