"""``checker schema``."""

import json
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from checker.cli import app
from checker.commands.schema import SCHEMAS
from tests.schemas import as_editors_read

ROOT = Path(__file__).resolve().parent.parent.parent


def call(*arguments):
    return CliRunner().invoke(app, ["schema", *arguments])


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_printed(name):
    result = call(name)
    assert (result.exit_code, result.stderr) == (0, "")
    schema = json.loads(result.stdout)
    jsonschema.validators.validator_for(schema).check_schema(schema)
    assert schema["title"]


def test_an_unknown_schema_names_the_known_ones():
    result = call("claim")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "hint: schemas: claims, decisions, config, report" in result.stderr


def test_the_shipped_claims_are_valid_and_point_at_their_schema():
    text = (ROOT / "claims.yaml").read_text(encoding="utf-8")
    modeline = "# yaml-language-server: $schema="
    first = text.splitlines()[0]
    assert first.startswith(modeline)
    schema = json.loads((ROOT / first.removeprefix(modeline)).read_text(encoding="utf-8"))
    jsonschema.validate(as_editors_read(text), schema)
