"""The gate on an edited project: each story is an edit and what ``checker check`` says to it."""

import json
import re
import subprocess
import sys
import types
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
        evening = ARTICLE.format(source="Evening", number="Seven")
        self.write("corpus/evening.md", evening.replace("without an", "with no"))  # no reprint
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


class TestRenamed:
    """An article that goes by another name."""

    def test_the_claims_on_it_are_told_where_it_went(self, gate):
        (gate.folder / "corpus/evening.md").rename(gate.folder / "corpus/late-edition.md")
        gate.edit("corpus/late-edition.md", "Monday", "Monday, the mayor said")
        gate.edit("corpus/morning.md", "Seven workers", "Seven of the workers")
        assert "C105" in gate.check()[1]
        told = " ".join(gate.text().split())
        assert "its words stand in 'late-edition': was it renamed?" in told

    def test_a_name_spelled_wrong_is_told(self, gate):
        gate.edit("claims.yaml", "article: evening", "article: evenning")
        assert "did you mean 'evening'?" in " ".join(gate.text().split())


class TestBaseline:
    """Old debt does not count; it is written down apart from decisions."""

    @pytest.fixture
    def indebted(self, gate):
        gate.say("Nine")
        result = gate.call("check", "--write-baseline")
        assert (result.exit_code, result.stdout) == (0, "")
        assert result.stderr == "baseline.json: 1 finding that will not count from now on\n"
        return gate

    def test_old_debt_passes_and_is_counted(self, indebted):
        result = indebted.call("check", "--baseline", "baseline.json")
        assert result.exit_code == 0
        assert result.stdout == "Clean: no error or warning is open · 1 in the baseline.\n"

    def test_new_debt_fails(self, indebted):
        indebted.say("Eleven")
        code, found = indebted.check("--baseline", "baseline.json")
        assert (code, found) == (1, ["D201", "R404"])

    def test_without_the_baseline_it_fails(self, indebted):
        assert indebted.check() == (1, ["D201"])

    def test_a_configured_baseline_needs_no_flag(self, indebted):
        indebted.write("checker.toml", 'baseline = "baseline.json"\n')
        assert indebted.check() == (0, [])

    def test_resolved_debt_is_told_and_pruned(self, indebted):
        indebted.say("Seven")
        assert indebted.check("--baseline", "baseline.json") == (0, ["R404"])
        assert "1 of 1 old findings are found no more: D201 of 'dead'" in " ".join(
            indebted.text("--baseline", "baseline.json").split()
        )
        result = indebted.call("check", "--baseline", "baseline.json", "--prune-baseline")
        assert result.exit_code == 0
        assert result.stderr == "baseline.json: 1 of 1 taken out\n"
        assert "R404" not in result.stdout
        assert indebted.check("--baseline", "baseline.json") == (0, [])

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["--baseline", "debts.json"], "there is no baseline file debts.json"),
            (["--prune-baseline"], "there is no baseline to prune"),
            (["--write-baseline", "--against", "claims.yaml"], "a baseline holds all findings"),
            (["--baseline", "claims.yaml"], "claims.yaml: the baseline is not JSON"),
            (["--baseline", "empty.json"], "this is no baseline of version 1"),
            (["--baseline", "odd.json"], "entry 2 of the baseline has no fingerprint"),
        ],
    )
    def test_what_is_no_baseline_exits_with_2(self, gate, arguments, told):
        gate.write("empty.json", "{}")
        gate.write("odd.json", '{"version": 1, "findings": [{"fingerprint": "0"}, 7]}')
        result = gate.call("check", *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr


class TestIgnores:
    """A comment on a claim's line tells a rule to leave it alone."""

    def ignore(self, gate, comment, line="quote: Nine workers were killed"):
        gate.say("Nine")
        gate.edit("claims.yaml", line, f"{line}  {comment}")

    @pytest.mark.parametrize("rule", ["D201", "d2", "disagreeing-sources", "C1, D201"])
    def test_a_conflict_with_it_is_not_told(self, gate, rule):
        self.ignore(gate, f"# checker: ignore[{rule}] two died later")
        code, found = gate.check()
        assert (code, found) == ((0, []) if "," not in rule else (1, ["C108"]))

    def test_the_headline_that_says_what_the_claim_says_is_spared_with_it(self, gate):
        gate.edit("corpus/evening.md", "---\nSeven", "---\n# Seven workers killed in mill\n\nSeven")
        self.ignore(gate, "# checker: ignore[D201]")
        assert gate.check() == (0, [])

    def test_another_rule_is_told_and_the_comment_with_it(self, gate):
        self.ignore(gate, "# checker: ignore[D206]")
        assert gate.check() == (1, ["D201", "C108"])
        assert "claim 'evening-dead' ignores D206, which has nothing to say of it" in " ".join(
            gate.text().split()
        )

    def test_a_comment_that_outlives_its_conflict_is_told(self, gate):
        self.ignore(gate, "# checker: ignore[D201]")
        gate.say("Seven")
        assert gate.check() == (1, ["C108"])

    @pytest.mark.parametrize(
        ("comment", "told"),
        [
            ("# checker: ignore", "ignores no rule: write ignore[D201]"),
            ("\n    # checker: ignore[D201]", "the ignore stands on no claim's line"),
        ],
    )
    def test_a_comment_that_says_nothing_is_told(self, gate, comment, told):
        self.ignore(gate, comment)
        assert gate.check() == (1, ["D201", "C108"])
        assert told in " ".join(gate.text().split())

    def test_what_an_article_says_of_comments_is_no_comment(self, gate):
        words = "Seven workers # checker: ignore[D201] were killed"
        for name in ("corpus/evening.md", "claims.yaml"):
            old = (gate.folder / name).read_text()
            head, found, tail = old.rpartition("Seven workers were killed")
            quoted = f'"{words}"' if name == "claims.yaml" else words
            gate.write(name, head + quoted + tail if found else old)
        assert gate.check() == (0, [])

    def test_the_finding_of_a_claim_is_ignored_too(self, gate):
        gate.edit("claims.yaml", "article: evening", "article: noon # checker: ignore[C105] soon")
        assert gate.check() == (0, [])

    def test_a_decision_on_what_is_ignored_has_its_object(self, gate):
        gate.say("Nine")
        gate.call("decide", "dead", "--accept", "--reason", "x")
        gate.edit(
            "claims.yaml", "fact: dead\n  - id: e", "fact: dead # checker: ignore[D201]\n  - id: e"
        )
        assert gate.check() == (0, [])


class TestChangedOnly:
    """Of the whole project, what a branch touches: a part of what the full run tells."""

    @pytest.fixture
    def repository(self, gate):
        """Two facts in conflict on main, and a branch that has left it."""
        gate.say("Nine")
        gate.write(
            "corpus/dam.md", ARTICLE.format(source="Dam", number="Three").replace("mill", "dam")
        )
        gate.write(
            "corpus/dyke.md", ARTICLE.format(source="Dyke", number="Four").replace("mill", "dam")
        )
        with Path("claims.yaml").open("a") as claims:
            for name, number in (("dam", "Three"), ("dyke", "Four")):
                claims.write(
                    f"  - {{id: {name}, article: {name}, fact: dam-dead, "
                    f"quote: {number} workers were killed}}\n"
                )
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "user.name", "Ana Ruiz")
        self.git("config", "user.email", "ana@example.org")
        self.commit("what there was")
        self.git("switch", "--quiet", "--create", "edit")
        return gate

    def git(self, *arguments):
        subprocess.run(["git", *arguments], check=True, capture_output=True)

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def touched(self, gate, *arguments):
        """Exit code and facts of what is told; each finding is one of the full run's, too."""
        full = json.loads(gate.call("check", "--format", "json", *arguments).stdout)["findings"]
        done = gate.call("check", "--format", "json", "--changed-since", "main", *arguments)
        assert done.exit_code in (0, 1), done.stderr
        found = json.loads(done.stdout)["findings"]
        assert [each for each in full if each in found] == found
        return done.exit_code, [(each["code"], each["group"]) for each in found]

    def test_without_a_change_nothing_is_told(self, repository):
        assert self.touched(repository) == (0, [])
        assert "2 not touched by the change" in repository.text("--changed-since", "main")

    def test_a_changed_article_touches_its_facts(self, repository):
        repository.edit("corpus/dyke.md", "90 days", "91 days")
        self.commit("a correction")
        assert self.touched(repository) == (1, [("D201", "dam-dead")])

    def test_what_is_not_committed_counts_and_so_does_a_new_file(self, repository):
        repository.write("corpus/radio.md", ARTICLE.format(source="Radio", number="Nine"))
        with Path("claims.yaml").open("a") as claims:
            claims.write(
                "  - {id: radio, article: radio, fact: dead, quote: Nine workers were killed}\n"
            )
        assert self.touched(repository) == (1, [("D201", "dead")])

    def test_a_changed_claim_touches_its_fact_and_no_other_line_of_its_file(self, repository):
        repository.edit("claims.yaml", "version: 1", "# Two fires.\nversion: 1")
        assert self.touched(repository) == (0, [])
        repository.edit("claims.yaml", "id: dam,", "id: dam, note: By telephone,")
        assert self.touched(repository) == (1, [("D201", "dam-dead")])

    def test_what_main_did_meanwhile_is_not_the_branch_s(self, repository):
        repository.edit("corpus/dyke.md", "90 days", "91 days")
        self.commit("a correction")
        self.git("switch", "--quiet", "main")
        repository.edit("corpus/morning.md", "90 days", "92 days")
        self.commit("meanwhile")
        self.git("switch", "--quiet", "edit")
        assert self.touched(repository) == (1, [("D201", "dam-dead")])

    def test_a_changed_decision_touches_its_finding(self, repository):
        repository.call("decide", "dead", "--accept", "--reason", "x")
        self.commit("ruled")
        assert self.touched(repository) == (0, [("D201", "dead")])
        repository.call("decide", "dead", "--reopen")
        assert self.touched(repository) == (1, [("D201", "dead")])

    def test_an_article_taken_away_touches_the_claims_on_it(self, repository):
        Path("corpus/dyke.md").unlink()
        assert self.touched(repository)[1] == [("C105", None)]

    def test_a_changed_configuration_touches_everything(self, repository):
        repository.write("checker.toml", "min-sources = 1\n")
        assert len(self.touched(repository)[1]) == 2

    def test_of_json_lines_the_changed_records_count(self, repository):
        records = [
            {
                "id": name,
                "text": f"{number} workers were killed in {place} on Monday.",
                "source": name,
            }
            for name, number, place in (("one", "Five", "Belwick"), ("two", "Six", "Corvane"))
        ]
        repository.write("corpus/wire.jsonl", "\n".join(map(json.dumps, records)))
        claims = [
            f"  - {{id: c-{each['id']}, article: {each['id']}, quote: Ten workers}}\n"
            for each in records
        ]
        with Path("claims.yaml").open("a") as file:
            file.writelines(claims)
        self.commit("the wire")
        self.git("branch", "--force", "main")
        repository.edit("corpus/wire.jsonl", "Six workers", "Sixty workers")
        changed = json.loads(
            repository.call("check", "--format", "json", "--changed-since", "main").stdout
        )["findings"]
        assert {each["line"] for each in changed if each["code"][0] == "C"} == {14}

    @pytest.mark.parametrize(
        ("reference", "told"),
        [("nowhere", "git knows no 'nowhere'"), ("--help", "'--help' is no branch or commit")],
    )
    def test_an_unknown_branch_exits_with_2(self, repository, reference, told):
        result = repository.call("check", f"--changed-since={reference}")
        assert (result.exit_code, result.stdout) == (2, "")
        assert told in result.stderr

    def test_a_folder_that_is_no_repository_exits_with_2(self, gate):
        result = gate.call("check", "--changed-since", "main")
        assert result.exit_code == 2
        assert "git: not a git repository" in result.stderr


