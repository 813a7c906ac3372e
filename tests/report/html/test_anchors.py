import pytest

from checker.report.html.anchors import article_anchor, fact_anchor, mention_anchor, web_address


@pytest.mark.parametrize(
    ("name", "anchor"),
    [
        ("victims", "f-victims"),
        ("killed · u.s", "f-killed~20~C2~B7~20u.s"),
        ("a~20b", "f-a~7E20b"),
        ("a b", "f-a~20b"),
        ('"><script>', "f-~22~3E~3Cscript~3E"),
    ],
)
def test_a_fact_has_a_name_that_an_id_and_an_address_may_hold(name, anchor):
    assert fact_anchor(name) == anchor


def test_facts_articles_and_mentions_do_not_share_names():
    assert len({fact_anchor("x"), article_anchor("x"), mention_anchor("x")}) == 3


@pytest.mark.parametrize(
    "url", ["https://harbourpost.example/flood", "http://harbourpost.example/?a=1#part"]
)
def test_an_address_of_the_web_may_be_followed(url):
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " https://harbourpost.example",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//harbourpost.example/flood",
        "https://",
        "http://[::1",
        "https://harbourpost.example/\u202egpj.exe",
    ],
)
def test_any_other_address_is_no_link(url):
    assert web_address(url) == ""
