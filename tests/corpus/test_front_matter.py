"""Front matter: heads of Markdown files, good ones and broken ones."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.corpus.decode import UnreadableError
from checker.corpus.front_matter import FrontMatter, read_front_matter


def read(text: str) -> FrontMatter:
    return read_front_matter("flood.md", text)


def test_head_tells_about_the_article() -> None:
    text = """---
title: "Flood: seven dead"
source: The Herald
published: 2019-11-27T22:15:00-06:00
url: https://herald.example/flood
language: EN
author: [somebody, else]
---
Seven people died.
"""
    head = read(text)
    assert head.title == "Flood: seven dead"
    assert head.source == "The Herald"
    assert head.published == dt.date(2019, 11, 27)
    assert head.url == "https://herald.example/flood"
    assert head.language == "en"
    assert head.faults == []
    assert text[head.body :] == "Seven people died.\n"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Seven people died.\n", "Seven people died.\n"),
        ("---\n---\nText\n", "Text\n"),
        ("---\r\ntitle: Flood\r\n---\r\n\r\nText\r\n", "\r\nText\r\n"),
        ("---\ntitle: Flood\n...\nText", "Text"),
        ("---\n# nothing yet\n\n--- \nText", "Text"),
        (
            "---\n\nA line of dashes opens this text.\n",
            "---\n\nA line of dashes opens this text.\n",
        ),
        ("--- no head ---\nText", "--- no head ---\nText"),
        ("\n---\ntitle: too late\n---\n", "\n---\ntitle: too late\n---\n"),
        ("---\ntitle: |\n  --- inside\n---\nText", "Text"),
    ],
)
def test_body_begins_after_the_head(text: str, body: str) -> None:
    assert text[read(text).body :] == body


def test_keys_without_a_value_are_left_alone() -> None:
    head = read("---\ntitle:\nsource: ''\npublished: ~\nurl: Norway\nlanguage: NO\n---\nText")
    assert (head.title, head.source, head.published, head.language) == ("", "", None, "no")


BROKEN = [
    ("published: 27 Nov 2019", 2, "'published' is no day: '27 Nov 2019'"),
    ("title: Flood: seven dead", 2, "this ': ' begins no value"),
    ("title: Flood\ntitle: Fire", 3, "key 'title' is given twice; the first is on line 2"),
    ("title: [Flood]", 2, "'title' must be text, not a list"),
    ("just a remark", 2, "front matter must be keys and values, not text"),
    ("source: *herald", 2, "aliases are not supported: *herald"),
    ('title: "open', 2, "a quotation mark is opened here and never closed"),
]


@pytest.mark.parametrize(("head", "line", "message"), BROKEN)
def test_faults_are_told_and_the_text_is_read(head: str, line: int, message: str) -> None:
    text = f"---\n{head}\n---\nText"
    found = read(text)
    assert [(fault.place and fault.place.line, fault.message) for fault in found.faults] == [
        (line, message)
    ]
    assert text[found.body :] == "Text"


def test_one_broken_value_leaves_the_others() -> None:
    head = read("---\ntitle: Flood\npublished: soon\nsource: The Herald\n---\nText")
    assert (head.title, head.published, head.source) == ("Flood", None, "The Herald")


def test_head_that_is_never_closed_is_unreadable() -> None:
    with pytest.raises(UnreadableError, match="never closed"):
        read("---\ntitle: Flood\n\nSeven people died.\n")


@given(
    st.lists(st.sampled_from("---\n¦title: ¦x\n¦'¦[¦&a ¦...\n¦: ¦\n¦\0".split("¦"))).map("".join)
)
def test_any_head_is_read_or_answered(text: str) -> None:
    with suppress(UnreadableError):
        assert 0 <= read(text).body <= len(text)
