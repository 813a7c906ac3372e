"""Schema: what a document's keys hold, as JSON Schema for editors.

Draft 7 (json-schema.org), for the YAML language server and Taplo read it whole. The documents are
read as text: an editor types ``quote: 1914`` as a number, and it is the words "1914" all the same.
"""

from collections.abc import Mapping, Sequence
from typing import Any

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"

TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""A value that may run over lines; blanks alone are none."""

LINE: Schema = {"type": ["string", "number", "boolean"], "pattern": r"^\s*\S.*\s*$"}
"""A value on one line."""

DAY: Schema = {
    "type": "string",
    "pattern": (
        r"^\s*\d{4}-\d{2}-\d{2}"
        r"([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?( ?Z| ?[+-]\d{2}:?\d{2})?)?\s*$"
    ),
}
"""A day (ISO 8601), with or without a time of day."""


def one_of(*words: str) -> Schema:
    """Return the shape of a value that is one of some words."""
    return {"enum": list(words)}


def version_of(number: str) -> Schema:
    """Return the shape of a format's version, written with or without quotation marks."""
    return {"enum": [int(number), number]}


def describe_entry(
    keys: Mapping[str, str], required: Sequence[str], shapes: Mapping[str, Schema]
) -> Schema:
    """Return the schema of an entry: its keys with what they hold; a shape for each, else TEXT."""
    properties = {key: {"description": told, **shapes.get(key, TEXT)} for key, told in keys.items()}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


def describe_list(entry: Schema) -> Schema:
    """Return the shape of a list of entries."""
    return {"type": "array", "items": entry}


def describe_file(name: str, title: str, told: str, root: Schema) -> Schema:
    """Return the schema of a whole file; name: by which other schemas may refer to it."""
    head = {"$schema": DRAFT, "$id": f"urn:checker:{name}:1", "title": title, "description": told}
    return head | root
