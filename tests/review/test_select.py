"""Which findings a project wants to hear of."""

import pytest

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.gate import GateSettings
from checker.review.select import select

CODES = ("D201", "D206", "C101", "A502")


def finding(code, *paths):
    first, *others = paths or ("corpus/post.md",)
    return Finding(
        code=code,
        rule="some-rule",
        severity=Severity.WARNING,
        message="the figures differ",
        place=Place(first, 3, 5),
        related=tuple(Place(path, 7, 1) for path in others),
        fingerprint="0" * 16,
    )


def told(findings, **settings):
    return [each.code for each in select(findings, GateSettings(**settings))]


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ({}, ["D201", "D206", "C101", "A502"]),
        ({"select": ("D201",)}, ["D201"]),
        ({"select": ("D", "C1")}, ["D201", "D206", "C101"]),
        ({"select": ("D",), "ignore": ("D20",)}, []),
        ({"ignore": ("A", "C")}, ["D201", "D206"]),
    ],
)
def test_codes_are_chosen_by_their_beginning(settings, left):
    assert told([finding(code) for code in CODES], **settings) == left


@pytest.mark.parametrize(
    ("pattern", "paths", "is_told"),
    [
        ("corpus/wire/*", ["corpus/wire/a.md"], False),
        ("corpus/wire/", ["corpus/wire/deep/a.md"], False),
        ("*.txt", ["corpus/a.txt"], False),
        ("corpus/a.md", ["corpus/b.md"], True),
        # Without the wire nothing is left that could be at odds ...
        ("corpus/wire/*", ["corpus/wire/a.md", "corpus/post.md"], False),
        ("corpus/wire/*", ["corpus/post.md", "corpus/wire/a.md"], False),
        # ... but here two others are.
        ("corpus/wire/*", ["corpus/wire/a.md", "corpus/post.md", "corpus/rt.md"], True),
        ("corpus/wire/*", ["corpus/post.md", "corpus/rt.md"], True),
    ],
)
def test_a_path_is_ignored_where_no_conflict_is_left_without_it(pattern, paths, is_told):
    ignores = {pattern: ("D201",)}
    assert told([finding("D201", *paths)], per_path_ignores=ignores) == ["D201"] * is_told


def test_a_path_pattern_is_for_its_rules_alone():
    found = [finding("D201", "corpus/a.md"), finding("A502", "corpus/a.md")]
    assert told(found, per_path_ignores={"corpus/a.md": ("A",)}) == ["D201"]


def test_a_severity_is_what_the_project_says():
    found = select(
        [finding("D201"), finding("A502")], GateSettings(severities={"D201": Severity.NOTE})
    )
    assert [each.severity for each in found] == [Severity.NOTE, Severity.WARNING]


def test_of_two_severities_the_more_exact_code_counts():
    severities = {"D": Severity.ERROR, "D206": Severity.NOTE}
    found = select([finding("D201"), finding("D206")], GateSettings(severities=severities))
    assert [each.severity for each in found] == [Severity.ERROR, Severity.NOTE]
