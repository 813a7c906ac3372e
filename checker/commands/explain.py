"""``checker explain``: a phrase, a rule, a fact or a finding."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.options import ClaimsFile, Paths, read_day
from checker.commands.project import open_project
from checker.console import guarded, page_of, write
from checker.errors import InputError

if TYPE_CHECKING:
    from checker.report.page import Page


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


def _explain_rule(what: str, page: "Page") -> str:
    from checker.judge import describe_rules
    from checker.report.handbook import render_rule

    rules = (each for each in describe_rules() if what.upper() == each.code or what == each.name)
    return "".join(render_rule(rule, page) for rule in rules)


def _explain_fact(what: str, paths: list[Path] | None, claims: Path | None, page: "Page") -> str:
    from checker.report.explanation import find_fact, render_fact

    project = open_project(claims)
    if not paths and project.is_empty:
        return ""
    found = project.run(paths)
    judgement = find_fact(found, what)
    return render_fact(found, judgement, page) if judgement else ""


def _explain_phrase(what: str, published: str, page: "Page") -> str:
    from checker.kinds import KINDS_BY_NAME
    from checker.pipeline import explain_phrase
    from checker.report.derivation import Derived, render_derivation

    found = [
        Derived(reading, KINDS_BY_NAME[reading.kind].normal_form(reading.record))
        for reading in explain_phrase(what, read_day(published))
    ]
    return render_derivation(what, found, page)
