"""The mentions of a fact stand in the order in which they are best compared."""

from checker.model.places import Places
from checker.report.rows import rows, sources
from tests.report.sample import ARTICLES, JUDGEMENTS

DEAD, SPEECH, HOSPITAL = JUDGEMENTS[:3]


def told(judgement) -> list[tuple[str, str]]:
    return [(row.value, row.source) for row in rows(judgement, Places(ARTICLES))]


def test_equal_values_stand_together_the_decisive_ones_first():
    assert told(DEAD) == [
        ("7", "Harbour Herald"),
        ("9", "Courier"),
        ("9", "Harbour Herald"),
        ("9", "Wire"),
        ("9", "Evening Post"),
    ]


def test_an_updated_fact_is_told_in_the_order_of_publication():
    backwards = HOSPITAL.fact.model_copy(update={"mentions": HOSPITAL.fact.mentions[::-1]})
    judgement = HOSPITAL.model_copy(update={"fact": backwards})
    assert told(judgement) == [("12", "Wire"), ("12", "Evening Post"), ("at least 20", "Courier")]


def test_details_tell_role_speaker_day_and_claim():
    by_place = {str(row.place): row.details for row in rows(DEAD, Places(ARTICLES))}
    assert by_place["corpus/herald.md:8:1"] == ("2 Mar 2021", "claim herald-dead")
    assert by_place["corpus/herald.md:13:15"] == ("caption", "2 Mar 2021")
    assert rows(SPEECH, Places(ARTICLES))[0].details[0] == "Ines Aldana"


def test_an_outlet_without_a_name_goes_by_its_article():
    assert sources(rows(SPEECH, Places(ARTICLES))) == ["Harbour Herald", "odd|one"]


def test_a_mention_of_an_article_the_report_does_not_hold_is_still_told():
    row = rows(DEAD, Places(()))[0]
    assert (row.source, str(row.place), row.text) == ("herald", "herald", "")
