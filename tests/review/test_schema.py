"""The schema of decisions.yaml tells in an editor what the reader would tell later."""

import jsonschema
import pytest

from checker.errors import InputErrors
from checker.review.schema import decisions_schema
from checker.review.store import parse_decisions
from tests.schemas import as_editors_read

SCHEMA = decisions_schema()
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
ENTRY = "decisions:\n  - {finding: 0123456789abcdef, ruling: accept, %s}\n"


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "text",
    [
        "decisions: []",
        "version: 1\ndecisions: []",
        ENTRY % "value: 9",
        ENTRY % "on: 2019-12-01, by: Ana Ruiz",
        ENTRY % r'reason: "two\nlines"',
        "decisions:\n  - {finding: 1234567890123456, ruling: dismiss}",
    ],
)
def test_what_the_reader_takes_it_takes(text):
    parse_decisions(text, "decisions.yaml")
    VALIDATOR.validate(as_editors_read(text))


@pytest.mark.parametrize(
    "text",
    [
        "version: 1",
        "decisions: {}",
        "version: 3\ndecisions: []",
        ENTRY % "on: today",
        ENTRY % "who: me",
        ENTRY % "by: ''",
        "decisions:\n  - {finding: D201, ruling: accept}",
        "decisions:\n  - {finding: 0123456789abcdef, ruling: acept}",
        "decisions:\n  - {finding: 0123456789abcdef}",
    ],
)
def test_what_the_reader_refuses_it_refuses(text):
    with pytest.raises(InputErrors):
        parse_decisions(text, "decisions.yaml")
    assert not VALIDATOR.is_valid(as_editors_read(text))
