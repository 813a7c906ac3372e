"""``checker report``: what the articles agree and disagree on."""

from typing import Annotated

import typer

from checker.commands.options import (
    ClaimsFile,
    ConfigFile,
    Jobs,
    NoCache,
    Output,
    OutputFiles,
    Paths,
    ReportFormat,
    Setting,
    Today,
    read_today,
)
from checker.commands.project import open_project
from checker.console import guarded
from checker.delivery import deliver, plan_delivery


@guarded
def report(
    paths: Paths = None,
    claims: ClaimsFile = None,
    form: ReportFormat = "text",
    everything: Annotated[
        bool, typer.Option("--all", help="Show the facts without a claim, too.")
    ] = False,
    output: Output = None,
    files: OutputFiles = None,
    jobs: Jobs = 0,
    today: Today = "",
    config: ConfigFile = None,
    settings: Setting = None,
    no_cache: NoCache = False,
) -> None:
    """Say what the articles agree and disagree on, worst first."""
    from checker.report.selection import show_all

    targets = plan_delivery("report", form, output, files)
    project = open_project(claims, config, settings=settings or (), jobs=jobs, cached=not no_cache)
    found = project.run(paths, read_today(today))
    deliver(show_all(found) if everything else found, targets)
