"""Delivery: a report goes where it was asked for: stdout, files, the summary of a GitHub step."""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.console import page_of, write
from checker.errors import InputError
from checker.report import renderer

if TYPE_CHECKING:
    from checker.model.report import Report
    from checker.report.page import Page


@dataclass(frozen=True, slots=True)
class Target:
    """A format, what renders it, and the file it goes to; None is stdout."""

    form: str
    render: "Callable[[Report, Page], str]"
    file: Path | None


def plan_delivery(
    command: str, form: str, output: Path | None, files: Sequence[str] | None
) -> list[Target]:
    """Return where a command's report goes: the chosen format, and one more for each of ``files``.

    output: the file of the chosen format, None for stdout. files: "format=file" each.

    Raises InputError for a format the command has not or two formats in one file, and OSError for
    a file in no folder, before anything is computed.
    """
    targets = [Target(form, renderer(command, form), output)]
    for told in files or ():
        name, _, file = told.partition("=")
        if not (name and file):
            raise InputError(
                f"'{told}' is not a format and a file", hint="write it as sarif=checker.sarif"
            )
        targets.append(Target(name, renderer(command, name), Path(file)))
    written = [target.file.absolute() for target in targets if target.file]
    for path in written:
        if written.count(path) > 1:
            raise InputError(f"two formats go to one file: {path.name}")
        if not path.parent.is_dir():
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    return targets


def deliver(report: "Report", targets: Sequence[Target]) -> None:
    """Write the report to its targets: files first, stdout last."""
    base = find_base(Path.cwd())
    for target in sorted(targets, key=lambda target: target.file is None):
        page = replace(page_of(target.file), base=base)
        write(target.render(report, page), target.file)
        if target.form == "github":
            _summarise(report, page)


def find_base(folder: Path) -> str:
    """Return a folder from the root of its git repository on, "" for the root and outside one."""
    for above in (folder, *folder.parents):
        if (above / ".git").exists():
            base = folder.relative_to(above).as_posix()
            return "" if base == "." else base
    return ""


def _summarise(report: "Report", page: "Page") -> None:
    """Add the findings to the summary of the step that runs in GitHub Actions, if one does."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from checker.report.github import SUMMARY_ROOM, render_summary

    with Path(path).open("a", encoding="utf-8", newline="\n") as summary:
        summary.write(render_summary(report, page, SUMMARY_ROOM - summary.tell()))
