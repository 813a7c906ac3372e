"""Heads: what a number counts."""

import pytest

from checker.extract.clauses import Sentence
from checker.extract.heads import find_head
from checker.grammar.passage import Passage


def head_of(text):
    passage = Passage(text)
    sentence = Sentence(passage, 0, len(passage.text))
    number = next(iter(passage.numerals.values()))
    return find_head(sentence, sentence.index_at(number.end - 1) + 1)


@pytest.mark.parametrize(
    ("text", "head", "head_class"),
    [
        ("Police counted nine people at the gate.", "person", "person"),
        ("They held seven dual U.S.-Mexican citizens.", "citizen", "person"),
        ("It sank with twelve Greek sailors aboard.", "sailor", "person"),
        ("The fire destroyed seven wooden houses.", "hous", "building"),
        ("A total of 80 people were wounded.", "person", "person"),
        ("The list holds dozens of organizations abroad.", "organization", ""),
        ("He faces two counts of murder.", "count", "act"),
        ("The blast left 14 people homeless.", "person", "person"),
        ("Seven villagers died in the flood.", "villager", "person"),
    ],
)
def test_noun_after_the_number(text, head, head_class):
    found = head_of(text)
    assert (found.head, found.head_class) == (head, head_class)


@pytest.mark.parametrize("text", ["Five dead in blast.", "The crash left 12 wounded on the road."])
def test_a_number_beside_a_casualty_counts_persons(text):
    found = head_of(text)
    assert (found.head, found.head_class) == ("", "person")


def test_a_number_with_nothing_after_it_counts_nothing_named():
    assert head_of("The toll rose to 24.").head == ""


def test_modifiers_are_kept():
    assert head_of("They held seven dual national citizens.").modifiers == ("dual", "national")
