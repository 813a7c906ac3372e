from checker.model.places import Places
from checker.model.verdict import Verdict
from checker.report.html.timeline import draw_timeline
from checker.report.rows import rows
from tests.report.sample import ARTICLES, JUDGEMENTS


def drawn(name, **changes):
    judgement = next(each for each in JUDGEMENTS if each.fact.id == name)
    fact = judgement.fact.model_copy(update={"cumulative": True})
    judgement = judgement.model_copy(update={"fact": fact, **changes})
    return draw_timeline(judgement, rows(judgement, Places(ARTICLES)))


def test_an_updated_figure_is_drawn_over_the_days_of_publication():
    timeline = drawn("in-hospital")
    points = [(point.day, point.value, point.x, point.y) for point in timeline.points]
    assert points == [
        ("2 Mar 2021", "12", 6.0, 112.0),
        ("3 Mar 2021", "12", 50.0, 112.0),
        ("4 Mar 2021", "at least 20", 94.0, 30.0),
    ]
    assert [(a.day, b.day) for a, b in timeline.steps] == [
        ("2 Mar 2021", "3 Mar 2021"),
        ("3 Mar 2021", "4 Mar 2021"),
    ]
    assert timeline.told == (
        "2 Mar 2021: 12 (Wire); 3 Mar 2021: 12 (Evening Post); 4 Mar 2021: at least 20 (Courier)"
    )


def test_two_figures_that_conflict_are_no_story():
    assert drawn("dead") is None


def test_what_cannot_be_compared_is_no_story():
    assert drawn("in-hospital", verdict=Verdict.NOT_COMPARABLE) is None


def test_words_are_no_story():
    assert drawn("mayor-aldana-on-conditions-at-the-mill") is None
