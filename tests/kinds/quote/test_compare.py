"""Comparing quotations: relation, difference, severity and the words told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.algebra.relations import Relation
from checker.kinds.quote.compare import compare
from checker.kinds.quote.normal import tokenise
from checker.kinds.quote.record import QuoteRecord
from checker.model.comparison import Difference, Severity


def record(words, *, scare=False):
    return QuoteRecord(words=words, normal=tokenise(words), scare=scare)


def compared(a, b):
    return compare(record(a), record(b))


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (
            "You have to stand in a long line",
            "You've got to stand in a long line",
            "'have to' here, 'have got to' there",
        ),
        (
            "This is a dark day for the town",
            "This is a dark hour for the town",
            "'day' here, 'hour' there",
        ),
        (
            "Trade, yes, protection, no",
            "Trade, yes, protectionism, no",
            "'protection' here, 'protectionism' there",
        ),
        (
            "The bridge will be rebuilt",
            "The bridge will not be rebuilt",
            "'will be' here, 'will not be' there",
        ),
        ("Seven boats sank in the storm", "Nine boats sank in the storm", "'7' here, '9' there"),
    ],
)
def test_an_altered_quotation_is_told_word_for_word(a, b, reason):
    comparison = compared(a, b)
    assert comparison.relation is Relation.DISJOINT
    assert comparison.difference is Difference.WORDS
    assert comparison.severity is Severity.ERROR
    assert comparison.reason == reason


def test_here_and_there_change_places_with_the_quotations():
    assert compared("A dark hour for the town", "A dark day for the town").reason == (
        "'hour' here, 'day' there"
    )


def test_many_differences_are_counted():
    a = "We lost the old roof, the red barn, both of the horses and all of our grain in one night"
    b = "We lost the new roof, the big barn, some of the horses and half of our grain in one day"
    assert compared(a, b).reason.endswith("; and 2 more")


def test_single_words_picked_out_differ_mildly():
    comparison = compare(record("protection", scare=True), record("protectionism", scare=True))
    assert comparison.relation is Relation.DISJOINT
    assert comparison.difference is Difference.WORDS
    assert comparison.severity is Severity.WARNING


def test_other_utterances_are_not_an_altered_quotation():
    comparison = compared("The ferry was overloaded", "Our prayers are with the families")
    assert comparison.relation is Relation.DISJOINT
    assert comparison.difference is Difference.INCOMPARABLE
    assert comparison.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("will be rebuilt", "I can't say when, but it will be rebuilt"),
        ("protectionism", "Trade, yes, protectionism, no"),
        ("We fought … and we won the day", "We fought all night and we won the day"),
        ("I know that it hurts", "I just wanted to say that I know that it hurts"),
    ],
)
def test_a_trimmed_quotation_lies_within_the_longer(part, whole):
    assert compared(part, whole).relation is Relation.WITHIN
    assert compared(whole, part).relation is Relation.CONTAINS


def test_a_negation_cut_off_is_no_mere_trimming():
    comparison = compared("guilty of fraud", "We are not guilty of fraud")
    assert comparison.relation is Relation.DISJOINT
    assert "'not'" in comparison.reason


def test_quotations_cut_from_one_speech_overlap():
    a = "We lost the roof, the barn and both of the horses in one night. My father built it."
    b = "It was the worst storm. We lost the roof, the barn and both of the horses in one night."
    assert compared(a, b).relation is Relation.OVERLAP


def test_quotations_that_part_ways_are_no_alteration():
    a = "The fire spread quickly through the old mill. People are asked to keep away from the quay."
    b = "The fire spread quickly through the old mill. Both bridges close to the quay stay shut."
    assert compared(a, b).relation is Relation.OVERLAP


def test_small_words_in_common_are_no_common_frame():
    a = record("I'm going to be buying the mill, certainly")
    b = record("I don't want to say what I'm going to do, but it will be bought")
    comparison = compare(a, b)
    assert comparison.difference is Difference.INCOMPARABLE


def test_a_fragment_is_bent_to_its_sentence():
    a = QuoteRecord(words="weak cores", normal=tokenise("weak cores"), fragment=True)
    b = QuoteRecord(words="weak core", normal=tokenise("weak core"), fragment=True)
    assert compare(a, b).relation is Relation.AROUND


@pytest.mark.parametrize(
    ("a", "b", "severity"),
    [
        (
            "The EC asks all members to wait",
            "The European Commission asks all members to wait",
            Severity.NOTE,
        ),
        ("My boat's been sunk by the storm", "My boat has been sunk by the storm", Severity.NOTE),
        ("We must organise the harvest", "We must organize the harvest", Severity.NOTE),
        ("We have a plan for the harvest", "We have the plan for the harvest", Severity.NOTE),
        ("[Something] has to give way now", "That has to give way now", Severity.NOTE),
        (
            "They would never accept that treaty",
            "They will never accept that treaty",
            Severity.WARNING,
        ),
        ("He is a great friend of the town", "She is a great friend of the town", Severity.WARNING),
    ],
)
def test_small_changes_are_compatible(a, b, severity):
    comparison = compared(a, b)
    assert comparison.relation is Relation.AROUND
    assert comparison.severity is severity


WORDS = st.lists(
    st.sampled_from("we will would not never rebuild the a bridge [it] … seven 9 sad day".split()),
    max_size=8,
).map(" ".join)


@given(WORDS)
def test_comparing_is_reflexive(words):
    assert compared(words, words).relation is Relation.SAME


@given(WORDS, WORDS)
def test_swapping_gives_the_converse(a, b):
    there, back = compared(a, b), compared(b, a)
    assert back.relation is there.relation.converse
    assert (back.difference, back.severity) == (there.difference, there.severity)
