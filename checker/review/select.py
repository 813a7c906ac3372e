"""Select: which findings a project wants to hear of, and how grave they are there."""

from collections.abc import Iterable
from fnmatch import fnmatchcase

from checker.model.finding import Finding
from checker.model.gate import GateSettings


def select(findings: Iterable[Finding], settings: GateSettings) -> list[Finding]:
    """Return the findings that were selected and not ignored, with the severities set for them.

    Of a choice and an exception the exception wins. A finding is ignored for a path pattern where
    no conflict is left without the files that fit it: at most one of its places is elsewhere.
    """
    return [_weighed(each, settings) for each in findings if _is_wanted(each, settings)]


def _weighed(finding: Finding, settings: GateSettings) -> Finding:
    """Return the finding with the severity set for its code, or for the longest beginning of it."""
    codes = [code for code in settings.severities if finding.code.startswith(code)]
    if not codes:
        return finding
    severity = settings.severities[max(codes, key=len)]
    return finding.model_copy(update={"severity": severity})


def _is_wanted(finding: Finding, settings: GateSettings) -> bool:
    if settings.select and not finding.code.startswith(settings.select):
        return False
    if finding.code.startswith(settings.ignore):
        return False
    return not any(
        finding.code.startswith(codes) and _fits(finding, pattern)
        for pattern, codes in settings.per_path_ignores.items()
    )


def _fits(finding: Finding, pattern: str) -> bool:
    """Tell whether a finding is about the files of a pattern: "corpus/wire/*", "drafts/"."""
    pattern = f"{pattern}*" if pattern.endswith("/") else pattern
    paths = (finding.place.path, *(place.path for place in finding.related))
    inside = sum(fnmatchcase(path, pattern) for path in paths)
    return inside > 0 and len(paths) - inside <= (1 if finding.related else 0)
