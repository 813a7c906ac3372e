"""Incidents: two like events stay two, and one stays one however it is dated."""

import datetime as dt

import pytest

from checker.extract import find_mentions
from checker.match.incidents import apart, find_incidents
from checker.match.stories import Stories
from checker.model.article import Article

STORY = "A quake killed 40 people in Tarma on Sunday, the mayor of Tarma said. Tarma lies in Peru."


def incidents_of(*texts, days=("2021-06-01", "2021-06-02", "2021-06-02")):
    """Incidents of the counts of several articles, in order."""
    articles = [
        Article(id=f"a{at}", path=f"a{at}.txt", text=text, published=dt.date.fromisoformat(day))
        for at, (text, day) in enumerate(zip(texts, days, strict=False))
    ]
    mentions = [mention for article in articles for mention in find_mentions(article)]
    incidents = find_incidents(mentions, articles, Stories(articles))
    return [incidents[m.id] for m in mentions if m.kind == "quantity"]


def told_apart(*texts, **options):
    first, *_, last = incidents_of(*texts, **options)
    return apart(first, last, dated=False)


def test_the_same_place_and_day_are_one_incident():
    assert told_apart(STORY, "The Tarma quake left 43 people dead on Sunday.") == ""


@pytest.mark.parametrize(
    "background",
    [
        "The Tarma quake is the worst since 2007, when 500 people were killed in Pisco.",
        "In August 2007 a quake in Pisco, also in Peru, killed 500 people.",
        "Peru has seen worse than Tarma. Two years ago a quake killed 500 people.",
    ],
)
def test_what_is_told_of_the_past_is_another(background):
    assert told_apart(STORY, background) != ""


def test_a_sentence_that_goes_on_keeps_the_past():
    text = "The worst quake hit Pisco in August 2007. It killed 500 people."
    assert told_apart(STORY, text) != ""


def test_what_happened_in_a_place_nobody_else_names_is_another():
    text = "Tarma mourns its dead. On Saturday a quake killed 12 people in Hualien."
    assert told_apart(STORY, text) == "other places"


def test_days_apart_are_other_incidents():
    assert told_apart(
        STORY, "On Wednesday a quake in Tarma killed 2 people.", days=("2021-06-01", "2021-06-04")
    )


def test_a_follow_up_years_later_is_of_the_old_incident():
    later = (
        "Two years ago a quake in Tarma, Peru, killed 43 people, the mayor of Tarma told a court."
    )
    assert told_apart(STORY, later, days=("2021-06-01", "2023-05-30")) == ""
