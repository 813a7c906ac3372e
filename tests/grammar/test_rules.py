"""Rules and their runner, with a kind made up for the test."""

from decimal import Decimal

import pytest

from checker.algebra.amounts import Amount, exact
from checker.grammar.passage import Passage
from checker.grammar.rules import NUMBER, Found, Grammar, alternatives, openings, rule
from checker.model.record import Record


class Fruit(Record):
    """How many of which fruit."""

    amount: Amount
    name: str = ""


def produce(found: Found) -> Fruit | None:
    if found.words("name") == "stones":
        return None
    return Fruit(amount=found.amount("number"), name=found.words("name"))


def bare(found: Found) -> Fruit:
    return Fruit(amount=found.amount("number"))


GRAMMAR = Grammar(
    [
        ("fruit", rule("fruit.bare", r"(?P<number>{number})", bare, starts=[NUMBER])),
        (
            "fruit",
            rule(
                "fruit.named",
                r"(?P<number>{number}) (?P<name>{fruit})",
                produce,
                starts=[NUMBER],
                fruit=alternatives(["apples", "apple trees", "pears", "stones"]),
            ),
        ),
    ]
)


def read(text: str) -> list[tuple[str, str]]:
    passage = Passage(text)
    return [
        (reading.rule, passage.text[reading.start : reading.end])
        for reading in GRAMMAR.read(passage)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two apples", [("fruit.named", "two apples")]),
        ("Two Apples", [("fruit.named", "Two Apples")]),
        ("two apple trees", [("fruit.named", "two apple trees")]),
        ("at least two apples or more", [("fruit.named", "at least two apples or more")]),
        ("two", [("fruit.bare", "two")]),
        # A production that refuses leaves the place to the next rule.
        ("two stones", [("fruit.bare", "two")]),
        ("two apples, 3 pears", [("fruit.named", "two apples"), ("fruit.named", "3 pears")]),
        ("no fruit", []),
    ],
)
def test_the_longest_match_wins_and_takes_its_hedges(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert read(text) == expected


def test_no_numeral_begins_inside_another() -> None:
    # "7 apples" is no match: the numeral is "5 to 7".
    assert read("between 5 and 7 apples") == [("fruit.named", "between 5 and 7 apples")]
    assert [words for _, words in read("5 to 7 stones")] == ["5 to 7"]


def test_a_hedge_belongs_to_one_value_only() -> None:
    assert read("two or so or more apples") == [("fruit.bare", "two or so")]
    assert read("3 apples or more than 5 pears") == [
        ("fruit.named", "3 apples"),
        ("fruit.named", "more than 5 pears"),
    ]


def test_the_derivation_names_hedge_and_parts() -> None:
    [reading] = GRAMMAR.read(Passage("at least two apples"))
    assert reading.parts == (("hedge", "at least"), ("number", "two"), ("name", "apples"))
    assert reading.core == (9, 19)
    record = reading.record
    assert isinstance(record, Fruit)
    assert record.amount.interval.low == Decimal(2)


def test_reading_begins_at_the_body() -> None:
    passage = Passage("two apples and 3 pears", body=10)
    assert [reading.start for reading in GRAMMAR.read(passage)] == [15]


def test_alternatives_prefer_the_longest() -> None:
    words = rule(
        "x", "{unit}", bare, starts=["a"], unit=alternatives(["mile", "miles", "mile an hour"])
    )
    match = words.pattern.match("mile  an hour")
    assert match is not None
    assert match.group() == "mile  an hour"


def test_a_rule_may_say_what_comes_next() -> None:
    rules = [
        (
            "fruit",
            rule(
                "fruit.next",
                r"(?P<number>{number})[ -](?:apples|pears)",
                bare,
                starts=[NUMBER, "about"],
                then=openings(["apples", "pears galore"]),
            ),
        ),
    ]
    passage = Passage("5 apples, two-pears, 7 plums")
    read = Grammar(rules).read(passage)
    assert [passage.text[each.start : each.end] for each in read] == ["5 apples", "two-pears"]


def test_a_start_of_two_words_names_what_comes_next() -> None:
    rules = [
        (
            "fruit",
            rule(
                "fruit.within",
                r"in (?:(?P<number>{number})|those|half) (?:apples|pears)",
                lambda found: Fruit(amount=exact(Decimal(1)), name=found.match.group()),
                starts=["in #", "in half"],
            ),
        ),
    ]
    passage = Passage("in 5 apples, in three pears, in half apples; in all apples, in those pears")
    read = Grammar(rules).read(passage)
    words = [passage.text[each.start : each.end] for each in read]
    assert words == ["in 5 apples", "in three pears", "in half apples"]


def test_capitals_in_a_pattern_are_seen() -> None:
    rules = [
        ("fruit", rule("fruit.cased", r"(?P<number>{number}) (?-i:Pears)", bare, starts=[NUMBER])),
        ("fruit", rule("fruit.small", r"(?P<number>{number}) apples", bare, starts=[NUMBER])),
    ]
    passage = Passage("5 Pears, 6 pears, 7 Apples, 8 apples")
    read = Grammar(rules).read(passage)
    words = [passage.text[each.start : each.end] for each in read]
    assert words == ["5 Pears", "7 Apples", "8 apples"]


def test_a_rule_may_leave_its_last_part_to_a_vocabulary() -> None:
    def end_of_tree(text: str, at: int) -> int | None:
        return at + len("apple tree") if text.startswith("apple tree", at) else None

    grammar = Grammar(
        [
            (
                "fruit",
                rule(
                    "fruit.tree",
                    r"(?P<number>{number}) (?P<name>)",
                    produce,
                    starts=[NUMBER],
                    ending=end_of_tree,
                ),
            )
        ]
    )
    passage = Passage("at least two apple trees and two pears")
    (reading,) = grammar.read(passage)
    assert passage.text[reading.start : reading.end] == "at least two apple tree"
    assert isinstance(reading.record, Fruit)
    assert reading.record.name == "apple tree"
    assert ("name", "apple tree") in reading.parts
