"""Shelf: what is kept is not found again, and what comes out is the same."""

import pytest

from checker import pipeline
from checker.cache.mentions import article_key
from checker.cache.shelf import Shelf, fingerprint_program
from checker.cache.store import Store
from checker.model.article import Article
from checker.model.inputs import Inputs


def articles(number, text="A fire killed {} workers in Aldana, police said."):
    return [
        Article(id=f"a{at}", path=f"a{at}.md", text=text.format(at + 3)) for at in range(number)
    ]


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "kept")


@pytest.fixture
def found(monkeypatch):
    """Notes the articles whose mentions are found anew."""
    names = []
    find = pipeline.find_mentions

    def note(article):
        names.append(article.id)
        return find(article)

    monkeypatch.setattr(pipeline, "find_mentions", note)
    return names


def read(which, store=None, **options):
    return pipeline.extract(Inputs(articles=which), store=store, **options).mentions


def test_what_is_kept_is_not_found_again(store, found):
    first = read(articles(3), store)
    assert read(articles(3), store) == first == read(articles(3))
    assert found == ["a0", "a1", "a2"] * 2


def test_a_changed_article_is_read_anew_and_it_alone(store, found):
    read(articles(3), store)
    found.clear()
    changed = articles(3)
    changed[1] = changed[1].model_copy(update={"text": "A fire killed nine workers."})
    assert read(changed, store) == read(changed)
    assert found == ["a1", "a0", "a1", "a2"]


def test_two_articles_of_one_id_are_not_taken_for_each_other(store):
    twins = [each.model_copy(update={"id": "a"}) for each in articles(2)]
    first = read(twins, store)
    assert read(twins, store) == first == read(twins)


def test_an_entry_that_is_no_mentions_is_made_again(store, found):
    read(articles(1), store)
    store.write({article_key(fingerprint_program(), articles(1)[0]): b"[]x"})
    found.clear()
    assert len(read(articles(1), store)) == 1
    assert found == ["a0"]


def test_without_a_store_nothing_is_found():
    assert Shelf(None, articles(2)).found == {}


def test_articles_in_another_language_have_no_mentions(store):
    other = [articles(1)[0].model_copy(update={"language": "de"})]
    assert read(other, store) == read(other, store) == ()


def test_several_processes_find_what_one_finds(store):
    many = articles(20)
    assert read(many, store, jobs=2) == read(many)
    assert read(many, store) == read(many)


def test_progress_counts_what_was_kept(store):
    told = []
    read(articles(2), store)
    read(articles(4), store, progress=lambda *counts: told.append(counts))
    assert told == [(3, 4), (4, 4)]
