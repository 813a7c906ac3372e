"""``checker report``: what the articles agree and disagree on."""

from typing import Annotated

import typer

from checker.commands.options import ClaimsFile, Output, Paths, ReportFormat
from checker.commands.project import run_on
from checker.console import guarded, page_of, write
from checker.report import renderer


@guarded
def report(
    paths: Paths = None,
    claims: ClaimsFile = None,
    form: ReportFormat = "text",
    everything: Annotated[
        bool, typer.Option("--all", help="Show the facts without a claim, too.")
    ] = False,
    output: Output = None,
) -> None:
    """Say what the articles agree and disagree on, worst first."""
    from checker.report.selection import show_all

    render = renderer("report", form)
    found = run_on(paths, claims)
    write(render(show_all(found) if everything else found, page_of(output)), output)
