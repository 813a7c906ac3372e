"""Git: what a repository knows of its files' past. The only module that asks git."""

import subprocess
from pathlib import Path


def committer(folder: Path) -> str:
    """Return the name under which git commits in a folder, "" where it knows none."""
    try:
        asked = _ask(folder, "config", "user.name")
    except OSError:
        return ""
    return asked.stdout.decode("utf-8", "replace").strip() if asked.returncode == 0 else ""


def _ask(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        ["git", "-C", str(folder), *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
