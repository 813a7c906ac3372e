"""``checker check``: the gate for CI."""

from typing import Annotated

import typer

from checker.commands.options import (
    CheckFormat,
    ClaimsFile,
    ConfigFile,
    Output,
    OutputFiles,
    Paths,
    Setting,
    Today,
    read_today,
)
from checker.commands.project import open_project
from checker.console import FINDINGS, guarded, tell
from checker.delivery import deliver, plan_delivery


@guarded
def check(
    paths: Paths = None,
    claims: ClaimsFile = None,
    select: Annotated[
        str, typer.Option(metavar="CODES", help="Only these rules, such as D201,C (all C rules).")
    ] = "",
    ignore: Annotated[str, typer.Option(metavar="CODES", help="All but these rules.")] = "",
    fail_on: Annotated[
        str,
        typer.Option(
            metavar="error|warning|note|never", help="The mildest severity that fails. [warning]"
        ),
    ] = "",
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")
    ] = False,
    form: CheckFormat = "text",
    output: Output = None,
    files: OutputFiles = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule, on stderr.")
    ] = False,
    today: Today = "",
    config: ConfigFile = None,
    settings: Setting = None,
) -> None:
    """Fail if an error or a warning is open: the gate for CI.

    Exit code 0: none is open; 1: one is or more; 2: the input or the command can't be used.
    """
    from checker.report.selection import failing
    from checker.report.statistics import render_statistics

    targets = plan_delivery("check", form, output, files)
    flags = {"select": select, "ignore": ignore, "fail-on": fail_on}
    found = open_project(claims, config, flags, settings or ()).run(paths, read_today(today))
    deliver(found, targets)
    if statistics:
        tell(render_statistics(found))
    if failing(found) and not exit_zero:
        raise typer.Exit(FINDINGS)
