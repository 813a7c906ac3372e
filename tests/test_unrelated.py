"""Unrelated articles: thirty that share cities, weekdays, numbers and words, never an event.

They come in pairs that are hard to tell apart: two fires in one city, two strikes of as many people
in one week, two quarters of one company, two matches of the same teams. Nothing in them is at odds.
"""

from itertools import combinations
from pathlib import Path

import pytest

from checker.model.verdict import Verdict
from checker.pipeline import gather, run

ARTICLES = sorted((Path(__file__).parent / "unrelated").glob("*.md"))


def alarms_of(paths):
    """Return what a run on some articles claims to be at odds, or to have moved with time."""
    report = run(gather(paths, None, Path.cwd()))
    moved = [
        f"{judgement.verdict.value}: {judgement.fact.title}"
        for judgement in report.judgements
        if judgement.verdict in (Verdict.DISCREPANT, Verdict.UPDATED)
    ]
    return moved + [each.message for each in report.findings if each.code.startswith("D")]


def test_thirty_unrelated_articles_raise_no_alarm():
    assert len(ARTICLES) == 30
    assert alarms_of(ARTICLES) == []


def topics():
    """Return the pairs of one sort of event: their names begin alike."""
    return [
        pytest.param(pair, id=f"{pair[0].stem}, {pair[1].stem}")
        for pair in combinations(ARTICLES, 2)
        if {each.stem.split("-")[0] for each in pair} in TOPICS
    ]


# The pairs that share a first word, and two that do not.
TOPICS = [{path.stem.split("-")[0]} for path in ARTICLES] + [
    {"bohol", "mindoro"},
    {"bus", "porters"},
]


@pytest.mark.parametrize("pair", topics())
def test_no_more_do_two_of_a_sort_by_themselves(pair):
    assert alarms_of(pair) == []
