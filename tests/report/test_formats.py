"""Every format of every command, on one report made by hand; the outputs stand in tests/golden."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.report import FORMATS, renderer
from checker.report.explanation import find_fact, render_fact
from checker.report.page import Page
from checker.report.selection import show_all
from tests.report.sample import EMPTY, REPORT

GOLDEN = Path(__file__).parent.parent / "golden"
ENDINGS = {
    "text": "txt",
    "json": "json",
    "jsonl": "jsonl",
    "markdown": "md",
    "csv": "csv",
    "claims": "yaml",
    "github": "github.txt",
    "sarif": "sarif",
    "gitlab": "gitlab.json",
    "junit": "junit.xml",
    "rdjson": "rdjson",
    "html": "html",
    "tracking": "tracking.csv",
    "claimreview": "claimreview.json",
}
# A page's own style and script, and what names them, are no part of what it says of the sample.
OWN = re.compile(
    r"(?<=<style>).*(?=</style>)|(?<=<script>).*(?=</script>)|&#39;sha256-[^&]*&#39;", re.DOTALL
)
ALL = [(command, name) for command, formats in FORMATS.items() for name in formats]


@pytest.mark.parametrize(("command", "name"), ALL)
def test_the_sample_report_in(command, name, golden):
    text = OWN.sub("", renderer(command, name)(REPORT, Page()))
    golden(GOLDEN / f"{command}.{ENDINGS[name]}", text)


def test_the_sample_report_with_all_facts_in_colour_on_a_narrow_page(golden):
    text = renderer("report", "text")(show_all(REPORT), Page(width=60, colour=True))
    golden(GOLDEN / "report-all-colour-60.txt", text)


def test_the_explanation_of_a_fact(golden):
    judgement = find_fact(REPORT, "dead")
    golden(GOLDEN / "explain-fact.txt", render_fact(REPORT, judgement, Page()))


@pytest.mark.parametrize(("command", "name"), ALL)
def test_a_report_on_nothing_is_no_special_case(command, name, golden):
    text = OWN.sub("", renderer(command, name)(EMPTY, Page()))
    golden(GOLDEN / "empty" / f"{command}.{ENDINGS[name]}", text)


@pytest.mark.parametrize(("command", "name"), ALL)
def test_rendering_twice_gives_the_same(command, name):
    render = renderer(command, name)
    assert render(REPORT, Page()) == render(REPORT, Page())


@pytest.mark.parametrize(("command", "name"), ALL)
def test_nothing_of_an_article_can_steer_a_terminal(command, name):
    shown = renderer(command, name)(show_all(REPORT), Page())
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(InputError) as raised:
        renderer("report", "jsonl")
    assert raised.value.hint == "formats: text, json, markdown, html, csv, tracking, claimreview"


def test_only_the_chosen_format_is_imported():
    program = (
        "import sys; from checker.report import renderer; renderer('report', 'json');"
        "print([m for m in sys.modules if m in ('checker.report.text', 'checker.report.markdown')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
