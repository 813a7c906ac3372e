"""Doubts: values at odds that are likelier values of two things."""

import pytest

from checker.judge.gates import find_conflicts
from checker.model.settings import JudgeSettings
from tests.judge.telling import SURE, fact_of, values


def verdict(*texts, kind="quantity", days=(), likeness=SURE):
    """The number of alarms, and why the other pairs are none."""
    found, sources = values(texts, kind, days)
    conflicts = find_conflicts(fact_of(found, likeness), sources, JudgeSettings())
    return len(conflicts.alarms), " / ".join(sorted(set(conflicts.held.values())))


def test_two_exact_counts_of_one_thing_are_an_alarm():
    assert verdict("Nine people were killed.", "Seven people were killed.") == (1, "")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Nine people were killed.", "Two hundred people were killed.", "so far apart"),
        ("Nine miners were killed.", "Twelve people were killed.", "scope unclear"),
        ("Nine miners were killed.", "Two women were killed.", "scope differs"),
        ("They sank nine boats.", "They sank seven rafts.", "may be two things"),
        ("A few people were killed.", "Nine hundred people were killed.", "too vague"),
        ("They lost their last two games.", "They lost four games.", "of a row"),
        ("Not nine people were killed.", "Seven people were killed.", "is denied"),
    ],
)
def test_another_thing_may_have_been_counted(one, other, why):
    alarms, reason = verdict(one, other)
    assert alarms == 0
    assert why in reason


def test_one_time_and_all_times_so_far():
    text = "The navy seized six rifles on Monday. So far the navy has seized 14 rifles."
    assert verdict(text) == (0, "one is what it comes to so far")


def test_a_part_above_its_whole_is_an_alarm_all_the_same():
    assert verdict("Twelve miners were killed.", "Nine people were killed.") == (1, "")


def test_a_pair_that_is_not_sure_is_none():
    alarms, reason = verdict("Nine people died.", "Seven people died.", likeness=0.5)
    assert (alarms, "not sure" in reason) == (0, True)


def test_an_article_that_tells_both_speaks_of_two_things():
    both = "Nine people were killed at the mill. Seven people were killed at the port."
    alarms, reason = verdict(both, "Seven people were killed.", likeness=0.6)
    assert alarms == 0
    assert "Outlet A itself tells of both" in reason


def test_one_value_against_several_outlets_is_a_slip_though_its_article_has_theirs_too():
    slip = "Two people were killed on Monday. She killed four people, police said."
    texts = (slip, "Two people were killed.", "Two people died.", "It left two people dead.")
    alarms, _ = verdict(*texts)
    assert alarms >= 2
    # A second outlet with the other value makes it another thing.
    assert verdict(*texts, "Four people were killed. Two people were killed.")[0] < alarms


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("It burnt down on 3 May 2021.", "It burnt down on 9 August 2021.", "so far apart"),
        ("It burnt down on 3 May 2021. It sank on 4 May 2021.", "", "two days"),
    ],
)
def test_dates_of_two_events(one, other, why):
    alarms, reason = verdict(*filter(None, (one, other)), kind="date")
    assert alarms == 0
    assert why in reason


def test_the_same_day_of_another_month_or_year_is_a_slip():
    assert verdict("It burnt on 3 May 2021.", "It burnt on 3 May 2020.", kind="date")[0] == 1
    assert verdict("It burnt on 3 May 2021.", "It burnt on 3 June 2021.", kind="date")[0] == 1


def test_a_conversion_in_brackets_was_rounded():
    one, other = "It fell 100 miles (161 km) away.", "It fell 163 km away."
    alarms, reason = verdict(one, other, kind="measure")
    assert alarms == 0
    assert "converted" in reason


def test_what_comes_again_every_day_is_no_slip():
    one, other = "He left practice on 3 May 2021.", "He missed practice on 5 May 2021."
    alarms, reason = verdict(one, other, kind="date")
    assert alarms == 0
    assert "many days" in reason


def test_a_person_grows_older_from_report_to_report():
    one, other = "Tom Lind, 27, is wanted.", "Tom Lind, 29, was found guilty."
    days = ("2005-06-26", "2007-03-14")
    assert verdict(one, other, kind="age", days=days)[0] == 0
    assert verdict(one, other, kind="age", days=("2005-06-26", "2005-06-28"))[0] == 1
