"""Whose age it is: the name or the noun beside it."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds import find_readings
from checker.kinds.age.record import Age


def ages(text: str) -> list[Age]:
    return [
        reading.record
        for reading in find_readings(Passage(text))
        if isinstance(reading.record, Age)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Lima, 34, came.", "Ana Lima"),
        ("Dr. Ana Lima, 34, came.", "Ana Lima"),
        ("Joao Silva Jr., 49, escaped.", "Joao Silva"),
        ("Ana Lima, a 34-year-old teacher, came.", "Ana Lima"),
        ("Ana Lima, who is 34 years old, came.", "Ana Lima"),
        ("Ana Lima, of Porto, 34, came.", "Ana Lima"),
        ("Mrs Lima (34), of Porto, came.", "Lima"),
        ("Ana Lima, aged 34, came.", "Ana Lima"),
        ("The 34-year-old Ana Lima came.", "Ana Lima"),
        ("The 34-year-old teacher Ana Lima came.", "Ana Lima"),
        ("Ana Lima, a painter, died on Monday at the age of 91.", "Ana Lima"),
        ("Swimmer Ana Lima dead at 91", "Swimmer Ana Lima"),
        ("Ana Lima, a painter, died on Monday. She was 91.", "Ana Lima"),
        ("Ana Lima painted all her life. She was 91.", ""),
        # A surname alone is the person whom the article names in full.
        ("Ruben Costa came. The 41-year-old Costa left.", "Ruben Costa"),
        # Whoever brought down somebody is not that somebody.
        ("The man who once beat Ana Lima has died at age 95.", ""),
        # A place is no person.
        ("A 61-year-old Vancouver man was held.", ""),
        ("A 61-year-old New Bedford man was held.", ""),
        ("The 30-year-old congregation in Wasilla met.", ""),
    ],
)
def test_name(text: str, name: str) -> None:
    [age] = ages(text)
    assert age.name == name


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A 10-year-old girl was saved.", "girl"),
        ("Three 16-year-old boys ran.", "boy"),
        ("A 61-year-old Vancouver man was held.", "man"),
        ("A 7-year-old armed robber ran.", "robber"),
        ("She came with her daughter, 11, from school.", "daughter"),
        ("Woman, 54, hurt in fall", "woman"),
        ("The 500-year-old chapel burned.", "chapel"),
        ("The 16-year-old was shot.", ""),
    ],
)
def test_noun(text: str, noun: str) -> None:
    [age] = ages(text)
    assert (age.name, age.noun) == ("", noun)


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("Ana Lima, 34, came.", "now"),
        ("Ana Lima died at age 91.", "now"),
        ("At age 91, Ana Lima swam.", "then"),
        ("Ana Lima turned 40 on Monday.", "then"),
        ("The then-15-year-old boy fled.", "then"),
        ("It was before the age of 40.", "group"),
        ("Women aged 15 to 49 were asked.", "group"),
    ],
)
def test_sense(text: str, sense: str) -> None:
    [age] = ages(text)
    assert age.sense == sense
