"""Workers: several processes read what one reads, in its order, whatever becomes of one of them."""

import os
import signal
from collections.abc import Iterator

import pytest

from checker.errors import InputError
from checker.extract.crew import Crew
from checker.extract.workers import Died, choose_jobs, read_all
from checker.model.article import Article


def articles_of(*texts: str) -> list[Article]:
    return [Article(id=str(at), path=f"{at}.txt", text=text) for at, text in enumerate(texts)]


MANY = articles_of(*(f"{at} " * 9_000 for at in range(40)))
"""Several batches for each worker."""


def measure(article: Article) -> tuple[str, int]:
    return article.id, len(article.text)


def die_of_a_word(article: Article) -> str:
    if article.text == "murder":
        os.kill(os.getpid(), signal.SIGKILL)
    if article.text == "leave":
        os._exit(3)
    return article.text.upper()


def fail(article: Article) -> str:
    if article.text == "wrong":
        raise ValueError(article.id)
    return article.text


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_articles_order(jobs: int) -> None:
    assert list(read_all(MANY, measure, jobs)) == [measure(article) for article in MANY]


def test_a_worker_that_dies_costs_the_article_it_was_reading_and_no_other() -> None:
    articles = articles_of("a", "murder", "b", "c", "leave", "d", "murder")
    assert list(read_all(articles, die_of_a_word, 2)) == [
        "A",
        Died("killed by signal 9"),
        "B",
        "C",
        Died("exit code 3"),
        "D",
        Died("killed by signal 9"),
    ]


def test_what_reading_raises_is_raised_here() -> None:
    results = read_all(articles_of("a", "wrong", "b"), fail, 2)
    assert next(results) == "a"
    with pytest.raises(ValueError, match="1"):
        next(results)


def test_little_is_read_before_what_is_still_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.extract.crew._BATCH", 1)
    crew: Crew[tuple[str, int]] = Crew(MANY * 5, measure, 2)
    most = 0
    try:
        results: Iterator[tuple[str, int] | Died] = crew.results()
        for _ in results:
            most = max(most, len(crew.early))
    finally:
        crew.dismiss()
    assert most <= 2 * 8


def test_a_worker_that_cannot_start_is_told_with_a_way_out() -> None:
    with pytest.raises(InputError, match="cannot be started") as told:
        list(read_all(articles_of("a", "b"), die_at_the_start, 2))
    assert "--jobs 1" in str(told.value)


class _Unreadable:
    """A function that cannot be unpickled where it arrives."""

    def __call__(self, article: Article) -> str:
        return article.text

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (7,)


die_at_the_start = _Unreadable()


def test_a_small_corpus_is_read_by_one_process() -> None:
    assert choose_jobs(articles_of("a", "b")) == 1
