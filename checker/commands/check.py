"""``checker check``: the gate for CI."""

from typing import Annotated

import typer

from checker.commands.options import CheckFormat, ClaimsFile, Output, OutputFiles, Paths
from checker.commands.project import run_on
from checker.console import FINDINGS, guarded
from checker.delivery import deliver, plan_delivery


@guarded
def check(
    paths: Paths = None,
    claims: ClaimsFile = None,
    select: Annotated[
        str, typer.Option(metavar="CODES", help="Only these rules, such as D201,C (all C rules).")
    ] = "",
    ignore: Annotated[str, typer.Option(metavar="CODES", help="All but these rules.")] = "",
    form: CheckFormat = "text",
    output: Output = None,
    files: OutputFiles = None,
) -> None:
    """Fail if an error or a warning is open: the gate for CI.

    Exit code 0: none is open; 1: one is or more; 2: the input or the command can't be used.
    """
    from checker.judge.rules import RULES
    from checker.report.selection import failing, selected

    targets = plan_delivery("check", form, output, files)
    known = [rule.CODE for rule in RULES]
    found = selected(run_on(paths, claims), _codes(select), _codes(ignore), known)
    deliver(found, targets)
    if failing(found):
        raise typer.Exit(FINDINGS)


def _codes(text: str) -> list[str]:
    return text.upper().replace(",", " ").split()
