"""Which facts and findings a reader asked for."""

import pytest

from checker.errors import InputError
from checker.model.verdict import State
from checker.report.selection import failing, findings, listed, selected, show_all
from tests.report.sample import FINDINGS, REPORT

KNOWN = sorted({finding.code for finding in FINDINGS})


def codes(report) -> list[str]:
    return [finding.code for finding in report.findings]


def test_facts_without_a_claim_are_shown_when_asked_for():
    assert len(listed(REPORT)) == 6
    assert listed(show_all(REPORT)) == list(REPORT.judgements)


def test_findings_of_hidden_facts_are_hidden_with_them():
    report = REPORT.model_copy(update={"shown": REPORT.shown - {"dead"}})
    assert [each.code for each in findings(report)] == ["D203", "D301", "C101", "C103", "A502"]
    assert list(REPORT.findings) == findings(REPORT)


@pytest.mark.parametrize(
    ("chosen", "ignored", "left"),
    [
        ([], [], ["D201", "D202", "D203", "D301", "C101", "C103", "A502"]),
        (["D201"], [], ["D201"]),
        (["D"], [], ["D201", "D202", "D203", "D301"]),
        (["D2", "C1"], [], ["D201", "D202", "D203", "C101", "C103"]),
        (["D"], ["D20"], ["D301"]),
        ([], ["A", "C", "D3"], ["D201", "D202", "D203"]),
    ],
)
def test_selected(chosen, ignored, left):
    assert codes(selected(REPORT, chosen, ignored, KNOWN)) == left


@pytest.mark.parametrize("code", ["D999", "X", "D2011"])
def test_a_code_no_rule_has_is_a_fault(code):
    with pytest.raises(InputError, match=f"no rule has the code '{code}'"):
        selected(REPORT, [], [code], KNOWN)


def test_a_gate_fails_on_open_errors_and_warnings_only():
    assert [each.code for each in failing(REPORT)] == ["D201", "D202", "D203", "C103"]
    decided = [each.model_copy(update={"state": State.ACCEPTED}) for each in FINDINGS]
    assert failing(REPORT.model_copy(update={"findings": tuple(decided)})) == []
