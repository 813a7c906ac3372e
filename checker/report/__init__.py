"""Report: what a run found, in the form its reader asked for.

One module a format, each with one pure function, ``render(report, page)``. A new format is a
module here, one word in FORMATS and its golden file; only the chosen one is imported.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from checker.errors import InputError

if TYPE_CHECKING:
    from checker.model.report import Report
    from checker.report.page import Page

FORMATS: Mapping[str, Mapping[str, str]] = {
    "report": {
        "text": "text",
        "json": "json_v1",
        "markdown": "markdown",
        "html": "html",
        "csv": "facts_csv",
        "tracking": "tracking",
        "claimreview": "claim_review",
    },
    "check": {
        "text": "findings",
        "json": "json_v1",
        "markdown": "comment",
        "csv": "findings_csv",
        "github": "github",
        "sarif": "sarif",
        "gitlab": "gitlab",
        "junit": "junit",
        "rdjson": "rdjson",
    },
    "extract": {
        "text": "mentions",
        "jsonl": "jsonl",
        "json": "json_v1",
        "csv": "mentions_csv",
        "claims": "draft",
    },
}
"""Command -> format -> the module that renders it; the first format is the default."""


def renderer(command: str, name: str) -> "Callable[[Report, Page], str]":
    """Return the ``render`` of a command's format.

    Raises InputError where the command has no such format; the hint lists those it has.
    """
    formats = FORMATS[command]
    if name not in formats:
        raise InputError(
            f"checker {command} has no format '{name}'", hint="formats: " + ", ".join(formats)
        )
    module = import_module(f"checker.report.{formats[name]}")
    render: Callable[[Report, Page], str] = module.render
    return render
