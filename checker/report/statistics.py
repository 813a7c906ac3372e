"""Statistics: how often each rule spoke, what of it is open and what was ruled on."""

from collections import defaultdict

from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.glyphs import cells
from checker.report.selection import findings

_HEAD = ("open", "decided", "rule")


def render_statistics(report: Report) -> str:
    """Return a table of the rules that spoke of shown facts, the one with most open first."""
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings(report):
        by_rule[f"{finding.code} {finding.rule}"].append(finding)
    counted = sorted((-_open(found), rule, len(found)) for rule, found in by_rule.items())
    rows = [_HEAD, *((f"{-left:,}", f"{all_ + left:,}", rule) for left, rule, all_ in counted)]
    widths = [max(cells(row[at]) for row in rows) for at in range(2)]
    return "".join(
        f"{left:>{widths[0]}}  {decided:>{widths[1]}}  {rule}\n" for left, decided, rule in rows
    )


def _open(found: list[Finding]) -> int:
    return sum(finding.state is State.OPEN for finding in found)