class TestAgainst:
    """What an edit of the claims made better or worse, without git."""

    def test_what_was_there_before_is_not_told(self, gate):
        gate.say("Nine")
        gate.write("old.yaml", Path("claims.yaml").read_text())
        result = gate.call("check", "--against", "old.yaml")
        assert result.exit_code == 0
        assert result.stdout == "Clean: no error or warning is open · 1 there before.\n"

    def test_what_is_worse_fails(self, gate):
        gate.write("old.yaml", CLAIMS)
        gate.edit("claims.yaml", "article: evening", "article: noon")
        assert gate.check("--against", "old.yaml") == (1, ["C105"])

    def test_what_is_better_is_told(self, gate):
        gate.write("old.yaml", CLAIMS.replace("article: evening", "article: noon"))
        result = gate.call("check", "--against", "old.yaml")
        assert result.exit_code == 0
        assert result.stdout.startswith("mended: C105 [evening-dead]\n")
        assert result.stdout.endswith("Clean: no error or warning is open · 1 mended.\n")

    def test_an_article_with_another_id_is_the_same(self, gate):
        articles = "articles:\n  - {id: late, path: corpus/evening.md}\nclaims:"
        gate.write(
            "desk/old.yaml",
            CLAIMS.replace("claims:", articles).replace("article: evening", "article: late"),
        )
        assert gate.check("--against", "desk/old.yaml") == (0, [])

    def test_a_file_that_is_not_there_exits_with_2(self, gate):
        assert gate.call("check", "--against", "nowhere.yaml").exit_code == 2


