"""``checker check``: the gate for CI."""

from pathlib import Path
from typing import Annotated

import typer

from checker.commands.completion import complete_rule
from checker.commands.gate import Gate, Wishes, pass_through
from checker.commands.options import (
    CheckFormat,
    ClaimsFile,
    ConfigFile,
    Jobs,
    NoCache,
    Output,
    OutputFiles,
    Paths,
    Setting,
    Today,
    read_today,
)
from checker.commands.project import open_project
from checker.console import FINDINGS, guarded
from checker.delivery import plan_delivery


@guarded
def check(
    paths: Paths = None,
    claims: ClaimsFile = None,
    select: Annotated[
        str,
        typer.Option(
            metavar="CODES",
            help="Only these rules, such as D201,C (all C rules).",
            autocompletion=complete_rule,
        ),
    ] = "",
    ignore: Annotated[
        str,
        typer.Option(metavar="CODES", help="All but these rules.", autocompletion=complete_rule),
    ] = "",
    min_sources: Annotated[
        str,
        typer.Option(metavar="N", help="Independent sources a claimed fact has to have. [1]"),
    ] = "",
    fail_on: Annotated[
        str,
        typer.Option(
            metavar="error|warning|note|never", help="The mildest severity that fails. [warning]"
        ),
    ] = "",
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")
    ] = False,
    changed_since: Annotated[
        str,
        typer.Option(
            metavar="REF", help="Tell only of what changed since the work here left this branch."
        ),
    ] = "",
    against: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Tell only what is worse, or better, than with these claims."
        ),
    ] = None,
    baseline: Annotated[
        str, typer.Option(metavar="FILE", help="Old findings that do not count.")
    ] = "",
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write what is open to the baseline.")
    ] = False,
    prune_baseline: Annotated[
        bool, typer.Option("--prune-baseline", help="Take from it what is found no more.")
    ] = False,
    form: CheckFormat = "text",
    output: Output = None,
    files: OutputFiles = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule, on stderr.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file changes.")
    ] = False,
    jobs: Jobs = 0,
    today: Today = "",
    config: ConfigFile = None,
    settings: Setting = None,
    no_cache: NoCache = False,
) -> None:
    """Fail if an error or a warning is open: the gate for CI.

    Exit code 0: none is open; 1: one is or more; 2: the input or the command can't be used.
    """
    from checker.commands.watch import repeat

    targets = plan_delivery("check", form, output, files)
    flags = {"select": select, "ignore": ignore, "fail-on": fail_on, "baseline": baseline}
    flags["min-sources"] = min_sources
    wishes = Wishes(write_baseline, prune_baseline, statistics)

    def gate() -> Gate:
        project = open_project(claims, config, flags, settings or (), jobs, cached=not no_cache)
        return Gate(project, paths, read_today(today), changed_since, against)

    def run() -> bool:
        return pass_through(gate(), targets, wishes)

    passes = repeat(run, lambda: gate().read) if watch else run()
    if not (passes or exit_zero):
        raise typer.Exit(FINDINGS)
