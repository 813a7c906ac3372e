"""The page as a whole: what holds of every page, whatever the articles say."""

import re
from html.parser import HTMLParser

import pytest

from checker.model.article import Article
from checker.report.html import SCRIPT, STYLE, render
from checker.report.html.templates import asset, content_hash
from checker.report.selection import show_all
from tests.report.html.large import large_report
from tests.report.sample import ARTICLES, EMPTY, REPORT

ATTACKS = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<svg/onload=alert(1)>",
    "&lt;script&gt; &#x3c;script>",
    "--><!--",
    "\u202eevil\u2066",
]


class Elements(HTMLParser):
    """Collects the elements of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def attacked(words: str):
    """Return the sample report with words of an attacker wherever strangers' words can stand."""
    articles = tuple(
        Article(
            **{
                **dict(each),
                "source": words,
                "title": words,
                "url": f"javascript:{words}",
                "text": each.text.replace("port", words),
            }
        )
        for each in ARTICLES
    )
    judgements = tuple(
        each.model_copy(
            update={
                "reason": words,
                "fact": each.fact.model_copy(update={"id": each.fact.id + words, "title": words}),
            }
        )
        for each in REPORT.judgements
    )
    findings = tuple(each.model_copy(update={"message": words}) for each in REPORT.findings)
    report = REPORT.model_copy(
        update={"articles": articles, "judgements": judgements, "findings": findings}
    )
    return show_all(report)


@pytest.mark.parametrize("words", ATTACKS)
def test_words_of_an_article_are_shown_and_not_obeyed(words):
    harmless, hostile = (Elements(render(attacked(each))) for each in ("port", words))
    # No element and no attribute that the page has not by itself.
    shapes = {(tag, *attributes) for tag, attributes in harmless.found}
    assert {(tag, *attributes) for tag, attributes in hostile.found} <= shapes
    for own in ("script", "style", "meta", "form"):
        counts = [[tag for tag, _ in each.found].count(own) for each in (harmless, hostile)]
        assert counts[0] == counts[1], own
    for tag, attributes in hostile.found:
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "data:"))
        assert tag != "img"


def test_the_policy_allows_the_style_and_the_script_of_the_page_alone():
    page = render(REPORT)
    policy = next(
        attributes["content"]
        for tag, attributes in Elements(page).found
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert content_hash(SCRIPT) in policy
    assert content_hash(STYLE) in policy
    assert re.findall(r"<script[^>]*>", page) == ["<script>"]
    assert f"<script>{asset(SCRIPT)}</script>" in page
    assert f"<style>{asset(STYLE)}</style>" in page


@pytest.mark.parametrize("name", [SCRIPT, STYLE])
def test_what_stands_inside_the_page_asks_nobody(name):
    text = asset(name)
    assert "</" not in text
    assert not re.search(r"https?:|url\(|@import|fetch\(|XMLHttp", text)


def test_every_link_inside_the_page_leads_somewhere():
    found = Elements(render(show_all(REPORT))).found
    names = [attributes["id"] for _, attributes in found if "id" in attributes]
    links = {attributes.get("href") or "" for _, attributes in found}
    assert len(names) == len(set(names))
    assert {link[1:] for link in links if link.startswith("#")} <= set(names)


def test_every_verdict_is_told_in_words_and_by_a_sign():
    text = Elements(render(show_all(REPORT))).text
    for told in ("≠ discrepant", "↗ updated", "≈ compatible", "= agree", "• single source"):
        assert told in re.sub(r"\s+", " ", text)


def test_a_report_on_nothing_says_so():
    assert "No two mentions speak of one fact." in Elements(render(EMPTY)).text


def test_a_hundred_facts_of_fourteen_sources_make_a_page_that_can_be_sent():
    assert len(render(large_report(facts=100, sources=14)).encode()) < 1_500_000
