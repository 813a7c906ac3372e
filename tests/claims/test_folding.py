"""Folding: what a text reads like without typesetting, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.folding import Folded


@pytest.mark.parametrize(
    ("stored", "folded"),
    [
        ("“Yes” and ‘no’", "'Yes' and 'no'"),
        ("''Yes''", "'Yes'"),
        ("one — two -- three–four", "one-two-three-four"),
        ("a\u00a0 b\t\n c", "a b c"),
        ("co\u00adop", "coop"),
        ("Lo\u0301pez", "López"),
        ("wait… what", "wait... what"),
        ("４２ people", "42 people"),
    ],
)
def test_typesetting_is_folded(stored: str, folded: str) -> None:
    assert Folded(stored).text == folded


@pytest.mark.parametrize(
    ("stored", "words", "span"),
    [
        ("“Yes”  — no", "Yes", "Yes"),
        ("nine \n\n people died", "nine people", "nine \n\n people"),
        ("the Lo\u0301pez  family", "López family", "Lo\u0301pez  family"),
        ("so co\u00adop\u00ad it is", "coop", "co\u00adop"),
        ("a ﬁne  day", "fine day", "ﬁne  day"),
    ],
)
def test_folded_words_lead_back_to_the_stored_ones(stored: str, words: str, span: str) -> None:
    folded = Folded(stored)
    at = folded.text.index(words)
    start, end = folded.span(at, at + len(words))
    assert stored[start:end] == span


STORED = st.text(
    st.sampled_from("ab'\"“”-–— \n\r\t\u00a0\u00ad\u200b\u0301eoﬁ…İ«") | st.characters(),
    max_size=60,
)


@given(STORED)
def test_every_stretch_leads_to_a_stretch(stored: str) -> None:
    folded = Folded(stored)
    assert len(folded.lower) == len(folded.text)
    spans = [folded.span(at, at + 1) for at in range(len(folded.text))]
    assert all(0 <= start <= end <= len(stored) for start, end in spans)
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)


@given(STORED)
def test_folding_twice_changes_nothing_more(stored: str) -> None:
    once = Folded(stored).text
    assert Folded(once).text == once
