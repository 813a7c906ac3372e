"""Delivery: a report goes where it was asked for: stdout, files, the summary of a GitHub step."""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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


class Rendered(NamedTuple):
    """What goes to a target, and what is added to the summary of a GitHub step with it."""

    text: str
    summary: str = ""


def deliver(report: "Report", targets: Sequence[Target]) -> None:
    """Write the report to its targets: files first, stdout last."""
    send(render_targets(report, targets), targets)


def render_targets(report: "Report", targets: Sequence[Target]) -> list[Rendered]:
    """Return what goes to each target."""
    room = _summary_room(targets)
    rendered = []
    for target, page in zip(targets, find_pages(targets), strict=True):
        text, summary = target.render(report, page), ""
        if target.form == "github" and room is not None:
            summary = _render_summary(report, page, room)
            room -= len(summary.encode())
        rendered.append(Rendered(text, summary))
    return rendered


def send(rendered: Sequence[Rendered], targets: Sequence[Target]) -> None:
    """Write what was rendered to its targets: files first, stdout last."""
    both = zip(targets, rendered, strict=True)
    for target, (text, summary) in sorted(both, key=lambda each: each[0].file is None):
        write(text, target.file)
        if summary:
            path = Path(os.environ["GITHUB_STEP_SUMMARY"])
            with path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(summary)


def describe_targets(targets: Sequence[Target]) -> str:
    """Return all that what is rendered hangs on, beside the report."""
    pages = [(each.form, page) for each, page in zip(targets, find_pages(targets), strict=True)]
    return repr((pages, _summary_room(targets)))


def find_pages(targets: Sequence[Target]) -> "list[Page]":
    """Return the page of each target."""
    base = find_base(Path.cwd())
    return [replace(page_of(target.file), base=base) for target in targets]


def find_base(folder: Path) -> str:
    """Return a folder from the root of its git repository on, "" for the root and outside one."""
    for above in (folder, *folder.parents):
        if (above / ".git").exists():
            base = folder.relative_to(above).as_posix()
            return "" if base == "." else base
    return ""


def _summary_room(targets: Sequence[Target]) -> int | None:
    """Return how much the summary of the step in GitHub Actions still takes, in bytes.

    None where no step runs or no target is told in annotations.
    """
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path or all(target.form != "github" for target in targets):
        return None
    from checker.report.github import SUMMARY_ROOM

    return SUMMARY_ROOM - (os.path.getsize(path) if os.path.exists(path) else 0)


def _render_summary(report: "Report", page: "Page", room: int) -> str:
    from checker.report.github import render_summary

    return render_summary(report, page, room)
