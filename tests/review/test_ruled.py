"""Which finding, and which decision, an editor means."""

import pytest

from checker.errors import InputError, Place
from checker.model.comparison import Severity
from checker.model.decision import Decision, Ruling
from checker.model.finding import Finding
from checker.review.ruled import find_decision, find_ruled


def finding(code, about, fingerprint):
    return Finding(
        code=code,
        rule="some-rule",
        severity=Severity.ERROR,
        message="the figures differ",
        about=about,
        place=Place("a.md", 1, 1),
        fingerprint=fingerprint,
    )


FOUND = [
    finding("D201", "victims", "aaaa000000000001"),
    finding("D202", "victims", "aaab000000000002"),
    finding("D203", "slogan", "bbbb000000000003"),
    finding("C101", "post-1", "cccc000000000004"),
]


@pytest.mark.parametrize(
    ("what", "number"),
    [
        ("bbbb000000000003", 2),
        ("BBBB", 2),
        ("#aaab0000", 1),
        ("slogan", 2),
        ("post-1", 3),
        ("d202:victims", 1),
        ("D201:slogan", None),
        ("bbb", None),
        ("nothing", None),
    ],
)
def test_a_finding_is_meant_by_digits_or_by_what_it_is_about(what, number):
    assert find_ruled(what, FOUND) == (None if number is None else FOUND[number])


@pytest.mark.parametrize("what", ["victims", "aaa", "aaaa"])
def test_of_several_the_hint_names_all(what):
    if what == "victims":
        with pytest.raises(InputError) as caught:
            find_ruled(what, FOUND)
        assert "aaaa000000000001 D201 the figures differ" in caught.value.hint
    else:
        assert find_ruled(what, FOUND) == (FOUND[0] if what == "aaaa" else None)


def test_a_decision_that_was_taken_back_is_none():
    accepted = Decision(finding="aaaa000000000001", ruling=Ruling.ACCEPT, place=Place("d.yaml"))
    back = accepted.model_copy(update={"ruling": Ruling.REOPEN})
    assert find_decision("#aaaa", [accepted]) == accepted
    assert find_decision("aaaa", [accepted, back]) is None
    assert find_decision("aaaa", [accepted, back, accepted]) == accepted
    assert find_decision("aaa", [accepted]) is None
