"""Rulings: what an editor decided on a finding, in a sentence."""

from checker.model.finding import Finding
from checker.report.glyphs import harmless
from checker.report.values import day_name


def why(finding: Finding) -> str:
    """Return the ruling with the value that stands, who decided, when and why, as far as known."""
    decision = finding.decision
    told = finding.state.value.capitalize()
    if decision is None:
        return f"{told}."
    told += f" ({harmless(decision.value)} stands)" if decision.value else ""
    told += f" by {harmless(decision.by)}" if decision.by else ""
    told += f" on {day_name(decision.on)}" if decision.on else ""
    reason = harmless(decision.reason).rstrip(".")
    return f"{told}: {reason}." if reason else f"{told}."
