"""The review's pages: what holds of them whatever the articles say."""

import datetime as dt
from pathlib import Path

import pytest

from checker.web.desk import Desk, Work
from checker.web.pages import Typed, show_changes, show_finding, show_page
from tests.report.html.test_page import ATTACKS, Elements, attacked


def desk_on(words, folder: Path):
    """Return a desk on a report in which a stranger's words stand wherever they can."""
    report = attacked(words)
    work = Work(
        lambda progress: report,
        folder / "decisions.yaml",
        list,
        dt.date(2021, 3, 5),
        by=words,
        claims=folder / "claims.yaml",
    )
    desk = Desk(work)
    desk.make()
    return desk


def shapes(page):
    """Return the elements of a page with the names of their attributes."""
    return {(tag, *attributes) for tag, attributes in Elements(page).found}


@pytest.mark.parametrize("words", ATTACKS)
def test_words_of_an_article_are_shown_and_not_obeyed(words, tmp_path):
    harmless, hostile = (
        show_page(desk_on(each, tmp_path), "a secret", "a tab") for each in ("port", words)
    )
    assert shapes(hostile) <= shapes(harmless)
    assert "<script>alert" not in hostile


@pytest.mark.parametrize("words", ATTACKS)
def test_what_was_typed_is_shown_and_not_obeyed(words, tmp_path):
    desk = desk_on("port", tmp_path)
    finding = desk.report.findings[0]

    def answer(told):
        typed = Typed(finding.fingerprint, "resolve", value=told, reason=told, notice=told)
        return show_finding(desk, finding, typed, said=told)

    assert shapes(answer(words)) == shapes(answer("port"))


@pytest.mark.parametrize("words", ATTACKS)
def test_changes_are_shown_and_not_obeyed(words, tmp_path):
    told = []
    for each in ("port", words):
        desk = desk_on(each, tmp_path)
        desk.fault = each
        told.append(show_changes(desk, [finding.fingerprint for finding in desk.report.findings]))
    assert shapes(told[1]) <= shapes(told[0])
