"""Fingerprint: one short word for contents; it changes as soon as one byte of them does."""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_LEFT_OUT = {".pyc", ".pyo"}
_LIBRARIES = ("pydantic", "pydantic-core", "PyYAML", "rapidfuzz")
"""The packages that have a part in what is read and how it is compared."""


def fingerprint_parts(parts: Iterable[bytes | str]) -> str:
    """Return the fingerprint of parts in their order; where one ends and another begins counts."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


@cache
def fingerprint_program() -> str:
    """Return the fingerprint of the checker that runs: its modules and word lists, its libraries.

    Not of its version number: whoever changes a rule must not be shown what the old one found.
    """
    parts: list[bytes | str] = [sys.version]
    parts += [f"{name} {_version(name)}" for name in _LIBRARIES]
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and path.suffix not in _LEFT_OUT:
            parts += [path.relative_to(_PACKAGE).as_posix(), path.read_bytes()]
    return fingerprint_parts(parts)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