class TestAround:
    """Statistics, watching, and what a gate must not pass over."""

    def test_statistics_stand_beside_the_findings(self, gate):
        gate.say("Nine")
        result = gate.call("check", "--statistics")
        assert "D201 error" in result.stdout
        assert result.stderr == "open  decided  rule\n   1        0  D201 disagreeing-sources\n"

    def test_an_empty_corpus_is_no_clean_one(self, gate):
        Path("claims.yaml").unlink()
        for article in Path("corpus").iterdir():
            article.unlink()
        result = gate.call("check")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "there are no articles and no claims to check" in result.stderr

    def test_watching_checks_again_after_a_change_and_outlives_a_fault(self, gate, monkeypatch):
        def watch(*folders, watch_filter, raise_interrupt):
            assert gate.folder in folders
            assert watch_filter(None, str(gate.folder / "claims.yaml"))
            assert watch_filter(None, str(gate.folder / "corpus/new.md"))
            assert not watch_filter(None, str(gate.folder / "report.json"))
            gate.say("Nine")
            yield {()}
            gate.write("claims.yaml", "claims: {")
            yield {()}

        monkeypatch.setitem(sys.modules, "watchfiles", types.SimpleNamespace(watch=watch))
        result = gate.call("check", "--watch")
        assert result.exit_code == 1
        first, second = result.stdout.split("Clean: no error or warning is open.\n")
        assert first == ""
        assert "D201 error" in second
        assert "claims.yaml:1:" in result.stderr
        assert result.stderr.count("Waiting for a change") == 3

    def test_watching_without_its_package_says_what_to_install(self, gate, monkeypatch):
        monkeypatch.setitem(sys.modules, "watchfiles", None)
        result = gate.call("check", "--watch")
        assert result.exit_code == 2
        assert "pip install 'checker[watch]'" in result.stderr


