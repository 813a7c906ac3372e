"""Make a large project and time ``checker check`` on it: cold, warm, and after an edit.

usage: gate.py [--claims N] [--articles N] [--folder DIR] [--only-make] [--grow]

Five outlets tell each event; some give another figure. Only made-up words, from a fixed seed: the
same project every time. It only prints: times belong to a machine, so no test hangs on them.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent

OUTLETS = ("Harbour Post", "Valley Times", "Coast Radio", "Northern Wire", "City Gazette")
TOWNS = "Ardmore Belwick Corvane Dunleigh Eastmere Farrow Glenholt Harwick Ilminster Jarrow".split()
SYLLABLES = "ar bel cor dun el far gor hal is jor kel lor mar nor os pel quor ras sel tor".split()
HAPPENINGS = (
    ("a fire in a warehouse", "workers", "killed", "injured"),
    ("a train crash", "passengers", "killed", "hurt"),
    ("a flood", "residents", "killed", "evacuated"),
    ("a gas explosion", "tenants", "killed", "injured"),
    ("a ferry accident", "travellers", "rescued", "missing"),
)


class Statement(NamedTuple):
    """A sentence and the words of it that a claim quotes, with the name of the fact."""

    sentence: str
    quote: str
    fact: str


class Event(NamedTuple):
    """One made-up event: what happened, where, when, to how many."""

    number: int
    what: str
    people: str
    first: str
    second: str
    town: str
    chief: str
    day: dt.date
    figures: tuple[int, ...]
    words: str


def make_event(number: int, chance: random.Random) -> Event:
    """The event of a number."""
    what, people, first, second = HAPPENINGS[number % len(HAPPENINGS)]
    town = _name(chance) + " " + chance.choice(TOWNS)
    day = dt.date(2015, 1, 1) + dt.timedelta(days=chance.randrange(3000))
    figures = tuple(chance.randrange(3, 90) for _ in range(12))
    words = f"We have never seen such {_name(chance).lower()} {_name(chance).lower()} in {town}"
    return Event(number, what, people, first, second, town, _name(chance), day, figures, words)


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()


def tell(event: Event, outlet: int, chance: random.Random) -> list[Statement]:
    """What an outlet says about an event: ten claims' worth; one figure in twenty is its own."""
    f = [n + (chance.randrange(1, 4) if chance.random() < 0.05 else 0) for n in event.figures]
    day = f"{event.day.day} {event.day:%B %Y}"
    name = f"e{event.number}"
    said = (
        (f"{f[0]} {event.people} were {event.first} in {event.what} in {event.town}", 0, "first"),
        (f"{f[1]} {event.people} were {event.second}", 0, "second"),
        (f"it happened on {day}", 1, "day"),
        (f"the work of the rescuers took {f[2]} hours", 1, "work"),
        (f"{f[3]} houses were damaged", 0, "houses"),
        (f"{f[4]} firefighters were sent from {event.town}", 0, "crews"),
        (f"{f[5]} percent of the roof had been inspected", 0, "roof"),
        (f"the inquiry will last {f[6]} months", 1, "inquiry"),
        (f"{f[7]} dogs searched the ruins", 0, "dogs"),
        (f"{f[8]} families lost their homes", 0, "families"),
    )
    told = []
    for words, whole, fact in said:
        quote = words if whole else " ".join(words.split()[:4])
        ending = chance.choice((", officials said", f", said {event.chief}", ", police said", ""))
        told.append(
            Statement(words[:1].upper() + words[1:] + ending + ".", quote, f"{name}-{fact}")
        )
    return told


def write_project(folder: Path, claims: int, articles: int) -> None:
    """Write corpus/ and claims.yaml into a folder."""
    chance = random.Random(20191127)
    (folder / "corpus").mkdir(parents=True)
    each = -(-claims // articles)
    lines = ["version: 1", "claims:"]
    written = 0
    for number in range(articles):
        outlet = number % len(OUTLETS)
        if outlet == 0:
            event = make_event(number // len(OUTLETS), chance)
        told = tell(event, outlet, chance)
        published = event.day + dt.timedelta(days=1 + outlet // 2)
        filler = [
            f"The mayor of {event.town} thanked the crews of the {_name(chance)} district and "
            f"called for better {_name(chance).lower()} rules along the {_name(chance)} road.",
            f"“{event.words},” {event.chief} said.",
        ]
        body = "\n\n".join(
            " ".join(statement.sentence for statement in told[at : at + 3]) + " " + filler[at % 2]
            for at in range(0, len(told), 3)
        )
        article = f"a{number:05}"
        head = f"---\nsource: {OUTLETS[outlet]}\npublished: {published}\n"
        title = f"title: {event.what.capitalize()} in {event.town}\n---\n"
        (folder / "corpus" / f"{article}.md").write_text(head + title + body + "\n")
        for at, statement in enumerate(told[:each]):
            if written == claims:
                break
            written += 1
            lines.append(f"  - id: {article}-{at}")
            lines.append(f"    article: {article}")
            lines.append(f"    quote: {statement.quote}")
            lines.append(f"    fact: {statement.fact}")
    (folder / "claims.yaml").write_text("\n".join(lines) + "\n")


class Run(NamedTuple):
    """What a ``checker check`` took: seconds by the clock and of processors, MiB of its largest
    process; and what it printed."""

    seconds: float
    busy: float
    mib: float
    output: bytes

    def __str__(self) -> str:
        return f"{self.seconds:6.1f} s, {self.busy:6.1f} s of processors, {self.mib:6,.0f} MiB"


def run(folder: Path, *arguments: str) -> Run:
    """Run ``checker check`` in a folder."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "check", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=printed,
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        printed.seek(0)
        output = printed.read()
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        raise SystemExit(f"gate: exit {code}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, output)


def time_project(folder: Path) -> Iterator[tuple[str, Run]]:
    """Yield the runs on a project: without what earlier ones kept, with it, and after an edit."""
    shutil.rmtree(folder / ".checker_cache", ignore_errors=True)
    cold = run(folder)
    yield "cold", cold
    warm = run(folder)
    yield "warm", warm
    article = folder / "corpus" / "a00000.md"
    text = article.read_text()
    article.write_text(text + "\nA further line.\n")
    try:
        yield "edited", run(folder)
    finally:
        article.write_text(text)
    if warm.output != cold.output:
        raise SystemExit("gate: the second run printed something else")


def main() -> None:
    """Make the projects, run the gate on each, print what it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--claims", type=int, default=50_000)
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--folder", type=Path, help="where to make it, and keep it")
    parser.add_argument("--only-make", action="store_true", help="make the project, run nothing")
    parser.add_argument("--grow", action="store_true", help="a fifth and a twenty-fifth before it")
    chosen = parser.parse_args()
    for part in (25, 5, 1) if chosen.grow else (1,):
        claims, articles = chosen.claims // part, chosen.articles // part
        folder = chosen.folder or Path(tempfile.mkdtemp(prefix="gate-"))
        if chosen.grow and chosen.folder:
            folder /= str(claims)
        if not (folder / "claims.yaml").exists():
            write_project(folder, claims, articles)
        print(f"{claims:,} claims on {articles:,} articles in {folder}", flush=True)
        try:
            for name, took in () if chosen.only_make else time_project(folder):
                print(f"{name:6} {took}", flush=True)
        finally:
            if chosen.folder is None:
                shutil.rmtree(folder)


if __name__ == "__main__":
    main()
