"""The configuration in force: what wins, where it comes from, what cannot be."""

from pathlib import Path

import pytest

from checker.config import (
    configure,
    find_config,
    read_config,
    read_environment,
    read_flags,
    read_settings,
)
from checker.errors import InputError, InputErrors
from checker.model.comparison import Severity
from checker.model.configuration import Configuration
from checker.model.gate import FailOn

RULES = [("C101", "anchor-not-found"), ("D201", "disagreeing-sources"), ("D206", "one-day-apart")]

FULL = """
corpus = ["corpus", "more/wire.jsonl"]
claims = "desk/claims.yaml"
select = ["D2", "anchor-not-found"]
ignore = "D206"
fail-on = "error"
min-sources = 2
match.threshold = 0.6

[per-path-ignores]
"corpus/wire/*" = ["D201"]

[severities]
D206 = "note"
one-day-apart = "note"

[judge]
farthest-ratio = 4
"""


def file(tmp_path, text, name="checker.toml"):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def read(tmp_path, text, name="checker.toml"):
    return configure(read_config(file(tmp_path, text, name)), RULES)


def faults(tmp_path, text):
    with pytest.raises(InputErrors) as caught:
        read(tmp_path, text)
    return [f"{error.place.line}: {error.message} ({error.hint})" for error in caught.value.errors]


def test_nothing_given_is_the_defaults():
    assert configure([], RULES).configuration == Configuration()


def test_a_whole_file(tmp_path):
    found = read(tmp_path, FULL).configuration
    assert found.corpus == (f"{tmp_path}/corpus", f"{tmp_path}/more/wire.jsonl")
    assert found.claims == f"{tmp_path}/desk/claims.yaml"
    assert (found.select, found.ignore) == (("D2", "C101"), ("D206",))
    assert (found.fail_on, found.min_sources) == (FailOn.ERROR, 2)
    assert found.per_path_ignores == {"corpus/wire/*": ("D201",)}
    assert found.severities == {"D206": Severity.NOTE}
    assert (found.match.threshold, found.judge.farthest_ratio) == (0.6, 4)
    assert found.settings.gate.min_sources == 2


def test_pyproject_has_it_in_a_table(tmp_path):
    text = '[project]\nname = "x"\n[tool.checker]\nfail_on = "note"\n[tool.other]\nx = 1\n'
    assert read(tmp_path, text, "pyproject.toml").configuration.fail_on is FailOn.NOTE


class TestOrder:
    """The file, over it the environment, over it flags; every value knows its origin."""

    def configured(self, tmp_path, environment, **flags):
        path = file(tmp_path, 'fail-on = "error"\nignore = ["D206"]\n')
        return configure(
            [*read_config(path), *read_environment(environment), *read_flags(flags)], RULES
        )

    def origin(self, configured, name):
        return next(
            (each.value, each.origin) for each in configured.in_force() if each.key.name == name
        )

    def test_a_file_is_told_with_its_line(self, tmp_path):
        found = self.configured(tmp_path, {})
        assert self.origin(found, "ignore") == (("D206",), f"{tmp_path}/checker.toml:2")
        assert self.origin(found, "select") == ((), "default")

    def test_the_environment_goes_over_the_file(self, tmp_path):
        found = self.configured(tmp_path, {"CHECKER_FAIL_ON": "note", "PATH": "/bin"})
        assert self.origin(found, "fail-on") == (FailOn.NOTE, "CHECKER_FAIL_ON")

    def test_an_empty_variable_gives_nothing(self, tmp_path):
        found = self.configured(tmp_path, {"CHECKER_FAIL_ON": ""})
        assert self.origin(found, "fail-on")[0] is FailOn.ERROR

    def test_a_flag_goes_over_both(self, tmp_path):
        found = self.configured(tmp_path, {"CHECKER_IGNORE": "C101"}, ignore="D2 C101", select=None)
        assert self.origin(found, "ignore") == (("D2", "C101"), "--ignore")


