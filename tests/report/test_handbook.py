"""The tool's own documentation, from its docstrings."""

from checker.model.comparison import Severity
from checker.model.rule import Rule
from checker.report.handbook import headline, render_kind, render_kinds, render_rule, sections

DOC = """How many: people and things that are counted.

    Recognises: figures and number words,
        with their hedges.
    Ignores: numbers in names.
    Two quantities conflict when: no number fits both.
    """


def test_sections_of_a_kind():
    assert sections(DOC) == {
        "Recognises": "figures and number words, with their hedges.",
        "Ignores": "numbers in names.",
        "Two quantities conflict when": "no number fits both.",
    }
    assert headline(DOC) == "How many: people and things that are counted."


def test_kinds_are_listed_in_order():
    assert render_kinds({"quantity": DOC, "date": "When."}).splitlines()[:2] == [
        "quantity  How many: people and things that are counted.",
        "date      When.",
    ]


def test_a_kind_is_told_in_full():
    assert "\n\nRecognises: figures" in render_kind("quantity", DOC)


def test_a_rule_is_told_under_its_code():
    told = render_rule(
        Rule(
            code="D201",
            name="disagreeing-sources",
            severity=Severity.ERROR,
            doc="Sources differ.\n\nWrong: x",
        )
    )
    assert told == "D201 disagreeing-sources (error)\n\nSources differ.\n\nWrong: x\n"
