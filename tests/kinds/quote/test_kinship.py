"""Kinship tells one utterance from two, also where a word was altered."""

from itertools import combinations

import pytest

from checker.kinds.quote.kinship import kinship
from checker.kinds.quote.normal import tokenise
from checker.kinds.quote.record import QuoteRecord


def record(words):
    return QuoteRecord(words=words, normal=tokenise(words))


ONE_UTTERANCE = [
    ("This is a dark day for the whole harbour", "This is a dark hour for the whole harbour"),
    (
        "You have to stand in a long line, and we like it",
        "You've got to stand in a long line and we like it",
    ),
    ("Trade, yes, protection, no", "Trade? Yes. Protectionism? No."),
    ("We will rebuild the old bridge", "We will not rebuild the old bridge"),
    ("Seven boats sank in the storm", "Nine boats sank in the storm"),
    ("the bridge will be rebuilt", "I can't say when, but the bridge will be rebuilt"),
    ("We shall never sell the pier in our town", "We shall never rent the pier in our town"),
    ("He lost his boat and his net in one night", "He lost his boat and his dog in one night"),
]
PERHAPS_ONE = [
    ("protectionism", "Trade, yes, protectionism, no"),
    ("reckless gamblers", "They are all reckless gamblers, the owners of these ships"),
    ("will be dismantled", "I can't say when that happens, but they will be dismantled"),
]
SUBJECT_IN_COMMON = [
    ("The bridge is old", "They painted the bridge in my youth, when the town was rich"),
    (
        "For decades the Clean Rivers Act has kept our towns healthy",
        "Ministers now want to hollow out the Clean Rivers Act for a handful of mine owners",
    ),
    ("a wholly mistaken use of the Clean Rivers Act", "the very heart of the Clean Rivers Act"),
]
NOTHING_IN_COMMON = [
    ("The ferry was overloaded", "Our prayers are with the families"),
    ("I think it was the best day of the year", "I think it was the worst meal of my life"),
    ("I don't want to see what they are going to do", "I don't want to go there"),
]


@pytest.mark.parametrize(("a", "b"), ONE_UTTERANCE)
def test_one_utterance(a, b):
    assert kinship(record(a), record(b)) >= 0.75


@pytest.mark.parametrize(("a", "b"), PERHAPS_ONE)
def test_a_fragment_is_moderately_akin(a, b):
    assert 0.5 <= kinship(record(a), record(b)) <= 0.7


@pytest.mark.parametrize(("a", "b"), SUBJECT_IN_COMMON)
def test_words_of_a_common_subject_are_not_enough(a, b):
    assert 0 < kinship(record(a), record(b)) < 0.5


@pytest.mark.parametrize(("a", "b"), NOTHING_IN_COMMON)
def test_nothing_in_common(a, b):
    assert kinship(record(a), record(b)) == 0


def test_kinship_reads_the_same_from_both_sides_and_stays_in_its_range():
    pairs = ONE_UTTERANCE + PERHAPS_ONE + SUBJECT_IN_COMMON + NOTHING_IN_COMMON
    records = [record(words) for pair in pairs for words in pair]
    for a, b in combinations(records, 2):
        assert kinship(a, b) == kinship(b, a)
        assert 0 <= kinship(a, b) <= 1
        assert kinship(a, a) >= 0.7
