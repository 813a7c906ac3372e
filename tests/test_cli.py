"""The commands: what they print where, and with which exit code they end.

What they print of a run is tested with a stand-in for the flow that gives the sample report;
the flow itself is held by tests/stories and tests/test_commands.py.
"""

import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from typer.testing import CliRunner

import checker.cli
from checker import __version__, console
from checker.errors import InputError, InputErrors, Place
from checker.model.inputs import Inputs
from checker.report import FORMATS
from checker.review import select
from tests.report.sample import EMPTY, REPORT

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def flow(monkeypatch, tmp_path):
    """A stand-in for the flow; holds what it was asked and the report or the fault it answers."""
    asked = types.SimpleNamespace(report=REPORT, fault=None, gathered=None)

    def gather(paths, claims, base, decisions=None, today=None, baseline=None):
        asked.gathered = ([str(path) for path in paths], claims and str(claims), decisions)
        if asked.fault:
            raise asked.fault
        return Inputs(skipped=REPORT.skipped)

    stand_in = types.ModuleType("checker.pipeline")
    stand_in.gather = gather

    def run(inputs, settings, progress=None, jobs=1, store=None):
        gate = settings.gate
        found = tuple(select(asked.report.findings, gate))
        return asked.report.model_copy(update={"findings": found, "fail_on": gate.fail_on})

    stand_in.run = run
    stand_in.extract = lambda inputs, progress=None, jobs=1, store=None: asked.report
    monkeypatch.setitem(sys.modules, "checker.pipeline", stand_in)
    monkeypatch.setattr(checker, "pipeline", stand_in, raising=False)
    for variable in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpus").mkdir()
    return asked


def call(*arguments):
    return CliRunner().invoke(checker.cli.app, list(arguments))


def python(program, **more):
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        **more,
    )


def test_start_up_loads_no_heavy_library():
    heavy = ("pydantic", "yaml", "rapidfuzz", "rich", "jinja2", "checker.model", "checker.kinds")
    program = f"import sys, checker.cli; print([m for m in {heavy} if m in sys.modules])"
    assert python(program).stdout == "[]\n"


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("checker check --select D20", "D201"),
        ("checker check --select C1,falling", "C1,falling-figure"),
        ("checker check --set match.thr", "match.threshold="),
        ("checker kinds mon", "money"),
    ],
)
def test_a_shell_completes_what_only_the_program_knows(words, offered):
    environment = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
        "_CHECKER_COMPLETE": "complete_bash",
    }
    done = python("from checker.cli import main; main()", env={**os.environ, **environment})
    assert offered in done.stdout.split()


def test_version():
    assert call("--version").stdout == f"checker {__version__}\n"


def test_without_a_command_the_help_is_shown():
    assert "Commands:" in call().output


@pytest.mark.parametrize("command", ["report", "check", "extract", "explain", "kinds", "config"])
def test_every_command_has_help(command):
    result = call(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: checker {command}" in result.output.replace("root", "checker")


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (["report"], "DISCREPANT  workers killed"),
        (["report", "--format", "json"], '{\n  "version": 1,'),
        (["report", "-f", "markdown"], "# Consistency report"),
        (["check"], "corpus/herald.md:8:1: D201 error"),
        (["check", "--format", "json"], '{\n  "version": 1,'),
        (["check", "--format", "markdown"], "<!-- checker -->"),
        (["check", "--format", "csv"], "code,rule,"),
        (["check", "--format", "github"], "::error file="),
        (["check", "--format", "sarif"], '{\n  "$schema": '),
        (["check", "--format", "gitlab"], '[\n  {\n    "description": '),
        (["check", "--format", "junit"], "<?xml "),
        (["check", "--format", "rdjson"], '{\n  "source": '),
        (["extract"], "corpus/herald.md"),
        (["extract", "--format", "jsonl"], '{"id": "herald:'),
        (["extract", "--format", "json"], '{\n  "version": 1,'),
        (["extract", "--format", "claims"], "# Drafted from"),
    ],
)
def test_stdout_holds_the_chosen_format_and_nothing_else(flow, arguments, begins):
    result = call(*arguments)
    assert result.stdout.startswith(begins)
    assert result.stderr == ""


