"""Documents cannot drift from the code."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
spec = importlib.util.spec_from_file_location("docs", ROOT / "tools" / "docs.py")
docs = importlib.util.module_from_spec(spec)
spec.loader.exec_module(docs)

PAGE = "# Title\n<!-- help:begin -->\nold\n<!-- help:end -->\nrest\n"


def test_a_part_is_replaced_and_the_rest_is_kept():
    made = docs.replace_part(PAGE, "help", "\nnew\n", "README.md")
    assert made == "# Title\n<!-- help:begin -->\nnew\n<!-- help:end -->\nrest\n"
    assert docs.replace_part(made, "help", "new", "README.md") == made


@pytest.mark.parametrize("page", ["", "# Title\n", PAGE.replace(":end", ":stop")])
def test_a_missing_marker_is_named(page):
    with pytest.raises(docs.MarkerError, match=r"README\.md has no place for 'help'") as raised:
        docs.replace_part(page, "help", "new", "README.md")
    assert "<!-- help:begin -->\n<!-- help:end -->" in str(raised.value)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("help", ["$ checker --help", "report", "check", "extract", "explain", "kinds"]),
        ("kinds", ["| kind |", "| `quantity` |", "| `quote` |"]),
    ],
)
def test_what_the_readme_tells(part, words):
    made = docs.PARTS["README.md"][part]()
    assert [word for word in words if word not in made] == []


def test_every_rule_is_told_under_its_code():
    from checker.judge.rules import RULES

    made = docs.rules_list()
    for rule in RULES:
        assert f"## {rule.CODE} {rule.NAME}\n\nSeverity: {rule.SEVERITY.value}." in made
    assert made.count("\n\nWrong: ") == len(RULES)


def test_help_does_not_hang_on_the_terminal(monkeypatch):
    wide = docs.help_text()
    monkeypatch.setenv("COLUMNS", "40")
    assert docs.help_text() == wide


@pytest.mark.parametrize("document", [*docs.PARTS, *docs.WHOLE])
def test_no_document_has_drifted(document):
    page = (ROOT / document).read_text(encoding="utf-8")
    assert page == docs.generate(document, page), "python tools/docs.py writes it"
