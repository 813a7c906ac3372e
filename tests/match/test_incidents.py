"""Incidents: two like events stay two, and one stays one however it is dated."""

import datetime as dt

import pytest

from checker.extract import find_mentions
from checker.match.incidents import apart, find_incidents
from checker.match.stories import Stories
from checker.model.article import Article

STORY = "A quake killed 40 people in Tarma on Sunday, the mayor of Tarma said. Tarma lies in Peru."


def incidents_of(*texts, days=("2021-06-01", "2021-06-02", "2021-06-02")):
    """Incidents of the counts of several articles, in order; a day may be missing."""
    articles = [
        Article(
            id=f"a{at}",
            path=f"a{at}.txt",
            text=text,
            published=dt.date.fromisoformat(day) if day else None,
        )
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


UNDATED = ("", "", "")


def test_weekdays_tell_undated_reports_apart():
    quake = "A quake in Tarma killed 40 people on Sunday."
    near = "On Monday the Tarma quake killed 43 people."
    far = "On Wednesday a quake in Tarma killed 2 people."
    assert told_apart(quake, near, days=UNDATED) == ""
    assert told_apart(quake, far, days=UNDATED) == "other days"


def test_what_is_told_without_a_day_is_of_the_day_the_report_opens_with():
    quake = "A quake hit Tarma on Sunday. The mayor said it killed 40 people."
    later = "A quake shook Tarma on Wednesday. The mayor of Tarma said the quake killed 2 people."
    assert told_apart(quake, later, days=UNDATED) == "other days"


def test_the_incident_goes_on_through_the_sentences_that_take_it_up():
    text = (
        "Tarma lies in Peru. In August 2007 a strong quake struck near Tarma. The quake was felt"
        " in Peru. It killed 500 people."
    )
    assert told_apart(STORY, text) == "one tells of an earlier event"


def test_a_full_date_in_prose_is_not_the_report_s_own():
    text = "A quake killed 3 people in Tarma on Oct. 10, 2002. Another hit Tarma on Sunday."
    assert told_apart(STORY, text, days=UNDATED) == "one tells of an earlier event"
