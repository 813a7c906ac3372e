"""The tables of examples beside the kinds, one test an example."""

from dataclasses import replace
from functools import cache
from importlib.resources import files
from itertools import product

import pytest

from checker.grammar.examples import (
    Compare,
    Examples,
    Recognise,
    check_compare,
    check_laws,
    check_recognise,
    find_of_kind,
    load_examples,
)
from checker.grammar.kind import Kind
from checker.grammar.passage import Passage
from checker.grammar.rules import Grammar
from checker.kinds import KINDS, find_readings, grammar


@cache
def examples_of(name: str) -> Examples:
    table = files(f"checker.kinds.{name}").joinpath("examples.yaml")
    return load_examples(f"checker/kinds/{name}/examples.yaml", table.read_text("utf-8"))


def all_of(table: str) -> list[object]:
    return [
        pytest.param(kind, example, id=f"{kind.name}:{example.line}")
        for kind in KINDS
        for example in getattr(examples_of(kind.name), table)
    ]


@pytest.mark.parametrize(("kind", "example"), all_of("recognise"))
def test_recognise(kind: Kind, example: Recognise) -> None:
    assert check_recognise(kind, find_readings, example) == [], example.text


@pytest.mark.parametrize(("kind", "example"), all_of("ignore"))
def test_ignore(kind: Kind, example: Recognise) -> None:
    assert check_recognise(kind, find_readings, example) == [], example.text


@pytest.mark.parametrize(("kind", "example"), all_of("compare"))
def test_compare(kind: Kind, example: Compare) -> None:
    assert check_compare(kind, find_readings, example) == [], f"{example.a} / {example.b}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_two_records_keep_the_laws_of_comparing(kind: Kind) -> None:
    passages = [
        Passage(example.text, example.published) for example in examples_of(kind.name).recognise
    ]
    records = list(
        dict.fromkeys(
            reading.record
            for passage in passages
            for reading in find_of_kind(kind, find_readings, passage)
        )
    )
    assert records
    for a, b in product(records, repeat=2):
        assert check_laws(kind, a, b) == []


def _first(start: str) -> str:
    return start.partition(" ")[0]


def test_what_must_come_next_leaves_no_reading_out() -> None:
    unaware = Grammar(
        [
            (kind.name, replace(rule, then=None, starts=frozenset(map(_first, rule.starts))))
            for kind in KINDS
            for rule in kind.rules
        ]
    )
    for kind in KINDS:
        for example in examples_of(kind.name).recognise:
            passage = Passage(example.text, example.published)
            assert grammar().read(passage) == unaware.read(passage)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_rule_has_an_example(kind: Kind) -> None:
    read = {
        reading.rule
        for example in examples_of(kind.name).recognise
        for reading in find_readings(Passage(example.text, example.published))
    }
    assert [rule.name for rule in kind.rules if rule.name not in read] == []
