"""Workers: articles read by one process or by several, with the results in the articles' order."""

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from checker.model.article import Article

T = TypeVar("T")

_WORTH_IT = 4_000_000
"""Characters to read from which several processes are quicker than one, their start included."""


class Died(NamedTuple):
    """Stands for what would have been read of an article whose worker died; how, in words."""

    how: str


def count_cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def choose_jobs(articles: Sequence[Article]) -> int:
    """Return how many processes read so much quickest: one, or one for each processor."""
    characters = sum(len(article.text) for article in articles)
    return count_cores() if characters > _WORTH_IT else 1


def read_all(
    articles: Sequence[Article], read: Callable[[Article], T], jobs: int
) -> Iterator[T | Died]:
    """Yield what is read of each article, in the articles' order.

    read: a function of a module, since other processes have to find it; what it raises is raised
    here. jobs: processes that read; with one there are no others than this one.

    Raises:
        InputError: no process can be started.
    """
    if jobs < 2 or len(articles) < 2:
        yield from map(read, articles)
        return
    # What several processes take is loaded for several processes.
    from checker.extract.crew import Crew

    crew = Crew(articles, read, jobs)
    try:
        yield from crew.results()
    finally:
        crew.dismiss()
