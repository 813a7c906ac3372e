"""Texts as YAML scalars are read back as the same texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.document import Document
from checker.documents.nodes import Pairs, Scalar, is_empty
from checker.documents.scalar import scalar

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("victims", "victims"),
        ("The desk has asked.", "The desk has asked."),
        ("null", '"null"'),
        ("7", '"7"'),
        ("x: y # z", '"x: y # z"'),
        ("two\nlines", '"two\\nlines"'),
        ("turned\u202e", '"turned\\u202E"'),
    ],
)
def test_plain_words_stay_plain(text, written):
    assert scalar(text) == written


@given(TEXTS)
def test_a_text_is_read_back(text):
    root = Document("x.yaml", f"key: {scalar(text)}\n").root
    assert isinstance(root, Pairs)
    value = root.pairs[0][1]
    assert isinstance(value, Scalar)
    assert value.text == text
    assert not is_empty(value)
