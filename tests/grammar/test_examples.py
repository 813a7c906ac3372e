"""The loader of the tables of examples, and what its checks complain of."""

from decimal import Decimal

import pytest

from checker.algebra.amounts import Amount, compare
from checker.algebra.relations import Relation
from checker.errors import InputErrors
from checker.grammar.examples import (
    Compare,
    Recognise,
    Value,
    check_compare,
    check_laws,
    check_recognise,
    load_examples,
)
from checker.grammar.kind import Kind
from checker.grammar.normal import state_amount
from checker.grammar.passage import Passage
from checker.grammar.rules import NUMBER, Found, Grammar, Reading, rule
from checker.model.comparison import Severity, ValueComparison
from checker.model.record import Record


class Count(Record):
    """A number."""

    amount: Amount


def compare_counts(a: Count, b: Count) -> ValueComparison:
    relation, reason = compare(a.amount, b.amount)
    return ValueComparison(relation=relation, reason=reason)


def count(found: Found) -> Count:
    return Count(amount=found.amount("number"))


KIND = Kind(
    name="count",
    record=Count,
    compare=compare_counts,
    dimension=lambda record: "",
    normal_form=lambda record: state_amount(record.amount),
    rules=(rule("count.number", "(?P<number>{number})", count, starts=[NUMBER]),),
)
GRAMMAR = Grammar([("count", each) for each in KIND.rules])


def read(passage: Passage) -> list[Reading]:
    return GRAMMAR.read(passage)


def faults(text: str) -> list[str]:
    with pytest.raises(InputErrors) as caught:
        load_examples("examples.yaml", text)
    return [str(error).splitlines()[0] for error in caught.value.errors]


TABLES = """
recognise:
  - {text: "At least 9 came.", words: At least 9, value: 9, high: null}
  - text: "5 of 7"
    published: 2019-11-27
    find: [{words: "5", value: 5}, {words: "7"}]
ignore:
  - text: "Nothing."
compare:
  - {a: nine, b: 7, relation: disjoint, severity: error}
"""


def test_load() -> None:
    examples = load_examples("examples.yaml", TABLES)
    first, second = examples.recognise
    assert first.values == (Value("At least 9", {"value": "9", "high": None}),)
    assert [value.words for value in second.values] == ["5", "7"]
    assert str(second.published) == "2019-11-27"
    assert [each.text for each in examples.ignore] == ["Nothing."]
    [pair] = examples.compare
    assert (pair.relation, pair.severity) == (Relation.DISJOINT, Severity.ERROR)


def test_every_fault_of_the_shape_is_told_with_its_line() -> None:
    text = """recognise:
  - {text: "Nine came.", words: Ten}
  - {text: "Nine came.", word: Nine}
ignore: []
compare:
  - {a: nine, b: ten, relation: equal}
"""
    assert faults(text) == [
        "examples.yaml:2:33: 'Ten' does not stand in the text",
        "examples.yaml:3:5: a value needs 'words'",
        "examples.yaml:3:26: an example has no key 'word'",
        "examples.yaml:6:33: there is no relation 'equal'",
    ]


def test_a_missing_table_is_a_fault() -> None:
    assert faults("recognise: []\nignore: []") == ["examples.yaml:1:1: the file needs 'compare'"]


def recognise(text: str, words: str, **normal: str | None) -> list[str]:
    return check_recognise(KIND, read, Recognise(1, text, (Value(words, dict(normal)),)))


def test_what_is_read_as_the_table_says_is_no_fault() -> None:
    assert recognise("At least 9 came.", "At least 9", value="9", high=None, hedge="at least") == []
    assert recognise("“9” came", "9", value="9.0", approximate="false") == []
    assert check_recognise(KIND, read, Recognise(1, "Nothing.")) == []


def test_what_differs_is_told() -> None:
    assert recognise("At least 9 came.", "9") == ["found ['At least 9'] instead of ['9']"]
    assert recognise("9 came.", "9", value="7", low="9") == ["'9' has value 9, not 7"]
    assert recognise("9 came.", "9", value="many") == ["'9' has value 9, not many"]
    assert check_recognise(KIND, read, Recognise(1, "9 came.")) == ["found ['9'] instead of []"]


def test_compare_tells_the_relation_and_the_severity() -> None:
    assert check_compare(KIND, read, Compare(1, "9", "7", Relation.DISJOINT)) == []
    assert check_compare(KIND, read, Compare(1, "9", "7", Relation.SAME, Severity.NOTE)) == [
        "they are disjoint, not same",
        "the severity is error, not note",
    ]
    assert check_compare(KIND, read, Compare(1, "9 of 10", "7", Relation.SAME)) == [
        "'9 of 10' holds ['9', '10'], not one value"
    ]


def test_laws_are_checked() -> None:
    def biased(a: Count, b: Count) -> ValueComparison:
        relation = Relation.WITHIN if a.amount.value else Relation.DISJOINT
        return ValueComparison(relation=relation, reason="It is so.")

    unlawful = Kind("count", Count, biased, lambda r: "", lambda r: state_amount(r.amount))
    zero, one = (
        Count(amount=reading.record.amount)
        for reading in GRAMMAR.read(Passage("0 and 1"))
        if isinstance(reading.record, Count)
    )
    complaints = check_laws(unlawful, zero, one)
    assert len(complaints) == 4
    assert complaints[-1] == "the reason is no half sentence: 'It is so.'"
    assert one.amount.value == Decimal(1)
