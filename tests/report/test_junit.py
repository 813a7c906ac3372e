"""JUnit: facts, claims and articles are the tests, and the counts are right."""

from xml.etree import ElementTree

import pytest

from checker.report.junit import render
from checker.report.selection import findings
from tests.report.hostile import HOSTILE
from tests.report.sample import EMPTY, REPORT


def suites(report):
    return {suite.get("name"): suite for suite in ElementTree.fromstring(render(report))}


def outcome(case):
    return (
        "failure"
        if case.find("failure") is not None
        else ("skipped" if case.find("skipped") is not None else "passed")
    )


def test_a_fact_fails_while_it_is_open_and_passes_without_a_difference():
    found = {case.get("name"): outcome(case) for case in suites(REPORT)["facts"]}
    assert found["dead"] == "failure"
    assert found["in-hospital"] == "passed"
    assert found["uninspected"] == "passed"


def test_a_decided_finding_skips_its_test():
    found = {case.get("name"): outcome(case) for case in suites(REPORT)["claims"]}
    assert (found["wire-crews"], found["wire-hospital"]) == ("skipped", "failure")


def test_a_note_is_told_and_fails_nothing():
    articles = {case.get("name"): case for case in suites(REPORT)["articles"]}
    assert articles["odd|one"].findtext("system-out").startswith("A502 note: ")
    assert outcome(articles["odd|one"]) == "passed"


def test_a_file_that_was_not_read_is_a_test():
    assert "corpus/photo.txt" in [case.get("name") for case in suites(REPORT)["articles"]]


def test_every_finding_is_told_once():
    for report in (REPORT, HOSTILE):
        text = render(report)
        for finding in findings(report):
            told = text.count(f"{finding.code} {finding.severity.value}: ")
            decided = finding.state.value != "open"
            assert told == 0 if decided else told >= 1


def test_what_is_about_no_fact_claim_or_article_stands_by_itself():
    names = {case.get("name"): outcome(case) for case in suites(HOSTILE)["input"]}
    assert names["R401 decisions.yaml"] == "skipped"
    assert names["C101 claims.yaml"] == "failure"


@pytest.mark.parametrize("report", [REPORT, HOSTILE, EMPTY])
def test_the_counts_add_up(report):
    root = ElementTree.fromstring(render(report))
    for element in (root, *root):
        assert int(element.get("tests")) == len(list(element.iter("testcase")))
        assert int(element.get("failures")) == len(list(element.iter("failure")))
    for suite in root:
        assert int(suite.get("skipped")) == len(list(suite.iter("skipped")))
