"""Plain spelling: what is folded, and that every offset finds its way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.letters import fold_accents, make_plain


@pytest.mark.parametrize(
    ("stored", "plain"),
    [
        ("20\u00a0000 people", "20 000 people"),
        ("the victims’ family", "the victims' family"),
        ("“yes”", '"yes"'),
        ("10–12 people", "10-12 people"),
        ("１２ people", "12 people"),
        ("٣ people", "3 people"),
        ("inter\u00advention", "intervention"),
        ("ﬁve of ﬂood", "five of flood"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_spelling(stored, plain):
    assert make_plain(stored).text == plain


def test_offsets_after_a_soft_hyphen_point_at_the_stored_letters():
    stored = "The inter\u00advention cost ﬁve lives."
    plain = make_plain(stored)
    start = plain.text.index("five")
    end = start + len("five")
    assert stored[plain.stored(start) : plain.stored(end, end=True)] == "ﬁve"


def test_a_word_with_a_soft_hyphen_inside_is_covered_whole():
    stored = "an inter\u00advention here"
    plain = make_plain(stored)
    start = plain.text.index("intervention")
    span = stored[plain.stored(start) : plain.stored(start + 12, end=True)]
    assert span == "inter\u00advention"


@given(st.text(alphabet=st.sampled_from("ab1 “’\u00ad\u200bﬁ…\u00a0５"), max_size=40))
def test_offsets_never_fall_and_stay_inside(stored):
    plain = make_plain(stored)
    back = [plain.stored(offset) for offset in range(len(plain.text) + 1)]
    assert back == sorted(back)
    assert all(0 <= offset <= len(stored) for offset in back)


@given(st.text(alphabet=st.sampled_from("ab1 “’\u00ad\u200b\u00a0"), max_size=40))
def test_every_plain_letter_stands_where_it_came_from(stored):
    plain = make_plain(stored)
    for offset, letter in enumerate(plain.text):
        assert make_plain(stored[plain.stored(offset)]).text == letter


def test_accents():
    assert fold_accents("Andrés Manuel López Obrador") == "Andres Manuel Lopez Obrador"
