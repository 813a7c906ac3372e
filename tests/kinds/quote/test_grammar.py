"""Which quotations are speech, and what is kept of them."""

import pytest

from checker.grammar.passage import Passage
from checker.kinds.quote import KIND


def read(text):
    return KIND.find(Passage(text))


def test_the_reading_covers_the_marks_in_the_stored_text():
    text = "Then… she said: “Leave the ﬁrst boat,” and left."
    passage = Passage(text)
    (reading,) = KIND.find(passage)
    start, end = passage.plain.stored(reading.start), passage.plain.stored(reading.end, end=True)
    assert text[start:end] == "“Leave the ﬁrst boat,”"
    assert reading.record.words == "Leave the ﬁrst boat"


def test_reading_begins_behind_the_front_matter():
    text = '---\ntitle: "A long day"\n---\nHe said "go away now".'
    assert [r.record.words for r in KIND.find(Passage(text, body=text.index("He")))] == [
        "go away now"
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("“It is over now,” she said.", "quote.speech"),
        ("the so-called “experts” left", "quote.picked-out"),
        ("“It is over now.\n\n“We go,” she said.", "quote.paragraphs"),
        ("He spoke of “a long day.\n\nThen he left.", "quote.closing-mark-missing"),
        ("It is over now,” she said.", "quote.opening-mark-missing"),
    ],
)
def test_the_rule_tells_how_it_was_read(text, rule):
    assert [reading.rule for reading in read(text)] == [rule]


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ("the so-called “experts” left", True),
        ("a “very bad” idea", True),
        ("a “very bad old” idea", False),
        ("“Never,” he said.", False),
        ("She answered, “Yes.”", False),
    ],
)
def test_one_word_or_two_are_picked_out_unless_somebody_speaks_them(text, scare):
    assert [reading.record.scare for reading in read(text)] == [scare]


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("He called it “a triumph of hope over reason”.", True),
        ("“The boats are gone,” he said.", False),
    ],
)
def test_a_piece_of_a_sentence_is_a_fragment(text, fragment):
    assert [reading.record.fragment for reading in read(text)] == [fragment]


@pytest.mark.parametrize(
    "text",
    [
        "Agents ran the “Cold Harbour” sting.",
        "She starred in “The Long Road Home.”\nLater she left.",
        "Frank “The Baker” Rossi died.",
        "He was nicknamed “Duke”.",
        "The “Nation's 50 Leaders of the Year” prize went to him.",
    ],
)
def test_names_are_no_speech(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She said: “Hello Doctor”.",
        "“Trade? Yes. Tariffs? No.”",
        '"No. "\n',
        "Minister Calls Owners ‘Reckless Gamblers’ Again\n\nThey are reckless gamblers.",
    ],
)
def test_capitals_alone_make_no_name(text):
    assert len(read(text)) == 1


def test_the_normal_form_has_plain_marks_inside():
    (outer, _) = read("“I told him, ‘It isn’t over,’ ” she said.")
    assert KIND.normal_form(outer.record).value == "I told him, 'It isn't over,'"
