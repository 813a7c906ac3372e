"""Git: what a repository knows of its files' past. The only module that asks git."""

import os
import subprocess
from pathlib import Path

from checker.errors import InputError


def committer(folder: Path) -> str:
    """Return the name under which git commits in a folder, "" where it knows none."""
    try:
        return _ask(folder, "config", "user.name").decode("utf-8", "replace").strip()
    except InputError:
        return ""


def is_tracked(path: Path) -> bool:
    """Whether a file is part of what its repository holds, not only of this copy of it."""
    try:
        return bool(_ask(path.parent, "ls-files", "--", path.name))
    except InputError:
        return False


class Past:
    """The state of a repository where a line of work left another one (the merge base).

    Paths are whole and real, as ``os.path.realpath`` gives them.
    """

    def __init__(self, folder: Path, reference: str) -> None:
        """Take the state at which the work in a folder left ``reference``, a branch or commit.

        Raises InputError where there is no repository, git or reference, or the two lines of work
        have nothing in common.
        """
        self._root = Path(os.fsdecode(_ask(folder, "rev-parse", "--show-toplevel").rstrip(b"\n")))
        if reference.startswith("-"):
            raise InputError(f"'{reference}' is no branch or commit")
        try:
            found = _ask(self._root, "rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}")
        except InputError:
            hint = "fetch it first; a shallow clone in CI needs its history (fetch-depth: 0)"
            raise InputError(f"git knows no '{reference}'", hint=hint) from None
        try:
            base = _ask(self._root, "merge-base", found.decode().strip(), "HEAD")
        except InputError:
            hint = "a shallow clone in CI needs its history (fetch-depth: 0)"
            raise InputError(f"'{reference}' and HEAD have nothing in common", hint=hint) from None
        self._base = base.decode().strip()

    def changed(self) -> frozenset[Path]:
        """Return the files that differ now, new ones and those taken away included."""
        listed = _ask(self._root, "diff", "--name-only", "--no-renames", "-z", self._base, "--")
        new = _ask(self._root, "ls-files", "--others", "--exclude-standard", "-z")
        names = {name for name in (listed + new).split(b"\0") if name}
        root = os.path.realpath(self._root)
        return frozenset(Path(root, os.fsdecode(name)) for name in names)

    @property
    def base(self) -> str:
        """The full name of the commit at which the work here left the reference."""
        return self._base

    def read(self, path: Path) -> bytes | None:
        """Return what a file held, None where it was not there."""
        try:
            name = path.relative_to(os.path.realpath(self._root)).as_posix()
        except ValueError:
            return None
        try:
            return _ask(self._root, "cat-file", "blob", f"{self._base}:{name}")
        except InputError:
            return None


def _ask(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except OSError as error:
        raise InputError(f"git can't be started: {error.strerror or error}") from error
    if done.returncode != 0:
        told = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise InputError(f"git: {told or 'no answer'}")
    return done.stdout
