"""``checker kinds``: what is recognised."""

from importlib import import_module
from typing import Annotated

import typer

from checker.commands.completion import complete_kind
from checker.console import guarded, page_of, write
from checker.errors import InputError


@guarded
def kinds(
    name: Annotated[
        str, typer.Argument(help="The kind to describe.", autocompletion=complete_kind)
    ] = "",
) -> None:
    """List the kinds of values that are recognised, or describe one."""
    from checker.kinds import KINDS
    from checker.report.handbook import render_kind, render_kinds

    docs = {kind.name: import_module(f"checker.kinds.{kind.name}").__doc__ or "" for kind in KINDS}
    if name and name not in docs:
        raise InputError(f"there is no kind '{name}'", hint="kinds: " + ", ".join(docs))
    page = page_of(None)
    write(render_kind(name, docs[name], page) if name else render_kinds(docs, page), None)
