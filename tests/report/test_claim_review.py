import datetime as dt
import json

from checker.algebra.relations import Relation
from checker.errors import Place
from checker.model.decision import Decision, Ruling
from checker.model.verdict import State
from checker.report.claim_review import render
from tests.report.sample import DEAD, FINDINGS, JUDGEMENTS, REPORT, compared


def resolved(value):
    """Return the sample report with its first fact resolved to a value."""
    decision = Decision(
        finding=FINDINGS[0].fingerprint,
        ruling=Ruling.RESOLVE,
        value=value,
        reason="The coroner counts nine.",
        by="Anna",
        on=dt.date(2021, 3, 5),
        place=Place("decisions.yaml", 3),
    )
    finding = FINDINGS[0].model_copy(update={"state": State.RESOLVED, "decision": decision})
    conflicts = tuple(
        compared(DEAD[0], other, Relation.DISJOINT, "different figures") for other in DEAD[1:]
    )
    dead = JUDGEMENTS[0].model_copy(update={"conflicts": conflicts})
    return REPORT.model_copy(
        update={
            "findings": (finding, *FINDINGS[1:]),
            "judgements": (dead, *JUDGEMENTS[1:]),
        }
    )


def ratings(value):
    return [
        (
            each["itemReviewed"]["author"]["name"],
            each["reviewRating"]["ratingValue"],
            each["reviewRating"]["alternateName"],
        )
        for each in json.loads(render(resolved(value)))["@graph"]
    ]


def test_each_source_of_a_resolved_fact_is_reviewed():
    assert ratings("9") == [
        ("Harbour Herald", 1, "Incorrect: 9"),
        ("Courier", 5, "Correct"),
        ("Harbour Herald", 5, "Correct"),
        ("Wire", 5, "Correct"),
        ("Evening Post", 5, "Correct"),
    ]


def test_a_value_that_nobody_gives_settles_nothing():
    assert ratings("8") == []


def test_a_review_says_what_was_claimed_by_whom_and_when_it_was_decided():
    review = json.loads(render(resolved("9")))["@graph"][0]
    assert review["claimReviewed"].startswith("Seven workers died when a paper mill")
    assert review["itemReviewed"]["datePublished"] == "2021-03-02"
    assert review["author"] == {"@type": "Person", "name": "Anna"}
    assert review["datePublished"] == "2021-03-05"
    assert review["reviewBody"] == "The coroner counts nine."


def test_only_an_address_of_the_web_is_an_appearance():
    report = resolved("9")
    first = report.articles[0]
    for url, shown in (("https://herald.example/fire", True), ("javascript:alert(1)", False)):
        articles = (first.model_copy(update={"url": url}), *report.articles[1:])
        review = json.loads(render(report.model_copy(update={"articles": articles})))["@graph"][0]
        assert ("appearance" in review["itemReviewed"]) is shown


def test_nothing_resolved_gives_an_empty_graph():
    assert json.loads(render(REPORT)) == {"@context": "https://schema.org", "@graph": []}
