"""Apart: sources are read in a process of their own.

A file from a stranger can keep a library busy for hours, take all memory, or bring the interpreter
down. There, it costs its own article and nothing else. The process opens no connections: what a
source points to is never fetched while it is read.
"""

import multiprocessing
import signal
import sys
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Any

from checker.errors import InputError, InputErrors, Place
from checker.ingest.original import Original
from checker.ingest.sources import Read, Reading, read_source

SECONDS = 60.0
"""Time for one source; the largest PDF with 200 pages of text takes a third of it."""

MEMORY = 2 * 1024**3
"""Bytes of memory for all of the process; a page of 10 MB takes a third of it."""

_PARTING = 2.0
_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request")


class Apart:
    """Reads sources as ``read_source`` does, in another process, which the first one starts."""

    def __init__(self, seconds: float = SECONDS, read: Read = read_source) -> None:
        """Take the time for one source, and the function that reads: of a module, by its name."""
        self._seconds = seconds
        self._read = read
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def __enter__(self) -> "Apart":
        """Return itself; leaving ends the process."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._end(_PARTING)

    def __call__(self, original: Original) -> Reading:
        """Return what a source holds.

        Raises:
            InputError: it can't be read, or not within the limits of time and memory.
        """
        place = Place(original.name)
        line = self._connected()
        try:
            line.send(original)
            if not line.poll(self._seconds):
                reason = f"reading it takes longer than {self._seconds:g} seconds"
                raise InputError(reason, place, "add its text as a plain file instead")
            found = line.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise InputError("reading it failed all of a sudden", place, "is it whole?") from error
        except BaseException:
            self._end()
            raise
        if isinstance(found, InputError | InputErrors):
            raise found
        assert isinstance(found, Reading)
        return found

    def _connected(self) -> Connection:
        if self._line is None:
            context = multiprocessing.get_context("spawn")
            self._line, far = context.Pipe()
            self._process = context.Process(target=_serve, args=(far, self._read), daemon=True)
            self._process.start()
            far.close()
        return self._line

    def _end(self, patience: float = 0.0) -> None:
        if self._line is not None and self._process is not None:
            self._line.close()
            self._process.join(patience)
            self._process.kill()
            self._process.join()
        self._line = self._process = None


def _serve(line: Connection, read: Read) -> None:
    """Answer each source with what it holds, until the line is closed."""
    # Ctrl-C reaches all processes of a terminal; ending this one is the other one's business.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    sys.addaudithook(_stay_offline)
    while True:
        try:
            original = line.recv()
        except (EOFError, OSError):
            return
        line.send(_found(read, original))


def _found(read: Read, original: Original) -> Reading | InputError | InputErrors:
    place = Place(original.name)
    try:
        return read(original)
    except (InputError, InputErrors) as error:
        return error
    except MemoryError:
        return InputError("reading it takes more memory than an article needs", place)
    except Exception as error:
        # Libraries raise whatever the first odd byte leads to.
        told = f": {error}" if str(error) else ""
        return InputError(f"it can't be read: {type(error).__name__}{told}", place)


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit.
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    except (ValueError, OSError):
        # The user's own limit is lower, or the system has none.
        return


def _stay_offline(event: str, _: Any) -> None:
    if event in _NETWORK:
        raise PermissionError("a source asks for a connection while it is read")
