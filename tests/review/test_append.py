"""A decision becomes an entry at the end of decisions.yaml; what stands there stays."""

import datetime as dt

import pytest

from checker.errors import InputError, InputErrors, Place
from checker.model.decision import Decision, Ruling
from checker.review.append import append_entry
from checker.review.store import parse_decisions

DECISION = Decision(
    finding="1546dbbf02a39533",
    rule="D201",
    about="victims",
    found="RT has 9; Washington Post has 7: different figures.",
    ruling=Ruling.RESOLVE,
    value="9",
    reason="The prosecutor's count: nine.\nBy telephone.",
    by="Ana Ruiz",
    on=dt.date(2019, 12, 1),
    expires=dt.date(2020, 3, 1),
    place=Place("d.yaml"),
)
ENTRY = """\
  - finding: "1546dbbf02a39533"
    rule: D201
    about: victims
    found: "RT has 9; Washington Post has 7: different figures."
    ruling: resolve
    value: "9"
    reason: "The prosecutor's count: nine.\\nBy telephone."
    by: Ana Ruiz
    on: 2019-12-01
    expires: 2020-03-01
"""
SHORT = DECISION.model_copy(
    update={"rule": "", "about": "", "found": "", "value": "", "reason": "", "by": ""}
    | {"on": None, "expires": None}
)
OLD = "# The desk's.\ndecisions:\n  - finding: 0123456789abcdef # checked\n    ruling: accept\n"


def test_a_new_file():
    text = append_entry("", "d.yaml", DECISION)
    assert text.startswith("# What the editors ruled on findings")
    assert text.endswith(f"version: 1\ndecisions:\n{ENTRY}")


def test_what_stands_there_stays_letter_for_letter():
    assert append_entry(OLD, "d.yaml", DECISION) == OLD + ENTRY


@pytest.mark.parametrize(
    "text",
    [
        "decisions: []",
        "decisions: []\nversion: 1\n",
        "\ufeffdecisions:\n- finding: 0123456789abcdef\n  ruling: accept",
        "decisions:\n    -   finding: 0123456789abcdef\n        ruling: accept\n\n\n",
        "decisions:\n  -\n    finding: 0123456789abcdef\n    ruling: accept\n# end\n",
        "decisions:\n  - {finding: 0123456789abcdef, ruling: accept}\n",
    ],
)
def test_files_of_every_fashion_grow(text):
    grown = append_entry(text, "d.yaml", SHORT)
    *before, last = parse_decisions(grown, "d.yaml")
    assert [each.finding for each in before] == ["0123456789abcdef"] * ("0123" in text)
    assert last.model_copy(update={"place": SHORT.place}) == SHORT


@pytest.mark.parametrize(
    "text",
    [
        "decisions: [{finding: 0123456789abcdef, ruling: accept}]",
        OLD + "version: 1\n",
    ],
)
def test_a_list_that_cannot_grow_is_told(text):
    with pytest.raises(InputError, match="no entry can be added"):
        append_entry(text, "d.yaml", DECISION)


def test_a_broken_file_is_told():
    with pytest.raises(InputErrors):
        append_entry("decisions: {", "d.yaml", DECISION)
