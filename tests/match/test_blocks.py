"""Blocks: which pairs are compared at all, and that their number stays bounded."""

import datetime as dt

from checker.extract import find_mentions
from checker.match.blocks import candidate_pairs
from checker.match.rarity import Rarity
from checker.model.article import Article
from checker.model.settings import MatchSettings

# Made-up names, one an event: the words by which a large block is cut.
PLACES = ("Arbelko", "Dunmarta", "Kelhova", "Norastel")


def pairs_of(*facts, days=(), limit=600):
    """The pairs compared, as (place in the corpus, place), of one count in each article."""
    articles, mentions = [], []
    for at, fact in enumerate(facts):
        day = days[at] if days else "2021-06-01"
        text = f"{21 + at} miners were killed in {PLACES[at % len(PLACES)]}."
        article = Article(
            id=f"a{at}", path=f"a{at}.md", text=text, published=dt.date.fromisoformat(day)
        )
        [mention] = find_mentions(article)
        articles.append(article)
        mentions.append(mention.model_copy(update={"fact": fact or None}))
    settings = MatchSettings(block_size=limit)
    found = candidate_pairs(mentions, articles, Rarity(mentions), settings)
    return [(mentions.index(a), mentions.index(b)) for a, b in found]


def test_every_pair_of_a_small_block_in_the_order_of_the_mentions():
    assert pairs_of("", "", "") == [(0, 1), (0, 2), (1, 2)]


def test_what_an_editor_keeps_apart_is_not_compared():
    assert pairs_of("dead", "hurt", "dead") == [(0, 2)]


def test_a_named_mention_is_compared_with_every_unnamed_one():
    assert pairs_of("dead", "", "hurt") == [(0, 1), (1, 2)]


def test_articles_three_years_apart_are_not_compared():
    assert pairs_of("", "", days=("2021-06-01", "2024-06-01")) == []


def test_a_large_block_is_cut_by_its_telling_words():
    pairs = pairs_of(*[""] * 8, limit=4)
    assert pairs == [(0, 4), (1, 5), (2, 6), (3, 7)]


def test_names_an_editor_gave_keep_a_large_block_whole():
    facts = ("a", "b", "c", "d", "e", "f", "g", "a")
    assert pairs_of(*facts, limit=4) == [(0, 7)]
