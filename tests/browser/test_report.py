"""The report as its reader sees it, in a browser."""

import re

from checker.report.selection import show_all
from tests.report.html.large import large_report
from tests.report.html.test_page import ATTACKS, attacked
from tests.report.sample import REPORT

UNFOLD = "document.querySelectorAll('details').forEach(each => each.open = true)"


def titles(page):
    """Return the titles of the facts that are shown."""
    return page.locator("details.fact:visible h3").all_inner_texts()


def test_facts_are_found_by_verdict_source_kind_and_words(window, write_page):
    page = window()
    page.goto(write_page(show_all(REPORT)))
    assert page.locator("output").inner_text() == "8 facts"
    assert len(titles(page)) == page.locator("tbody tr:visible").count() == 8

    page.get_by_text("discrepant", exact=False).first.click()
    assert page.locator("output").inner_text() == "2 of 8 facts"
    page.locator("[name=kind]").select_option("quantity")
    assert titles(page) == ["workers killed"]
    assert page.locator("tbody tr:visible").count() == 1

    page.get_by_role("button", name="Clear").click()
    page.locator("[name=source]").select_option("odd|one")
    assert len(titles(page)) == 3
    page.get_by_role("button", name="Clear").click()
    page.locator("[name=text]").fill("HOSPITAL updated")
    assert titles(page) == ["people in hospital"]
    page.locator("[name=text]").fill("nobody wrote this")
    assert page.get_by_text("No fact fits the filter.").is_visible()


def test_from_the_table_to_the_fact_to_the_place_in_the_article_and_back(window, write_page):
    page = window()
    page.goto(write_page(REPORT))
    page.get_by_role("rowheader", name="damage").get_by_role("link").click()
    fact = page.locator("#f-damage")
    assert fact.get_attribute("open") is not None
    assert fact.locator("mark").all_inner_texts() == ["$139 million", "about $140 million"]

    fact.get_by_role("link", name="courier.txt:2").click()
    article = page.locator("#a-courier")
    assert article.get_attribute("open") is not None
    value = article.get_by_role("link", name="about $140 million")
    assert value.bounding_box()["y"] < 900
    value.click()
    assert page.url.endswith("#f-damage")


def test_a_fact_that_is_filtered_out_is_shown_to_who_follows_a_link(window, write_page):
    page = window()
    page.goto(write_page(REPORT))
    page.locator("[name=text]").fill("hospital")
    page.goto(page.url + "#f-damage")
    assert page.locator("#f-damage").is_visible()


def test_the_keys(window, write_page):
    page = window()
    page.goto(write_page(REPORT))

    def current():
        return page.locator("details.fact.current").get_attribute("id")

    page.keyboard.press("j")
    assert current() == "f-dead"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert current() == "f-in-hospital"
    page.keyboard.press("k")
    assert current() == "f-mayor-aldana-on-conditions-at-the-mill"
    page.keyboard.press("o")
    assert page.locator("details.fact.current").get_attribute("open") is None
    page.keyboard.press("?")
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("jko")
    assert page.locator("[name=text]").input_value() == "jko"


def test_the_report_is_read_without_its_script(window, write_page):
    page = window(java_script_enabled=False)
    page.goto(write_page(REPORT))
    assert page.locator("tbody tr:visible").count() == 6
    assert page.locator("#f-dead blockquote").first.is_visible()
    assert not page.locator("[name=text]").is_visible()


def test_a_narrow_screen_is_not_left_at_the_side(window, write_page):
    page = window(width=390)
    page.goto(write_page(REPORT))
    page.evaluate(UNFOLD)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390


def test_an_attacker_s_words_do_nothing(window, write_page):
    page = window()
    for words in ATTACKS:
        page.goto(write_page(attacked(words)))
        page.evaluate(UNFOLD)
        page.keyboard.press("j")
        assert page.locator("img, iframe, object, [onload], [onerror]").count() == 0
        schemes = page.evaluate("[...document.links].map(link => link.protocol)")
        assert set(schemes) <= {"file:", "http:", "https:"}


def test_five_megabytes_in_one_line_can_be_looked_at(window, write_page):
    line = "Nine workers were killed. " * 200_000
    herald = REPORT.articles[0].model_copy(update={"text": REPORT.articles[0].text + line})
    page = window()
    page.goto(write_page(REPORT.model_copy(update={"articles": (herald, *REPORT.articles[1:])})))
    page.locator("#a-herald summary").click()
    assert page.get_by_text(re.compile("leaves out the last 5,")).is_visible()


def test_of_many_facts_a_part_is_shown_at_a_time(window, write_page):
    page = window()
    page.goto(write_page(large_report(facts=450, sources=2)))
    assert len(titles(page)) == 200
    page.get_by_role("button", name="Show more facts").first.click()
    assert len(titles(page)) == 400
    page.locator("[name=text]").fill("00449 000549")
    assert titles(page) == ["houses lost in town 449"]
