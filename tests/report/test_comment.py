"""The comment on a change: what is open, with its words, and no more than fits."""

import pytest

from checker.model.report import Report
from checker.model.verdict import State
from checker.report.comment import MARK, ROOM, comment, render
from checker.report.page import PAGE, Page
from tests.report.hostile import CROWDED, HOSTILE
from tests.report.sample import REPORT


def test_it_begins_with_the_mark_a_bot_looks_for_and_the_last_word():
    lines = render(REPORT).splitlines()
    assert lines[:2] == [
        MARK,
        "**1 error, 3 warnings open · 2 notes · 1 decided · 1 file not read.**",
    ]


def test_both_sources_are_quoted_under_a_conflict():
    text = render(REPORT)
    assert "- Harbour Herald, `corpus/herald.md:8`, claim at `claims.yaml:4`: <b>Seven" in text
    assert "- Courier, `corpus/courier.txt:1`, claim at `claims.yaml:9`: <b>Nine" in text


def test_decided_findings_are_folded_away():
    _, _, folded = render(REPORT).partition("<details>")
    assert "- C101: The words of claim wire-crews" in folded
    assert "Dismissed by night desk on 5 Mar 2021: The wire sent the story anew" in folded


def test_a_stranger_cannot_write_markup_or_another_finding():
    text = render(HOSTILE)
    heads = [line for line in text.splitlines() if line.startswith("**D") or line.startswith("**C")]
    assert len(heads) == 3
    assert "\\[link\\](1)" in text
    assert "<b>&amp;" not in text


def test_a_long_comment_keeps_to_the_forges_limit():
    text = render(CROWDED)
    assert len(text.encode()) <= ROOM
    assert text.rstrip().endswith("more findings")


@pytest.mark.parametrize("room", range(0, 3_000, 250))
def test_the_room_is_never_exceeded(room):
    assert len(comment(REPORT, PAGE, room).encode()) <= room


def test_a_comment_that_is_cut_says_nothing_of_decisions():
    """A fold of what is settled must not take the place of what is open."""
    full = comment(REPORT, PAGE, 10_000)
    cut = comment(REPORT, PAGE, len(full.encode()) - 400)
    assert "<details>" in full
    assert "<details>" not in cut


def test_paths_count_from_the_root_of_the_repository():
    assert "`desk/corpus/herald.md:8`" in render(REPORT, Page(base="desk"))


def test_a_clean_report_is_one_line():
    decided = tuple(
        each.model_copy(update={"state": State.ACCEPTED}) for each in REPORT.findings[:1]
    )
    report: Report = REPORT.model_copy(update={"findings": decided, "skipped": ()})
    assert render(report).splitlines()[1] == ("**Clean: no error or warning is open · 1 decided.**")
