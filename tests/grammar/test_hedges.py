"""Hedges before and behind a value, marked "|" in the texts."""

import pytest

from checker.algebra.amounts import Bound
from checker.grammar.hedges import hedge_after, hedge_before


def before(marked: str) -> tuple[tuple[Bound, ...], str] | None:
    hedge = hedge_before(marked.replace("|", ""), marked.index("|"))
    return (hedge.bounds, marked[hedge.start : marked.index("|")]) if hedge else None


def after(marked: str) -> tuple[Bound, str] | None:
    hedge = hedge_after(marked.replace("|", ""), marked.index("|"))
    return hedge[:2] if hedge else None


@pytest.mark.parametrize(
    ("marked", "bounds", "words"),
    [
        ("At least |9", (Bound.AT_LEAST,), "At least "),
        ("no fewer than |9", (Bound.AT_LEAST,), "no fewer than "),
        ("well over |9", (Bound.MORE_THAN,), "well over "),
        ("a little more than |9", (Bound.MORE_THAN,), "a little more than "),
        ("up to |9", (Bound.AT_MOST,), "up to "),
        ("As many as |9", (Bound.AT_MOST,), "As many as "),
        ("fewer than |9", (Bound.LESS_THAN,), "fewer than "),
        ("just under |9", (Bound.NEARLY,), "just under "),
        ("just short of |9", (Bound.NEARLY,), "just short of "),
        ("somewhere around |9", (Bound.ABOUT,), "somewhere around "),
        ("an estimated |9", (Bound.ABOUT,), "an estimated "),
        ("at least about |9", (Bound.AT_LEAST, Bound.ABOUT), "at least about "),
        ("up to some |9", (Bound.AT_MOST, Bound.ABOUT), "up to some "),
        ("at least another |9", (Bound.AT_LEAST,), "at least another "),
        ("there were >|9", (Bound.MORE_THAN,), ">"),
        ("there were >= |9", (Bound.AT_LEAST,), ">= "),
        ("~|9", (Bound.ABOUT,), "~"),
    ],
)
def test_before(marked: str, bounds: tuple[Bound, ...], words: str) -> None:
    assert before(marked) == (bounds, words)


@pytest.mark.parametrize(
    "marked",
    [
        "|9",
        "the |9",
        "handsome |9",
        "more-than |9",
        "a total of |9",
        "another |9",
        "at least, |9",
        "about the |9",
    ],
)
def test_no_hedge_before(marked: str) -> None:
    assert before(marked) is None


@pytest.mark.parametrize(
    ("marked", "bound", "words"),
    [
        ("10| or more people", Bound.AT_LEAST, "or more"),
        ("10|, or more,", Bound.AT_LEAST, "or more"),
        ("10|-plus people", Bound.AT_LEAST, "plus"),
        ("500| and counting", Bound.AT_LEAST, "and counting"),
        ("10| at least.", Bound.AT_LEAST, "at least"),
        ("10| or fewer", Bound.AT_MOST, "or fewer"),
        ("10| at most, he said", Bound.AT_MOST, "at most"),
        ("10| or so", Bound.ABOUT, "or so"),
        ("20|-odd people", Bound.ABOUT, "-odd"),
    ],
)
def test_after(marked: str, bound: Bound, words: str) -> None:
    assert after(marked) == (bound, words)


@pytest.mark.parametrize(
    "marked",
    [
        "10| people",
        "10|, at least 5 of them children",
        "10| plus 5",
        "5| or more than that",
        "10| at least twice",
        "10|, about 5 of them",
    ],
)
def test_no_hedge_after(marked: str) -> None:
    assert after(marked) is None
