"""``checker init``: a starter project."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from checker.commands.schema import render_schema
from checker.console import guarded, write

_EXAMPLES = ("corpus/morning-post.md", "corpus/evening-news.md")
_SCHEMAS = ("claims", "decisions", "config")


@guarded
def init(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Where; made if need be. Default: here.")
    ] = Path(),
) -> None:
    """Start a project: claims.yaml, checker.toml, two articles, and schemas for editors.

    Nothing that is there already is changed.
    """
    told = [
        f"{'wrote' if _add(folder / name, text) else 'kept'} {(folder / name).as_posix()}\n"
        for name, text in _starter(folder)
    ]
    place = "" if folder == Path() else f"cd {folder.as_posix()}, then "
    write("".join(told) + f"\nNext: {place}checker report\n", None)


def _starter(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a project; one that has articles gets no examples."""
    new = not ((folder / "corpus").exists() or (folder / "claims.yaml").exists())
    yield "claims.yaml", _template("claims.yaml" if new else "no-claims.yaml")
    yield "checker.toml", _template("checker.toml")
    for name in _EXAMPLES if new else ():
        yield name, _template(name)
    for name in _SCHEMAS:
        yield f"schemas/{name}.schema.json", render_schema(name)


def _template(name: str) -> str:
    return (files("checker.commands") / "starter" / name).read_text(encoding="utf-8")


def _add(path: Path, text: str) -> bool:
    """Write a file unless there is one; return whether it was written."""
    from checker.documents.replace import replace_text

    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_text(path, text)
    return True
