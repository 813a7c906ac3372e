"""Selection: which facts and findings of a report its reader asked for."""

from collections.abc import Sequence

from checker.errors import InputError
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import Judgement, State

FAILING = (Severity.ERROR, Severity.WARNING)
"""A gate fails on these; a note is for reading."""


def listed(report: Report) -> list[Judgement]:
    """Return the judgements of the facts that are shown, worst first."""
    return [each for each in report.judgements if each.fact.id in report.shown]


def show_all(report: Report) -> Report:
    """Return the report with every fact shown, also those that hold no claim."""
    return report.model_copy(update={"shown": frozenset(j.fact.id for j in report.judgements)})


def findings(report: Report) -> list[Finding]:
    """Return the findings about shown facts and those about the input itself, in their order."""
    grouped = {judgement.fact.id for judgement in report.judgements}
    hidden = grouped - report.shown
    return [each for each in report.findings if each.fact not in hidden]


def open_findings(report: Report) -> list[Finding]:
    """Return the shown findings that nobody has ruled on, the severest first."""
    left = [each for each in findings(report) if each.state is State.OPEN]
    return sorted(left, key=lambda each: list(Severity).index(each.severity))


def selected(
    report: Report, chosen: Sequence[str], ignored: Sequence[str], known: Sequence[str]
) -> Report:
    """Return the report with the findings whose code was chosen and not ignored.

    Codes may be cut short: "D" stands for all that begin with it. An empty choice is all codes;
    of a choice and an exception the exception wins. Raises InputError for a code that is the
    beginning of none of the known ones.
    """
    for code in (*chosen, *ignored):
        if not any(each.startswith(code) for each in known):
            raise InputError(f"no rule has the code '{code}'", hint="codes: " + ", ".join(known))
    kept = [
        each
        for each in report.findings
        if (not chosen or each.code.startswith(tuple(chosen)))
        and not each.code.startswith(tuple(ignored))
    ]
    return report.model_copy(update={"findings": tuple(kept)})


def failing(report: Report) -> list[Finding]:
    """Return the shown findings that nobody has ruled on and that are more than a note."""
    return [
        each for each in findings(report) if each.state is State.OPEN and each.severity in FAILING
    ]
