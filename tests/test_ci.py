"""What other programs run checker by: the hook, the action, the snippets of docs/ci.md."""

import json
import os
import re
import subprocess
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
import yaml
from typer.testing import CliRunner

import checker.cli
from checker.report import FORMATS

# What stands in code and is ours: commands of checker, and options by themselves.
OURS = re.compile(r"checker (?:check|decide|init)[^`\n|]*|(?<=`)--[a-z][^`]*(?=`)")
ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOK = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]


def schema(name):
    package = pytest.importorskip("check_jsonschema")
    folder = files(package).joinpath("builtin_schemas", "vendor")
    return json.loads(folder.joinpath(f"{name}.json").read_text(encoding="utf-8"))


def snippet(name):
    found = re.search(rf"<!-- {name} -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert found, name
    values = yaml.safe_load(found[1])
    # PyYAML reads the key "on" as true (YAML 1.1).
    return {"on" if key is True else key: value for key, value in values.items()}


def test_the_action_is_what_github_asks_for():
    jsonschema.validate(ACTION, schema("github-actions"))


@pytest.mark.parametrize("name", ["github", "github-comment", "github-changed"])
def test_the_workflows_are_what_github_asks_for(name):
    jsonschema.validate(snippet(name), schema("github-workflows"))


def test_the_pipeline_is_what_gitlab_asks_for():
    jsonschema.validate(snippet("gitlab"), schema("gitlab-ci"))


def test_the_hook_is_what_pre_commit_asks_for():
    clientlib = pytest.importorskip("pre_commit.clientlib")
    (hook,) = clientlib.load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert hook["pass_filenames"] is False
    (repo,) = snippet("pre-commit")["repos"]
    assert [each["id"] for each in repo["hooks"]] == [hook["id"]]


@pytest.mark.parametrize(
    ("path", "runs"),
    [
        ("claims.yaml", True),
        ("desk/claims.yaml", True),
        ("corpus/a/b.md", True),
        ("decisions.yaml", True),
        ("checker.toml", True),
        ("README.md", False),
        ("my-corpus/a.md", False),
        ("claims.yaml.orig", False),
    ],
)
def test_the_hook_runs_on_the_files_of_a_project(path, runs):
    assert bool(re.search(HOOK["files"], path)) is runs


def test_every_format_of_the_gate_is_told():
    told = re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)
    assert sorted(told) == sorted(FORMATS["check"])


def options_of(command):
    """The options that the help of a command of checker names."""
    done = CliRunner().invoke(checker.cli.app, [command, "--help"], env={"COLUMNS": "200"})
    return set(re.findall(r"--[a-z-]+", done.stdout))


def test_every_option_told_is_one_of_a_command():
    known = set.union(*map(options_of, ("check", "decide", "init")))
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", "\n".join(OURS.findall(PAGE))))
    assert len(told) > 10
    assert told <= known


class TestTheScriptOfTheAction:
    """The last step, run by bash with a stand-in for checker that prints its arguments."""

    def run(self, tmp_path, arguments, output_files=""):
        program = tmp_path / "checker" / "bin" / "checker"
        program.parent.mkdir(parents=True)
        program.write_text('#!/bin/sh\nfor each in "$@"; do echo "$each"; done\nexit 1\n')
        program.chmod(0o755)
        environment = os.environ | {
            "RUNNER_TEMP": str(tmp_path),
            "ARGUMENTS": arguments,
            "OUTPUT_FILES": output_files,
        }
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", ACTION["runs"]["steps"][-1]["run"]],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def test_it_hands_on_arguments_and_exit_code(self, tmp_path):
        done = self.run(tmp_path, "--select D,C", "sarif=a.sarif\njunit=b.xml")
        assert done.returncode == 1
        assert done.stdout.split() == [
            *("check", "--format", "github"),
            *("--output-file", "sarif=a.sarif", "--output-file", "junit=b.xml"),
            *("--select", "D,C"),
        ]

    def test_nothing_given_is_nothing_handed_on(self, tmp_path):
        assert self.run(tmp_path, "").stdout.split() == ["check", "--format", "github"]

    def test_an_input_is_no_command(self, tmp_path):
        done = self.run(tmp_path, "$(touch owned) `touch owned`; touch owned *")
        assert not (tmp_path / "owned").exists()
        assert done.stdout.splitlines()[-1] == "*"
