"""Console: where the commands meet terminal and shell: output, faults, progress, exit codes."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from io import TextIOWrapper
from pathlib import Path
from shutil import get_terminal_size
from time import monotonic
from typing import TYPE_CHECKING, NoReturn, ParamSpec

import typer

from checker.errors import InputError, InputErrors

if TYPE_CHECKING:
    from checker.report.page import Page

FINDINGS, UNUSABLE, INTERRUPTED, CLOSED = 1, 2, 130, 141
"""Exit codes: findings; unusable input or usage; stopped by the user; the reader went away."""

Parameters = ParamSpec("Parameters")


def guarded(command: Callable[Parameters, None]) -> Callable[Parameters, None]:
    """Return the command with every fault of the input told on stderr, never as a traceback."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        try:
            command(*args, **kwargs)
            sys.stdout.flush()
        except (InputError, InputErrors) as error:
            _fail(str(error))
        except BrokenPipeError:
            # What is still buffered has no reader; without this Python complains while it ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(CLOSED) from None
        except OSError as error:
            _fail(f"{error.filename or 'checker'}: {error.strerror or error}")
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None

    return run


class Progress:
    """Tells on stderr how many articles are read, if that is a terminal and a second has passed."""

    def __init__(self) -> None:
        self._started = self._told = monotonic()
        self._silent = not sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Take how many articles of how many are read."""
        now = monotonic()
        if self._silent or now - self._started < 1:
            return
        if done == total:
            sys.stderr.write("\r\x1b[K")
        elif now - self._told >= 0.1:
            sys.stderr.write(f"\r\x1b[K{_state(done, total, now - self._started)}")
            self._told = now
        sys.stderr.flush()


def _state(done: int, total: int, seconds: float) -> str:
    """Return how far the reading is, how fast it goes, and how long the rest will take so."""
    rate = done / seconds
    left = (total - done) / rate
    time = f"{left / 60:.0f} min" if left >= 120 else f"{left:.0f} s"
    return f"{done:,} of {total:,} articles read, {rate:,.0f} a second, {time} left"


def page_of(output: Path | None) -> "Page":
    """Return the page for stdout, or for a file if there is one: plain and 80 columns wide."""
    from checker.report.page import PAGE, page_for

    if output is not None:
        return PAGE
    terminal = sys.stdout.isatty()
    columns = get_terminal_size().columns if terminal else PAGE.width
    return page_for(columns, _colour(terminal))


def _colour(terminal: bool) -> bool:
    """Return whether to use colour: NO_COLOR forbids it, FORCE_COLOR asks for it (no-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (
        terminal and os.environ.get("TERM") not in ("dumb", None)
    )


def write(text: str, output: Path | None) -> None:
    """Write the text to stdout, or to a file if there is one, in UTF-8."""
    if output is not None:
        _write_file(text, output)
        return
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal without a letter of the article shows its number; it is no reason to stop.
        sys.stdout.reconfigure(errors="backslashreplace")
    sys.stdout.write(text)


def _write_file(text: str, path: Path) -> None:
    from checker.documents.replace import BROKEN_OFF, locked, replace_text

    if path.exists() and not path.is_file():
        # A pipe or a device.
        path.write_text(text, encoding="utf-8", newline="\n")
        return
    with locked(path) as was_broken_off:
        replace_text(path, text)
    if was_broken_off:
        tell(f"{path}: {BROKEN_OFF}\n")


def tell(text: str) -> None:
    """Write the text to stderr, where messages go."""
    typer.echo(text, err=True, nl=False)


def _fail(message: str) -> NoReturn:
    from checker.report.glyphs import harmless_lines

    typer.echo(harmless_lines(message), err=True)
    raise typer.Exit(UNUSABLE)
