"""Flags: what the command line gives for keys."""

from collections.abc import Mapping, Sequence

from checker.config.keys import Given, known_keys, suggest_key
from checker.config.values import parse_value
from checker.errors import InputError


def read_flags(flags: Mapping[str, str | None]) -> list[Given]:
    """Return what flags give, by the names of their keys; an empty one or None gives nothing."""
    return [
        Given(name, parse_value(known_keys()[name], text), f"--{name}")
        for name, text in flags.items()
        if text
    ]


def read_settings(settings: Sequence[str]) -> list[Given]:
    """Return what ``--set KEY=VALUE`` gives. Raises InputError for what is no such pair."""
    found = []
    for told in settings:
        name, equals, text = told.partition("=")
        key = known_keys().get(name.strip().replace("_", "-"))
        if not equals:
            raise InputError(f"'{told}' gives no value", hint="write it as --set fail-on=error")
        if key is None:
            raise InputError(f"unknown key '{name}'", hint=suggest_key(name))
        found.append(Given(key.name, parse_value(key, text.strip()), "--set"))
    return found
