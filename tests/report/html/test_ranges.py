from checker.model.places import Places
from checker.model.record import NormalForm
from checker.report.html.ranges import draw_ranges
from checker.report.rows import rows
from tests.report.sample import ARTICLES, JUDGEMENTS, exactly, mention


def drawn(name, mentions=None):
    judgement = next(each for each in JUDGEMENTS if each.fact.id == name)
    if mentions:
        fact = judgement.fact.model_copy(update={"mentions": tuple(mentions)})
        judgement = judgement.model_copy(update={"fact": fact})
    return draw_ranges(rows(judgement, Places(ARTICLES)))


def told(ranges):
    return [(bar.value, bar.left, bar.right, bar.open_right) for bar in ranges.bars]


def test_figures_are_points_on_one_scale():
    ranges = drawn("dead")
    assert told(ranges) == [("7", 6.0, 6.0, False), ("9", 94.0, 94.0, False)]
    assert all(bar.is_point for bar in ranges.bars)
    assert [tick.label for tick in ranges.ticks] == ["7", "9"]
    assert ranges.bars[1].sources == ("Courier", "Harbour Herald", "Wire", "Evening Post")


def test_a_lower_bound_goes_on_to_the_edge():
    assert told(drawn("in-hospital"))[1] == ("at least 20", 94.0, 100.0, True)


def test_a_hedged_figure_is_a_range():
    bar = drawn("damage").bars[1]
    assert (bar.value, bar.left, bar.right) == ("about 140 million USD", 6.0, 94.0)


def test_one_value_makes_no_picture():
    assert drawn("uninspected") is None
    assert drawn("visit") is None


def test_words_make_no_picture():
    assert drawn("mayor-aldana-on-conditions-at-the-mill") is None


def test_days_are_drawn_by_the_calendar():
    days = [
        mention("courier", "March 2, 2021", NormalForm(value="2021-03-02"), "date"),
        mention("herald", "Tuesday", NormalForm(value="2021-03-01/2021-03-31"), "date"),
    ]
    ranges = drawn("visit", days)
    assert told(ranges) == [
        ("2 Mar 2021", 8.93, 8.93, False),
        ("1 – 31 Mar 2021", 6.0, 94.0, False),
    ]
    assert [tick.label for tick in ranges.ticks] == ["1 Mar 2021", "31 Mar 2021"]


def test_figures_of_unlike_size_stand_by_their_ratio():
    figures = [
        mention("herald", "Seven workers", exactly(10)),
        mention("wire", "Nine workers", exactly(1000)),
        mention("courier", "Nine workers", exactly(100)),
    ]
    assert sorted(bar.left for bar in drawn("dead", figures).bars) == [6.0, 50.0, 94.0]
