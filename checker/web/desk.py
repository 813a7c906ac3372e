"""Desk: the report under review, the decisions on it, and who has seen which of them.

The report is made once, in a thread of its own; a decision only changes its editorial states. The
decisions file is the truth: it is read again before and after every entry, so that what another
tab, command or editor wrote is seen and never overwritten.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Lock, Thread
from typing import NamedTuple

from checker.errors import InputError, InputErrors
from checker.model.decision import Decision
from checker.model.finding import Finding
from checker.model.naming import Naming
from checker.model.report import Report
from checker.model.verdict import State
from checker.pipeline import Progress
from checker.review import apply, load_decisions, load_namings, record_decision
from checker.web.rulings import entry_mark, last_entries, ruling_of
from checker.web.sorting import Asked, Sorted, sort_mentions, sorted_facts

_Entries = tuple[tuple[Decision, ...], tuple[Naming, ...]]


@dataclass(frozen=True)
class Work:
    """What is reviewed. make: reads everything and returns the report, telling its progress.

    decisions: the file that decisions go to, whether there is one or not. read: the other files
    and folders that the report is made of. by: the reviewer, until the page says otherwise.
    claims: the claims file, None where there is none.
    """

    make: Callable[[Progress], Report]
    decisions: Path
    read: Callable[[], list[Path]]
    today: dt.date
    by: str = ""
    claims: Path | None = None


class Stage(NamedTuple):
    """How far the report is. done, total: articles read. fault: why there is none."""

    done: int = 0
    total: int = 0
    fault: str = ""


class Change(NamedTuple):
    """A finding whose decision changed. version: the desk's, then. tab: who did it, "" a file."""

    version: int
    fingerprint: str
    tab: str


class ConflictError(Exception):
    """Somebody ruled on the finding after the page that asks was made."""


