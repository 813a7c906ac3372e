"""Stories: articles that use the same names, however many others use one of them."""

import pytest

import checker.match.stories
from checker.match.stories import Stories
from checker.model.article import Article

FLOOD = "Ana Ruiz said the Tarma dam held. Luis Vega of Tarma asked Ana Ruiz for help."
FIRE = "Jon Berg left Aldana after the Belko fire. In Aldana, Jon Berg had run Belko."


def stories_of(*texts):
    """The stories, as sorted tuples of the places of their articles."""
    articles = [Article(id=str(at), path=f"{at}.md", text=text) for at, text in enumerate(texts)]
    return sorted(tuple(sorted(map(int, told))) for told in Stories(articles).all())


def test_articles_that_share_names_tell_one_story():
    assert stories_of(FLOOD, FIRE, FLOOD + " It rained.", FIRE) == [(0, 2), (1, 3)]


@pytest.mark.parametrize("many", [1, 2, 100])
def test_a_name_that_very_many_use_changes_no_story(many, monkeypatch):
    monkeypatch.setattr(checker.match.stories, "_MANY", many)
    capital = " Washington was told."
    texts = [FLOOD, FIRE, FLOOD, FIRE, "Kim Orr sang for Zoe Lund."]
    assert stories_of(*(text + capital for text in texts)) == {
        # Where even the names of a story are those of very many, nothing makes two akin.
        1: [(0,), (1,), (2,), (3,), (4,)],
    }.get(many, [(0, 2), (1, 3), (4,)])
