"""Time the reading of values, side by side with the libraries people use for it today.

usage: extraction.py [--seconds N] [--growth] [--jobs N]

All run in one process on the same articles: those in ../shared/news where that folder is, else the
shipped corpus. A peer that is not installed (extra `bench`) is left out with a message. It only
prints: times belong to a machine, so no test hangs on them.
"""

from __future__ import annotations

import argparse
import json
import platform
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from checker.corpus import read_corpus
from checker.extract import find_mentions
from checker.extract.workers import read_all
from checker.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "news"
Reader = Callable[[str], object]
_STRETCH = 12
"""Articles that are timed together: some milliseconds' work."""


def read_articles() -> list[Article]:
    """The articles to read, in a fixed order."""
    files = sorted(NEWS.glob("*.jsonl")) if NEWS.is_dir() else [ROOT / "corpus"]
    found = []
    for number, path in enumerate(files):
        if path.is_dir() or path.stat().st_size:
            articles, _ = read_corpus([path], ROOT)
            # Clusters count their articles anew: the number keeps the ids apart.
            found += [a.model_copy(update={"id": f"{number}/{a.id}"}) for a in articles]
    return found


def peers() -> Iterator[tuple[str, Reader]]:
    """The libraries to compare with, as functions of a text."""
    for name, load in (
        ("quantulum3", _quantulum),
        ("dateparser", _dateparser),
        ("recognizers-text", _recognizers),
    ):
        try:
            yield name, load()
        except ImportError as missing:
            print(f"{name:18} left out: {missing}")


def _quantulum() -> Reader:
    from quantulum3 import parser

    return lambda text: parser.parse(text)


def _dateparser() -> Reader:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"])


def _recognizers() -> Reader:
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_age, recognize_currency, recognize_dimension

    readers = (
        recognize_number,
        recognize_ordinal,
        recognize_percentage,
        recognize_age,
        recognize_currency,
        recognize_dimension,
        recognize_datetime,
    )
    return lambda text: [read(text, "en-us") for read in readers]


def time_reader(
    read: Callable[[Article], object], articles: list[Article], budget: float
) -> tuple[int, float]:
    """Characters read and the seconds of processor time they take when nothing disturbs.

    The articles are read in stretches, again and again until so many seconds have passed; of each
    stretch the quickest time counts. On a machine that others use this differs by a few per cent
    from run to run, where the time on the clock doubles.
    """
    read(articles[0])  # warm-up: tables and patterns are made on first use
    least: dict[int, float] = {}
    end = time.perf_counter() + budget
    while time.perf_counter() < end:
        for first in range(0, len(articles), _STRETCH):
            start = time.process_time()
            for article in articles[first : first + _STRETCH]:
                read(article)
            taken = time.process_time() - start
            least[first] = min(taken, least.get(first, taken))
            if time.perf_counter() > end:
                break
    characters = sum(
        len(article.text) for first in least for article in articles[first : first + _STRETCH]
    )
    return characters, sum(least.values())


def _on_text(read: Reader) -> Callable[[Article], object]:
    return lambda article: read(article.text)


def show(name: str, characters: int, seconds: float) -> None:
    """Print one line of the table."""
    print(
        f"{name:18} {characters / seconds:14,.0f} characters/s  ({characters:,} in {seconds:.2f} s)"
    )


def show_growth(articles: list[Article]) -> None:
    """Print how the time grows with the number of articles: a straight line, or not."""
    for number in (10, 100, 1_000, 10_000):
        many = [articles[at % len(articles)] for at in range(number)]
        start = time.process_time()
        for article in many:
            find_mentions(article)
        characters = sum(len(article.text) for article in many)
        show(f"{number:,} articles", characters, time.process_time() - start)


def show_processes(articles: list[Article], most: int) -> None:
    """Print what several processes read in a second on the clock, their start included."""
    many = articles * 5
    characters = sum(len(article.text) for article in many)
    for jobs in range(1, most + 1):
        start = time.perf_counter()
        for _ in read_all(many, find_mentions, jobs):
            pass
        show(f"{jobs} processes", characters, time.perf_counter() - start)


def main() -> None:
    """Time checker, then each peer, on the same articles."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--seconds", type=float, default=20, help="at most so long for each (20)")
    options.add_argument("--growth", action="store_true", help="also 10 to 10,000 articles")
    options.add_argument("--jobs", type=int, default=0, help="also with up to so many processes")
    chosen = options.parse_args()
    articles = read_articles()
    print(
        json.dumps(
            {
                "python": platform.python_version(),
                "machine": platform.machine(),
                "articles": len(articles),
            }
        )
    )
    show("checker", *time_reader(find_mentions, articles, chosen.seconds))
    for name, read in peers():
        show(
            name,
            *time_reader(_on_text(read), articles, chosen.seconds),
        )
    if chosen.growth:
        show_growth(articles)
    if chosen.jobs:
        show_processes(articles, chosen.jobs)


if __name__ == "__main__":
    main()
