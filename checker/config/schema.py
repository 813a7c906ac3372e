"""Schema: checker.toml for editors, from the configuration's own fields."""

from collections.abc import Iterable, Mapping
from typing import Any

from checker.documents.schema import Schema, describe_file
from checker.model.configuration import Configuration

_TOLD = (
    "What checker reads and what fails; `checker config` shows what is in force. The same keys "
    "stand in pyproject.toml under [tool.checker]."
)
_RULE: Schema = {"$ref": "#/definitions/rule"}
_RULES: Schema = {"type": "array", "items": _RULE}


def config_schema(rules: Iterable[tuple[str, str]]) -> Schema:
    """Return the schema of a configuration file; rules: codes and names of the finding rules.

    It offers the keys as the documents spell them, with "-"; the reader takes "_", too.
    """
    drawn = Configuration.model_json_schema()
    root = _plain(drawn, drawn.get("$defs", {}))
    del root["description"]
    keys = root["properties"]
    for key in ("select", "ignore"):
        keys[key] |= _RULES
    keys["per-path-ignores"]["additionalProperties"] = _RULES
    keys["severities"]["propertyNames"] = _RULE
    root["definitions"] = {"rule": _words(rules)}
    return describe_file("config", "checker.toml", _TOLD, root)


def _words(rules: Iterable[tuple[str, str]]) -> Schema:
    """Return the shape of what may name a rule: code, beginning of codes, name."""
    rules = tuple(rules)
    codes = {code[:end] for code, _ in rules for end in range(1, len(code) + 1)}
    return {"enum": [*sorted(codes), *(name for _, name in rules)]}


def _plain(node: Any, shared: Mapping[str, Any]) -> Any:
    """Return a schema as pydantic draws it with its parts in place and keys as users spell them."""
    if isinstance(node, list):
        return [_plain(each, shared) for each in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        part = shared[node["$ref"].rpartition("/")[2]]
        # What is said where a part is used goes before what the part says of itself.
        return _plain(part | {key: node[key] for key in node if key != "$ref"}, shared)
    left_out = ("$defs", "title")
    plain = {key: _plain(value, shared) for key, value in node.items() if key not in left_out}
    if "properties" in plain:
        plain["properties"] = {
            name.replace("_", "-"): value for name, value in plain["properties"].items()
        }
        plain["additionalProperties"] = False
        plain.pop("required", None)
        for value in plain["properties"].values():
            if isinstance(value.get("default"), dict):
                del value["default"]
    return plain
