"""Files that vanish, change or can't be read while a report is made: told, never a traceback."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from checker.commands.init import init
from checker.pipeline import gather, run
from tests.faults.steps import FAULT, LOOKS, apart, at_step, fail

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

DECISIONS = "decisions:\n  - finding: 0123456789abcdef\n    ruling: accept\n"
FILES = ("claims.yaml", "decisions.yaml", "baseline.json", "corpus/morning-post.md")


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A started project, with a ruling and a baseline."""
    monkeypatch.chdir(tmp_path)
    init(Path())
    Path("decisions.yaml").write_text(DECISIONS)
    Path("baseline.json").write_text('{"version": 1, "findings": []}')
    report()
    return tmp_path


def report():
    paths = [Path(name) for name in FILES[:3]]
    claims, decisions, baseline = paths
    return run(gather([Path("corpus")], claims, Path.cwd(), decisions, baseline=baseline))


FAULTS = {
    "vanished": fail(errno.ENOENT),
    "no right": fail(errno.EACCES),
    "faulty disk": fail(errno.EIO),
    "too many files": fail(errno.EMFILE),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_read_at_any_step_is_told(project, fault):
    steps = range(1, 15)
    ended = [apart(report, at_step(number, FAULTS[fault], LOOKS)) for number in steps]
    # Claims, decisions (read for rulings and for names) and baseline are needed; an article that
    # can't be read is passed over.
    assert ended.count(FAULT) == 4
    assert set(ended) == {0, FAULT}


@pytest.mark.parametrize("fault", FAULTS)
def test_an_article_that_cannot_be_read_is_named(project, fault):
    seen = project / "seen"

    def look():
        seen.write_text("\n".join(f"{each.path} {each.reason}" for each in report().skipped))

    told = set()
    for number in range(1, 8):
        if apart(look, at_step(number, FAULTS[fault], LOOKS)) == 0:
            told.add(seen.read_text())
    names = {line.partition(" ")[0] for line in told}
    assert names >= {"corpus/morning-post.md", "corpus/evening-news.md", "corpus"}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_vanishes_after_it_was_found(project, name):
    whole = Path(name).read_bytes()
    for number in range(1, 10):
        vanish = at_step(number, lambda: Path(name).unlink(missing_ok=True), LOOKS)
        assert apart(report, vanish) in (0, FAULT)
        Path(name).write_bytes(whole)


def test_a_corpus_that_vanishes(project):
    for number in range(1, 10):
        shutil.copytree("corpus", "kept")
        vanish = at_step(number, lambda: shutil.rmtree("corpus", True), LOOKS)
        assert apart(report, vanish) in (0, FAULT)
        shutil.rmtree("corpus", True)
        Path("kept").rename("corpus")
