"""The machine format keeps its promise, which is report.schema.json."""

import json
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

import checker.report
from checker.model.record import NormalForm
from checker.report.json_v1 import mention_fields, render
from checker.report.jsonl import render as render_lines
from checker.report.selection import show_all
from tests.report.sample import ARTICLES, DEAD, EMPTY, REPORT, mention

SCHEMA = json.loads(Path(checker.report.__file__).with_name("report.schema.json").read_text())


@pytest.fixture(scope="module")
def document():
    return json.loads(render(show_all(REPORT)))


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("report", [REPORT, show_all(REPORT), EMPTY])
def test_what_is_rendered_is_valid(report):
    jsonschema.validate(json.loads(render(report)), SCHEMA, jsonschema.Draft202012Validator)


def test_the_schema_takes_no_key_the_format_does_not_have(document):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document | {"extra": 1}, SCHEMA)


def test_groups_name_mentions_that_are_there(document):
    known = {each["id"] for each in document["mentions"]}
    for group in document["groups"]:
        assert set(group["mentions"]) <= known
        assert set(group["decisive"] or ()) <= set(group["mentions"])


def test_offsets_are_code_points_into_the_stored_text(document):
    texts = {article.id: article.text for article in ARTICLES}
    for each in document["mentions"]:
        assert texts[each["article"]][each["start"] : each["end"]] == each["text"]


def test_only_shown_facts_are_groups():
    groups = json.loads(render(REPORT))["groups"]
    assert {group["id"] for group in groups} == REPORT.shown


def test_a_finding_in_a_jsonl_file_stands_on_its_record_without_a_column(document):
    places = [
        (each["line"], each["column"])
        for each in document["findings"]
        if each["path"].endswith(".jsonl")
    ]
    assert places == [(17, None)]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("7"), "7"),
        (Decimal("139E6"), "139000000"),
        (Decimal("2.50"), "2.5"),
        (Decimal("-0.5"), "-0.5"),
        (Decimal("20000000000000000001"), "20000000000000000001"),
        ("P90D", '"P90D"'),
        (None, "null"),
    ],
)
def test_values_are_numbers_or_words(value, written):
    said = mention("wire", "12 people", NormalForm(value=value))
    assert json.dumps(mention_fields(said)["value"]) == written


def test_unknown_is_null_not_empty():
    said = mention_fields(mention("odd|one", "七人", NormalForm()))
    assert {key: said[key] for key in ("subject", "speaker", "unit", "hedge", "claim")} == {
        "subject": None,
        "speaker": None,
        "unit": None,
        "hedge": None,
        "claim": None,
    }


def test_json_lines_hold_the_same_mentions(document):
    assert [json.loads(line) for line in render_lines(REPORT).splitlines()] == document["mentions"]


def test_a_claimed_mention_names_its_claim():
    assert (mention_fields(DEAD[0])["origin"], mention_fields(DEAD[0])["claim"]) == (
        "claim",
        "herald-dead",
    )
