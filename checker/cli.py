"""The command line: its commands in the order in which the help lists them."""

from collections.abc import Callable
from typing import Annotated

import typer

from checker import __version__
from checker.commands.add import add
from checker.commands.check import check
from checker.commands.config import config
from checker.commands.decide import decide
from checker.commands.explain import explain
from checker.commands.extract import extract
from checker.commands.init import init
from checker.commands.kinds import kinds
from checker.commands.report import report
from checker.commands.review import review
from checker.commands.schema import schema

COMMANDS: tuple[Callable[..., None], ...] = (
    init,
    add,
    report,
    check,
    decide,
    review,
    extract,
    explain,
    kinds,
    config,
    schema,
)

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line; ends the process with the exit code."""
    app(prog_name="checker")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"checker {__version__}")
        raise typer.Exit


@app.callback()
def checker(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """A linter for facts: says where news articles agree, differ and conflict."""


for command in COMMANDS:
    app.command()(command)
