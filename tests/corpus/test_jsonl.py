"""JSON Lines: records, good ones and broken ones."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.corpus.jsonl import read_record
from checker.model.article import Article, Skipped

RECORD = {
    "id": "flood-1",
    "text": "Flood kills seven\n\nSeven people died.",
    "published": "2019-11-27",
    "source": "The Herald",
    "title": "Seven dead",
}


def read(line: str | bytes) -> list[Article | Skipped]:
    data = line if isinstance(line, bytes) else line.encode()
    return list(read_record("flood.jsonl", 3, data))


def test_record_is_an_article() -> None:
    (article,) = read(json.dumps({**RECORD, "tags": ["flood"]}) + "\r\n")
    assert isinstance(article, Article)
    assert (article.id, article.path, article.line) == ("flood-1", "flood.jsonl", 3)
    assert (article.text, article.body) == (RECORD["text"], 0)
    assert (article.source, article.title) == ("The Herald", "Seven dead")
    assert article.published == dt.date(2019, 11, 27)
    assert article.language == "en"


@pytest.mark.parametrize("missing", [{}, {"published": None, "source": None, "title": None}])
def test_only_id_and_text_are_needed(missing: dict[str, None]) -> None:
    (article,) = read(json.dumps({"id": 7, "text": RECORD["text"], **missing}))
    assert isinstance(article, Article)
    assert (article.id, article.published, article.source) == ("7", None, "")
    assert article.title == "Flood kills seven"


@pytest.mark.parametrize("line", ["", "  \t\r\n", b"\xef\xbb\xbf\n"])
def test_blank_line_is_nothing(line: str | bytes) -> None:
    assert read(line) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "a", "text": }', "line 3: not JSON: Expecting value at column 21"),
        ("Seven people died.", "line 3: not JSON: Expecting value at column 1"),
        ("[1, 2]", 'line 3: not an object such as {"id": ..., "text": ...}'),
        ('{"text": "Seven died."}', "line 3: no 'id'"),
        ('{"id": "a", "text": " "}', "line 3: no 'text'"),
        ('{"id": "a", "text": ["Seven", "died"]}', "line 3: 'text' must be a string"),
        ('{"id": true, "text": "x"}', "line 3: 'id' must be a string"),
        ('{"id": "a\\u001b[2J", "text": "x"}', "line 3: a control character in 'id'"),
        (
            '{"id": "a", "text": "\\ud800"}',
            "line 3: 'text' holds half a character (a lone surrogate)",
        ),
        (b'{"id": "caf\xe9"}', "line 3: byte 0xE9 is not UTF-8"),
        ("[" * 100_000, "line 3: not JSON that can be read"),
        ("9" * 10_000, "line 3: not JSON that can be read"),
    ],
)
def test_broken_record_is_skipped_with_its_line(line: str | bytes, reason: str) -> None:
    (skipped,) = read(line)
    assert isinstance(skipped, Skipped)
    assert (skipped.path, skipped.reason, skipped.line) == ("flood.jsonl", reason, 3)
    assert skipped.whole


def test_bad_date_leaves_an_article_without_date() -> None:
    skipped, article = read(json.dumps({**RECORD, "published": "last week"}))
    assert isinstance(skipped, Skipped)
    assert skipped.reason == "line 3: 'published' is no day such as 2019-11-27: 'last week'"
    assert not skipped.whole
    assert isinstance(article, Article)
    assert article.published is None


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(sorted(RECORD)), inner),
    max_leaves=8,
)


@given(JSON.map(json.dumps) | st.text())
def test_any_line_is_read_or_skipped(line: str) -> None:
    assert len([each for each in read(line.encode("utf-8", "replace")) if each]) <= 2
