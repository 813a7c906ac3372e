"""Which facts and findings a reader asked for."""

import pytest

from checker.model.gate import FailOn
from checker.model.verdict import State
from checker.report.selection import failing, findings, listed, show_all
from tests.report.sample import FINDINGS, REPORT


def test_facts_without_a_claim_are_shown_when_asked_for():
    assert len(listed(REPORT)) == 6
    assert listed(show_all(REPORT)) == list(REPORT.judgements)


def test_findings_of_hidden_facts_are_hidden_with_them():
    report = REPORT.model_copy(update={"shown": REPORT.shown - {"dead"}})
    assert [each.code for each in findings(report)] == ["D203", "D301", "C101", "C103", "A502"]
    assert list(REPORT.findings) == findings(REPORT)


def test_a_gate_fails_on_open_errors_and_warnings_only():
    assert [each.code for each in failing(REPORT)] == ["D201", "D202", "D203", "C103"]
    decided = [each.model_copy(update={"state": State.ACCEPTED}) for each in FINDINGS]
    assert failing(REPORT.model_copy(update={"findings": tuple(decided)})) == []


@pytest.mark.parametrize(
    ("fail_on", "codes"),
    [
        (FailOn.NEVER, []),
        (FailOn.ERROR, ["D201"]),
        (FailOn.NOTE, ["D201", "D202", "D203", "D301", "C101", "C103", "A502"]),
    ],
)
def test_a_gate_fails_on_what_the_project_says(fail_on, codes):
    report = REPORT.model_copy(update={"fail_on": fail_on})
    left = [each for each in report.findings if each.state is not State.OPEN]
    assert [each.code for each in failing(report)] == [
        code for code in codes if code not in {each.code for each in left}
    ]
