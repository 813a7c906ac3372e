"""Time the reading of values, side by side with the libraries people use for it today.

usage: extraction.py [--seconds N] [--growth]

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
from checker.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "news"
Reader = Callable[[str], object]


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
    """Characters read and seconds taken, until the articles or the seconds run out."""
    read(articles[0])  # warm-up: tables and patterns are made on first use
    characters, start = 0, time.perf_counter()
    for article in articles:
        read(article)
        characters += len(article.text)
        if time.perf_counter() - start > budget:
            break
    return characters, time.perf_counter() - start


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
        characters, seconds = time_reader(find_mentions, many, float("inf"))
        show(f"{number:,} articles", characters, seconds)


def main() -> None:
    """Time checker, then each peer, on the same articles."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--seconds", type=float, default=20, help="at most so long for each (20)")
    options.add_argument("--growth", action="store_true", help="also 10 to 10,000 articles")
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


if __name__ == "__main__":
    main()
