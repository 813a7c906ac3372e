"""``checker review``: the findings on a page in the browser, to be ruled on."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.options import ClaimsFile, ConfigFile, Paths, Setting, Today, read_today
from checker.commands.project import open_project
from checker.console import guarded, tell, write
from checker.errors import InputError

if TYPE_CHECKING:
    from checker.model.inputs import Inputs
    from checker.model.report import Report
    from checker.pipeline import Progress


@guarded
def review(
    paths: Paths = None,
    claims: ClaimsFile = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show the facts without a claim, too.")
    ] = False,
    port: Annotated[
        int, typer.Option(help="Serve on this port; 0 takes a free one.", min=0, max=65535)
    ] = 0,
    by: Annotated[
        str, typer.Option(metavar="NAME", help="Who reviews. Default: the name git commits under.")
    ] = "",
    today: Today = "",
    config: ConfigFile = None,
    settings: Setting = None,
) -> None:
    """Review findings in the browser: look, compare, rule by keys."""
    try:
        from checker.web.desk import Work
        from checker.web.serve import serve
    except ImportError:
        hint = "pip install 'checker[web]'"
        raise InputError("the review needs starlette and uvicorn", hint=hint) from None
    from checker.changes.git import committer
    from checker.report.selection import show_all

    project = open_project(claims, config, settings=settings or ())
    day = read_today(today)

    def make(progress: "Progress") -> "Report":
        made = project.run_on(_with_decisions(project.inputs(paths, day), target), progress)
        return show_all(made) if everything else made

    target = project.decisions_target
    held = project.claims if paths else project.claims_file
    files = [*(paths or project.corpus), *([held] if held else [])]
    reviewer = by or committer(project.folder)
    work = Work(make, target, lambda: files, day, reviewer, held)
    serve(work, port, _tell_address)


def _with_decisions(inputs: "Inputs", path: Path) -> "Inputs":
    """Return the inputs with the rulings of the file that is written to, named paths or not."""
    from checker.review import load_decisions, load_namings

    if not path.exists():
        return inputs
    told = {"decisions": load_decisions(path), "namings": load_namings(path)}
    return inputs.model_copy(update=told)


def _tell_address(address: str) -> None:
    write(f"{address}\n", None)
    # Who reads the address from a pipe waits for it.
    sys.stdout.flush()
    tell("Ctrl-C ends the review.\n")
