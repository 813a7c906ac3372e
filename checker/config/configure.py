"""Configure: of all that was given for a key the last counts, and who gave it is kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from checker.config.keys import Given, Key, known_keys
from checker.errors import InputError, InputErrors
from checker.model.configuration import Configuration

_CODES = ("select", "ignore", "per-path-ignores", "severities")
_WRONG = {
    "greater_than": "it must be more than {gt}",
    "greater_than_equal": "it must be at least {ge}",
    "less_than_equal": "it must be at most {le}",
    "enum": "it is one of {expected}",
    "bool_parsing": "it is true or false",
    "int_parsing": "it is a whole number",
    "int_type": "it is a whole number",
    "int_from_float": "it is a whole number",
    "float_parsing": "it is a number",
    "string_type": "it is a text",
    "tuple_type": "it is a list",
    "mapping_type": "it is a table",
}


class InForce(NamedTuple):
    """A key, the value in force and where it comes from: a file's line, a variable, a flag."""

    key: Key
    value: object
    origin: str


@dataclass(frozen=True, slots=True)
class Configured:
    """The configuration in force and what was given for it by key."""

    configuration: Configuration
    given: Mapping[str, Given]

    def is_given(self, key: str) -> bool:
        """Tell whether anything but the default speaks for a key."""
        return key in self.given

    def in_force(self) -> Iterator[InForce]:
        """Yield every key with its value and its origin, in the order of the keys."""
        for name, key in known_keys().items():
            value: object = self.configuration
            for field in key.fields:
                value = getattr(value, field)
            given = self.given.get(name)
            yield InForce(key, value, given.origin if given else "default")


def configure(given: Iterable[Given], rules: Sequence[tuple[str, str]]) -> Configured:
    """Return the configuration in force: of several values for one key the last given counts.

    rules: codes and names of the finding rules; where a rule may be named, both will do.

    Raises:
        InputErrors: values that a key cannot have, codes that no rule has: all of them.
    """
    last: dict[str, Given] = {}
    for each in given:
        # Taken out first, so that faults are told in the order in which things count.
        last.pop(each.key, None)
        last[each.key] = each
    errors: list[InputError] = []
    values: dict[str, Any] = {}
    for name, each in last.items():
        value = _resolve(each)
        if name in _CODES:
            value = _with_codes(each, value, rules, errors)
        _put(values, known_keys()[name].fields, value)
    if not errors:
        try:
            return Configured(Configuration.model_validate(values), last)
        except ValidationError as faults:
            errors = [_fault(fault, last) for fault in faults.errors()]
    raise InputErrors(sorted(errors, key=lambda error: (error.place and error.place.line) or 0))


def find_code(word: str, rules: Sequence[tuple[str, str]]) -> str | None:
    """Return the code, or the beginning of codes, that a word stands for; None where no rule is."""
    code = word.upper()
    if any(each.startswith(code) for each, _ in rules):
        return code
    return next((each for each, name in rules if name == word.lower()), None)


def _resolve(given: Given) -> object:
    """Return the value, its paths counted from where checker was started."""
    if not known_keys()[given.key].is_path:
        return given.value
    if isinstance(given.value, (tuple, list)):
        return tuple(_path(given.folder, part) for part in given.value)
    return _path(given.folder, given.value)


def _path(folder: Path, value: object) -> object:
    return (folder / value).as_posix() if isinstance(value, str) and value else value


def _with_codes(
    given: Given, value: object, rules: Sequence[tuple[str, str]], errors: list[InputError]
) -> object:
    """Return the value with the rules it names as codes."""

    def code(word: object) -> object:
        found = find_code(word, rules) if isinstance(word, str) and word else None
        if found is None:
            hint = "codes: " + ", ".join(code for code, _ in rules)
            errors.append(InputError(f"no rule has the code '{word}'", given.place, hint))
        return found

    if isinstance(value, Mapping):
        if given.key == "severities":
            return {code(word): severity for word, severity in value.items()}
        return {pattern: _codes(words, code) for pattern, words in value.items()}
    return _codes(value, code)


def _codes(words: object, code: Any) -> object:
    if isinstance(words, str):
        words = words.replace(",", " ").split()
    return tuple(code(word) for word in words) if isinstance(words, (tuple, list)) else words


def _put(values: dict[str, Any], fields: tuple[str, ...], value: object) -> None:
    *tables, last = fields
    for table in tables:
        values = values.setdefault(table, {})
    values[last] = value


def _fault(fault: Any, given: Mapping[str, Given]) -> InputError:
    location = ".".join(str(part) for part in fault["loc"]).replace("_", "-")
    name = max((key for key in given if f"{location}.".startswith(f"{key}.")), key=len)
    told = _WRONG.get(fault["type"], fault["msg"]).format(**fault.get("ctx", {}))
    each = given[name]
    where = "" if each.place else f" ({each.origin})"
    return InputError(f"'{name}' cannot be '{fault['input']}'{where}", each.place, told)
