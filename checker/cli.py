"""The commands: parse, call one function, print, set the exit code.

Only typer is imported here; what a command needs it imports when it is called, so that
``checker --help`` answers at once.
"""

import datetime as dt
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker import __version__
from checker.console import FINDINGS, Progress, guarded, page_of, write
from checker.errors import InputError
from checker.report import FORMATS, renderer

if TYPE_CHECKING:
    from checker.model.inputs import Inputs
    from checker.model.report import Report
    from checker.report.page import Page

_CLAIMS, _CORPUS = Path("claims.yaml"), Path("corpus")

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

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
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")
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


@app.command()
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
    found = _run(paths, claims)
    write(render(show_all(found) if everything else found, page_of(output)), output)


@app.command()
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
) -> None:
    """Fail if an error or a warning is open: the gate for CI.

    Exit code 0: none is open; 1: one is or more; 2: the input or the command can't be used.
    """
    from checker.judge.rules import RULES
    from checker.report.selection import failing, selected

    render = renderer("check", form)
    known = [rule.CODE for rule in RULES]
    found = selected(_run(paths, claims), _codes(select), _codes(ignore), known)
    write(render(found, page_of(output)), output)
    if failing(found):
        raise typer.Exit(FINDINGS)


@app.command()
@guarded
def extract(paths: Paths = None, form: ExtractFormat = "text", output: Output = None) -> None:
    """List every value found in the articles, or draft a claims.yaml."""
    from checker import pipeline

    render = renderer("extract", form)
    inputs = pipeline.gather(paths or [_default_corpus()], None, Path())
    write(render(pipeline.extract(inputs, Progress()), page_of(output)), output)


@app.command()
@guarded
def explain(
    what: Annotated[
        str,
        typer.Argument(help="A phrase, a rule's code or name, a fact, a finding."),
    ],
    paths: Paths = None,
    claims: ClaimsFile = None,
    published: Annotated[
        str, typer.Option(metavar="DATE", help="What relative dates in the phrase count from.")
    ] = "",
) -> None:
    """Explain a phrase, a rule, a fact or a finding."""
    page = page_of(None)
    told = (
        _explain_rule(what, page)
        or (_explain_fact(what, paths, claims, page) if " " not in what else "")
        or _explain_phrase(what, published, page)
        or _explain_fact(what, paths, claims, page)
    )
    if not told:
        raise InputError(f"'{what}' is no rule, fact or finding, and no value is read in it")
    write(told, None)


@app.command()
@guarded
def kinds(
    name: Annotated[str, typer.Argument(help="The kind to describe.")] = "",
) -> None:
    """List the kinds of values that are recognised, or describe one."""
    from checker.kinds import KINDS
    from checker.report.handbook import render_kind, render_kinds

    docs = {kind.name: import_module(f"checker.kinds.{kind.name}").__doc__ or "" for kind in KINDS}
    if name and name not in docs:
        raise InputError(f"there is no kind '{name}'", hint="kinds: " + ", ".join(docs))
    page = page_of(None)
    write(render_kind(name, docs[name], page) if name else render_kinds(docs, page), None)


def _explain_rule(what: str, page: "Page") -> str:
    from checker.judge.rules import RULES
    from checker.report.handbook import Rule, render_rule

    for rule in RULES:
        if what.upper() == rule.CODE or what == rule.NAME:
            told = Rule(rule.CODE, rule.NAME, rule.SEVERITY.value, rule.__doc__ or "")
            return render_rule(told, page)
    return ""


def _explain_fact(what: str, paths: list[Path] | None, claims: Path | None, page: "Page") -> str:
    from checker.report.explanation import find_fact, render_fact

    if not (paths or claims or _CLAIMS.is_file() or _CORPUS.is_dir()):
        return ""
    found = _run(paths, claims)
    judgement = find_fact(found, what)
    return render_fact(found, judgement, page) if judgement else ""


def _explain_phrase(what: str, published: str, page: "Page") -> str:
    from checker.kinds import KINDS_BY_NAME
    from checker.pipeline import explain_phrase
    from checker.report.derivation import Derived, render_derivation

    found = [
        Derived(reading, KINDS_BY_NAME[reading.kind].normal_form(reading.record))
        for reading in explain_phrase(what, _day(published))
    ]
    return render_derivation(what, found, page)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise InputError(f"'{text}' is not a day", hint="write it as 2019-11-27") from None


def _codes(text: str) -> list[str]:
    return text.upper().replace(",", " ").split()


def _inputs(paths: list[Path] | None, claims: Path | None) -> "Inputs":
    """Return what is to be read: the paths given, else the project in the claims file's folder."""
    from checker.pipeline import gather

    if paths and claims is None:
        return gather(paths, None, Path())
    folder = claims.parent if claims else Path()
    claims = claims or (_CLAIMS if _CLAIMS.is_file() else None)
    corpus = folder / _CORPUS
    paths = paths or ([corpus] if corpus.is_dir() else [])
    if not (claims or paths):
        raise InputError(
            "there is neither claims.yaml nor corpus/ in this folder",
            hint="name articles or folders: checker report ARTICLES...",
        )
    decisions = folder / "decisions.yaml"
    return gather(paths, claims, Path(), decisions if decisions.is_file() else None)


def _default_corpus() -> Path:
    if not _CORPUS.is_dir():
        raise InputError(
            "there is no corpus/ in this folder",
            hint="name articles or folders: checker extract ARTICLES...",
        )
    return _CORPUS


def _run(paths: list[Path] | None, claims: Path | None) -> "Report":
    from checker.pipeline import run

    return run(_inputs(paths, claims), progress=Progress())