@dataclass
class Desk:
    """The state of a review; every method may be called by any thread."""

    work: Work
    stage: Stage = field(default_factory=Stage)
    fault: str = ""
    version: int = 0
    is_outdated: bool = False
    _is_made: bool = False
    _report: Report | None = None
    _decisions: tuple[Decision, ...] = ()
    _heeded: tuple[Naming, ...] = ()
    _file: _Entries = ((), ())
    _file_stamp: tuple[int, int, int] | None = None
    _changes: list[Change] = field(default_factory=list)
    _stamps: dict[Path, tuple[int, int]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def start(self) -> None:
        """Begin to make the report, unless it is being made; ``stage`` tells how far it is."""
        with self._lock:
            if self._is_made:
                return
            self._report, self.stage = None, Stage()
            self._is_made, self.is_outdated = True, False
        Thread(target=self.make, daemon=True, name="review").start()

    @property
    def report(self) -> Report | None:
        """The report with the decisions as they stand; None while it is made or could not be."""
        return self._report

    @property
    def mark(self) -> str:
        """Everything a page has to know of the desk's state, in a word: version, dot, troubles."""
        troubles = f"{self.is_outdated} {self.fault}"
        return f"{self.version}.{sha256(troubles.encode()).hexdigest()[:8]}"

    def mark_of(self, fingerprint: str) -> str:
        """Return the mark of the last decision on a finding."""
        return entry_mark(last_entries(self._decisions).get(fingerprint))

    def find(self, fingerprint: str) -> Finding | None:
        """Return a finding of the report."""
        findings = self._report.findings if self._report else ()
        return next((each for each in findings if each.fingerprint == fingerprint), None)

    def decide(self, form: Mapping[str, str], tab: str) -> Finding:
        """Write a decision down and return the finding as it stands then.

        form: ``finding``, ``seen`` (the mark of the decision its page knew) and what is asked for.

        Raises:
            ConflictError: another decision came in between; nothing was written.
            InputError, InputErrors: the form or the decisions file can't be used.
            OSError: the file can't be written.
        """
        with self._lock:
            self._read_decisions("")
            finding = self.find(form.get("finding", ""))
            if finding is None:
                raise InputError("this finding is not there any more")
            if form.get("seen", "") != self.mark_of(finding.fingerprint):
                raise ConflictError
            path = self.work.decisions
            record_decision(path, ruling_of(form, finding, self.work.today, str(path)))
            self._read_decisions(tab)
            return self.find(finding.fingerprint) or finding

    def sort(self, form: Mapping[str, str]) -> list[Naming]:
        """Write down what is one fact; the report heeds it once it is made again.

        Raises:
            InputError, InputErrors: the form or the decisions file can't be used.
            OSError: the file can't be written.
        """
        with self._lock:
            self._read_decisions("")
            if self._report is None:
                raise InputError("the report is being made")
            path = self.work.decisions
            asked = Asked(form, self.work.today, str(path))
            namings = sort_mentions(self._report, asked, self._file[1])
            record_decision(path, *namings)
            self._read_file()
            return namings

    @property
    def sorted_facts(self) -> list[Sorted]:
        """What editors put together and took out, a fact each; what they took back is left out."""
        return sorted_facts(self._file[1])

    def is_sorted(self, fact: str) -> bool:
        """Tell whether an editor ruled on what belongs to a fact and did not take it back."""
        return any(each.fact == fact for each in self.sorted_facts)

    def look(self, since: int, tab: str) -> list[str]:
        """Return the fingerprints that others ruled on since a version, each once, in their order.

        A decisions file that can't be read is told by ``fault`` until it can be again.
        """
        with self._lock:
            try:
                self._read_decisions("")
                self.fault = ""
            except (InputError, InputErrors) as error:
                self.fault = str(error)
            if self._report is not None:
                self.is_outdated = self._heeded != self._file[1] or self._stamps != self._stamp()
            changed = [each for each in self._changes if each.version > since and each.tab != tab]
            return list(dict.fromkeys(each.fingerprint for each in changed))

    def make(self) -> None:
        """Make the report; what keeps it from being made is told by ``stage``."""
        try:
            stamps, (_, namings) = self._stamp(), self._read_file()
            report = self.work.make(self._progress)
            with self._lock:
                self._stamps, self._heeded = stamps, namings
                self._report = _reopened(report)
                self._decisions = ()
                self._read_decisions("")
                self.version += 1
        except (InputError, InputErrors, OSError) as error:
            self.stage = self.stage._replace(fault=str(error))
        finally:
            self._is_made = False

    def _progress(self, done: int, total: int) -> None:
        self.stage = Stage(done, total)

    def _read_decisions(self, tab: str) -> None:
        """Take over the decisions of the file; what they change is noted under the tab's name."""
        decisions, _ = self._read_file()
        if decisions == self._decisions or self._report is None:
            return
        before, now = last_entries(self._decisions), last_entries(decisions)
        known = {finding.fingerprint for finding in self._report.findings}
        changed = [
            each
            for each in {**before, **now}
            if each in known and entry_mark(before.get(each)) != entry_mark(now.get(each))
        ]
        self._decisions = decisions
        clean = _reopened(self._report)
        judgements, findings = apply(clean.judgements, clean.findings, decisions, self.work.today)
        self._report = clean.model_copy(
            update={"judgements": tuple(judgements), "findings": tuple(findings)}
        )
        if changed:
            self.version += 1
            self._changes += [Change(self.version, each, tab) for each in changed]

    def _read_file(self) -> _Entries:
        """Return what the decisions file holds; it is read again only if it has changed."""
        path = self.work.decisions
        try:
            status = path.stat()
        except OSError:
            self._file_stamp, self._file = None, ((), ())
            return self._file
        stamp = (status.st_ino, status.st_mtime_ns, status.st_size)
        if stamp != self._file_stamp:
            self._file = (load_decisions(path), load_namings(path))
            self._file_stamp = stamp
        return self._file

    def _stamp(self) -> dict[Path, tuple[int, int]]:
        """Return size and time of every file the report is made of, but for the decisions."""
        stamps = {}
        for path in self.work.read():
            for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
                try:
                    status = file.stat()
                except OSError:
                    continue
                if file != self.work.decisions:
                    stamps[file] = (status.st_mtime_ns, status.st_size)
        return stamps


def _reopened(report: Report) -> Report:
    """Return the report as if nobody had ruled on anything."""
    findings = tuple(
        each.model_copy(update={"state": State.OPEN, "decision": None}) for each in report.findings
    )
    judgements = tuple(each.model_copy(update={"state": State.OPEN}) for each in report.judgements)
    return report.model_copy(update={"findings": findings, "judgements": judgements})
