"""``checker init``: a project that works at once, and nothing of yours is touched."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli import app


def call(*arguments):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_project_shows_a_discrepancy_at_once(folder):
    result = call("init")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "wrote claims.yaml",
        "wrote checker.toml",
        "wrote corpus/morning-post.md",
        "wrote corpus/evening-news.md",
        "wrote schemas/claims.schema.json",
        "wrote schemas/decisions.schema.json",
        "wrote schemas/config.schema.json",
        "",
        "Next: checker report",
    ]
    checked = call("check")
    assert checked.exit_code == 1
    assert checked.stdout.count("D201 error: [injured]") == 1
    assert "C1" not in checked.stdout


def test_what_the_configuration_suggests_is_what_can_be_set(folder):
    call("init")
    path = Path("checker.toml")
    suggested = re.sub(r"^# ([\w-]+ = )", r"\1", path.read_text(), flags=re.MULTILINE)
    path.write_text(suggested)
    told = call("config").stdout
    assert suggested.count("\nfail-on") == 1
    assert [line.split()[0] for line in told.splitlines() if "checker.toml" in line] == [
        *("ignore", "fail-on", "min-sources")
    ]


def test_a_folder_is_made(folder):
    assert "Next: cd news/desk, then checker report" in call("init", "news/desk").stdout
    assert call("check", "--claims", "news/desk/claims.yaml").exit_code == 1


def test_what_is_there_is_kept_to_the_letter(folder):
    Path("claims.yaml").write_text("claims: []\n")
    result = call("init")
    assert result.stdout.startswith("kept claims.yaml\nwrote checker.toml\nwrote schemas/")
    assert Path("claims.yaml").read_text() == "claims: []\n"
    assert not Path("corpus").exists()


def test_a_desk_with_articles_gets_no_examples(folder):
    Path("corpus").mkdir()
    Path("corpus/own.md").write_text("Seven people came.\n")
    call("init")
    assert [path.name for path in Path("corpus").iterdir()] == ["own.md"]
    assert call("check").exit_code == 0


def test_a_second_time_changes_nothing(folder):
    call("init")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    result = call("init")
    assert "wrote" not in result.stdout
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_file_in_the_place_of_the_folder_is_told(folder):
    Path("news").write_text("")
    result = call("init", "news")
    assert result.exit_code == 2
    assert result.stderr.startswith("news")
    assert "Traceback" not in result.output
