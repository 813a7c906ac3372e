"""Options: the arguments and options that several commands share."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from checker.commands.completion import complete_key
from checker.errors import InputError
from checker.report import FORMATS

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PATHS",
        help="Folders, .txt, .md, .jsonl. Default: claims.yaml and corpus/ in this folder.",
        show_default=False,
    ),
]
ClaimsFile = Annotated[
    Path | None, typer.Option("--claims", metavar="FILE", help="The claims to hold against them.")
]
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The configuration. Default: the nearest checker.toml or pyproject.toml.",
        show_default=False,
    ),
]
Setting = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Set any key of the configuration; may be repeated.",
        autocompletion=complete_key,
        show_default=False,
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")
]
OutputFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--output-file",
        metavar="FORMAT=FILE",
        help="Write this format to this file, too; may be repeated.",
        show_default=False,
    ),
]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        "-j",
        min=0,
        metavar="N",
        help="Processes that read the articles. Default: one, of a large corpus one a processor.",
        show_default=False,
    ),
]
NoCache = Annotated[
    bool, typer.Option("--no-cache", help="Keep nothing from run to run, and use nothing kept.")
]
Today = Annotated[
    str,
    typer.Option(
        metavar="DATE", help="The day decisions have to hold. Default: today.", show_default=False
    ),
]
ReportFormat = Annotated[
    str, typer.Option("--format", "-f", metavar="|".join(FORMATS["report"]), help="Output format.")
]
CheckFormat = Annotated[
    str, typer.Option("--format", "-f", metavar="|".join(FORMATS["check"]), help="Output format.")
]
ExtractFormat = Annotated[
    str, typer.Option("--format", "-f", metavar="|".join(FORMATS["extract"]), help="Output format.")
]


def read_day(text: str) -> dt.date | None:
    """Return the day that an option names, None where it is empty."""
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f"'{text}' is not a day", hint="write it as 2019-11-27") from None


def read_today(text: str) -> dt.date:
    """Return the day that ``--today`` names, else the day it is: the only look at a clock."""
    return read_day(text) or dt.date.today()
