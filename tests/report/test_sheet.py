"""CSV that a spreadsheet shows and does not run."""

import csv
import io
from decimal import Decimal

import pytest

from checker.report import renderer
from checker.report.page import PAGE
from checker.report.sheet import sheet
from tests.report.hostile import HOSTILE
from tests.report.sample import ARTICLES, REPORT


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("seven", "seven"),
        ("seven, nine", '"seven, nine"'),
        ('say "nine"', '"say ""nine"""'),
        ("two\nlines", '"two\nlines"'),
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-5 degrees", "'-5 degrees"),
        ("@sum", "'@sum"),
        ("\t=1", "    =1"),
        ("\r=1", " =1"),
        ("\x1b[31m", "\ufffd[31m"),
        (-5, "-5"),
        (Decimal("2.50"), "2.50"),
        (True, "yes"),
        (False, "no"),
        (None, ""),
    ],
)
def test_a_cell(cell, written):
    assert sheet(("a", "b"), [(cell, 1)]) == f"a,b\n{written},1\n"


@pytest.mark.parametrize("command", ["report", "check", "extract"])
def test_every_row_has_the_columns_of_the_header(command):
    for report in (REPORT, HOSTILE):
        rows = list(csv.reader(io.StringIO(renderer(command, "csv")(report, PAGE))))
        assert {len(row) for row in rows} == {len(rows[0])}
        assert len(rows) > 1


def test_an_extraction_holds_every_mention_with_its_place():
    found = list(csv.DictReader(io.StringIO(renderer("extract", "csv")(REPORT, PAGE))))
    assert [row["id"] for row in found] == [mention.id for mention in REPORT.mentions]
    paths = {article.id: article.path for article in ARTICLES}
    assert all(row["path"] == paths[row["article"]] for row in found)


def test_the_report_marks_the_two_mentions_that_decide():
    found = list(csv.DictReader(io.StringIO(renderer("report", "csv")(REPORT, PAGE))))
    decisive = [row["claim"] for row in found if row["fact"] == "dead" and row["decisive"] == "yes"]
    assert decisive == ["herald-dead", "courier-dead"]
