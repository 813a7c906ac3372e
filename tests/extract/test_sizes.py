"""Sizes: what a measure measures, and a distance's other end."""

import pytest

from checker.extract import find_mentions
from checker.model.article import Article


def measured(text):
    article = Article(id="a", path="a.txt", text=text)
    mention = next(m for m in find_mentions(article) if m.kind == "measure")
    return mention.subject.head, mention.subject.modifiers


@pytest.mark.parametrize(
    ("text", "head", "origin"),
    [
        ("The quake struck 75 kilometers (50 miles) west of Karo.", "distance", ("karo",)),
        ("The quake struck at a depth of 35 kilometers.", "depth", ()),
        ("The hole is 35 meters deep.", "depth", ()),
        ("A magnitude-6.1 quake hit Karo.", "magnitude", ()),
        ("Trucks brought two tons of rice.", "", ()),
    ],
)
def test_what_is_measured(text, head, origin):
    assert measured(text) == (head, origin)
