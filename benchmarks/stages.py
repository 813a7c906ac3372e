"""Say where the time of reading goes, stage by stage, on the articles that extraction.py reads.

usage: stages.py [--rounds N] [--functions]

The running function is looked at every two milliseconds of CPU time, so that the program runs as
it always does; a profiler that counts calls makes small functions look expensive. A sample counts
for the innermost stage below. It only prints: times belong to a machine.
"""

from __future__ import annotations

import argparse
import signal
from collections import Counter
from types import FrameType

from extraction import read_articles

from checker.extract import find_mentions

_EVERY = 0.002
STAGES = {
    ("letters", "make_plain"): "plain text",
    ("sentences", "find_sentences"): "sentences",
    ("numerals", "find_numerals"): "numerals",
    ("rules", "_places"): "rules: where one may begin",
    ("rules", "_candidates"): "rules: which may begin there",
    ("rules", "_best"): "rules: trying their patterns",
    ("rules", "_produce"): "rules: making the records",
    ("quotations", "find_quotations"): "quotations: which mark closes which",
    ("grammar", "find_quotations"): "quotations: making the records",
    ("clauses", "_cut"): "sentences with a value: tokens",
    ("predicates", "find_classes"): "sentences with a value: classes of the words",
    ("names", "find_names"): "names",
    ("speakers", "find_speaker"): "speakers",
    ("heads", "find_head"): "subjects: what is counted",
    ("events", "find_events"): "subjects: events",
    ("triggers", "find_trigger"): "subjects: events of dates",
    ("times", "long_ago"): "subjects: told of the past",
    ("subjects", "describe"): "subjects: the rest",
    ("mentions", "_mention"): "mentions",
    ("mentions", "find_mentions"): "the rest",
}
"""Module and function: the stage it stands for."""


class Sampler:
    """Counts in which stage, and in which function, the program is found."""

    def __init__(self) -> None:
        self.stages: Counter[str] = Counter()
        self.functions: Counter[str] = Counter()

    def look(self, _signal: int, frame: FrameType | None) -> None:
        """Count the moment for the innermost stage and function."""
        place = _place(frame)
        while frame is not None:
            if stage := STAGES.get(_place(frame)):
                self.stages[stage] += 1
                self.functions[".".join(place)] += 1
                return
            frame = frame.f_back


def _place(frame: FrameType | None) -> tuple[str, str]:
    if frame is None:
        return "", ""
    module = str(frame.f_globals.get("__name__", "")).rpartition(".")[2]
    return module, frame.f_code.co_name


def show(title: str, counted: Counter[str], most: int) -> None:
    """Print a table of shares, the largest first."""
    total = sum(counted.values())
    print(f"\n| {title} | share |\n| --- | ---: |")
    for name, number in counted.most_common(most):
        print(f"| {name} | {100 * number / total:.1f} % |")


def main() -> None:
    """Read the articles once to warm up, then so often with the sampler on."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--rounds", type=int, default=5, help="times the articles are read (5)")
    options.add_argument("--functions", action="store_true", help="also the busiest functions")
    chosen = options.parse_args()
    articles = read_articles()
    for article in articles:
        find_mentions(article)
    sampler = Sampler()
    signal.signal(signal.SIGPROF, sampler.look)
    signal.setitimer(signal.ITIMER_PROF, _EVERY, _EVERY)
    for _ in range(chosen.rounds):
        for article in articles:
            find_mentions(article)
    signal.setitimer(signal.ITIMER_PROF, 0)
    show("stage", sampler.stages, len(STAGES))
    if chosen.functions:
        show("function", sampler.functions, 30)


if __name__ == "__main__":
    main()
