"""Project: what a command reads and by which settings, given paths, files, flags or nothing."""

import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.console import Progress, tell
from checker.errors import InputError, InputErrors, Place

if TYPE_CHECKING:
    from checker.cache.store import Store
    from checker.config import Configured
    from checker.model.configuration import Configuration
    from checker.model.inputs import Inputs
    from checker.model.report import Report


class Wanted(NamedTuple):
    """The files and folders that a run reads: articles, claims, decisions and baseline."""

    corpus: list[Path]
    claims: Path | None = None
    decisions: Path | None = None
    baseline: Path | None = None


@dataclass(frozen=True)
class Project:
    """A folder with claims and a corpus, and its configuration.

    folder: where files are looked for that nothing names. claims: the file named with ``--claims``.
    config: the configuration file, None where there is none. jobs: processes that read the
    articles, 0 for as many as are quickest. cached: whether work may be kept from run to run.
    """

    folder: Path
    claims: Path | None
    config: Path | None
    configured: "Configured"
    jobs: int = 0
    cached: bool = True

    @property
    def configuration(self) -> "Configuration":
        """The configuration in force."""
        return self.configured.configuration

    @property
    def claims_file(self) -> Path | None:
        """The claims file; None where there is none and none was named."""
        return self.claims or self._file("claims", self.configuration.claims)

    @property
    def decisions_file(self) -> Path | None:
        """The decisions file; None where there is none and none was named."""
        return self._file("decisions", self.configuration.decisions)

    @property
    def corpus(self) -> list[Path]:
        """The folders and files with articles; empty where there are none and none were named."""
        if self.configured.is_given("corpus"):
            return [Path(path) for path in self.configuration.corpus]
        found = [self.folder / path for path in self.configuration.corpus]
        return [path for path in found if path.is_dir()]

    @property
    def corpus_target(self) -> Path:
        """The folder for new articles, whether there is one or not."""
        path = Path(self.configuration.corpus[0])
        return path if self.configured.is_given("corpus") else self.folder / path

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return not (self.corpus or self.claims_file)

    @property
    def baseline_file(self) -> Path | None:
        """The baseline that was named; None where none was."""
        return self._file("baseline", self.configuration.baseline)

    @property
    def baseline_target(self) -> Path:
        """The baseline, whether there is one or not."""
        return Path(self.configuration.baseline or self.folder / "baseline.json")

    @property
    def decisions_target(self) -> Path:
        """The decisions file, whether there is one or not."""
        path = Path(self.configuration.decisions)
        return path if self.configured.is_given("decisions") else self.folder / path

    @cached_property
    def store(self) -> "Store | None":
        """Where work is kept from run to run; None where that is not wanted or not to be trusted.

        A file that came with the repository may say that anything passes.
        """
        name = self.configuration.cache
        given = self.configured.is_given("cache")
        if not (self.cached and name) or (self.is_empty and self.config is None and not given):
            return None
        from checker.cache.store import Store
        from checker.changes.git import is_tracked

        store = Store(Path(name) if given else self.folder / name)
        if store.file.exists() and is_tracked(store.file):
            tell(f"{store.file}: not used, because git holds it: git rm --cached {store.file}\n")
            return None
        return store

    def wanted(self, paths: list[Path] | None) -> Wanted:
        """Return what is to be read: the paths given, else the claims and the corpus."""
        if paths and self.claims is None:
            return Wanted(paths)
        if not (paths or self.claims_file or self.corpus):
            raise InputError(
                "there is neither claims.yaml nor corpus/ in this folder",
                hint="name articles or folders: checker report ARTICLES...",
            )
        corpus = paths or self.corpus
        return Wanted(corpus, self.claims_file, self.decisions_file, self.baseline_file)

    def inputs(
        self, paths: list[Path] | None, today: dt.date | None = None, *, with_baseline: bool = False
    ) -> "Inputs":
        """Return what was read: the paths given, else the claims and the corpus.

        today: the day on which decisions have to hold.
        """
        from checker.pipeline import gather

        corpus, claims, decisions, baseline = self.wanted(paths)
        baseline = baseline if with_baseline else None
        return gather(corpus, claims, Path(), decisions, today, baseline)

    def run(self, paths: list[Path] | None, today: dt.date | None = None) -> "Report":
        """Return the report on the paths given, else on the claims and the corpus."""
        return self.run_on(self.inputs(paths, today))

    def run_on(
        self, inputs: "Inputs", progress: "Callable[[int, int], None] | None" = None
    ) -> "Report":
        """Return the report on what was read; progress: where it is told, else the terminal."""
        from checker.pipeline import run

        settings = self.configuration.settings
        return run(inputs, settings, progress or Progress(), self.jobs, self.store)

    def articles(self) -> list[Path]:
        """Return the corpus; raise InputError where there is none."""
        if not self.corpus:
            raise InputError(
                "there is no corpus/ in this folder",
                hint="name articles or folders: checker extract ARTICLES...",
            )
        return self.corpus

    def _file(self, key: str, value: str) -> Path | None:
        """Return the file of a key: named it must be there, else it may be."""
        if not self.configured.is_given(key):
            path = self.folder / value
            return path if value and path.is_file() else None
        path = Path(value)
        if not path.is_file():
            given = self.configured.given[key]
            place = given.place or Place(given.origin)
            raise InputErrors([InputError(f"there is no {key} file {path}", place)])
        return path


def open_project(
    claims: Path | None = None,
    config: Path | None = None,
    flags: Mapping[str, str | None] | None = None,
    settings: Sequence[str] = (),
    jobs: int = 0,
    *,
    cached: bool = True,
) -> Project:
    """Return the project of the claims file, else of this folder, with its configuration.

    config: the configuration file; None for the nearest one. flags: values by the names of their
    keys. settings: "key=value" each. jobs: processes that read the articles. cached: whether work
    may be kept from run to run.

    Raises:
        InputErrors: what was configured cannot be used: every fault of one source at once.
    """
    from checker.config import (
        configure,
        find_config,
        read_config,
        read_environment,
        read_flags,
        read_settings,
    )
    from checker.judge.rules import RULES

    folder = claims.parent if claims else Path()
    file = config or find_config(folder)
    given = [
        *(read_config(file) if file else ()),
        *read_environment(os.environ),
        *read_flags(flags or {}),
        *read_settings(settings),
    ]
    configured = configure(given, [(rule.CODE, rule.NAME) for rule in RULES])
    # Below a configured folder, that folder is the project.
    if claims is None and file is not None and config is None:
        folder = file.parent
    return Project(folder, claims, file, configured, jobs, cached)
