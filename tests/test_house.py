"""The house rules that no other tool holds."""

from pathlib import Path

import pytest

from checker.judge.rules import RULES
from checker.kinds import KINDS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "checker"
MODULES = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "tools").glob("*.py")])


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_stays_readable(module):
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 400


def test_every_kind_folder_is_registered():
    folders = {path.parent.name for path in (PACKAGE / "kinds").glob("*/record.py")}
    assert folders == {kind.name for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_complete(kind):
    folder = PACKAGE / "kinds" / kind.name
    for part in ("record.py", "grammar.py", "compare.py", "examples.yaml"):
        assert (folder / part).exists(), part
    doc = (folder / "__init__.py").read_text(encoding="utf-8")
    for part in ("Recognises:", "Ignores:", "conflict when:"):
        assert part in doc


def test_every_finding_rule_is_registered():
    modules = {path.stem for path in (PACKAGE / "judge" / "rules").glob("*.py")} - {"__init__"}
    assert modules == {rule.__name__.rpartition(".")[2] for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
def test_a_finding_rule_explains_itself(rule):
    for part in ("Wrong:", "Right:", "To settle:"):
        assert part in rule.__doc__


def test_codes_are_unique_and_in_order():
    codes = [rule.CODE for rule in RULES]
    ranks = ["CDSRA".index(code[0]) * 1000 + int(code[1:]) for code in codes]
    assert ranks == sorted(set(ranks))
