"""The review as an editor works on it: by keys, in two tabs, beside an open editor."""

import pytest

from checker.errors import Place
from checker.model.decision import Decision, Ruling
from checker.review import load_decisions, record_decision


@pytest.fixture
def page(review, window):
    """The page of the review."""
    page = window()
    page.goto(review)
    page.locator("details.fact").first.wait_for()
    return page


def queue(page):
    return page.locator("#queue").inner_text().strip()


def wait_for(page, text):
    page.locator("#queue", has_text=text).wait_for()


def rule(page, key, *typed):
    """Rule on the finding that the page has gone to, or the first one, by keys."""
    if queue(page).endswith("0 of 3 ruled on"):
        page.keyboard.press("n")
    page.locator("details.current form[data-state=open]").first.wait_for()
    page.keyboard.press(key)
    for at, words in enumerate(typed):
        if at:
            page.keyboard.press("Tab")
        page.keyboard.type(words)
    page.keyboard.press("Enter")


def entries(project):
    return [
        (each.ruling.value, each.about, each.value, each.reason, each.by)
        for each in load_decisions(project / "decisions.yaml")
    ]


def test_ruling_by_keys_is_written_at_once_and_stays(page, project):
    rule(page, "a", "the family counts two more")
    wait_for(page, "2 open, 1 of 3")
    rule(page, "r", "150 million", "the insurer says so")
    wait_for(page, "1 open, 2 of 3")
    rule(page, "x", "another statement")
    wait_for(page, "0 open, 3 of 3")
    written = entries(project)
    assert [each[0] for each in written] == ["accept", "resolve", "dismiss"]
    assert written[1][2:] == ("150 million", "the insurer says so", "Anna")

    page.reload()
    wait_for(page, "0 open, 3 of 3")
    assert page.get_by_text("Accepted by Anna on 5 Mar 2021: the family counts two more.").count()


def test_to_undo_is_a_key_too(page, project):
    rule(page, "a", "two counts")
    wait_for(page, "1 of")
    page.locator("details.current form[data-state=open]").first.wait_for()
    page.keyboard.press("Backspace")
    wait_for(page, "0 of")
    assert [each[0] for each in entries(project)] == ["accept", "reopen"]


def test_ruling_by_mouse_under_another_name(page, project):
    page.get_by_label("Reviewer").fill("Ben")
    page.get_by_role("button", name="Dismiss").first.click()
    page.get_by_label("Reason").locator("visible=true").fill("not the same fire")
    page.get_by_role("button", name="Save").locator("visible=true").click()
    wait_for(page, "1 of")
    assert entries(project)[0][3:] == ("not the same fire", "Ben")


def test_a_ruling_without_a_reason_is_not_written(page, project):
    rule(page, "a")
    assert page.get_by_role("alert").inner_text() == "Nothing was written. a ruling needs a reason"
    assert not (project / "decisions.yaml").exists()


def test_two_tabs_and_an_editor_lose_nothing(page, project):
    other = page.context.new_page()
    other.goto(page.url)
    wait_for(other, "0 of")
    rule(page, "a", "two counts")
    wait_for(other, "1 of")
    assert "1 ruling changed elsewhere" in other.locator("#watch").inner_text()

    # Both have the form of one finding open; the second is not written over the first.
    for tab in (page, other):
        to_rule_on = tab.locator("details.fact", has=tab.locator("form[data-state=open]"))
        to_rule_on.first.locator("summary").first.focus()
        tab.keyboard.press("x")
        tab.keyboard.type("seen in this tab")
    page.keyboard.press("Enter")
    wait_for(page, "2 of")
    other.keyboard.press("Enter")
    alert = other.get_by_role("alert")
    assert "Somebody ruled on this meanwhile" in alert.inner_text()
    assert len(entries(project)) == 2

    # An editor adds an entry by hand.
    finding = other.locator("form[data-state=open] [name=finding]").first.input_value()
    hand = Decision(
        finding=finding, ruling=Ruling.ACCEPT, reason="by hand", by="Cleo", place=Place("")
    )
    record_decision(project / "decisions.yaml", hand)
    wait_for(page, "3 of")
    assert page.get_by_text("Accepted by Cleo: by hand.").count() == 1
    assert len(entries(project)) == 3


def test_a_file_that_is_broken_meanwhile_is_told(page, project):
    (project / "decisions.yaml").write_text("decisions: [\n")
    page.locator("#watch [role=alert]").wait_for()
    assert "decisions.yaml" in page.locator("#watch").inner_text()
    (project / "decisions.yaml").unlink()
    page.locator("#watch [role=alert]").wait_for(state="detached")


def test_changed_articles_are_read_again_on_demand(page, project):
    page.locator("details.fact").first.wait_for()
    (project / "corpus" / "late.md").write_text("Eleven workers were killed in the mill fire.\n")
    page.get_by_role("button", name="Read them again").click()
    page.locator("#articles", has_text="Eleven workers").wait_for()


def test_only_what_is_to_be_ruled_on(page):
    page.get_by_label("To rule on").check()
    left = page.locator("details.fact:visible").count()
    rule(page, "a", "two counts")
    wait_for(page, "1 of")
    assert page.locator("details.fact:visible").count() <= left


def test_a_mention_is_taken_out_of_a_fact(page, project):
    fact = page.locator("#f-dead")
    fact.locator("summary").first.click()
    fact.get_by_role("button", name="Take out").first.click()
    page.keyboard.type("another fire")
    page.keyboard.press("Enter")
    fact.get_by_text("They count once the articles are read again.").wait_for()
    page.get_by_role("button", name="Read them again").click()
    page.locator("#f-dead-not-1").wait_for()
    assert "reason: another fire" in (project / "decisions.yaml").read_text()


def test_a_fact_may_be_put_together_with_those_of_its_kind(page):
    fact = page.locator("#f-dead")
    fact.locator("summary").first.click()
    fact.get_by_role("button", name="Put together").click()
    assert fact.get_by_label("The other fact").is_visible()
    alike = page.locator("details.fact[data-kind=quantity]").count() - 1
    assert fact.get_by_label("The other fact").locator("option").count() == alike
    page.keyboard.press("Escape")
    assert not fact.get_by_label("The other fact").is_visible()
