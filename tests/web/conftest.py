"""A review of a small project, as the web sees it."""

import datetime as dt

import pytest

from checker.pipeline import gather, run
from checker.web.desk import Desk, Work

MORNING = "---\nsource: Morning\npublished: 2021-03-02\n---\nSeven workers were killed on Monday.\n"
EVENING = "---\nsource: Evening\npublished: 2021-03-02\n---\nNine workers were killed on Monday.\n"
CLAIMS = """version: 1
claims:
  - {id: morning, article: morning, quote: Seven workers were killed, fact: dead}
  - {id: evening, article: evening, quote: Nine workers were killed, fact: dead}
  - {id: crews, article: evening, quote: thirty crews fought the blaze}
"""
TODAY = dt.date(2021, 3, 5)


@pytest.fixture
def project(tmp_path):
    """A folder with two articles, and claims on them that contradict each other."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "morning.md").write_text(MORNING)
    (tmp_path / "corpus" / "evening.md").write_text(EVENING)
    (tmp_path / "claims.yaml").write_text(CLAIMS)
    return tmp_path


@pytest.fixture
def work(project):
    """The work on the project."""

    def make(progress):
        decisions = project / "decisions.yaml"
        inputs = gather(
            [project / "corpus"],
            project / "claims.yaml",
            project,
            decisions if decisions.exists() else None,
        )
        return run(inputs, None, progress)

    files = [project / "corpus", project / "claims.yaml"]
    return Work(
        make, project / "decisions.yaml", lambda: files, TODAY, "Anna", project / "claims.yaml"
    )


@pytest.fixture
def desk(work):
    """A desk whose report is made."""
    made = Desk(work)
    made.make()
    return made
