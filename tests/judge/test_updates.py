"""Updates: tolls that rise from one report to the next."""

import pytest

from checker.judge.updates import falls, grows, outgrown, rises, trajectory
from tests.judge.telling import fact_of, values

DAYS = ("2021-06-01", "2021-06-02", "2021-06-03")


def told(*texts, days=DAYS):
    found, sources = values(texts, days=days)
    return fact_of(found), sources


def at_odds(fact):
    return [link for link in fact.links if link.values.relation.value == "disjoint"]


def test_a_toll_grows_and_a_population_does_not():
    assert grows(told("Nine people were killed.")[0])
    assert not grows(told("Karo is home to 80,000 people.")[0])


@pytest.mark.parametrize(
    ("texts", "days", "rise"),
    [
        (("Seven people died.", "Nine people died."), DAYS, True),
        (("Nine people died.", "Seven people died."), DAYS, False),
        (("Seven people died.", "Nine people died."), ("2021-06-01",) * 2, False),
        (("At least seven people died.", "Nine people died."), DAYS, False),
        # On one day, too, where the first called it preliminary.
        (("So far seven died.", "Nine died.", "Nine died."), (DAYS[0], DAYS[0], DAYS[1]), True),
        (("Seven people died.", "Nine people died."), (), False),
        # The higher figure was out before the lower one was printed.
        (("Seven died.", "Nine people died.", "Seven people died."), DAYS, False),
    ],
)
def test_a_later_report_with_a_higher_figure(texts, days, rise):
    fact, sources = told(*texts, days=days)
    assert rises(fact, at_odds(fact), sources) is rise


def test_a_lower_bound_is_outgrown():
    fact, sources = told("At least seven people died.", "Nine people died.")
    assert len(outgrown(fact, sources)) == 1
    fact, sources = told("At least seven people died.", "Seven people died.")
    assert outgrown(fact, sources) == []


def test_a_figure_that_falls():
    fact, sources = told("Nine people died.", "Seven people died.")
    assert falls(fact, at_odds(fact), sources)


def test_the_trajectory_has_a_step_for_each_day_and_value():
    fact, sources = told("Seven people died. Seven people died.", "Nine died.", "Nine people died.")
    steps = [(day.isoformat(), int(m.normal.value)) for day, m in trajectory(fact, sources)]
    assert steps == [("2021-06-01", 7), ("2021-06-02", 9), ("2021-06-03", 9)]
