"""The gauge without labels: facts that hold two values of one article."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
STORIES = ROOT / "tests" / "stories"
spec = importlib.util.spec_from_file_location("gauge", ROOT / "tools" / "gauge.py")
gauge = importlib.util.module_from_spec(spec)
spec.loader.exec_module(gauge)


@pytest.mark.parametrize(
    ("story", "figures"),
    [
        # An article at odds with itself is split, and an alarm; two articles at odds are an alarm.
        ("within-one-article", (1, 1, 1, 1)),
        ("seven-or-nine", (3, 2, 0, 1)),
        ("rounded-figures", (2, 1, 0, 0)),
    ],
)
def test_a_cluster_is_counted(story, figures):
    assert tuple(gauge.gauge(STORIES / story / "corpus")) == figures


def test_clusters_are_added_up():
    total = gauge.Reading(10, 4, 1, 2) + gauge.Reading(10, 4, 1, 3)
    assert total.figures() == {
        "articles": 20,
        "facts": 8,
        "split": 0.25,
        "alarms": 5,
        "alarms_per_article": 0.25,
    }


def test_nothing_to_gauge_is_no_share():
    assert gauge.Reading(0, 0, 0, 0).figures()["split"] is None


def test_where_there_are_no_articles_there_are_no_clusters(tmp_path):
    assert gauge.find_clusters(tmp_path / "news") == []
