"""``checker add``: articles from the web and from files become articles of the corpus."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from checker.commands.options import read_day
from checker.commands.project import open_project
from checker.console import FINDINGS, UNUSABLE, guarded, page_of, write

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...",
        help="Web addresses, feeds, files (HTML, PDF, .docx, text, JSON, JSON Lines), folders.",
        show_default=False,
    ),
]


@guarded
def add(
    sources: Sources,
    corpus: Annotated[
        Path | None,
        typer.Option("--corpus", metavar="FOLDER", help="Where articles go. Default: the corpus."),
    ] = None,
    published: Annotated[
        str, typer.Option(metavar="DATE", help="When they were published, such as 2019-11-27.")
    ] = "",
    outlet: Annotated[str, typer.Option(metavar="NAME", help="Who published them.")] = "",
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help="Entries taken of a feed, newest first.")
    ] = 20,
    force: Annotated[
        bool, typer.Option("--force", help="Replace what is there; keep no version of it.")
    ] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Ask machines of your own network, too.")
    ] = False,
) -> None:
    """Bring articles into the corpus: web pages, feeds, PDF, Word, exports.

    An article that is there already is left alone; if its text has changed, what it said before is
    kept as a version. Exit code 0: all were added; 1: some were not; 2: none was.
    """
    from checker.ingest import Apart, Fetcher, Limits, Opener, State, Wishes, add
    from checker.ingest.telling import tell, tell_summary

    folder = corpus or open_project().corpus_target
    wishes = Wishes(read_day(published), outlet, limit, force)
    fetcher = Fetcher(Limits(allow_private=allow_private))
    states: list[State] = []
    with Apart() as read:
        opener = Opener(fetcher, read)
        for outcome in add(sources, folder, wishes, opener, dt.datetime.now(dt.UTC)):
            states.append(outcome.state)
            said = tell(outcome, page_of(None))
            typer.echo(said, nl=False, err=True) if outcome.error else write(said, None)
    write(tell_summary(states), None)
    if State.FAILED in states:
        raise typer.Exit(UNUSABLE if set(states) == {State.FAILED} else FINDINGS)
