"""What is told of facts hangs on the articles alone: not on their order, names, or company.

Nor on chance: one input gives one output, byte for byte, whatever Python's hash seed and however
many processes read.
"""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.model.article import Article
from checker.model.inputs import Inputs
from checker.model.report import Report
from checker.pipeline import gather, run

HERE = Path(__file__).parent
SHIPPED = HERE.parent / "corpus"
UNRELATED = sorted((HERE / "unrelated").glob("*.md"))
STORIES = sorted((HERE / "stories").glob("*/corpus"))
SEVERAL = [SHIPPED, *STORIES]
FORMATS = ("json", "text", "html")


def read(*paths: Path) -> Inputs:
    return gather(paths, None, HERE)


def told(report: Report, only: frozenset[str] | None = None) -> list[tuple[object, ...]]:
    """Return what is told of each fact: kind, verdict, codes, and where its values stand.

    An article goes by its text, since its name may be changed. only: of these texts.
    """
    texts = {article.id: article.text for article in report.articles}
    codes: dict[str, list[str]] = {}
    for finding in report.findings:
        codes.setdefault(finding.fact, []).append(finding.code)
    facts = []
    for judgement in report.judgements:
        places = sorted((texts[each.article], each.start) for each in judgement.fact.mentions)
        if only is None or any(text in only for text, _ in places):
            severity = judgement.severity.value if judgement.severity else ""
            found = sorted(codes.get(judgement.fact.id, ()))
            facts.append((judgement.fact.kind, judgement.verdict.value, severity, found, places))
    return sorted(facts, key=str)


def with_articles(inputs: Inputs, change: Callable[[list[Article]], list[Article]]) -> Inputs:
    return inputs.model_copy(update={"articles": tuple(change(list(inputs.articles)))})


@pytest.mark.parametrize("corpus", SEVERAL, ids=lambda path: path.parent.name)
def test_the_order_of_the_articles_changes_nothing(corpus):
    inputs = read(corpus)
    before = told(run(inputs))

    def shuffle(articles: list[Article]) -> list[Article]:
        random.Random(7).shuffle(articles)
        return articles

    assert told(run(with_articles(inputs, lambda articles: articles[::-1]))) == before
    assert told(run(with_articles(inputs, shuffle))) == before


@pytest.mark.parametrize("corpus", SEVERAL, ids=lambda path: path.parent.name)
def test_the_names_of_the_files_change_nothing(corpus):
    inputs = read(corpus)
    # New names turn the order of the old ones round.
    names = {each.id: f"n{99 - at}" for at, each in enumerate(inputs.articles)}

    def rename(articles: list[Article]) -> list[Article]:
        renamed = [
            each.model_copy(
                update={
                    "id": names.get(each.id, each.id),
                    "path": f"elsewhere/{names.get(each.id, each.id)}.md",
                    "version_of": names.get(each.version_of, each.version_of),
                }
            )
            for each in articles
        ]
        return sorted(renamed, key=lambda each: each.id)

    changed = with_articles(inputs, rename).model_copy(
        update={"versions": tuple(rename(list(inputs.versions)))}
    )
    assert told(run(changed)) == told(run(inputs))


@pytest.mark.parametrize("corpus", SEVERAL, ids=lambda path: path.parent.name)
def test_an_unrelated_article_changes_nothing(corpus):
    inputs = read(corpus)
    texts = frozenset(each.text for each in inputs.articles)
    before = told(run(inputs))
    # One that comes before the others in every order, one from among them, and one behind.
    for stranger in (UNRELATED[0], UNRELATED[len(UNRELATED) // 2], UNRELATED[-1]):
        assert told(run(read(corpus, stranger)), only=texts) == before


def test_all_unrelated_articles_together_change_nothing():
    texts = frozenset(each.text for each in read(SHIPPED).articles)
    assert told(run(read(SHIPPED, *UNRELATED)), only=texts) == told(run(read(SHIPPED)))


@pytest.mark.parametrize("form", FORMATS)
def test_neither_hash_seed_nor_number_of_processes_changes_a_byte(form):
    command = [sys.executable, "-m", "checker", "report", "--format", form]
    outputs = set()
    for seed, jobs in (("0", "1"), ("1", "2"), ("20211104", "3")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.parent)}
        done = subprocess.run(
            [*command, "--jobs", jobs, str(SHIPPED), *map(str, UNRELATED)],
            cwd=HERE,
            env=environment,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        outputs.add(done.stdout)
    assert len(outputs) == 1
