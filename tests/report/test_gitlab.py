"""GitLab's report: open findings only, each with a fingerprint of its own."""

import json

from checker.report.gitlab import render
from checker.report.page import Page
from tests.report.hostile import CROWDED
from tests.report.sample import REPORT


def entries(report, page=None):
    return json.loads(render(report, page or Page()))


def test_open_findings_the_severest_first():
    told = [(each["check_name"].split()[0], each["severity"]) for each in entries(REPORT)]
    assert told == [
        ("D201", "major"),
        ("D202", "minor"),
        ("D203", "minor"),
        ("C103", "minor"),
        ("D301", "info"),
        ("A502", "info"),
    ]


def test_the_description_names_the_other_place_and_the_claims():
    first = entries(REPORT, Page(base="desk"))[0]
    assert first["location"]["path"] == "desk/corpus/herald.md"
    assert first["description"].endswith(
        "(also desk/corpus/courier.txt:1, desk/claims.yaml:4, desk/claims.yaml:9)"
    )


def test_no_two_entries_share_a_fingerprint():
    prints = [each["fingerprint"] for each in entries(CROWDED)]
    assert len(set(prints)) == len(prints) == 1200
