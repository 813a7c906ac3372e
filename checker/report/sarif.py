"""SARIF 2.1.0: all findings for code scanning (OASIS, with errata 01).

Decided findings are in it with a suppression, so that a viewer can show and a forge close them.
Section numbers below are the standard's.
"""

import json
from inspect import cleandoc
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from checker import __version__
from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.rule import Rule
from checker.model.verdict import State
from checker.report.fingerprints import unique_fingerprints
from checker.report.glyphs import harmless
from checker.report.handbook import meaning, sections
from checker.report.page import PAGE, Page
from checker.report.rulings import why
from checker.report.selection import findings
from checker.report.spans import Span, Spans

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_WORDS = 160
# Section 3.11.5: braces are doubled; 3.11.6: brackets and backslashes are escaped.
_SPECIAL = str.maketrans({"\\": r"\\", "[": r"\[", "]": r"\]", "{": "{{", "}": "}}"})


def render(report: Report, page: Page = PAGE) -> str:
    """Return one run with the rules and all shown findings, in the order of the report."""
    spans = Spans(report, page)
    found = findings(report)
    numbers = {rule.code: at for at, rule in enumerate(report.rules)}
    results = [
        _result(finding, print_, spans.of(finding), numbers.get(finding.code))
        for finding, print_ in zip(found, unique_fingerprints(found), strict=True)
    ]
    rules = [_rule(rule) for rule in report.rules]
    driver = {"name": "checker", "semanticVersion": _semantic(__version__), "rules": rules}
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, indent=2) + "\n"


def _semantic(version: str) -> str:
    """Return a version as Semantic Versioning 2.0 writes it: Python's "1.2.0rc1" is no such one."""
    numbers = version.split(".")[:3]
    return version if len(numbers) == 3 and all(map(str.isdecimal, numbers)) else f"0.0.0+{version}"


def _rule(rule: Rule) -> dict[str, Any]:
    name = "".join(word.capitalize() for word in rule.name.split("-"))
    parts = sections(rule.doc)
    told = [meaning(rule.doc), *(f"**{head}:** {text}" for head, text in parts.items())]
    return {
        "id": rule.code,
        "name": name,
        "shortDescription": {"text": cleandoc(rule.doc).partition("\n")[0]},
        "fullDescription": {"text": meaning(rule.doc)},
        "help": {"text": cleandoc(rule.doc), "markdown": "\n\n".join(told)},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(
    finding: Finding, fingerprint: str, spans: list[Span], rule: int | None
) -> dict[str, Any]:
    first, *others = spans
    result: dict[str, Any] = {"ruleId": finding.code}
    if rule is not None:
        result["ruleIndex"] = rule
    result |= {
        "level": finding.severity.value,
        "message": {"text": _message(finding, others)},
        "locations": [{"physicalLocation": _physical(first)}],
    }
    if others:
        result["relatedLocations"] = [_related(at, span) for at, span in enumerate(others, start=1)]
    # The first is ours; the second is the only one GitHub matches alerts by, and would else fill
    # in with a hash of the line: an alert shall follow the fact and its values, not the line.
    result["partialFingerprints"] = {
        "checkerFinding/v1": fingerprint,
        "primaryLocationLineHash": fingerprint,
    }
    # Section 3.27.23: if one result has the property, all have; none is an empty list.
    result["suppressions"] = [] if finding.state is State.OPEN else [_suppression(finding)]
    if finding.fact:
        result["properties"] = {"fact": finding.fact}
    return result


def _message(finding: Finding, others: list[Span]) -> str:
    """Return the message with links: code scanning shows related places only where it links."""
    told = harmless(finding.message).translate(_SPECIAL)
    links = [f"[{_name(span).translate(_SPECIAL)}]({at})" for at, span in enumerate(others, 1)]
    return f"{told} See {', '.join(links)}." if links else told


def _name(span: Span) -> str:
    place = f"{span.path}:{span.line}"
    name = f"claim {span.claim}" if span.claim else span.source
    return harmless(f"{name}, {place}") if name else place


def _related(number: int, span: Span) -> dict[str, Any]:
    told: dict[str, Any] = {"id": number, "physicalLocation": _physical(span)}
    if words := span.tell(_WORDS):
        told["message"] = {"text": words.translate(_SPECIAL)}
    return told


def _physical(span: Span) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": span.line}
    if span.start.column:
        region["startColumn"] = span.start.column
    if span.end and span.start.column:
        region |= {"endLine": span.end.line, "endColumn": span.end.column}
        region["snippet"] = {"text": span.words}
    return {"artifactLocation": _artifact(span.path), "region": region}


def _artifact(path: str) -> dict[str, str]:
    """Return a file as section 3.4 wants it: a URI relative to the repository, or a whole one."""
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(path, safe="/", errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def _suppression(finding: Finding) -> dict[str, str]:
    return {"kind": "external", "status": "accepted", "justification": why(finding)}
