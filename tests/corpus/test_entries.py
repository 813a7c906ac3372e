"""Entries: the article list of a claims file put over the articles."""

import datetime as dt

import pytest

from checker.corpus.entries import apply_entries
from checker.errors import InputErrors, Place
from checker.model.article import Article
from checker.model.claim import ArticleEntry

PLACE = Place("claims.yaml", 3, 5)


def article(name: str, path: str = "", line: int = 1) -> Article:
    return Article(
        id=name,
        path=path or f"corpus/{name}.md",
        text="Seven died.",
        line=line,
        source="own",
        title="own",
        published=dt.date(2019, 11, 26),
    )


def test_entry_wins_over_the_articles_own_words() -> None:
    entry = ArticleEntry(
        id="herald", source="The Herald", published=dt.date(2019, 11, 27), place=PLACE
    )
    herald, courier = apply_entries([article("herald"), article("courier")], [entry])
    assert (herald.source, herald.published) == ("The Herald", dt.date(2019, 11, 27))
    assert herald.title == "own"
    assert courier == article("courier")


def test_entry_for_an_article_that_was_not_read_is_left_alone() -> None:
    entry = ArticleEntry(id="elsewhere", source="x", place=PLACE)
    assert apply_entries([article("herald")], [entry]) == (article("herald"),)


def test_articles_that_share_an_id_are_an_error_with_both_places() -> None:
    with pytest.raises(InputErrors) as caught:
        apply_entries(
            [
                article("flood", "a/flood.md"),
                article("flood", "b/flood.md"),
                article("flood", "c.jsonl", 4),
            ],
            [],
        )
    assert str(caught.value).splitlines() == [
        "b/flood.md: two articles have the id 'flood'",
        "    hint: the other is a/flood.md; rename one of the files, or give it another id in the "
        "article list of the claims file",
        "c.jsonl:4: two articles have the id 'flood'",
        "    hint: the other is a/flood.md; rename one of the files, or give it another id in the "
        "article list of the claims file",
    ]
