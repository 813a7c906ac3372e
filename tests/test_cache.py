"""The cache, as a project sees it: never another answer, only a quicker one."""

import json
import sqlite3
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

import checker.cli
import checker.pipeline

ARTICLE = """---
source: {source}
published: 2021-03-02
---
{number} workers were killed when a mill burned down in Aldana on Monday.
"""
CLAIMS = """version: 1
claims:
  - {id: morning-dead, article: morning, quote: Seven workers were killed, fact: dead}
  - {id: evening-dead, article: evening, quote: Nine workers were killed, fact: dead}
"""
KEPT = Path(".checker_cache/store.sqlite")


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    for variable in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("checker.cache.shelf.WORTH_KEEPING", 0)
    Path("corpus").mkdir()
    Path("corpus/morning.md").write_text(ARTICLE.format(source="Morning", number="Seven"))
    Path("corpus/evening.md").write_text(ARTICLE.format(source="Evening", number="Nine"))
    Path("claims.yaml").write_text(CLAIMS)


def test_a_few_short_articles_are_read_anew(monkeypatch):
    monkeypatch.setattr("checker.cache.shelf.WORTH_KEEPING", 10_000)
    assert CliRunner().invoke(checker.cli.app, ["report"]).exit_code == 0
    assert not KEPT.exists()


@pytest.fixture
def runs(monkeypatch):
    """Counts how often anything is computed."""
    counted = []
    run = checker.pipeline.run
    monkeypatch.setattr(checker.pipeline, "run", lambda *each: counted.append(1) or run(*each))
    return counted


def check(*arguments):
    done = CliRunner().invoke(checker.cli.app, ["check", *arguments])
    assert done.exit_code in (0, 1), done.stderr
    return done.exit_code, done.stdout, done.stderr


def edit(name, old, new):
    text = Path(name).read_text()
    assert old in text
    Path(name).write_text(text.replace(old, new))


FORMATS = ("text", "json", "github", "sarif", "gitlab", "junit", "rdjson", "csv", "markdown")


@pytest.mark.parametrize("form", FORMATS)
def test_the_answer_is_the_same_to_the_byte(form, runs):
    anew = check("--format", form, "--statistics", "--no-cache")
    assert not KEPT.exists()
    first = check("--format", form, "--statistics")
    assert check("--format", form, "--statistics") == first == anew
    assert len(runs) == 2


def test_files_and_summary_are_written_again(runs, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    for _ in range(2):
        check("--format", "github", "--output-file", "sarif=found.sarif")
        told = Path("summary.md").read_text(), Path("found.sarif").read_text()
        Path("summary.md").unlink()
        Path("found.sarif").unlink()
        assert "D201" in told[0]
        assert "D201" in told[1]
    assert len(runs) == 1


def break_off_a_decision():
    decide()
    check()
    Path(".decisions.yaml.abcdefgh.new").write_text("a part")


def decide():
    found = json.loads(check("--format", "json")[1])["findings"][0]["fingerprint"]
    CliRunner().invoke(checker.cli.app, ["decide", found, "--accept", "--reason", "r", "--by", "B"])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda: edit("claims.yaml", "Nine workers", "Ten workers"), 1),
        (lambda: edit("corpus/evening.md", "Nine", "Eleven"), 1),
        (lambda: edit("corpus/evening.md", "source: Evening", "source: Late"), 1),
        (lambda: Path("corpus/evening.md").rename("corpus/late.md"), 1),
        (lambda: Path("corpus/third.md").write_text("Some text."), 1),
        (lambda: Path("corpus/page.html").write_text("<p>not read"), 1),
        (lambda: Path("corpus/evening.md").unlink(), 1),
        (lambda: Path("checker.toml").write_text('fail-on = "never"'), 0),
        (lambda: Path("checker.toml").write_text('ignore = ["D"]'), 0),
        (decide, 0),
        (break_off_a_decision, 0),
    ],
)
def test_what_a_run_hangs_on_makes_another_run(change, code, runs):
    check()
    change()
    runs.clear()
    kept = check()
    assert len(runs) == 1
    assert kept == check("--no-cache")
    assert kept[0] == code


