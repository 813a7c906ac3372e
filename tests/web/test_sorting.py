import datetime as dt

import pytest

from checker.errors import InputError
from checker.model.naming import Sorting
from checker.web.sorting import Asked, sort_mentions, standing_namings
from tests.report.sample import DEAD, HOSPITAL, REPORT

TODAY = dt.date(2021, 3, 5)


def sort(namings=(), **form):
    told = {"reason": "one count", "by": " Anna  B. ", **form}
    return sort_mentions(REPORT, Asked(told, TODAY, "decisions.yaml"), namings)


def told(namings):
    return [(each.ruling, each.fact, each.article, each.words) for each in namings]


def test_all_mentions_of_two_facts_join_the_first():
    entries = sort(**{"fact": "dead", "with": "in-hospital"})
    assert told(entries) == [
        (Sorting.JOIN, "dead", each.article, each.words) for each in (*DEAD, *HOSPITAL)
    ]
    assert entries[2].sentence == "Nine workers were killed in the fire, the Courier has learned."
    assert (entries[0].reason, entries[0].by, entries[0].on) == ("one count", "Anna B.", TODAY)


def test_a_mention_leaves_and_the_others_stay_together():
    entries = sort(fact="dead", mention=DEAD[1].id)
    assert [each.ruling for each in entries] == [
        Sorting.JOIN,
        Sorting.LEAVE,
        *[Sorting.JOIN] * 3,
    ]


def test_to_undo_is_an_entry_for_each_mention():
    before = sort(fact="dead", mention=DEAD[1].id)
    entries = sort(before, fact="dead", undo="1", reason="")
    assert [each.ruling for each in entries] == [Sorting.RELEASE] * 5
    assert standing_namings([*before, *entries]) == []


def test_facts_of_two_kinds_stay_two():
    with pytest.raises(InputError, match="facts of two kinds can't be one"):
        sort(**{"fact": "dead", "with": "damage"})
