"""Crew: several processes that read articles.

Each worker has pipes of its own and answers article by article, so that when one dies (out of
memory, killed) it is known which article it was reading. That article is given up, the rest of its
batch goes to a new worker. A pool of the standard library gives up everything instead.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from checker.errors import InputError
from checker.extract.workers import Died
from checker.model.article import Article

T = TypeVar("T")

_BATCH = 50_000
"""Characters that a worker is given at once: a tenth of a second's work."""
_AHEAD = 8
"""Batches for each worker that may be read before the first article that is still missing."""


class _Worker:
    """A process that reads. batch: numbers of the articles it has still to answer for."""

    def __init__(self, read: Callable[[Article], Any]) -> None:
        """Start the process; it is ready when it says so."""
        # Not forked: a fork copies the locks of threads that it does not copy.
        context = multiprocessing.get_context("spawn")
        batches, self.batches = context.Pipe(duplex=False)
        self.answers, answers = context.Pipe(duplex=False)
        self.process = context.Process(target=_serve, args=(batches, answers, read), daemon=True)
        self.process.start()
        batches.close()
        answers.close()
        self.batch: deque[int] = deque()
        self.ready = False

    def dismiss(self) -> str:
        """End the process and return how it ended."""
        self.batches.close()
        self.answers.close()
        self.process.join(timeout=1)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        code = self.process.exitcode or 0
        return f"killed by signal {-code}" if code < 0 else f"exit code {code}"


class Crew(Generic[T]):
    """The workers, what they have still to read, and what they have read too early."""

    def __init__(
        self, articles: Sequence[Article], read: Callable[[Article], T], jobs: int
    ) -> None:
        """Start so many workers, or fewer where there is less to do."""
        self.articles = articles
        self.read = read
        self.waiting = deque(_batches(articles))
        self.early: dict[int, T | Died | BaseException] = {}
        self.next = 0
        self.ahead = jobs * _AHEAD
        self.workers = [_Worker(read) for _ in range(min(jobs, len(self.waiting)))]

    def results(self) -> Iterator[T | Died]:
        """Yield what is read of each article, in their order."""
        while self.next < len(self.articles):
            self._hand_out()
            self._gather()
            while self.next in self.early:
                result = self.early.pop(self.next)
                self.next += 1
                if isinstance(result, BaseException):
                    raise result
                yield result

    def dismiss(self) -> None:
        """End all processes, whatever they are reading."""
        for worker in self.workers:
            worker.process.terminate()
            worker.dismiss()

    def _hand_out(self) -> None:
        """Give every idle worker a batch; what is read too early must not fill the memory."""
        for worker in self.workers:
            if self.waiting and worker.ready and not worker.batch and self._may_begin():
                worker.batch = deque(self.waiting.popleft())
                with suppress(OSError):  # it has died meanwhile: its pipe will say so
                    worker.batches.send([self.articles[number] for number in worker.batch])

    def _may_begin(self) -> bool:
        batch = self.waiting[0]
        return batch[0] - self.next < self.ahead * len(batch)

    def _gather(self) -> None:
        """Wait for answers and take one of each worker that has one."""
        told = wait([worker.answers for worker in self.workers])
        for at, worker in enumerate([*self.workers]):
            if worker.answers not in told:
                continue
            try:
                result = worker.answers.recv()
            except (EOFError, OSError):
                self._replace(at)
                continue
            if not worker.ready:
                worker.ready = True
            else:
                self.early[worker.batch.popleft()] = result

    def _replace(self, at: int) -> None:
        """Give up the article that a worker died of, and have another read the rest."""
        worker = self.workers[at]
        how = worker.dismiss()
        if not worker.ready:
            raise InputError(
                f"a process that reads articles cannot be started: {how}",
                hint="read with one process: --jobs 1",
            )
        if worker.batch:
            self.early[worker.batch.popleft()] = Died(how)
        if worker.batch:
            self.waiting.appendleft(list(worker.batch))
        self.workers[at] = _Worker(self.read)


def _batches(articles: Sequence[Article]) -> Iterator[list[int]]:
    """Yield the numbers of the articles, so many together as make a batch."""
    batch: list[int] = []
    size = 0
    for number, article in enumerate(articles):
        batch.append(number)
        size += len(article.text)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _serve(batches: Connection, answers: Connection, read: Callable[[Article], Any]) -> None:
    """Answer every article of every batch, until there are no more batches."""
    # The terminal tells all processes of an interrupt; the first one decides what comes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers.send("ready")
    while True:
        try:
            batch = batches.recv()
        except (EOFError, OSError):
            return
        for article in batch:
            try:
                answer = read(article)
            except Exception as error:
                answer = error
            with suppress(BrokenPipeError):
                answers.send(answer)
