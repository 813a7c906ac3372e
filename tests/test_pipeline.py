"""The pipeline: one report, however many processes read and whatever becomes of one of them."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from checker import pipeline
from checker.extract.workers import Died
from checker.model.article import Article
from checker.model.inputs import Inputs
from checker.model.mention import Mention
from checker.report.json_v1 import render

ROOT = Path(__file__).resolve().parent.parent
INPUTS = pipeline.gather([ROOT / "corpus"], None, ROOT)


def test_the_number_of_processes_changes_nothing() -> None:
    alone, together = (pipeline.run(INPUTS, jobs=jobs) for jobs in (1, 2))
    assert len(alone.mentions) > 50
    assert together == alone
    assert render(together) == render(alone)
    assert pipeline.extract(INPUTS, jobs=2) == pipeline.extract(INPUTS)


def test_an_article_whose_process_died_is_told_of_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = INPUTS.articles[1]

    def read_all(
        articles: Sequence[Article], read: Callable[[Article], list[Mention]], jobs: int
    ) -> Iterator[list[Mention] | Died]:
        for article in articles:
            yield Died("killed by signal 9") if article is lost else read(article)

    whole = pipeline.run(INPUTS)
    monkeypatch.setattr(pipeline, "read_all", read_all)
    report = pipeline.run(INPUTS, jobs=2)
    assert [(each.path, each.line) for each in report.skipped] == [(lost.path, lost.line)]
    assert f"the process that read {lost.id} died (killed by signal 9)" in render(report)
    assert "A501" in {finding.code for finding in report.findings}
    assert report.mentions == tuple(each for each in whole.mentions if each.article != lost.id)


def test_every_article_is_told_of_as_it_is_read() -> None:
    told: list[tuple[int, int]] = []
    inputs = Inputs(articles=INPUTS.articles[:3])
    pipeline.extract(inputs, lambda done, total: told.append((done, total)), jobs=2)
    assert told == [(1, 3), (2, 3), (3, 3)]
