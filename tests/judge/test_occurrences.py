"""Occurrences: dates at odds that are likelier the days of two events of one sort."""

import pytest

from checker.judge.gates import find_conflicts
from checker.model.settings import JudgeSettings
from tests.judge.telling import fact_of, values

DAY = "2021-06-10"


def verdict(*texts, days=(DAY, DAY)):
    """The number of alarms of the first date of each text, and why there is none."""
    found, sources = values(texts, "date", days)
    firsts = [next(each for each in found if each.article == name) for name in ("A", "B")]
    conflicts = find_conflicts(fact_of(firsts), sources, JudgeSettings())
    return len(conflicts.alarms), " / ".join(conflicts.held.values())


@pytest.mark.parametrize(
    "other",
    [
        "The bridge over the Elm collapsed on Friday.",
        "On June 4 the old bridge collapsed, and with it a house.",
        "The bridge over the Elm in Norvik collapsed last Friday, mayor Ines Dorn said.",
    ],
)
def test_two_days_of_one_event_are_an_alarm(other):
    assert verdict("The bridge over the Elm collapsed on Monday.", other) == (1, "")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("The minister praised Ada Lind in an announcement on Monday.",
         "The minister will name Paul Holm in an announcement on Wednesday.",
         "each names others (Lind / Holm)"),
        ("Robbers struck in Norvik on Monday.",
         "Norvik saw another robbery on Friday.", "a further event"),
        ("The robbery in Norvik took place on Tuesday.",
         "A robbery shook Norvik last weekend.", "a weekend"),
        ("The company announced on Twitter (June 10, 2021) that they have restored the cable.",
         "The cable was restored on Friday.", "the day on which it was told"),
    ],
)  # fmt: skip
def test_two_events_of_one_sort_have_two_days(one, other, why):
    alarms, reason = verdict(one, other)
    assert alarms == 0
    assert why in reason


def test_plans_change():
    plan = "The cable should be restored by June 8, and is expected to be restored on June 8."
    told = "The cable was restored on June 12."
    assert verdict(plan, told, days=("2021-06-01", "2021-06-14"))[0] == 0


def test_each_report_has_news_of_its_own_day():
    one, other = "Services were restored on Tuesday.", "Services were restored on Wednesday."
    assert verdict(one, other, days=("2021-06-10", "2021-06-17")) == (
        0,
        "each is news of its own day",
    )


def test_last_month_is_too_vague_for_a_day_at_its_end():
    one, other = "Robbers struck in Norvik on Wednesday.", "Robbers struck in Norvik last month."
    alarms, reason = verdict(one, other, days=("2021-06-03", "2021-06-03"))
    assert (alarms, reason) == (0, "one is too vague for a day of news")
    assert verdict(one, other, days=("2021-06-24", "2021-06-24")) == (1, "")
