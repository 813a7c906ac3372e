"""Offsets become the line and column a person can open."""

import pytest

from checker.model.article import Article
from checker.model.places import Places


def place(text: str, offset: int, path: str = "corpus/a.txt", line: int = 1) -> str:
    return str(Places([Article(id="a", path=path, text=text, line=line)]).at("a", offset))


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("nine people", 0, "corpus/a.txt:1:1"),
        ("nine people", 5, "corpus/a.txt:1:6"),
        ("one\ntwo\nnine", 8, "corpus/a.txt:3:1"),
        ("one\ntwo\nnine", 7, "corpus/a.txt:2:4"),
        ("one\r\ntwo\r\nnine", 10, "corpus/a.txt:3:1"),
        ("one\rtwo\rnine", 8, "corpus/a.txt:3:1"),
        ("\n\nnine", 2, "corpus/a.txt:3:1"),
        ("火災\n七人", 4, "corpus/a.txt:2:2"),
        ("nine", 4, "corpus/a.txt:1:5"),
    ],
)
def test_lines_and_columns_count_from_one(text, offset, expected):
    assert place(text, offset) == expected


def test_a_record_of_a_jsonl_file_is_one_line():
    assert place("one\ntwo\nnine", 8, "feeds/a.jsonl", 17) == "feeds/a.jsonl:17"


def test_a_text_that_begins_further_down_counts_from_there():
    assert place("one\nnine", 4, line=5) == "corpus/a.txt:6:1"


def test_an_unknown_article_has_its_id_for_a_place():
    assert str(Places([]).at("gone", 3)) == "gone"


def test_of_two_articles_with_one_id_the_first_counts():
    both = [Article(id="a", path=path, text="x") for path in ("one.txt", "two.txt")]
    assert str(Places(both).at("a", 0)) == "one.txt:1:1"
