"""Write the generated parts of the documents: help text, kinds, rules, schemas.

usage: docs.py [--check]

A generated part stands between two comments, ``<!-- NAME:begin -->`` and ``<!-- NAME:end -->``.
With --check nothing is written; exit 1 tells that a document has drifted from the code.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

COLUMNS = 80


class MarkerError(Exception):
    """A document lacks the place for a generated part."""


def replace_part(page: str, name: str, content: str, document: str) -> str:
    """The page with what stands between the markers of a part replaced by its content."""
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    head, found, rest = page.partition(begin)
    _, closed, tail = rest.partition(end)
    if not (found and closed):
        raise MarkerError(f"{document} has no place for '{name}': add the lines\n{begin}\n{end}")
    return f"{head}{begin}\n{content.strip()}\n{end}{tail}"


def help_text() -> str:
    """The output of ``checker --help``, as a block of code."""
    from typer.main import get_command

    from checker.cli import app

    command = get_command(app)
    context = command.make_context("checker", [], resilient_parsing=True, terminal_width=COLUMNS)
    return f"```\n$ checker --help\n{command.get_help(context).strip()}\n```"


def kinds_table() -> str:
    """A table of the kinds, from their docstrings."""
    from checker.kinds import KINDS
    from checker.report.handbook import headline, sections
    from checker.report.markup import table

    rows = []
    for kind in KINDS:
        doc = import_module(f"checker.kinds.{kind.name}").__doc__ or ""
        conflict = (text for name, text in sections(doc).items() if name.endswith("conflict when"))
        cells = (headline(doc), sections(doc).get("Recognises", ""), next(conflict, ""))
        rows.append((f"`{kind.name}`", *(cell.replace("|", "\\|") for cell in cells)))
    return "\n".join(table(("kind", "what it is", "recognises", "two conflict when"), rows))


def rules_list() -> str:
    """The finding rules with their docstrings, a heading each."""
    from checker.judge.rules import RULES

    return "\n\n".join(map(_rule, RULES))


def _rule(rule: ModuleType) -> str:
    # Blank lines between "Wrong:", "Right:" and "To settle:" make paragraphs of them.
    lines = [
        f"\n{line}" if line.startswith(("Wrong:", "Right:", "To settle:")) else line
        for line in cleandoc(rule.__doc__ or "").splitlines()
    ]
    text = "\n".join(lines).replace("\n\n\n", "\n\n")
    return f"## {rule.CODE} {rule.NAME}\n\nSeverity: {rule.SEVERITY.value}.\n\n{text}"


def schema_text(name: str) -> str:
    """The JSON Schema of a project's file, as ``checker schema`` prints it."""
    from checker.commands.schema import render_schema

    return render_schema(name)


def keys_table() -> str:
    """A table of the keys of the configuration."""
    from checker.config.keys import known_keys
    from checker.config.values import listed
    from checker.report.markup import table

    rows = [
        (f"`{key.name}`", f"`{listed(key.default)}`" if key.default != "" else "", key.meaning)
        for key in known_keys().values()
    ]
    return "\n".join(table(("key", "default", "meaning"), rows)).replace("``", "")


PARTS: dict[str, dict[str, Callable[[], str]]] = {
    "README.md": {"help": help_text, "kinds": kinds_table},
    "docs/configuration.md": {"keys": keys_table},
    "docs/rules.md": {"rules": rules_list},
}
"""Document -> the name of a generated part -> what makes it."""


WHOLE: dict[str, Callable[[], str]] = {
    f"schemas/{name}.schema.json": partial(schema_text, name)
    for name in ("claims", "decisions", "config")
}
"""Document -> what makes all of it."""


def generate(document: str, page: str) -> str:
    """The page of a document with all its generated parts made anew."""
    if document in WHOLE:
        return WHOLE[document]()
    for name, make in PARTS[document].items():
        page = replace_part(page, name, make(), document)
    return page


def main() -> None:
    """Write or check every document; faults go to stderr, all of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 on drift")
    check = parser.parse_args().check
    faults = []
    for document in (*PARTS, *WHOLE):
        path = ROOT / document
        try:
            page = path.read_text(encoding="utf-8") if path.exists() else ""
            made = generate(document, page)
        except MarkerError as error:
            faults.append(f"docs: {error}")
            continue
        if made != page and check:
            drift = difflib.unified_diff(page.splitlines(), made.splitlines(), "is", "should be")
            faults.append(f"docs: {document} has drifted; `python tools/docs.py` writes it")
            faults.append("\n".join(drift))
        elif made != page:
            path.write_text(made, encoding="utf-8")
            print(f"docs: wrote {document}")
    if faults:
        raise SystemExit("\n".join(faults))


if __name__ == "__main__":
    main()
