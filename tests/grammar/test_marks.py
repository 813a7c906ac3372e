"""What a mark may be, as far as its surroundings tell."""

import pytest

from checker.grammar.letters import make_plain
from checker.grammar.marks import find_marks

OPENING, CLOSING, NONE = range(3)


def likeliest(text):
    plain = make_plain(text)
    marks = find_marks(plain.text, lambda offset: text[plain.stored(offset)])
    return [min(range(3), key=mark.costs.__getitem__) for mark in marks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "go" now', [OPENING, CLOSING]),
        ("He said “go” now", [OPENING, CLOSING]),
        ("He said 'go on' now", [OPENING, CLOSING]),
        ('"Go, "he said', [OPENING, CLOSING]),
        ('They said" go', [OPENING]),
        ("in the '90s", [NONE]),
        ("in the ’90s", [NONE]),
        ("love 'em", [NONE]),
        ("Berg's and O'Hara's", []),
        ("Smith Corp.'s", []),
        ("``Go'' now", [OPENING, CLOSING]),
    ],
)
def test_the_likeliest_reading_of_each_mark(text, expected):
    assert likeliest(text) == expected


@pytest.mark.parametrize(
    ("run", "singles"),
    [("\"'Go", [False, True]), ("'''Go", [False, True]), ("Go.'''", [True, False])],
)
def test_marks_side_by_side_are_told_apart(run, singles):
    assert [mark.single for mark in find_marks(run, run.__getitem__)] == singles


def test_a_mark_knows_whether_it_begins_its_line():
    text = 'One "two".\n  "Three."'
    assert [mark.leads for mark in find_marks(text, text.__getitem__)] == [
        False,
        False,
        True,
        False,
    ]