class TestRules:
    """Rules on claims, sources and articles that no other story shows."""

    def test_a_claim_that_repeats_another_is_told(self, gate):
        with Path("claims.yaml").open("a") as claims:
            claims.write("  - {id: again, article: evening, quote: Seven workers, fact: dead}\n")
        assert gate.check() == (1, ["C107"])
        told = " ".join(gate.text().split())
        assert "claim 'again' states what 'evening-dead' does: 'Seven'" in told

    def test_too_few_sources_are_told_where_a_project_wants_more(self, gate):
        assert gate.check("--min-sources", "2") == (0, [])
        assert gate.check("--min-sources", "3") == (1, ["S301"])
        told = " ".join(gate.text("--min-sources", "3").split())
        assert "2 outlets (Evening, Morning), 2 independent; wanted are 3" in told

    def test_one_text_in_two_outlets_is_one_source(self, gate):
        story = "The mayor of Aldana opened the {} bridge after years of work on its piers. "
        wire = "".join(story.format(each) for each in ("iron", "stone", "old", "new", "long"))
        for name in ("morning", "evening"):
            article = Path("corpus", f"{name}.md")
            article.write_text(article.read_text() + wire)
        assert gate.check() == (0, ["S302"])
        assert "carry one text: one source, not 2" in " ".join(gate.text().split())

    def test_an_article_without_a_day_or_words_is_told(self, gate):
        gate.write("corpus/blank.md", "---\nsource: Blank\n---\nEnable JavaScript to continue.\n")
        assert gate.check() == (0, ["A503", "A504"])

    def test_a_decision_on_sources_outlives_a_change_of_values(self, gate):
        arguments = ["--accept", "--reason", "Two are enough."]
        gate.call("decide", "S301:dead", *arguments)
        gate.write("checker.toml", "min-sources = 3\n")
        assert gate.call("decide", "S301:dead", *arguments).exit_code == 0
        assert gate.check() == (0, ["S301"])
        for name in ("morning", "evening"):
            gate.edit(f"corpus/{name}.md", "Seven workers", "Nine workers")
        gate.edit("claims.yaml", "Seven workers", "Nine workers")
        assert gate.check() == (0, ["S301"])
