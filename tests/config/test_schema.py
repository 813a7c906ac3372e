"""The schema of checker.toml tells in an editor what the reader would tell later."""

import tomllib
from pathlib import Path

import jsonschema
import pytest

from checker.config import configure, read_config
from checker.config.keys import known_keys
from checker.config.schema import config_schema
from checker.errors import InputErrors

RULES = [("C101", "anchor-not-found"), ("D201", "disagreeing-sources"), ("D206", "one-day-apart")]
SCHEMA = config_schema(RULES)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)


def read(text, folder):
    path = Path(folder) / "checker.toml"
    path.write_text(text, encoding="utf-8")
    return configure(read_config(path), RULES)


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


def test_it_has_every_key_with_its_meaning():
    for key in known_keys().values():
        node = SCHEMA
        for part in key.name.split("."):
            node = node["properties"][part]
        assert node["description"] == key.meaning


@pytest.mark.parametrize(
    "text",
    [
        "",
        'select = ["D", "C101"]\nignore = ["one-day-apart"]',
        'fail-on = "never"',
        "min-sources = 2",
        'corpus = ["corpus", "wire/2019.jsonl"]',
        '[per-path-ignores]\n"corpus/wire/*" = ["D201"]',
        '[severities]\none-day-apart = "note"\nD2 = "warning"',
        "[match]\nthreshold = 0.6",
        "match.window-days = 30",
    ],
)
def test_what_the_reader_takes_it_takes(text, tmp_path):
    read(text, tmp_path)
    VALIDATOR.validate(tomllib.loads(text))


@pytest.mark.parametrize(
    "text",
    [
        'selct = ["D"]',
        'select = ["X9"]',
        'fail-on = "always"',
        "min-sources = 0",
        "min-sources = 1.5",
        "corpus = 7",
        '[severities]\nD201 = "bad"',
        '[severities]\nX1 = "note"',
        '[per-path-ignores]\n"a" = ["X1"]',
        "[match]\nthreshold = 2",
        "[match]\nthreshhold = 0.5",
    ],
)
def test_what_the_reader_refuses_it_refuses(text, tmp_path):
    with pytest.raises(InputErrors):
        read(text, tmp_path)
    assert not VALIDATOR.is_valid(tomllib.loads(text))
