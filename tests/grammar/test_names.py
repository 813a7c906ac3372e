"""Names as sentences spell them, and which of them are one."""

import pytest

from checker.grammar.names import find_names, key_of, same_person, without_title
from checker.grammar.passage import Passage


def names(text):
    passage = Passage(text)
    return [name.words for name in find_names(passage, 0, len(passage.text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Marta Lind in Oslo.", ["Marta Lind", "Oslo"]),
        ("the mayor, J.R. Lind, and W. Mark Berg", ["J.R. Lind", "W. Mark Berg"]),
        (
            "a talk with Ludwig van der Berg and Ana de la Cruz",
            ["Ludwig van der Berg", "Ana de la Cruz"],
        ),
        ("as Bill O'Hara's lawyer said", ["Bill O'Hara"]),
        (
            "the Department of Justice and the Bank of England",
            ["Department of Justice", "Bank of England"],
        ),
        ("then Mexico's National Water Council met", ["Mexico", "National Water Council"]),
        ("on Monday in May they left", []),
        ("the U.S. State Department said", ["U.S. State Department"]),
    ],
)
def test_names_in_a_sentence(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Foreign Ministry said so.", ["Foreign Ministry"]),
        ("But Lind said no.", ["Lind"]),
        ("On Monday, Lind said no.", ["Lind"]),
        ("Police said no.", []),
        ("Walking is hard.", []),
        ("Rain fell. The rain went on.", []),
        ("Lind fell. The mayor helped.", ["Lind"]),
    ],
)
def test_a_capital_at_the_beginning_makes_no_name(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("President Marta Lind", "Marta Lind"),
        ("Superior Court Judge James Berg", "James Berg"),
        ("Secretary of State Mike Berg", "Mike Berg"),
        ("Secretary of the Interior Ann Berg", "Ann Berg"),
        ("Gen. Ray Berg", "Ray Berg"),
        ("Mr. Berg", "Berg"),
        ("General Motors", "General Motors"),
        ("Attorney General", "Attorney General"),
        ("the ministry", "ministry"),
    ],
)
def test_titles_are_no_part_of_a_name(words, bare):
    assert without_title(words) == bare


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("President Ana María Pérez Molina", "perez molina"),
        ("Perez Molina", "perez molina"),
        ("Marta Lind", "lind"),
        ("Lind", "lind"),
        ("W. Mark Lind Jr.", "lind"),
        ("the Foreign Ministry", "foreign ministry"),
        ("New York", "new york"),
        ("Department of Justice", "department of justice"),
    ],
)
def test_the_key_is_what_the_forms_of_a_name_share(words, key):
    assert key_of(words) == key


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Marta Lind", "Lind"),
        ("President Lind", "Marta Lind"),
        ("Ana María Pérez Molina", "Perez Molina"),
        ("W. Mark Lind", "Mark Lind"),
        ("Bill Lind", "William Lind"),
        ("William Pelham Lind", "William Lind"),
        ("the ministry", "Foreign Ministry"),
        ("US State Department", "U.S. State Department"),
    ],
)
def test_forms_of_one_name(a, b):
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("Marta Lind", "Olaf Lind"), ("Lind", "Berg"), ("", "Lind"), ("Lind", "Lindberg")]
)
def test_names_of_two(a, b):
    assert not same_person(a, b)