def test_every_format_of_the_register_is_offered():
    for command, formats in FORMATS.items():
        assert "|".join(formats) in call(command, "--help").output


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["report"], 0),
        (["extract"], 0),
        (["check"], 1),
        (["check", "--select", "A5"], 0),
        (["check", "--select", "d201,a5"], 1),
        (["check", "--ignore", "D2,C"], 0),
        (["check", "--ignore", "D201 C103"], 1),
        (["check", "--exit-zero"], 0),
        (["check", "--fail-on", "never"], 0),
        (["check", "--fail-on", "error", "--set", "severities=D2=warning,C=note"], 0),
        (["check", "--ignore", "D,C", "--fail-on", "note"], 1),
    ],
)
def test_exit_code(flow, arguments, code):
    assert call(*arguments).exit_code == code


def test_a_report_without_findings_passes_the_gate(flow):
    flow.report = EMPTY
    result = call("check")
    assert (result.exit_code, result.stdout) == (0, "Clean: no error or warning is open.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["report", "--format", "xml"], "hint: formats: text, json, markdown"),
        (["check", "--select", "D999"], "no rule has the code 'D999'"),
        (["check", "--ignore", "D201,ZZ"], "no rule has the code 'ZZ'"),
        (["report", "--nonsense"], "No such option"),
        (["nonsense"], "No such command"),
        (["explain"], "Missing argument"),
        (["report", "--output", "no/such/folder/report.txt"], "No such file or directory"),
    ],
)
def test_wrong_usage_exits_with_2_and_tells_why_on_stderr(flow, arguments, told):
    result = call(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert told in result.stderr


def test_a_fault_of_the_input_is_told_and_no_traceback(flow):
    place = Place("claims.yaml", 14, 5)
    flow.fault = InputErrors(
        [
            InputError("unknown key 'qoute'", place, "did you mean 'quote'?", "qoute: seven"),
            InputError("two claims have the id \x1b[2Jx", Place("claims.yaml", 20, 9)),
        ]
    )
    result = call("check")
    assert result.exit_code == 2
    assert result.stderr == (
        "claims.yaml:14:5: unknown key 'qoute'\n"
        "    qoute: seven\n"
        "    hint: did you mean 'quote'?\n"
        "claims.yaml:20:9: two claims have the id \ufffd[2Jx\n"
    )


def test_a_file_that_cannot_be_opened_is_told(flow):
    flow.fault = PermissionError(13, "Permission denied", "corpus/locked.md")
    result = call("report")
    assert (result.exit_code, result.stderr) == (2, "corpus/locked.md: Permission denied\n")


def test_control_c_ends_with_130(flow):
    flow.fault = KeyboardInterrupt()
    assert call("report").exit_code == 130


class TestWhatIsRead:
    """Which inputs the commands take, given paths, a claims file, a project or nothing."""

    def test_the_corpus_here(self, flow):
        call("report")
        assert flow.gathered == (["corpus"], None, None)

    def test_claims_and_decisions_here(self, flow):
        Path("claims.yaml").touch()
        Path("decisions.yaml").touch()
        call("report")
        assert flow.gathered == (["corpus"], "claims.yaml", Path("decisions.yaml"))

    def test_claims_here_without_a_corpus(self, flow):
        Path("corpus").rmdir()
        Path("claims.yaml").touch()
        call("check")
        assert flow.gathered == ([], "claims.yaml", None)

    def test_paths_alone_leave_the_claims_here_aside(self, flow):
        Path("claims.yaml").touch()
        call("report", "one.txt", "feeds")
        assert flow.gathered == (["one.txt", "feeds"], None, None)

    def test_claims_elsewhere_bring_their_own_corpus(self, flow):
        Path("story/corpus").mkdir(parents=True)
        call("report", "--claims", "story/claims.yaml")
        assert flow.gathered == (["story/corpus"], "story/claims.yaml", None)

    def test_claims_with_paths(self, flow):
        call("report", "one.txt", "--claims", "story/claims.yaml")
        assert flow.gathered == (["one.txt"], "story/claims.yaml", None)

    def test_an_extraction_reads_no_claims(self, flow):
        Path("claims.yaml").touch()
        call("extract")
        assert flow.gathered == (["corpus"], None, None)

    @pytest.mark.parametrize("command", ["report", "check", "extract"])
    def test_nothing_to_read_is_an_error_with_a_hint(self, flow, command):
        Path("corpus").rmdir()
        result = call(command)
        assert result.exit_code == 2
        assert "corpus/ in this folder" in result.stderr
        assert "hint: name articles or folders" in result.stderr


class TestOutput:
    """Where the output goes and how it is dressed."""

    def test_all_shows_the_facts_without_a_claim(self, flow):
        assert "SINGLE-SOURCE" not in call("report").stdout
        assert "SINGLE-SOURCE" in call("report", "--all").stdout

    def test_a_file_gets_the_report_and_stdout_nothing(self, flow, monkeypatch):
        monkeypatch.setenv("FORCE_COLOR", "1")
        plain = (ROOT / "tests/golden/report.txt").read_bytes()
        result = call("report", "--output", "report.txt")
        assert (result.exit_code, result.output) == (0, "")
        assert Path("report.txt").read_bytes() == plain

    @pytest.mark.parametrize(
        ("environment", "coloured"),
        [
            ({}, False),
            ({"FORCE_COLOR": "1"}, True),
            ({"FORCE_COLOR": ""}, False),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ],
    )
    def test_colour_off_a_terminal(self, flow, monkeypatch, environment, coloured):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert ("\x1b[" in call("report").stdout) is coloured

    @pytest.mark.parametrize(
        ("environment", "coloured"),
        [
            ({"TERM": "xterm"}, True),
            ({"TERM": "dumb"}, False),
            ({"TERM": "xterm", "NO_COLOR": "1"}, False),
            ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ],
    )
    def test_colour_on_a_terminal(self, flow, monkeypatch, environment, coloured):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        assert console.page_of(None).colour is coloured

    def test_a_terminal_without_the_letters_gets_their_numbers(self, tmp_path):
        program = "from checker.console import write\nwrite('seven \\u00ab\\u706b\\u00bb\\n', None)"
        done = python(program, env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert (done.returncode, done.stdout) == (0, "seven \\xab\\u706b\\xbb\n")

    def test_a_reader_who_goes_away_is_no_fault(self):
        program = (
            "import sys, typer\n"
            "from checker.console import guarded, write\n"
            "app = typer.Typer(add_completion=False)\n"
            "@app.command()\n"
            "@guarded\n"
            "def long() -> None:\n"
            "    write('line\\n' * 1_000_000, None)\n"
            "app()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=ROOT,
            # Unbuffered, Python takes a write that was cut short for a whole one.
            env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait() == 141


class TestProgress:
    """How far the reading is, on a terminal's stderr, once a second has passed."""

    def tell(self, monkeypatch, *, terminal):
        written = []
        clock = iter([0.0, 0.5, 1.5, 1.55, 1.7, 2.0])
        stderr = types.SimpleNamespace(
            isatty=lambda: terminal, write=written.append, flush=lambda: None
        )
        monkeypatch.setattr(console, "monotonic", lambda: next(clock))
        monkeypatch.setattr("sys.stderr", stderr)
        progress = console.Progress()
        for done in (100, 200, 300, 400, 500):
            progress(done, 500)
        return written

    def test_it_waits_a_second_keeps_calm_and_cleans_up(self, monkeypatch):
        assert self.tell(monkeypatch, terminal=True) == [
            "\r\x1b[K200 of 500 articles read, 133 a second, 2 s left",
            "\r\x1b[K400 of 500 articles read, 235 a second, 0 s left",
            "\r\x1b[K",
        ]

    def test_off_a_terminal_it_is_silent(self, monkeypatch):
        assert self.tell(monkeypatch, terminal=False) == []


class TestExplain:
    """Rules and facts; phrases are held by tests/test_commands.py."""

    @pytest.mark.parametrize("name", ["D201", "d201", "disagreeing-sources"])
    def test_a_rule_by_code_or_name(self, name):
        result = call("explain", name)
        assert result.stdout.startswith("D201 disagreeing-sources (error)\n")
        assert "To settle:" in result.stdout

    @pytest.mark.parametrize("name", ["dead", REPORT.findings[0].fingerprint])
    def test_a_fact_by_id_or_finding(self, flow, name):
        golden = (ROOT / "tests/golden/explain-fact.txt").read_text(encoding="utf-8")
        assert call("explain", name).stdout == golden


def test_json_output_is_one_document(flow):
    assert json.loads(call("report", "--format", "json").stdout)["version"] == 1
