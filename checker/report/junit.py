"""JUnit: a test for each fact, claim and article, for forges and servers that show test results.

The format has no standard; this keeps to what the schemas of Jenkins (junit-10.xsd) and Apache Ant
have in common. A test bears the name of its fact, claim or article: the name is the same on every
run, so that a server can tell what newly fails. There are no times: nothing here was measured.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.model.finding import Finding
from checker.model.gate import FailOn
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.glyphs import harmless
from checker.report.page import PAGE, Page
from checker.report.selection import findings, listed
from checker.report.spans import Spans

_WORDS = 160

Key = TypeVar("Key", bound=Hashable)


class _Case(NamedTuple):
    name: str
    found: list[Finding]


def render(report: Report, page: Page = PAGE) -> str:
    """Return the test suites facts, claims, articles and, for what is about none of them, input.

    A test fails where a finding grave enough for the gate is open; it is skipped where all such
    were ruled on. Milder ones are told in its output.
    """
    spans = Spans(report, page)
    root = Element("testsuites", {"name": "checker"})
    for name, cases in _suites(report):
        if cases:
            suite = SubElement(root, "testsuite", {"name": name})
            for case in cases:
                _test(SubElement(suite, "testcase"), name, case, spans, report.fail_on)
            _count(suite)
            suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    _count(root)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suites(report: Report) -> Iterator[tuple[str, list[_Case]]]:
    facts = {judgement.fact.id: judgement.fact.id for judgement in listed(report)}
    claims = {anchor.claim.place: anchor.claim.id for anchor in report.anchors}
    articles = {_home(each.path, each.line): each.id for each in report.articles}
    for skipped in report.skipped:
        articles.setdefault(_home(skipped.path, skipped.line), skipped.path)
    cases, rest = _sort(findings(report), facts, lambda finding: finding.fact)
    yield "facts", cases
    cases, rest = _sort(rest, claims, lambda finding: finding.place)
    yield "claims", cases
    cases, rest = _sort(rest, articles, lambda each: _home(each.place.path, each.place.line))
    yield "articles", cases
    others = {name: name for name in map(_rule_and_file, rest)}
    cases, _ = _sort(rest, others, _rule_and_file)
    yield "input", cases


def _home(path: str, line: int | None) -> tuple[str, int | None]:
    """Return what is one article of a file: all of it, but of a .jsonl file a line."""
    return path, line if path.endswith(".jsonl") else None


def _rule_and_file(finding: Finding) -> str:
    return f"{finding.code} {finding.place.path}"


def _sort(
    found: Iterable[Finding], names: Mapping[Key, str], key: Callable[[Finding], Key]
) -> tuple[list[_Case], list[Finding]]:
    """Return a test for each name, with the findings whose key is the name's, and the others."""
    cases = {each: _Case(name, []) for each, name in names.items()}
    rest = []
    for finding in found:
        case = cases.get(key(finding))
        if case:
            case.found.append(finding)
        else:
            rest.append(finding)
    return list(cases.values()), rest


def _test(test: Element, suite: str, case: _Case, spans: Spans, fail_on: FailOn) -> None:
    test.set("classname", f"checker.{suite}")
    test.set("name", harmless(case.name))
    grave = [finding for finding in case.found if finding.severity in fail_on.severities]
    left = [finding for finding in grave if finding.state is State.OPEN]
    if left:
        attributes = {"type": left[0].code, "message": harmless(left[0].message)}
        SubElement(test, "failure", attributes).text = _tell(left, spans)
    elif grave:
        states = ", ".join(dict.fromkeys(finding.state.value for finding in grave))
        SubElement(test, "skipped", {"message": states})
    notes = [finding for finding in case.found if finding not in grave]
    if notes:
        SubElement(test, "system-out").text = _tell(notes, spans)


def _tell(found: Iterable[Finding], spans: Spans) -> str:
    lines = []
    for finding in found:
        lines.append(f"{finding.code} {finding.severity.value}: {harmless(finding.message)}")
        for span in spans.of(finding):
            told = span.tell(_WORDS)
            lines.append(f"  {harmless(span.path)}:{span.line}" + (f": {told}" if told else ""))
    return "\n".join(lines)


def _count(element: Element) -> None:
    element.set("tests", str(len(list(element.iter("testcase")))))
    element.set("failures", str(len(list(element.iter("failure")))))
    element.set("errors", "0")
