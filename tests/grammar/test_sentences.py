"""Sentences end where a reader would end them."""

import pytest

from checker.grammar.sentences import find_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Nine people died.", "Two were hurt."],
        ["The U.S. Army said so.", "It left."],
        ["On Nov. 4 nine members of the family died.", "They lived in Sonora."],
        ["Gen. J. Smith spoke at 5 p.m. on Monday."],
        ['"We will act firmly."', "The minister left."],
        ["Was it seven?", "No!", "It was nine."],
        ["Five dead, dozens injured", "The quake struck at dawn."],
        ["It cost $3.5 billion.", "Nobody paid."],
    ],
)
def test_sentences(sentences):
    joint = "\n" if "dawn" in sentences[-1] else " "
    text = joint.join(sentences)
    assert [text[start:end] for start, end in find_sentences(text)] == sentences


def test_reading_may_begin_after_the_front_matter():
    text = "title: x. Y.\nBody here. More."
    found = find_sentences(text, start=13)
    assert [text[start:end] for start, end in found] == ["Body here.", "More."]


def test_a_wrapped_line_goes_on():
    text = "Nine people were killed\nwhen a dam broke.\nThe town was empty."
    found = [text[start:end] for start, end in find_sentences(text)]
    assert found == ["Nine people were killed\nwhen a dam broke.", "The town was empty."]
