"""Values: what is written as one word on a command line or in the environment becomes a value."""

import re
from collections.abc import Mapping

from checker.config.keys import Key
from checker.errors import InputError

_BETWEEN = re.compile(r"[,\s]+")


def parse_value(key: Key, text: str) -> object:
    """Return the value that a text gives for a key.

    A list is parted by commas or blanks ("D201,C"); so are pairs, with "=" inside each
    ("D206=note,A502=error"), a pattern's codes by "+" or blanks ("corpus/wire/*=D202+D206").

    Raises InputError for a pair without "=".
    """
    if key.shape is tuple:
        return tuple(word for word in _BETWEEN.split(text) if word)
    if issubclass(key.shape, Mapping):
        pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
        return dict(_pair(key, pair) for pair in pairs)
    return text


def listed(value: object) -> str:
    """Return a value as it is written in one word, the way ``parse_value`` reads it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return ",".join(f"{name}={_joined(inner)}" for name, inner in value.items())
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return str(value)


def _joined(value: object) -> str:
    return "+".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _pair(key: Key, text: str) -> tuple[str, object]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise InputError(f"'{text}' is no pair for '{key.name}'", hint="write it as D206=note")
    if key.name == "per-path-ignores":
        return name.strip(), tuple(word for word in re.split(r"[+\s]+", value) if word)
    return name.strip(), value.strip()
