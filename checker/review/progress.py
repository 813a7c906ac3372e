"""Progress: what an edit made worse and what it made better."""

from checker.model.report import Report
from checker.model.verdict import State

BEFORE = "there before"


def hold_against(report: Report, earlier: Report) -> Report:
    """Return the report with the findings the earlier one has not; those that are gone are mended.

    Open findings are compared with open ones, by their fingerprints: a value that changed makes an
    old finding a mended one and a new one.
    """
    before = {each.fingerprint for each in earlier.findings if each.state is State.OPEN}
    now = {each.fingerprint for each in report.findings if each.state is State.OPEN}
    told = [
        each
        for each in report.findings
        if each.state is not State.OPEN or each.fingerprint not in before
    ]
    gone = [
        each
        for each in earlier.findings
        if each.state is State.OPEN and each.fingerprint not in now
    ]
    kept = len(report.findings) - len(told)
    withheld = {**report.withheld, BEFORE: kept} if kept else report.withheld
    return report.model_copy(
        update={"findings": tuple(told), "mended": tuple(gone), "withheld": withheld}
    )
