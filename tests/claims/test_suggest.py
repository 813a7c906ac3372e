from checker.claims.anchor import SearchText, find_anchor
from checker.claims.suggest import suggest_places
from checker.errors import Place
from checker.model.claim import Claim
from checker.model.settings import AnchorSettings

ARTICLE = """Nine workers died when the mill burned down on Monday.

The mayor spoke of nine workers in the evening. Thirty firemen had fought the flames all night.
"""


def suggested(quote):
    claim = Claim(id="a", article="herald", quote=quote, place=Place("claims.yaml"))
    text = SearchText(ARTICLE)
    return suggest_places(find_anchor(claim, text, AnchorSettings()), text)


def test_of_an_orphan_the_nearest_words_are_offered():
    assert suggested("thirty men fought the fire that night")[0].quote == (
        "Thirty firemen had fought the flames all night"
    )


def test_words_that_say_otherwise_are_offered_as_they_stand_now():
    assert suggested("Seven workers died when the mill burned down")[0].quote == (
        "Nine workers died when the mill burned down"
    )


def test_of_words_that_stand_twice_each_place_is_offered_with_what_tells_it_apart():
    first, second, *_ = suggested("workers")
    assert (first.prefix, first.suffix) == ("Nine", "died when the mill burned down on")
    assert (second.prefix, second.suffix) == (
        "The mayor spoke of nine",
        "in the evening. Thirty firemen had",
    )


def test_where_nothing_is_near_nothing_is_offered():
    assert suggested("xylophone quartets zigzag") == []
