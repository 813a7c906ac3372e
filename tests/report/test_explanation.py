"""Why one fact, why this verdict."""

import pytest

from checker.report.explanation import PAIRS, find_fact, render_fact
from tests.report.sample import DEAD, FINDINGS, JUDGEMENTS, REPORT


@pytest.mark.parametrize(
    "name", ["dead", FINDINGS[0].fingerprint, FINDINGS[1].fingerprint, FINDINGS[0].fingerprint[:8]]
)
def test_a_fact_goes_by_its_id_and_by_its_findings(name):
    assert find_fact(REPORT, name) == JUDGEMENTS[0]


@pytest.mark.parametrize("name", ["", "de", FINDINGS[0].fingerprint[:5], FINDINGS[4].fingerprint])
def test_other_names_are_no_fact(name):
    assert find_fact(REPORT, name) is None


def test_the_two_questions_are_answered_apart():
    text = render_fact(REPORT, JUDGEMENTS[0])
    together, _, verdict = text.partition("Why this verdict")
    assert "likeness 0.82; +0.40 head (worker), +0.31 context (mill, fire)," in together
    assert "disjoint" not in together
    assert "1 and 2: disjoint (different figures), decisive" in verdict
    assert "likeness" not in verdict


def test_of_very_many_pairs_the_most_telling_are_told():
    links = JUDGEMENTS[0].fact.links
    many = links[1:] * 10 + links[:1]
    fact = JUDGEMENTS[0].fact.model_copy(update={"links": many})
    text = render_fact(REPORT, JUDGEMENTS[0].model_copy(update={"fact": fact}))
    assert f"and {len(many) - PAIRS} more pairs" in text
    assert text.index("likeness 0.82") < text.index("likeness 0.71")


def test_rules_that_read_the_values_are_named():
    assert text_count("read by quantity.sample") == len(DEAD)


def text_count(words: str) -> int:
    return render_fact(REPORT, JUDGEMENTS[0]).count(words)
