"""Annotations: the severest first, and no text of a stranger is a command."""

import re

import pytest

from checker.report.github import KEPT, SUMMARY_ROOM, render, render_summary
from checker.report.page import PAGE, Page
from tests.report.hostile import CROWDED, HOSTILE, PATH
from tests.report.sample import REPORT

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\n]*,?)+)::([^\n]*)")


def commands(text):
    """Return severity, properties and message of each line, read back as the runner does."""
    read = []
    for line in text.splitlines():
        found = COMMAND.fullmatch(line)
        assert found, line
        properties = dict(each.split("=", 1) for each in found[2].split(","))
        read.append((found[1], {k: back(v) for k, v in properties.items()}, back(found[3])))
    return read


def back(text):
    for code, sign in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def test_a_decided_finding_is_no_annotation():
    assert "C101" not in render(REPORT)


def test_the_severest_come_first():
    severities = [severity for severity, _, _ in commands(render(REPORT))]
    assert severities == ["error", "warning", "warning", "warning", "notice", "notice"]


def test_an_annotation_covers_the_words_of_the_mention():
    _, properties, message = commands(render(REPORT))[0]
    assert properties == {
        "file": "corpus/herald.md",
        "line": "8",
        "endLine": "8",
        "col": "1",
        "endColumn": "14",
        "title": "D201 disagreeing-sources",
    }
    assert message.splitlines()[2:] == [
        "corpus/courier.txt:1: Courier: «Nine workers» were killed in the fire, "
        "the Courier has learned.",
        "claims.yaml:4: claim herald-dead",
        "claims.yaml:9: claim courier-dead",
    ]


def test_a_hostile_text_stays_inside_its_command():
    read = commands(render(HOSTILE))
    shown = PATH.replace("\udcff", "\ufffd")
    assert len(read) == 4
    severity, properties, message = read[0]
    assert (severity, properties["file"], properties["line"]) == ("error", shown, "3")
    assert message.count("\n") == 0
    assert "error file=x::owned" in message


def test_a_file_without_a_line_is_annotated_at_its_top():
    lines = {
        properties["title"]: properties["line"] for _, properties, _ in commands(render(HOSTILE))
    }
    assert lines["A501 unreadable-article"] == "1"


def test_paths_count_from_the_root_of_the_repository():
    _, properties, message = commands(render(REPORT, Page(base="desk/mill")))[0]
    assert properties["file"] == "desk/mill/corpus/herald.md"
    assert "desk/mill/corpus/courier.txt:1" in message


def test_more_than_github_keeps_is_told_in_front():
    severity, properties, message = commands(render(CROWDED))[0]
    assert (severity, properties) == ("notice", {"title": "checker"})
    assert message == f"1,200 findings; GitHub shows {KEPT} of each severity here, the summary all."


@pytest.mark.parametrize("room", [SUMMARY_ROOM, 20_000, 1_000])
def test_the_summary_keeps_to_its_room_and_counts_what_it_leaves_out(room):
    summary = render_summary(CROWDED, PAGE, room)
    assert len(summary.encode()) <= room
    told = summary.count("**D202")
    rest = re.search(r"and ([\d,]+) more findings", summary)
    assert told + (int(rest[1].replace(",", "")) if rest else 0) == 1200


def test_a_full_summary_gets_nothing():
    assert render_summary(CROWDED, PAGE, 10) == ""
