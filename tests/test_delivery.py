"""A report goes where it was asked for."""

from pathlib import Path

import pytest

from checker.delivery import deliver, find_base, plan_delivery
from checker.errors import InputError
from tests.report.sample import REPORT

GOLDEN = Path(__file__).resolve().parent / "golden"


@pytest.fixture
def folder(monkeypatch, tmp_path):
    for name in ("GITHUB_STEP_SUMMARY", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def golden(name):
    return (GOLDEN / name).read_text(encoding="utf-8")


def test_the_chosen_format_goes_to_stdout_and_others_to_their_files(folder, capsys):
    files = ["sarif=out.sarif", "junit=out.xml", "text=out.txt"]
    deliver(REPORT, plan_delivery("check", "github", None, files))
    assert capsys.readouterr().out == golden("check.github.txt")
    assert (folder / "out.sarif").read_text(encoding="utf-8") == golden("check.sarif")
    assert (folder / "out.xml").read_text(encoding="utf-8") == golden("check.junit.xml")
    assert (folder / "out.txt").read_text(encoding="utf-8") == golden("check.txt")


def test_with_an_output_file_stdout_stays_empty(folder, capsys):
    deliver(REPORT, plan_delivery("check", "json", Path("out.json"), ["csv=out.csv"]))
    assert capsys.readouterr().out == ""
    assert (folder / "out.json").read_text(encoding="utf-8") == golden("check.json")
    assert (folder / "out.csv").read_text(encoding="utf-8") == golden("check.csv")


@pytest.mark.parametrize(
    ("output", "files", "told"),
    [
        (None, ["sarif"], "'sarif' is not a format and a file"),
        (None, ["=out.sarif"], "'=out.sarif' is not a format and a file"),
        (None, ["sarif="], "'sarif=' is not a format and a file"),
        (None, ["xml=out.xml"], "checker check has no format 'xml'"),
        (None, ["json=out", "csv=./out"], "two formats go to one file: out"),
        (Path("out"), ["json=out"], "two formats go to one file: out"),
    ],
)
def test_a_plan_that_cannot_be_kept_is_told_before_anything_is_read(folder, output, files, told):
    with pytest.raises(InputError) as raised:
        plan_delivery("check", "text", output, files)
    assert raised.value.message == told


def test_a_file_in_no_folder_is_told_with_its_name(folder):
    with pytest.raises(FileNotFoundError) as raised:
        plan_delivery("check", "text", None, ["json=reports/out.json"])
    assert raised.value.filename == str(folder / "reports" / "out.json")


class TestTheSummaryOfAGitHubStep:
    def test_it_is_added_to(self, folder, monkeypatch):
        (folder / "summary.md").write_text("before\n")
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
        deliver(REPORT, plan_delivery("check", "github", None, None))
        told = (folder / "summary.md").read_text(encoding="utf-8")
        assert told == "before\n" + golden("check.md")

    def test_only_the_format_github_writes_it(self, folder, monkeypatch):
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
        deliver(REPORT, plan_delivery("check", "text", None, ["sarif=out.sarif"]))
        assert not (folder / "summary.md").exists()

    def test_what_is_there_counts_against_the_limit(self, folder, monkeypatch):
        (folder / "summary.md").write_text("x" * (1024 * 1024 - 500))
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
        deliver(REPORT, plan_delivery("check", "github", None, None))
        size = (folder / "summary.md").stat().st_size
        assert 1024 * 1024 - 500 < size <= 1024 * 1024


class TestTheRootOfTheRepository:
    @pytest.mark.parametrize(
        ("inside", "base"), [(".", ""), ("desk", "desk"), ("desk/mill", "desk/mill")]
    )
    def test_it_is_where_git_is(self, tmp_path, inside, base):
        (tmp_path / ".git").mkdir()
        (tmp_path / inside).mkdir(parents=True, exist_ok=True)
        assert find_base((tmp_path / inside).resolve()) == base

    def test_a_worktree_has_a_file_there(self, tmp_path):
        (tmp_path / ".git").write_text("gitdir: elsewhere\n")
        (tmp_path / "desk").mkdir()
        assert find_base((tmp_path / "desk").resolve()) == "desk"

    def test_without_git_paths_stay_as_they_are(self, tmp_path):
        assert find_base(tmp_path) == ""
