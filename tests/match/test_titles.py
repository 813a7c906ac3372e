"""What a fact is called: names as they are written, though they are compared in small letters."""

import pytest

from checker.extract import find_mentions
from checker.match.titles import name_facts
from checker.model.article import Article


@pytest.mark.parametrize(
    ("text", "kind", "title", "name"),
    [
        (
            "The flood reached O'Reilly Bay on Monday.",
            "date",
            "flood · O'Reilly Bay",
            "date-flood-o-reilly-bay",
        ),
        ("A storm struck the U.S. on Monday.", "date", "storm · U.S.", "date-storm-u-s"),
        (
            "“We shall rebuild the old bridge,” US officials said.",
            "quote",
            "words of US officials",
            None,
        ),
        (
            "The flood killed nine farmers.",
            "quantity",
            "farmers · killed",
            "quantity-farmers-killed",
        ),
    ],
)
def test_title_and_id(text, kind, title, name):
    article = Article(id="a", path="a.txt", text=text)
    mentions = [each for each in find_mentions(article) if each.kind == kind]
    [(found, told, _)] = name_facts([mentions])
    assert told == title
    assert name is None or found == name
