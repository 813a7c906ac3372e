"""Watch: a command is run again whenever a file that it reads changes."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from checker.console import tell
from checker.errors import InputError, InputErrors


def repeat(run: Callable[[], bool], read: Callable[[], Sequence[Path]]) -> bool:
    """Run at once and after every change, until the user stops it; return what the last run did.

    read: gives the files and folders that a run reads. A fault of the input is told, and waited for
    to be mended.

    Raises InputError where the package that watches files is not installed.
    """
    try:
        from watchfiles import watch
    except ImportError:
        hint = "pip install 'checker[watch]'"
        raise InputError("--watch needs the package watchfiles", hint=hint) from None

    passes = _run(run)
    watched = [_real(path) for path in read()]
    # Editors put a new file in the place of the old one: only its folder is told of that.
    folders = {path if path.is_dir() else path.parent for path in watched}

    def is_read(_: object, changed: str) -> bool:
        return any(_real(Path(changed)).is_relative_to(path) for path in watched)

    for _ in watch(*folders, watch_filter=is_read, raise_interrupt=True):
        passes = _run(run)
    return passes


def _run(run: Callable[[], bool]) -> bool:
    try:
        passes = run()
    except (InputError, InputErrors) as error:
        tell(f"{error}\n")
        passes = False
    tell("Waiting for a change; Ctrl-C ends it.\n")
    return passes


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
