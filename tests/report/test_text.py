"""The editor's report: what disagrees comes first, on any page."""

import re

import pytest

from checker.model.verdict import State, Verdict
from checker.report import renderer
from checker.report.glyphs import cells
from checker.report.page import Page, page_for
from checker.report.selection import show_all
from checker.report.text import render
from tests.report.sample import JUDGEMENTS, REPORT, SPEECH

ALL = show_all(REPORT)
PAINT = re.compile(r"\x1b\[[\d;]*m")


def with_judgements(*judgements):
    return REPORT.model_copy(
        update={
            "judgements": judgements,
            "shown": frozenset(each.fact.id for each in judgements),
            "findings": (),
        }
    )


@pytest.mark.parametrize("command", ["report", "check"])
@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
def test_no_line_is_wider_than_the_page(command, width):
    shown = renderer(command, "text")(ALL, Page(width))
    # Places and ids are never cut: a reader has to copy them.
    too_wide = [
        line
        for line in shown.splitlines()
        if cells(line) > width and len(line.split()) > 2 and "corpus/" not in line
    ]
    assert too_wide == []


def test_colour_changes_nothing_but_the_marks():
    plain = render(ALL, Page(80)).replace("«", "").replace("»", "")
    painted = PAINT.sub("", render(ALL, Page(80, colour=True)))
    assert painted.split() == plain.split()


def test_bold_type_ends_on_the_line_it_began_on():
    for line in render(ALL, Page(40, colour=True)).splitlines():
        codes = PAINT.findall(line)
        assert codes[1::2] == ["\x1b[0m"] * (len(codes) // 2)
        assert len(codes) % 2 == 0


def test_facts_come_in_the_order_of_the_report():
    labels = [line.split()[0] for line in render(ALL).splitlines() if line[:1].isupper()]
    assert labels[:8] == [each.verdict.value.upper() for each in JUDGEMENTS]


def test_what_agrees_takes_one_line():
    text = render(with_judgements(JUDGEMENTS[4]))
    assert text.startswith("AGREE       without an inspection: 90 days · Harbour Herald, Cou…")
    assert text.splitlines()[1] == ""


def test_a_quotation_has_no_column_of_its_own_for_the_value():
    lines = render(with_judgements(JUDGEMENTS[1])).splitlines()
    assert SPEECH[0].words in next(line for line in lines if "«" in line)
    assert sum("We will never accept such conditions" in line for line in lines) == 2


def test_what_was_decided_is_told_without_its_sentences():
    decided = JUDGEMENTS[0].model_copy(update={"state": State.ACCEPTED})
    text = render(with_judgements(decided))
    assert "workers killed · 3 sources · accepted" in text
    assert "«" not in text
    assert "(1 decided)" in text


def test_many_mentions_of_one_value_are_summed_up():
    text = render(with_judgements(JUDGEMENTS[0]))
    assert text.count("    9  ") == 3
    assert "and 1 more mention of the same: Evening Post" in text


def test_facts_without_a_claim_are_counted():
    assert "2 more facts without a claim: --all" in render(REPORT)
    assert "--all" not in render(ALL)


def test_the_closing_names_what_is_open():
    closing = render(REPORT).partition("─" * 80)[2]
    assert "   2 discrepant    dead, mayor-aldana-on-conditions-at-the-mill\n" in closing
    assert [line.split()[1] for line in closing.splitlines()[1:5]] == [
        verdict.value
        for verdict in (Verdict.DISCREPANT, Verdict.UPDATED, Verdict.COMPATIBLE, Verdict.AGREE)
    ]


@pytest.mark.parametrize(
    ("columns", "width"), [(0, 40), (20, 40), (79, 79), (100, 100), (240, 100)]
)
def test_a_terminal_of_any_width_gets_a_readable_page(columns, width):
    assert page_for(columns, colour=False).width == width
