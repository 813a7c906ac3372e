"""Keys: what can be configured, as users spell it, read off the configuration's own fields."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from checker.algebra.wording import nearest
from checker.errors import Place
from checker.model.configuration import PATHS, Configuration


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its name ("match.window-days"), the fields it leads to, what it means."""

    name: str
    fields: tuple[str, ...]
    meaning: str
    default: object
    shape: type

    @property
    def is_path(self) -> bool:
        """Whether its value is a path, or several."""
        return self.name.replace("-", "_") in PATHS

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return PREFIX + self.name.replace("-", "_").replace(".", "_").upper()


@dataclass(frozen=True, slots=True)
class Given:
    """A value that was given for a key: by what (for ``checker config``) and where, if in a file.

    folder: the one from which a path in the value counts.
    """

    key: str
    value: object
    origin: str
    place: Place | None = None
    folder: Path = Path()


PREFIX = "CHECKER_"


@cache
def known_keys() -> Mapping[str, Key]:
    """Return all keys by their names, in the order in which they are told."""
    return {key.name: key for key in _keys(Configuration, ())}


def suggest_key(word: str) -> str:
    """Return the hint for an unknown key: the known one most like it, or where to find all."""
    spelled = word.lower().replace("_", "-")
    known = list(known_keys())
    # A threshold may be known without its table ("window-days").
    for name in known:
        if name.rpartition(".")[2] == spelled:
            return f"did you mean '{name}'?"
    best = nearest(spelled, known)
    return f"did you mean '{best}'?" if best else "`checker config` lists all keys"


def _keys(model: type[BaseModel], above: tuple[str, ...]) -> Iterator[Key]:
    tables = []
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            tables.append((name, kind))
        else:
            yield _key((*above, name), field)
    for name, table in tables:
        yield from _keys(table, (*above, name))


def _key(fields: tuple[str, ...], field: FieldInfo) -> Key:
    shape = get_origin(field.annotation) or field.annotation
    return Key(
        name=".".join(fields).replace("_", "-"),
        fields=fields,
        meaning=field.description or "",
        default=field.get_default(call_default_factory=True),
        shape=shape if isinstance(shape, type) else str,
    )
