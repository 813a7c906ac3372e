"""SARIF: what the schema cannot say about it."""

import json

import pytest

from checker.judge import describe_rules
from checker.report.page import Page
from checker.report.sarif import render
from tests.report.hostile import CROWDED, HOSTILE
from tests.report.sample import ARTICLES, REPORT


def run(report, page=None):
    return json.loads(render(report, page or Page()))["runs"][0]


def test_a_result_points_at_its_rule():
    found = run(REPORT)
    rules = found["tool"]["driver"]["rules"]
    for result in found["results"]:
        if "ruleIndex" in result:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result.get("ruleIndex") for result in found["results"]] == [
        1,
        *[None] * 3,
        0,
        *[None] * 2,
    ]


def test_regions_are_the_words_in_code_points():
    texts = {article.path: article.text for article in ARTICLES}
    seen = 0
    for result in run(REPORT)["results"]:
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            region = location["physicalLocation"]["region"]
            if "snippet" in region:
                lines = texts[location["physicalLocation"]["artifactLocation"]["uri"]].splitlines()
                line = lines[region["startLine"] - 1]
                words = line[region["startColumn"] - 1 : region["endColumn"] - 1]
                assert words == region["snippet"]["text"]
                seen += 1
    assert seen == 7


def test_every_related_place_is_linked_in_the_message():
    for result in run(REPORT)["results"]:
        for place in result.get("relatedLocations", ()):
            assert f"]({place['id']})" in result["message"]["text"]


def test_a_strangers_link_and_placeholder_are_escaped():
    text = run(HOSTILE)["results"][0]["message"]["text"]
    assert r"\[link\](1) {{0}}" in text


def test_uris_are_relative_and_escaped_and_only_a_file_elsewhere_is_whole():
    first, second, *_ = run(HOSTILE, Page(base="desk"))["results"]
    artifact = first["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {
        "uri": "desk/corpus/a%20b%2Cc%3Ad%250A%3A%3A%5Be%5D%20%E2%80%9Cf%E2%80%9D%FF.md",
        "uriBaseId": "%SRCROOT%",
    }
    elsewhere = second["relatedLocations"][1]["physicalLocation"]["artifactLocation"]
    assert elsewhere == {"uri": "file:///elsewhere/g%20h.md"}


def test_decided_findings_are_suppressed_and_open_ones_say_that_they_are_not():
    states = {result["ruleId"]: result["suppressions"] for result in run(REPORT)["results"]}
    assert states["D201"] == []
    assert states["C101"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "Dismissed by night desk on 5 Mar 2021: "
            "The wire sent the story anew, without the crews.",
        }
    ]


def test_fingerprints_are_the_findings_own():
    prints = [result["partialFingerprints"] for result in run(REPORT)["results"]]
    assert [each["checkerFinding/v1"] for each in prints] == [
        finding.fingerprint for finding in REPORT.findings
    ]
    assert all(each["primaryLocationLineHash"] == each["checkerFinding/v1"] for each in prints)


def test_no_two_results_share_a_fingerprint():
    prints = [each["partialFingerprints"]["checkerFinding/v1"] for each in run(CROWDED)["results"]]
    assert len(set(prints)) == len(prints) == 1200


@pytest.mark.parametrize("rule", describe_rules(), ids=lambda rule: rule.code)
def test_every_rule_of_ours_describes_itself(rule):
    """GitHub refuses a file with a rule that has no full description."""
    (told,) = run(REPORT.model_copy(update={"rules": (rule,)}))["tool"]["driver"]["rules"]
    assert told["fullDescription"]["text"].startswith(told["shortDescription"]["text"])
    assert len(told["fullDescription"]["text"]) <= 1024
    assert "**Wrong:**" in told["help"]["markdown"]


def test_a_rule_carries_its_manual():
    rule = run(REPORT)["tool"]["driver"]["rules"][1]
    assert (rule["id"], rule["name"]) == ("D201", "DisagreeingSources")
    assert "**To settle:** check the sources" in rule["help"]["markdown"]
