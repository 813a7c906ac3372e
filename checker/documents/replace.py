"""Replace: a file gets a new text whole or not at all, one writer at a time."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from checker.errors import InputError, Place

LEFT_OVER = re.compile(r"\.(?P<of>.+)\.[a-z0-9_]{8}\.new")
"""The name of what a writer that was ended in the middle leaves beside a file, which is whole."""

BROKEN_OFF = "an earlier write was broken off; the file was as it had been before it"
"""What to tell of a file beside which such was left."""

_PATIENCE = 10.0
"""Seconds to wait for another writer: an entry is written in milliseconds."""


def replace_text(path: Path, text: str) -> None:
    """Write a text to a file in UTF-8: a reader sees the old one or the new one, never a part.

    The file keeps its permissions; a link goes on pointing to its file. Raises OSError where the
    folder can't be written to.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def left_over(path: Path) -> list[Path]:
    """Return what writers that were ended in the middle have left beside a file."""
    target = Path(os.path.realpath(path))
    try:
        beside = sorted(target.parent.iterdir())
    except OSError:
        return []
    named = ((each, LEFT_OVER.fullmatch(each.name)) for each in beside)
    return [each for each, found in named if found and found["of"] == target.name]


def sweep(path: Path) -> bool:
    """Take away what ended writers have left beside a file; tell whether there was such.

    For those who hold the right to write: what is there of other writers is of no use then.
    """
    found = left_over(path)
    for each in found:
        with suppress(OSError):
            each.unlink()
    return bool(found)


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Hold the right to write a file; other writers of this machine that ask for it wait.

    What an earlier writer has left is taken away; yields whether there was such.

    The lock is kept among the machine's temporary files: the project stays clean of it.

    Raises InputError where another one does not let go of it.
    """
    from filelock import FileLock, Timeout

    name = sha256(os.path.realpath(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    folder = Path(tempfile.gettempdir()) / f"checker-{_user()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        with FileLock(folder / f"{name}.lock", timeout=_PATIENCE):
            yield sweep(path)
    except Timeout:
        message = "another program is writing this file"
        raise InputError(message, Place(str(path)), "try again when it is done") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _user() -> str:
    # In a container a user may have a number and no name; Windows has no numbers.
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
