"""Vetoes: what keeps two values apart however alike the words around them are."""

import pytest

from checker.extract import find_mentions
from checker.kinds import KINDS_BY_NAME
from checker.match.vetoes import veto
from checker.model.article import Article


def kept_apart(one, other, kind="quantity"):
    told = [Article(id=name, path=f"{name}.txt", text=t) for name, t in (("a", one), ("b", other))]
    first, second = (
        next(each for each in find_mentions(article) if each.kind == kind) for article in told
    )
    return veto(first, second, KINDS_BY_NAME[kind].subject)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Nine people were killed.", "Nine people were injured.", "other fates"),
        ("Nine people fled.", "Nine houses were hit.", "other things"),
        ("Up to nine people could die.", "Nine people died.", "could be"),
        ("Nine people were shot.", "A third was also shot.", "a further one and the whole"),
        (
            "Lind had nine points in the match against Karo.",
            "Lind had four points during a late run against Karo.",
            "of a game, a season or a career",
        ),
        (
            "Seven bullets hit him.",
            "One bullet entered his arm; two other bullets did not.",
            "part",
        ),
        ("Karo is home to 80,000 people.", "Tiso is home to 90,000 people.", "of others"),
    ],
)
def test_counts_of_two_things(one, other, why):
    assert why in kept_apart(one, other)


def test_two_counts_of_one_thing():
    assert kept_apart("Nine people were killed.", "Seven people died.") == ""


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Ana Berg resigned on 3 May 2021.", "Tom Lind resigned on 5 May 2021.", "of others"),
        ("Ana Berg resigned on 3 May 2021.", "Ana Berg resigned on 5 May 2021.", ""),
        ("The bail hearing was on 3 May 2021.", "The plea hearing was on 5 May 2021.", "two of"),
        # Of one calamity's victims all have one day.
        ("Ana Berg was shot on 3 May 2021.", "Tom Lind was shot on 5 May 2021.", ""),
    ],
)
def test_dates_of_two_persons(one, other, why):
    found = kept_apart(one, other, kind="date")
    assert why in found if why else not found


def test_another_sentence_is_not_the_first():
    one, other = "He served a two-year sentence.", "He got another three-year sentence."
    assert kept_apart(one, other, kind="duration") == "a further one and the first"


def test_minutes_are_not_years():
    one, other = "The siege lasted a few minutes.", "The siege lasted fifteen years."
    assert kept_apart(one, other, kind="duration") == "minutes and years"


def test_words_inside_other_words_are_not_said_twice():
    text = "He said: \"I told him, 'Go home now, all of you', and he did.\""
    article = Article(id="a", path="a.txt", text=text)
    outer, inner = (each for each in find_mentions(article) if each.kind == "quote")
    assert veto(outer, inner, "words") == "one stands inside the other"


def test_distances_of_two_things():
    one, other = "The mill is 15 miles north of Karo.", "They saw a driver 50 miles north of Karo."
    assert kept_apart(one, other, kind="measure") == "distances of other things"
