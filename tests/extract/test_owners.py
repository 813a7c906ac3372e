"""Owners: whose figure it is."""

import pytest

from checker.extract import find_mentions
from checker.model.article import Article


def owner(text):
    found = find_mentions(Article(id="a", path="a.txt", text=text))
    return [each.subject.owner for each in found if each.kind == "quantity"][-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The quake struck Karo Island, home to 80,000 people.", "karo"),
        ("Buildings on Karo Island were damaged. The island has 80,000 residents.", "karo"),
        ("Karo, which lies off Tiso and is home to 80,000 people, was hit.", "karo"),
        ("The town, which lies off Tiso and is home to 80,000 people, was hit.", ""),
        ("Karo, an island 90 miles south of Tiso, has a population of 80,000.", "karo"),
        ("Karo is the largest island off Tiso, with a population of 80,000.", "karo"),
        ("The quake hit Karo and was felt in Tiso, home to 80,000 people.", "tiso"),
        ("Tom Lind runs the mill. He employs 80 people.", "lind"),
    ],
)
def test_whose_figure_it_is(text, name):
    assert owner(text) == name
