"""The commands on the shipped project and on small ones: what an editor types and gets."""

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

import checker.cli
import checker.report
from checker.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = json.loads(Path(checker.report.__file__).with_name("report.schema.json").read_text())

MORNING = "---\nsource: Morning\npublished: 2021-03-02\n---\nSeven workers were killed on Monday.\n"
EVENING = "---\nsource: Evening\npublished: 2021-03-02\n---\nNine workers were killed on Monday.\n"
CLAIMS = """version: 1
claims:
  - {id: morning, article: morning, quote: Seven workers were killed, fact: dead}
  - {id: evening, article: evening, quote: Nine workers were killed, fact: dead}
"""


def call(*arguments):
    return CliRunner().invoke(checker.cli.app, list(arguments))


@pytest.fixture
def shipped(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.fixture
def project(monkeypatch, tmp_path):
    """A project of two articles and two claims that contradict each other."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "morning.md").write_text(MORNING)
    (tmp_path / "corpus" / "evening.md").write_text(EVENING)
    (tmp_path / "claims.yaml").write_text(CLAIMS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestTheShippedProject:
    """Five digests of one story, and the claims on them."""

    def test_seven_and_nine_victims_are_a_discrepancy(self, shipped):
        group = self.group("victims")
        assert (group["verdict"], group["state"]) == ("discrepant", "open")

    def test_ninety_days_are_an_agreement(self, shipped):
        assert self.group("work-duration")["verdict"] == "agree"

    def test_the_slogan_is_an_altered_quotation(self, shipped):
        document = json.loads(call("check", "--format", "json", "--select", "D").stdout)
        assert "slogan" in {
            each["group"] for each in document["findings"] if each["code"] == "D203"
        }

    def test_the_json_is_what_its_schema_says(self, shipped):
        document = json.loads(call("report", "--format", "json", "--all").stdout)
        jsonschema.validate(document, SCHEMA, jsonschema.Draft202012Validator)

    def test_every_claim_is_anchored(self, shipped):
        assert call("check", "--select", "C").exit_code == 0

    def test_two_runs_print_the_same(self, shipped):
        assert call("report", "--all").stdout == call("report", "--all").stdout

    def test_without_claims_everything_found_is_compared(self, shipped):
        claimed = json.loads(call("report", "--format", "json").stdout)
        everything = json.loads(call("report", "corpus", "--format", "json").stdout)
        assert {each["origin"] for each in everything["mentions"]} == {"text"}
        assert any(each["origin"] == "claim" for each in claimed["mentions"])

    def group(self, name):
        document = json.loads(call("report", "--format", "json").stdout)
        return next(each for each in document["groups"] if each["id"] == name)


class TestTheGate:
    """``checker check``: 1 while something is open, 0 once it is decided or filtered out."""

    def test_an_open_discrepancy_fails(self, project):
        result = call("check")
        assert result.exit_code == 1
        assert "D201 error" in result.stdout
        assert "«Seven» workers were killed" in result.stdout

    def test_filtering_it_out_passes(self, project):
        assert call("check", "--ignore", "D201").exit_code == 0
        assert call("check", "--select", "C").exit_code == 0

    @pytest.mark.parametrize("ruling", ["accept", "dismiss"])
    def test_deciding_it_passes(self, project, ruling):
        found = json.loads(call("check", "--format", "json").stdout)["findings"]
        decisions = [f"  - {{finding: {each['fingerprint']}, ruling: {ruling}}}" for each in found]
        (project / "decisions.yaml").write_text("\n".join(["decisions:", *decisions]))
        result = call("check")
        assert result.exit_code == 0
        assert f"{len(found)} decided" in result.stdout

    def test_an_article_that_agrees_passes(self, project):
        article = project / "corpus" / "evening.md"
        article.write_text(EVENING.replace("Nine", "Seven"))
        claims = project / "claims.yaml"
        claims.write_text(CLAIMS.replace("quote: Nine", "quote: Seven"))
        assert call("check").exit_code == 0

    @pytest.mark.parametrize(
        ("claims", "told"),
        [
            ("", "claims.yaml"),
            ("claims: [{id: a, article: morning, qoute: Seven}]", "did you mean 'quote'"),
            ("claims: [{id: a}, {id: a}]", "claims.yaml:1:"),
            ("claims: {", "claims.yaml:1:"),
            ("\x00", "claims.yaml"),
        ],
    )
    def test_a_broken_claims_file_exits_with_2(self, project, claims, told):
        (project / "claims.yaml").write_text(claims)
        result = call("check")
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr
        assert "Traceback" not in result.stderr

    @pytest.mark.parametrize("arguments", [["nowhere"], ["--claims", "nowhere.yaml"]])
    def test_a_path_that_is_not_there_exits_with_2(self, project, arguments):
        result = call("check", *arguments)
        assert result.exit_code == 2
        assert "nowhere" in result.stderr


class TestExtraction:
    """``checker extract`` and what can be made of it."""

    def test_a_draft_is_a_claims_file_whose_claims_are_all_found(self, tmp_path, monkeypatch):
        shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
        monkeypatch.chdir(tmp_path)
        assert call("extract", "--format", "claims", "--output", "claims.yaml").exit_code == 0
        result = call("check", "--select", "C")
        assert (result.exit_code, result.stderr) == (0, ""), result.output
        assert "claims" in call("report").stdout

    def test_one_mention_a_line(self, project):
        lines = call("extract", "--format", "jsonl").stdout.splitlines()
        found = [json.loads(line) for line in lines]
        assert sorted(each["value"] for each in found if each["kind"] == "quantity") == [7, 9]

    def test_offsets_count_in_the_stored_file(self, project):
        for line in call("extract", "--format", "jsonl").stdout.splitlines():
            said = json.loads(line)
            text = (project / "corpus" / f"{said['article']}.md").read_text()
            assert text[said["start"] : said["end"]] == said["text"]


class TestExplain:
    """``checker explain`` takes whatever has a name, and any phrase."""

    def test_a_phrase_shows_its_derivation(self, project):
        lines = call("explain", "at least nine people were killed").stdout.splitlines()
        assert lines[0].startswith("«at least nine")
        assert lines[1].split() == ["kind", "quantity"]
        assert any(line.split()[-2:] == ["at", "least"] for line in lines)

    def test_a_relative_date_counts_from_the_day_given(self, project):
        told = call("explain", "on Tuesday", "--published", "2019-11-27").stdout
        assert "2019-11-26" in told

    def test_a_fact_shows_why_it_was_put_together(self, project):
        told = call("explain", "dead").stdout
        assert "Editors' claims name the fact: dead." in told
        assert "Why this verdict" in told

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["nonsense"], "'nonsense' is no rule, fact or finding"),
            (["a dark night"], "no value is read in it"),
            (["on Tuesday", "--published", "yesterday"], "write it as 2019-11-27"),
        ],
    )
    def test_what_has_no_meaning_exits_with_2(self, project, arguments, told):
        result = call("explain", *arguments)
        assert result.exit_code == 2
        assert told in result.stderr


class TestKinds:
    """``checker kinds`` prints the kinds' own documentation."""

    def test_all_kinds_are_listed(self):
        told = call("kinds").stdout
        for name in (kind.name for kind in KINDS):
            assert f"\n{name}" in f"\n{told}"

    def test_one_is_told_in_full(self):
        told = call("kinds", "quantity").stdout
        for part in ("Recognises:", "Ignores:", "conflict when:"):
            assert part in told

    def test_an_unknown_one_names_the_known(self):
        result = call("kinds", "colour")
        assert result.exit_code == 2
        assert "hint: kinds: " in result.stderr
