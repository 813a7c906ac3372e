"""Occasions: two happenings of one sort stay two, and reports that follow one up stay with it."""

import datetime as dt

import pytest

from checker.extract import find_mentions
from checker.match.occasions import Occasions
from checker.match.stories import Stories
from checker.model.article import Article

FIRE = (
    "Nine people died when a warehouse burned down in Tarma on Tuesday, fire chief Rosa Quito "
    "said. The warehouse in the Chanca quarter of Tarma belonged to Almacenes Belen."
)


def apart(first, second, days=("2021-06-02", "2021-06-02"), more=()):
    """Why the first two of some articles tell of two happenings."""
    texts = [(first, days[0]), (second, days[1]), *more]
    articles = [
        Article(id=f"a{at}", path=f"a{at}.txt", text=text, published=dt.date.fromisoformat(day))
        for at, (text, day) in enumerate(texts)
    ]
    mentions = [mention for article in articles for mention in find_mentions(article)]
    return Occasions(mentions, articles, Stories(articles)).apart("a0", "a1")


def test_two_reports_of_one_fire_are_of_one():
    again = "A fire in Tarma killed seven on Tuesday. Rosa Quito of the Tarma fire brigade said so."
    assert apart(FIRE, again) == ""


def test_articles_that_share_no_names_tell_two_stories():
    other = "Eight people died when a mill burned down in Lund on Tuesday, Maja Holm of Skane said."
    assert apart(FIRE, other) == "two stories"


def test_news_of_other_days_is_other_news():
    later = FIRE.replace("Nine", "Six")
    assert apart(FIRE, later, ("2021-06-02", "2021-06-16")) == "two happenings"
    assert apart(FIRE, later, ("2021-06-02", "2022-08-03")) == "two happenings"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A year after the fire of June 2021 Tarma mourns its dead. Rosa Quito laid a wreath on "
         "Wednesday at the gates of Almacenes Belen.", "2022-06-02"),
        ("A tenth victim of the fire of June 1 died on Friday, Rosa Quito said in Tarma.",
         "2021-06-05"),
        ("The owner of Almacenes Belen was arrested in Tarma, Rosa Quito said.", "2021-06-20"),
    ],
)  # fmt: skip
def test_what_looks_back_or_names_no_day_follows_the_story_up(text, day):
    assert apart(FIRE, text, ("2021-06-02", day)) == ""


def test_where_one_later_report_looks_back_the_others_need_not():
    trial = "The trial of the owner of Almacenes Belen began in Tarma on Monday, Rosa Quito said."
    other = "In Tarma a trial began on Monday, {}. The owner of Almacenes Belen denies everything."
    days = ("2021-06-02", "2022-06-07")
    assert apart(FIRE, trial, days) == "two happenings"
    looks_back = other.format("a year after a fire of June 2021 in the Chanca quarter")
    assert apart(FIRE, trial, days, [(looks_back, "2022-06-07")]) == ""


def test_who_opens_with_names_the_other_does_not_know_tells_of_others():
    first = "Falke will cut 1,200 jobs in Ulm by May, the airline Falke said on Thursday in Ulm."
    second = "Norbank will cut 900 jobs in Ulm by May, the bank Norbank said on Thursday in Ulm."
    assert apart(first, second) == "two happenings"


def test_a_day_at_odds_makes_no_other_happening():
    other = FIRE.replace("Tuesday", "Sunday")
    assert apart(FIRE, other) == ""


def test_who_names_hardly_anybody_cannot_be_told_apart():
    assert apart(FIRE, "Seven people died in the fire, police said.") == ""


def test_a_place_that_is_a_word_too_is_known_by_what_follows_it():
    first = "Hull council voted on Thursday to cut 150 jobs, the council's leader said."
    second = "York council voted on Thursday to cut 90 jobs, the council's leader said."
    longer = " Ada Brun was against it."
    assert apart(first + longer, second + longer) == "two happenings"
