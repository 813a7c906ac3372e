"""Selection: which facts and findings of a report its reader asked for."""

from collections.abc import Mapping, Sequence

from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import Judgement, State


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


def findings_by_fact(report: Report) -> Mapping[str, Sequence[Finding]]:
    """Return the shown findings by the facts they are about, those about the input under ""."""
    about: dict[str, list[Finding]] = {}
    for finding in findings(report):
        about.setdefault(finding.fact, []).append(finding)
    return about


def open_findings(report: Report) -> list[Finding]:
    """Return the shown findings that nobody has ruled on, the severest first."""
    left = [each for each in findings(report) if each.state is State.OPEN]
    return sorted(left, key=lambda each: list(Severity).index(each.severity))


def failing(report: Report) -> list[Finding]:
    """Return the shown findings that nobody has ruled on and that are grave enough to fail."""
    grave = report.fail_on.severities
    return [
        each for each in findings(report) if each.state is State.OPEN and each.severity in grave
    ]
