"""Environment: the variables CHECKER_*, one for every key."""

from collections.abc import Mapping

from checker.algebra.wording import nearest
from checker.config.keys import PREFIX, Given, known_keys
from checker.config.values import parse_value
from checker.errors import InputError, InputErrors


def read_environment(environment: Mapping[str, str]) -> list[Given]:
    """Return what the variables CHECKER_* give; an empty one gives nothing.

    Raises:
        InputErrors: variables of this name that no key has.
    """
    keys = {key.variable: key for key in known_keys().values()}
    found: list[Given] = []
    errors: list[InputError] = []
    for name in sorted(environment):
        text = environment[name].strip()
        if not name.startswith(PREFIX) or not text:
            continue
        if name not in keys:
            best = nearest(name, keys)
            hint = f"did you mean {best}?" if best else "`checker config` lists all keys"
            errors.append(InputError(f"unknown environment variable {name}", hint=hint))
            continue
        found.append(Given(keys[name].name, parse_value(keys[name], text), name))
    if errors:
        raise InputErrors(errors)
    return found
