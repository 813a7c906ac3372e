"""What became of values when an article was changed."""

import datetime as dt

import pytest

from checker.extract import find_mentions
from checker.match import find_revisions
from checker.model.article import Article

DAY = dt.date(2021, 6, 1)


def article(text, number=0):
    name = f"flood.v{number}" if number else "flood"
    version_of = "flood" if number else ""
    return Article(id=name, path=f"{name}.md", text=text, published=DAY, version_of=version_of)


def revised(*texts):
    """Return what was changed from text to text, the last being what the article says now."""
    *earlier, last = texts
    versions = [article(text, number) for number, text in enumerate(earlier, start=1)]
    found = find_revisions([article(last)], versions, find_mentions)
    return [(each.before.words, each.after.words, bool(each.declared)) for each in found]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("Seven people died.", "Nine people died.", ("Seven", "Nine")),
        ("It cost $3.5 million.", "It cost $3.6 million.", ("$3.5 million", "$3.6 million")),
        ("It fell on Nov. 4, 2019.", "It fell on Nov. 5, 2019.", ("Nov. 4, 2019", "Nov. 5, 2019")),
        ("The siege took two years.", "The siege took six years.", ("two years", "six years")),
        ("“We will fight on,” he said.", "“We will give up,” he said.", ("fight", "give up")),
    ],
)
def test_a_changed_value_is_found(before, after, change):
    ((was, now, declared),) = revised(before, after)
    assert change[0] in was
    assert change[1] in now
    assert not declared


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Seven people died.", "Seven people died."),
        ("Seven people died.", "7 people died."),
        ("About 20,000 people came.", "Some 19,874 people came."),
        ("Seven people died.", "At least seven people died."),
        ("Seven people died.", "Seven people died. Nine were hurt."),
        ("Seven people died. Nine were hurt.", "Seven people died."),
        ("Seven people died.\n\nNine were hurt.", "Nine were hurt.\n\nSeven people died."),
        (
            "Police arrested seven men after the match in the old town.",
            "A crowd of nine thousand gathered at the harbour to see the ships.",
        ),
        ("Seven people died in 2019.", "Seven people died in three hours."),
    ],
)
def test_what_still_fits_or_is_new_is_none(before, after):
    assert revised(before, after) == []


def test_every_step_is_told():
    steps = revised("Seven people died.", "Nine people died.", "Eleven people died.")
    firsts = [(was.split()[0], now.split()[0]) for was, now, _ in steps]
    assert firsts == [("Seven", "Nine"), ("Nine", "Eleven")]


def test_versions_are_in_the_order_of_their_numbers():
    texts = [f"The river rose for {number} days." for number in range(2, 14)]
    assert len(revised(*texts)) == 11


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: The number of dead is nine, not seven.",
        "This article was amended on 2 June 2021.",
        "An earlier version of this story misstated the toll.",
        "Editor’s note: the toll has been changed.",
    ],
)
def test_a_note_of_correction_is_seen(notice):
    found = revised("Seven people died.", f"Nine people died.\n\n{notice}")
    assert [said for *_, said in found] == [True]


def test_an_old_note_does_not_excuse_a_new_change():
    note = "Correction: the name of the river was misspelled."
    found = revised(f"Seven people died.\n\n{note}", f"Nine people died.\n\n{note}")
    assert [said for *_, said in found] == [False]


def test_a_figure_in_a_quotation_is_told_once():
    found = revised(
        "“We have found seven bodies in the river,” he said.",
        "“We have found nine bodies in the river,” he said.",
    )
    assert len(found) == 1