@pytest.mark.parametrize(
    ("variable", "text", "value"),
    [
        ("CHECKER_SELECT", "D201, C", ("D201", "C")),
        ("CHECKER_MIN_SOURCES", "3", 3),
        ("CHECKER_SEVERITIES", "D206=note,C1=error", {"D206": "note", "C1": "error"}),
        (
            "CHECKER_PER_PATH_IGNORES",
            "a/*=D2+C1,b.md=D206",
            {"a/*": ("D2", "C1"), "b.md": ("D206",)},
        ),
    ],
)
def test_words_become_values(variable, text, value):
    configured = configure(read_environment({variable: text}), RULES)
    name = variable.removeprefix("CHECKER_").lower()
    assert getattr(configured.configuration, name) == value


def test_any_key_can_be_set():
    given = read_settings(["match.window_days=30", "fail-on=never"])
    found = configure(given, RULES).configuration
    assert (found.match.window_days, found.fail_on) == (30, FailOn.NEVER)


@pytest.mark.parametrize(
    ("told", "message"),
    [("fail-on", "'fail-on' gives no value"), ("falls=3", "unknown key 'falls'")],
)
def test_a_setting_that_is_none(told, message):
    with pytest.raises(InputError, match=message):
        read_settings([told])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "\nselct = []\nmin_sorces = 2\n",
            [
                "2: unknown key 'selct' (did you mean 'select'?)",
                "3: unknown key 'min_sorces' (did you mean 'min-sources'?)",
            ],
        ),
        ("window-days = 3\n", ["1: unknown key 'window-days' (did you mean 'match.window-days'?)"]),
        (
            "[match]\nthreshhold = 0.5\n",
            ["2: unknown key 'match.threshhold' (did you mean 'match.threshold'?)"],
        ),
        (
            '\n[match]\nthreshold = 2\n[severities]\nD201 = "grave"\n',
            [
                "3: 'match.threshold' cannot be '2' (it must be at most 1.0)",
                "4: 'severities' cannot be 'grave' (it is one of 'error', 'warning' or 'note')",
            ],
        ),
        ("min-sources = 0\n", ["1: 'min-sources' cannot be '0' (it must be at least 1)"]),
        ('min-sources = "two"\n', ["1: 'min-sources' cannot be 'two' (it is a whole number)"]),
        ("select = 3\n", ["1: 'select' cannot be '3' (it is a list)"]),
        (
            'ignore = ["D201", "D9", "typo"]\n',
            [
                "1: no rule has the code 'D9' (codes: C101, D201, D206)",
                "1: no rule has the code 'typo' (codes: C101, D201, D206)",
            ],
        ),
        ("select = [", ["None: this is not TOML: Invalid value (at end of document) ()"]),
    ],
)
def test_every_fault_is_told_with_its_line(tmp_path, text, said):
    assert faults(tmp_path, text) == said


def test_an_unknown_variable_is_a_fault():
    with pytest.raises(InputErrors) as caught:
        read_environment({"CHECKER_SELCT": "D"})
    assert "did you mean CHECKER_SELECT?" in str(caught.value)


class TestFinding:
    """Which file is the configuration: the nearest one, up to the root of the repository."""

    def test_the_nearest_goes_first(self, tmp_path, monkeypatch):
        file(tmp_path, "", "checker.toml")
        file(tmp_path, "[tool.checker]", "a/pyproject.toml")
        (tmp_path / "a" / "b").mkdir()
        monkeypatch.chdir(tmp_path)
        assert find_config(Path()) == Path("checker.toml")
        assert find_config(Path("a/b")) == Path("a/pyproject.toml")

    def test_a_pyproject_without_our_table_is_passed_over(self, tmp_path, monkeypatch):
        file(tmp_path, "", "checker.toml")
        file(tmp_path, "[tool.other", "a/pyproject.toml")
        monkeypatch.chdir(tmp_path / "a")
        assert find_config(Path()) == Path("../checker.toml")

    def test_a_repository_ends_the_search(self, tmp_path, monkeypatch):
        file(tmp_path, "", "checker.toml")
        (tmp_path / "repository" / ".git").mkdir(parents=True)
        monkeypatch.chdir(tmp_path / "repository")
        assert find_config(Path()) is None
