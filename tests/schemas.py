"""YAML as an editor's language server takes it, to hold schemas against."""

import re
from typing import Any

import yaml


class EditorLoader(yaml.SafeLoader):
    """Types numbers, true and false; days, yes and on stay words (YAML 1.2, core schema)."""


_OTHER = {"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool"}
EditorLoader.yaml_implicit_resolvers = {
    letter: [each for each in resolvers if each[0] not in _OTHER]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("true|True|TRUE|false|False|FALSE"), list("tTfF")
)


def as_editors_read(text: str) -> Any:
    """Return the values of a YAML text; raise yaml.YAMLError where it is none."""
    return yaml.load(text, Loader=EditorLoader)
