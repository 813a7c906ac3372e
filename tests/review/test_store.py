"""Decisions files, good ones and broken ones."""

import datetime as dt
from pathlib import Path

import pytest

from checker.errors import InputErrors, Place
from checker.model.decision import Decision, Ruling
from checker.review.store import load_decisions, parse_decisions

GOOD = """# What the desk has ruled.
version: 1
decisions:
  - finding: 0123456789ABCDEF
    ruling: resolve
    value: 9
    reason: |
      Nine by the prosecutor's count,
      confirmed by telephone.
    by: Ana Ruiz
    on: 2019-12-01
  - finding: 1234567890123456
    ruling: Dismiss
"""


def test_decisions_are_read_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    path.write_text(GOOD)
    assert load_decisions(path) == (
        Decision(
            finding="0123456789abcdef",
            ruling=Ruling.RESOLVE,
            value="9",
            reason="Nine by the prosecutor's count,\nconfirmed by telephone.",
            by="Ana Ruiz",
            on=dt.date(2019, 12, 1),
            place=Place(str(path), 4, 5),
        ),
        Decision(finding="1234567890123456", ruling=Ruling.DISMISS, place=Place(str(path), 12, 5)),
    )


def test_no_decisions_is_a_decisions_file() -> None:
    assert parse_decisions("decisions: []", "decisions.yaml") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ["d.yaml:1:1: the file is empty"]),
        ("version: 1\n", ["d.yaml:1:1: a decisions file needs 'decisions'"]),
        ("decisions:\n", ["d.yaml:1:11: 'decisions' is empty"]),
        (
            "version: 3\ndecisions: {}\n",
            [
                "d.yaml:1:10: unknown version '3' of the decisions file",
                "d.yaml:2:12: 'decisions' must be a list, not keys and values",
            ],
        ),
        (
            "decisions:\n  - finding: D201\n    ruling: acept\n    on: today\n    who: me\n",
            [
                "d.yaml:2:14: 'd201' is no finding's fingerprint",
                "d.yaml:3:13: unknown ruling 'acept'",
                "d.yaml:4:9: 'on' is no day: 'today'",
                "d.yaml:5:5: a decision has no key 'who'",
            ],
        ),
        (
            "decisions:\n  - ruling: accept\n  - finding: 0123456789abcdef\n  - 7\n",
            [
                "d.yaml:2:5: a decision needs 'finding'",
                "d.yaml:3:5: a decision needs 'ruling'",
                "d.yaml:4:5: a decision must be keys and values, not text",
            ],
        ),
    ],
)
def test_every_fault_is_told(text: str, said: list[str]) -> None:
    with pytest.raises(InputErrors) as caught:
        parse_decisions(text, "d.yaml")
    assert [f"{error.place}: {error.message}" for error in caught.value.errors] == said


def test_mistyped_ruling_has_a_hint() -> None:
    text = "decisions: [{finding: 0123456789abcdef, ruling: dismissed}]"
    with pytest.raises(InputErrors) as caught:
        parse_decisions(text, "d.yaml")
    assert caught.value.errors[0].hint == "did you mean 'dismiss'?"


def test_file_that_cannot_be_opened_is_answered(tmp_path: Path) -> None:
    with pytest.raises(InputErrors) as caught:
        load_decisions(tmp_path / "decisions.yaml")
    assert "the decisions file can't be read: No such file or directory" in str(caught.value)
