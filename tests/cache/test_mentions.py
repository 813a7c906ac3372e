"""Mentions: what is read back is, to the last field, what was found."""

import datetime as dt
import json
from importlib.resources import files

import pytest

from checker.cache.mentions import article_key, pack_mentions, unpack_mentions
from checker.extract import find_mentions
from checker.grammar.examples import load_examples
from checker.kinds import KINDS
from checker.model.article import Article

DAY = dt.date(2019, 11, 27)
STORY = Article(id="a", path="a.md", text="At least nine were killed on Monday, police said.")


def texts(kind):
    """The texts of a kind's table of examples, an article each."""
    table = files(f"checker.kinds.{kind.name}").joinpath("examples.yaml")
    examples = load_examples("examples.yaml", table.read_text("utf-8")).recognise
    return [
        Article(id=f"a{each.line}", path="a.md", text=each.text, published=each.published or DAY)
        for each in examples
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_all_examples_come_back_as_they_were(kind):
    found = 0
    for article in texts(kind):
        mentions = find_mentions(article)
        assert unpack_mentions(pack_mentions(mentions), article) == mentions
        found += len(mentions)
    assert found > 10


@pytest.mark.parametrize(
    "edit",
    [
        lambda told: told[0].update(kind="colour"),
        lambda told: told[0].pop("start"),
        lambda told: told[0].update(start="here"),
        lambda told: told[0].update(record={"amount": 9}),
        lambda told: told[0].update(unknown="field"),
        lambda told: told.append("no mention"),
    ],
)
def test_what_is_no_mention_is_not_taken_for_one(edit):
    told = json.loads(pack_mentions(find_mentions(STORY)))
    edit(told)
    assert unpack_mentions(json.dumps(told).encode(), STORY) is None


@pytest.mark.parametrize("data", [b"", b"[", b"{}x", b"\xff\xfe", b"null", b"7"])
def test_what_is_no_list_is_not_taken_for_one(data):
    assert unpack_mentions(data, STORY) is None


@pytest.mark.parametrize(
    "change",
    [
        {"id": "b"},
        {"text": STORY.text + " "},
        {"published": DAY},
        {"language": "en-GB"},
        {"body": 3},
        {"source": "Post"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_another_article_has_another_key(change):
    assert article_key("1", STORY) != article_key("1", STORY.model_copy(update=change))


def test_another_checker_has_another_key():
    assert article_key("1", STORY) != article_key("2", STORY)


def test_a_moved_file_keeps_its_key():
    assert article_key("1", STORY) == article_key("1", STORY.model_copy(update={"path": "b.md"}))
