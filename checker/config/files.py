"""Files: checker.toml, or the table ``[tool.checker]`` of a pyproject.toml."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.config.keys import Given, known_keys, suggest_key
from checker.config.values import parse_value
from checker.errors import InputError, InputErrors, Place

_TABLE = "tool.checker"
_AT_LINE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")


def find_config(folder: Path) -> Path | None:
    """Return the nearest configuration: in the folder or one above it, None where there is none.

    In one folder checker.toml goes before pyproject.toml. The search ends at the root of a git
    repository.
    """
    start = folder.resolve()
    for above in (start, *start.parents):
        plain, project = above / "checker.toml", above / "pyproject.toml"
        if plain.is_file():
            return _seen(plain)
        if project.is_file() and _has_table(project):
            return _seen(project)
        if (above / ".git").exists():
            return None
    return None


def read_config(path: Path) -> list[Given]:
    """Return what a file gives, in its order.

    Raises:
        InputErrors: the file can't be read, is no TOML, or has unknown keys: all of them.
    """
    text, document = _load(path)
    if path.name == "pyproject.toml":
        document = document.get("tool", {}).get("checker", {})
    found: list[Given] = []
    errors: list[InputError] = []
    for name, value in _flat(document, ""):
        place = Place(str(path), _line_of(text, name))
        key = known_keys().get(name.replace("_", "-"))
        if key is None:
            errors.append(InputError(f"unknown key '{name}'", place, suggest_key(name)))
            continue
        given = parse_value(key, value) if isinstance(value, str) else value
        found.append(Given(key.name, given, str(place), place, path.parent))
    if errors:
        raise InputErrors(errors)
    return found


def _load(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return text, tomllib.loads(text)
    except OSError as error:
        message = f"the configuration can't be read: {error.strerror or error}"
        raise InputErrors([InputError(message, Place(str(path)))]) from error
    except UnicodeDecodeError as error:
        message = "the configuration is not UTF-8"
        raise InputErrors([InputError(message, Place(str(path)), "save it as UTF-8")]) from error
    except tomllib.TOMLDecodeError as error:
        told = str(error)
        at = _AT_LINE.search(told)
        place = Place(str(path), int(at[1]), int(at[2])) if at else Place(str(path))
        message = f"this is not TOML: {_AT_LINE.sub('', told)}"
        raise InputErrors([InputError(message, place)]) from error


def _has_table(path: Path) -> bool:
    # A pyproject.toml without a word of ours is none of our business, broken or not.
    try:
        if _TABLE not in path.read_text(encoding="utf-8-sig"):
            return False
    except (OSError, UnicodeDecodeError):
        return False
    _, document = _load(path)
    return "checker" in document.get("tool", {})


def _flat(table: Mapping[str, Any], above: str) -> Iterator[tuple[str, Any]]:
    """Yield the values of a table by their dotted names; the tables that are values stay whole."""
    for name, value in table.items():
        full = f"{above}{name}"
        known = known_keys().get(full.replace("_", "-"))
        if isinstance(value, dict) and known is None and value:
            yield from _flat(value, f"{full}.")
        else:
            yield full, value


def _line_of(text: str, name: str) -> int | None:
    """Return the line that gives a key: tomllib tells no places."""
    last = name.rpartition(".")[2]
    key = re.compile(
        rf'^[ \t]*(?:(?:[\w-]+\.)*"?{re.escape(last)}"?[ \t]*=|\[[^\]\n]*\b{re.escape(last)}\])',
        re.MULTILINE,
    )
    found = key.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def _seen(path: Path) -> Path:
    """Return the path as a person at work here would write it."""
    return Path(os.path.relpath(path))
