"""The schema of claims.yaml tells in an editor what the reader would tell later."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from checker.claims.load import parse_claims
from checker.claims.schema import claims_schema
from checker.errors import InputErrors
from tests.schemas import as_editors_read

KINDS = ("date", "duration", "money", "percent", "quantity", "quote")
SCHEMA = claims_schema(KINDS)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
BROKEN = Path(__file__).parent / "broken"
CLAIM = "claims:\n  - {id: a, article: b, quote: c, %s}\n"
ARTICLE = "articles:\n  - {id: a, %s}\nclaims: []\n"

# What is wrong with these no schema can tell: two of a kind, and YAML's own tricks.
BLIND = {"aliases", "articles-listed-twice", "duplicate-id", "duplicate-key", "merge-key"}


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.yaml")))
def test_a_broken_file_is_refused(name):
    try:
        values = as_editors_read((BROKEN / f"{name}.yaml").read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError):
        return  # An editor tells that it is no YAML.
    assert VALIDATOR.is_valid(values) is (name in BLIND)


@pytest.mark.parametrize(
    "text",
    [
        "claims: []",
        "version: 1\nclaims: []",
        "version: '1'\nclaims: []",
        CLAIM % "kind: date",
        CLAIM % "says: 1914",
        CLAIM % "says: NO",
        CLAIM % "says: 7:30",
        CLAIM % "prefix: ' at least '",
        CLAIM % r'note: "two\nlines"',
        ARTICLE % "published: 2019-11-27",
        ARTICLE % "published: '2019-11-27T22:15:00-06:00'",
        ARTICLE % "path: ./corpus//a.md",
        ARTICLE % "path: corpus/..a/b.md",
        ARTICLE % "title: 1984, language: en",
    ],
)
def test_what_the_reader_takes_it_takes(text):
    parse_claims(text, "claims.yaml", frozenset(KINDS))
    VALIDATOR.validate(as_editors_read(text))


@pytest.mark.parametrize(
    "text",
    [
        "version: 2\nclaims: []",
        "claims: []\nfacts: []",
        "articles: []",
        CLAIM % "kind: color",
        CLAIM % "qoute: c",
        CLAIM % "says: ''",
        CLAIM % "says: '  '",
        CLAIM % "says:",
        CLAIM % "says: [a]",
        CLAIM % r'fact: "two\nlines"',
        ARTICLE % "published: today",
        ARTICLE % "published: 27.11.2019",
        ARTICLE % "path: /etc/passwd",
        ARTICLE % "path: ~/a.md",
        ARTICLE % "path: C:/a.md",
        ARTICLE % "path: ../a.md",
        ARTICLE % r"path: corpus\a.md",
    ],
)
def test_what_the_reader_refuses_it_refuses(text):
    with pytest.raises(InputErrors):
        parse_claims(text, "claims.yaml", frozenset(KINDS))
    assert not VALIDATOR.is_valid(as_editors_read(text))


def test_every_key_says_what_it_holds():
    claim = SCHEMA["properties"]["claims"]["items"]["properties"]
    assert claim["quote"]["description"] == "words copied letter for letter from the article"
    assert claim["kind"]["enum"] == list(KINDS)
