"""Gate: a run of ``checker check`` with all that may be asked of it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.commands.memory import Answer, Memory
from checker.commands.project import Project
from checker.console import tell
from checker.delivery import Target, render_targets, send
from checker.errors import InputError

if TYPE_CHECKING:
    from checker.model.inputs import Inputs
    from checker.model.report import Report


@dataclass(frozen=True)
class Gate:
    """What a run is asked for.

    today: the day on which decisions have to hold. since: a branch or commit; only what its changes
    touch is told. against: an earlier claims file; what was there before is not told.
    """

    project: Project
    paths: list[Path] | None
    today: dt.date
    since: str = ""
    against: Path | None = None

    @property
    def read(self) -> list[Path]:
        """The files and folders that a run reads, those that are there."""
        project = self.project
        files = (project.claims_file, project.decisions_file, project.config, self.against)
        return [*(self.paths or project.corpus), *(path for path in files if path)]

    def run(self, inputs: "Inputs") -> "Report":
        """Return the report with the findings that are to be told."""
        from checker.history import find_earlier
        from checker.review import hold_against

        report = self.project.run_on(inputs)
        if self.against is None:
            return report
        earlier = find_earlier(inputs, self.against, Path())
        return hold_against(report, self.project.run_on(earlier))

    def write_baseline(self) -> None:
        """Write all open findings to the baseline, whether it held them before or not."""
        from checker.report.glyphs import plural
        from checker.report.selection import open_findings
        from checker.review.baseline import as_debts, save_baseline

        if self.since or self.against:
            raise InputError("a baseline holds all findings, not those of one change")
        report = self.project.run_on(self.inputs(with_baseline=False))
        debts = as_debts(open_findings(report))
        target = self.project.baseline_target
        save_baseline(target, debts)
        tell(f"{target}: {plural(len(debts), 'finding')} that will not count from now on\n")

    def prune_baseline(self, report: "Report") -> "Report":
        """Take from the baseline what is found no more; return the report without a word of it."""
        from checker.review.baseline import load_baseline, save_baseline

        target = self.project.baseline_file
        if target is None:
            raise InputError("there is no baseline to prune", hint="name it: --baseline FILE")
        paid = {debt.fingerprint for debt in report.paid}
        debts = load_baseline(target).debts
        save_baseline(target, (debt for debt in debts if debt.fingerprint not in paid))
        tell(f"{target}: {len(paid):,} of {len(debts):,} taken out\n")
        left = tuple(each for each in report.findings if each.place.path != str(target))
        return report.model_copy(update={"findings": left, "paid": ()})

    def inputs(self, *, with_baseline: bool = True) -> "Inputs":
        """Return what was read."""
        from checker.history import find_changes

        project = self.project
        inputs = project.inputs(self.paths, self.today, with_baseline=with_baseline)
        if not (inputs.articles or inputs.skipped or (inputs.claims and inputs.claims.claims)):
            raise InputError("there are no articles and no claims to check", hint=_where(self))
        if not self.since:
            return inputs
        changes = find_changes(inputs, self.since, Path(), project.decisions_file, project.config)
        return inputs.model_copy(update={"changes": changes})


class Wishes(NamedTuple):
    """What is to be done with a run beside telling it."""

    write_baseline: bool = False
    prune_baseline: bool = False
    statistics: bool = False


def pass_through(gate: Gate, targets: Sequence[Target], wishes: Wishes) -> bool:
    """Run the gate, tell what it found, and return whether it lets the project pass."""
    if wishes.write_baseline:
        gate.write_baseline()
        return True
    if wishes.prune_baseline or gate.project.store is None:
        report = gate.run(gate.inputs())
        answer = _answer(gate.prune_baseline(report) if wishes.prune_baseline else report, targets)
    else:
        memory = Memory(gate.project.store, gate, targets)
        answer = memory.recall() or _find_out(gate, targets, memory)
    send(answer.told, targets)
    if wishes.statistics:
        tell(answer.statistics)
    return answer.passes


def _find_out(gate: Gate, targets: Sequence[Target], memory: Memory) -> Answer:
    inputs = gate.inputs()
    report = gate.run(inputs)
    answer = _answer(report, targets)
    # An article that cost a process its life may be read the next time.
    if report.skipped == inputs.skipped:
        memory.keep(inputs, answer)
    return answer


def _answer(report: "Report", targets: Sequence[Target]) -> Answer:
    from checker.report.selection import failing
    from checker.report.statistics import render_statistics

    told = render_targets(report, targets)
    return Answer(not failing(report), told, render_statistics(report))


def _where(gate: Gate) -> str:
    looked = gate.paths or gate.project.corpus
    return f"nothing that can be read is in {', '.join(map(str, looked))}" if looked else ""