@pytest.mark.parametrize(
    "arguments",
    [
        ["--today", "2019-11-27"],
        ["--ignore", "D201"],
        ["--set", "match.threshold=0.6"],
        ["--format", "json"],
        ["--against", "claims.yaml"],
        ["corpus/morning.md"],
    ],
)
def test_another_command_line_is_another_run(arguments, runs):
    check()
    check(*arguments)
    assert len(runs) > 1


def test_an_article_outside_the_corpus_counts_too(runs):
    Path("desk").mkdir()
    Path("corpus/evening.md").rename("desk/evening.md")
    edit("claims.yaml", "claims:", "articles:\n  - {id: evening, path: desk/evening.md}\nclaims:")
    first = check()
    assert check() == first
    assert len(runs) == 1
    edit("desk/evening.md", "Nine", "Ten")
    assert check() != first
    assert len(runs) == 2


def git(*arguments):
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def start_repository():
    git("init", "-q", "-b", "main")
    git("config", "user.email", "desk@example.org")
    git("config", "user.name", "Desk")
    git("add", ".")
    git("commit", "-qm", "first")


def test_git_does_not_see_it():
    start_repository()
    check()
    told = subprocess.run(["git", "status", "--porcelain"], check=True, capture_output=True)
    assert KEPT.exists()
    assert told.stdout == b""


def test_a_branch_that_has_moved_is_another_run(runs):
    start_repository()
    git("checkout", "-qb", "edit")
    edit("claims.yaml", "Nine workers", "Ten workers")
    git("commit", "-qam", "edit")
    first = check("--changed-since", "main")
    assert check("--changed-since", "main") == first
    assert len(runs) == 1
    git("checkout", "-q", "main")
    git("merge", "-q", "edit")
    git("checkout", "-q", "edit")
    assert check("--changed-since", "main")[0] == 0
    assert len(runs) == 2


def test_one_that_came_with_the_repository_is_not_trusted(runs):
    check()
    start_repository()
    git("add", "-f", str(KEPT))
    code, _, said = check()
    assert (code, len(runs)) == (1, 2)
    assert "not used, because git holds it" in said


def forge():
    with sqlite3.connect(KEPT) as file:
        file.execute("UPDATE entry SET data = x'00'")


@pytest.mark.parametrize("harm", [KEPT.unlink, lambda: KEPT.write_bytes(b"no cache"), forge])
def test_without_it_everything_is_computed_again(harm, runs):
    first = check()
    harm()
    assert check() == first
    assert check() == first
    assert len(runs) == 2


def test_what_came_of_a_process_that_died_is_not_kept(monkeypatch):
    died = checker.pipeline.Died("killed by signal 9")
    with monkeypatch.context() as patch:
        patch.setattr(checker.pipeline, "read_all", lambda articles, *_: [died] * len(articles))
        assert "died" in check()[1]
    assert "died" not in check()[1]


def test_it_may_be_elsewhere_or_nowhere():
    check("--set", "cache=elsewhere")
    assert Path("elsewhere/store.sqlite").exists()
    Path("checker.toml").write_text('cache = ""')
    check()
    assert not KEPT.exists()


def test_a_folder_that_is_no_project_is_left_alone(runs):
    Path("claims.yaml").unlink()
    Path("corpus").rename("texts")
    check("texts")
    check("texts")
    assert len(runs) == 2
    assert not KEPT.exists()


def test_the_report_uses_what_the_gate_has_read():
    said = {
        CliRunner().invoke(checker.cli.app, ["report", *arguments]).stdout
        for arguments in ([], [], ["--no-cache"])
    }
    assert len(said) == 1
    assert KEPT.exists()
