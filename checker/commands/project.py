"""Project: what a command reads, given paths, a claims file or nothing."""

from pathlib import Path
from typing import TYPE_CHECKING

from checker.console import Progress
from checker.errors import InputError

if TYPE_CHECKING:
    from checker.model.inputs import Inputs
    from checker.model.report import Report

_CLAIMS, _CORPUS = Path("claims.yaml"), Path("corpus")


def is_project() -> bool:
    """Tell whether this folder holds claims or a corpus."""
    return _CLAIMS.is_file() or _CORPUS.is_dir()


def run_on(paths: list[Path] | None, claims: Path | None) -> "Report":
    """Return the report on the paths given, else on the project in the claims file's folder."""
    from checker.pipeline import run

    return run(read_inputs(paths, claims), progress=Progress())


def read_inputs(paths: list[Path] | None, claims: Path | None) -> "Inputs":
    """Return what is to be read: the paths given, else the project in the claims file's folder."""
    from checker.pipeline import gather

    if paths and claims is None:
        return gather(paths, None, Path())
    folder = claims.parent if claims else Path()
    claims = claims or (_CLAIMS if _CLAIMS.is_file() else None)
    corpus = folder / _CORPUS
    paths = paths or ([corpus] if corpus.is_dir() else [])
    if not (claims or paths):
        raise InputError(
            "there is neither claims.yaml nor corpus/ in this folder",
            hint="name articles or folders: checker report ARTICLES...",
        )
    decisions = folder / "decisions.yaml"
    return gather(paths, claims, Path(), decisions if decisions.is_file() else None)


def default_corpus() -> Path:
    """Return the corpus of this folder; raise InputError where there is none."""
    if not _CORPUS.is_dir():
        raise InputError(
            "there is no corpus/ in this folder",
            hint="name articles or folders: checker extract ARTICLES...",
        )
    return _CORPUS
