"""Retrospects: an age told of another time, and what is said of a second event of the sort."""

import datetime as dt

from checker.model.article import Article
from checker.model.inputs import Inputs
from checker.pipeline import run


def alarms_of(*texts):
    """Codes of the findings on discrepancies between some articles of one day."""
    articles = [
        Article(id=f"a{at}", path=f"a{at}.txt", text=text, published=dt.date(2008, 12, 19))
        for at, text in enumerate(texts)
    ]
    report = run(Inputs(articles=tuple(articles)))
    return [each.code for each in report.findings if each.code.startswith("D")]


DEATH = "Ines Dorn, 95, died in Norvik on Thursday, her daughter said."


def test_an_age_at_an_earlier_time_is_none_of_today():
    then = 'Ines Dorn, 92, told the radio in 2005 that she was "proud". She died in Norvik.'
    assert alarms_of(DEATH, then) == []
    assert alarms_of(DEATH, DEATH.replace("95", "92")) == ["D201"]


def test_what_follows_a_second_event_is_said_of_that():
    text = (
        "A quake with a magnitude of 4.4 struck near Norvik on Thursday, the survey said. "
        "It had a depth of 12 miles. Nobody was hurt. Schools stayed open. "
        "{} struck near Norvik. The quake had a depth of 3 miles, the survey said."
    )
    assert alarms_of(text.format("Hours before, a quake with a magnitude of 2.0")) == []
