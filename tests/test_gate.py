"""The gate on an edited project: each story is an edit and what ``checker check`` says to it."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

import checker.cli

ARTICLE = """---
source: {source}
published: 2021-03-02
---
{number} workers were killed when a mill burned down in Aldana on Monday.
The mill had been running for 90 days without an inspection.
"""
CLAIMS = """version: 1
claims:
  - id: morning-dead
    article: morning
    quote: Seven workers were killed
    fact: dead
  - id: evening-dead
    article: evening
    quote: Seven workers were killed
    fact: dead
"""


class Gate:
    """A project in a folder of its own, and what the gate says to it."""

    def __init__(self, folder):
        self.folder = folder
        self.write("corpus/morning.md", ARTICLE.format(source="Morning", number="Seven"))
        self.write("corpus/evening.md", ARTICLE.format(source="Evening", number="Seven"))
        self.write("claims.yaml", CLAIMS)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def edit(self, name, old, new):
        text = (self.folder / name).read_text()
        assert old in text
        self.write(name, text.replace(old, new))

    def call(self, *arguments):
        return CliRunner().invoke(checker.cli.app, list(arguments))

    def check(self, *arguments):
        """Exit code and the findings: code, fact and state of each that is open."""
        done = self.call("check", "--format", "json", *arguments)
        assert done.exit_code in (0, 1), done.stderr
        found = json.loads(done.stdout)["findings"]
        return done.exit_code, [each["code"] for each in found]

    def text(self, *arguments):
        return self.call("check", *arguments).stdout

    def say(self, number):
        """Make the evening paper, and the claim on it, say another number."""
        old = re.search(r"(\w+) workers", (self.folder / "corpus/evening.md").read_text())[1]
        self.edit("corpus/evening.md", f"{old} workers", f"{number} workers")
        head, _, claim = (self.folder / "claims.yaml").read_text().rpartition("- id:")
        self.write(
            "claims.yaml", f"{head}- id:{claim.replace(f'{old} workers', f'{number} workers')}"
        )


@pytest.fixture
def gate(tmp_path, monkeypatch):
    for variable in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    return Gate(tmp_path)


class TestEdits:
    """Edits of articles and claims."""

    def test_a_clean_edit_passes(self, gate):
        gate.edit("claims.yaml", "fact: dead", "fact: killed")
        result = gate.call("check")
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout == "Clean: no error or warning is open.\n"

    def test_an_edit_that_introduces_a_discrepancy_fails(self, gate):
        gate.say("Nine")
        result = gate.call("check")
        assert result.exit_code == 1
        assert "D201 error: [dead]" in result.stdout
        assert result.stdout.endswith("1 error, 0 warnings open.\n")

    def test_an_edit_that_fixes_one_passes(self, gate):
        gate.say("Nine")
        gate.say("Seven")
        assert gate.check() == (0, [])

    def test_an_article_that_changes_under_an_anchor_fails(self, gate):
        gate.edit("corpus/evening.md", "Seven workers", "Nine workers")
        code, found = gate.check()
        assert (code, "C103" in found) == (1, True)
        assert "'Nine workers were killed' instead of 'Seven workers were killed'" in " ".join(
            gate.text().split()
        )

    def test_broken_yaml_exits_with_2_and_the_line(self, gate):
        gate.edit("claims.yaml", "quote: Seven", "quote: [Seven")
        result = gate.call("check")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "claims.yaml:5:" in result.stderr
        assert "hint:" in result.stderr

    @pytest.mark.parametrize(
        "arguments",
        [["--claims", "nowhere.yaml"], ["nowhere/"], ["--config", "nowhere.toml"]],
    )
    def test_a_missing_input_exits_with_2(self, gate, arguments):
        result = gate.call("check", *arguments, "--exit-zero")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "nowhere" in result.stderr

    @pytest.mark.parametrize("key", ["claims", "decisions"])
    def test_a_file_that_is_configured_must_be_there(self, gate, key):
        gate.write("checker.toml", f'{key} = "desk/{key}.yaml"\n')
        result = gate.call("check")
        assert result.exit_code == 2
        assert f"checker.toml:1: there is no {key} file desk/{key}.yaml" in result.stderr


class TestDecisions:
    """What editors accept stays accepted, as long as it is the same."""

    @pytest.fixture
    def accepted(self, gate):
        gate.say("Nine")
        result = gate.call(
            "decide", "dead", "--accept", "--reason", "Two died later.", "--by", "Ana Ruiz"
        )
        assert result.exit_code == 0, result.output
        assert re.fullmatch(
            r"decisions.yaml: accepted D201 of 'dead' \([0-9a-f]{16}\)\n", result.stdout
        )
        return gate

    def test_an_accepted_discrepancy_passes(self, accepted):
        assert accepted.check() == (0, ["D201"])
        assert accepted.text() == "Clean: no error or warning is open · 1 decided.\n"

    def test_it_comes_back_when_a_value_changes(self, accepted):
        accepted.say("Eleven")
        assert accepted.check() == (1, ["D201", "R401"])
        told = " ".join(accepted.text().split())
        assert "the decision to accept D201 of 'dead' was made on other values" in told
        assert "R401 warning" in told

    def test_deciding_anew_settles_the_old_decision_with_it(self, accepted):
        accepted.say("Eleven")
        accepted.call("decide", "D201:dead", "--dismiss", "--reason", "Another fire.")
        assert accepted.check() == (0, ["D201"])

    def test_moving_lines_and_renaming_files_changes_nothing(self, accepted):
        accepted.edit("corpus/evening.md", "Nine", "Fire brigades came.\n\nNine")
        (accepted.folder / "corpus/evening.md").rename(accepted.folder / "corpus/an-evening.md")
        accepted.edit("claims.yaml", "article: evening", "article: an-evening")
        assert accepted.check() == (0, ["D201"])

    def test_when_it_is_mended_the_decision_is_told_and_can_be_taken_back(self, accepted):
        accepted.say("Seven")
        assert accepted.check() == (0, ["R402"])
        finding = re.search(r'finding: "?(\w+)', Path("decisions.yaml").read_text())[1]
        assert accepted.call("decide", finding[:8], "--reopen").exit_code == 0
        assert accepted.check() == (0, [])

    def test_an_expired_decision_opens_its_finding(self, gate):
        gate.say("Nine")
        arguments = ["--accept", "--reason", "For now.", "--expires", "2021-03-31"]
        gate.call("decide", "dead", *arguments, "--today", "2021-03-02")
        assert gate.check("--today", "2021-03-31") == (0, ["D201"])
        assert gate.check("--today", "2021-04-01") == (1, ["D201", "R403"])
        assert "held until 2021-03-31" in " ".join(gate.text("--today", "2021-04-01").split())

    def test_taking_back_opens_it_again(self, accepted):
        assert accepted.call("decide", "dead", "--reopen").exit_code == 0
        assert accepted.check() == (1, ["D201"])
        assert Path("decisions.yaml").read_text().count("finding:") == 2

    def test_the_finding_of_a_claim_can_be_ruled_on(self, gate):
        gate.edit("claims.yaml", "article: evening", "article: noon")
        assert gate.check() == (1, ["C105"])
        gate.call("decide", "evening-dead", "--accept", "--reason", "It comes tomorrow.")
        assert gate.check() == (0, ["C105"])

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["dead", "--reason", "x"], "say how you rule"),
            (["dead", "--accept", "--dismiss", "--reason", "x"], "say how you rule"),
            (["dead", "--accept"], "a ruling needs a reason"),
            (["alive", "--accept", "--reason", "x"], "there is no finding 'alive'"),
            (["dead", "--reopen"], "there is no ruling on 'dead' to take back"),
            (
                ["dead", "--accept", "--reason", "x", "--expires", "2021-03-01"],
                "2021-03-01 is over",
            ),
            (["dead", "--accept", "--reason", "x", "--expires", "May"], "'May' is not a day"),
        ],
    )
    def test_a_ruling_that_is_none_exits_with_2_and_writes_nothing(self, gate, arguments, told):
        gate.say("Nine")
        result = gate.call("decide", *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr
        assert not Path("decisions.yaml").exists()
