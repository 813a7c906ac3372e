"""A mention's words in their sentence, in the room there is."""

import pytest

from checker.model.mention import Mention
from checker.model.record import NormalForm, Record
from checker.report.excerpt import excerpt
from checker.report.glyphs import cells

SENTENCE = (
    "Cartel violence drew fresh notice when gunmen killed nine people in the northern state, "
    "most of them children on their way to a wedding."
)


def mention_of(words: str, text: str, sentence: tuple[int, int] | None = None) -> Mention:
    start = text.index(words)
    return Mention(
        id="m",
        article="a",
        start=start,
        end=start + len(words),
        words=words,
        sentence=sentence or (0, len(text)),
        kind="quantity",
        record=Record(),
        normal=NormalForm(),
        rule="quantity.people",
    )


def shown(words: str, text: str, room: int) -> str:
    told = excerpt(mention_of(words, text), text, room)
    return f"{told.before}«{told.words}»{told.after}"


def test_a_sentence_that_fits_is_shown_whole():
    assert shown("nine people", SENTENCE, 200) == SENTENCE.replace("nine people", "«nine people»")


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (80, "… fresh notice when gunmen killed «nine people» in the northern state, most of …"),
        (40, "… killed «nine people» in the northern …"),
        (20, "… «nine people» in …"),
        (11, "«nine people»"),
    ],
)
def test_a_longer_one_is_shortened_around_the_value(room, expected):
    assert shown("nine people", SENTENCE, room) == expected


def test_room_one_side_does_not_need_goes_to_the_other():
    text = "Nine people were killed when a truck ran into a crowd in the old town."
    assert shown("Nine people", text, 50) == "«Nine people» were killed when a truck ran into a …"


def test_a_value_longer_than_the_room_is_shortened_in_its_middle():
    quote = "“You have to go through a process, and we’re well into that process, believe me”"
    assert shown(quote, quote, 50) == "«“You have to go through a … believe me”»"


@pytest.mark.parametrize("room", range(12, 160))
def test_an_excerpt_never_takes_more_room_than_given(room):
    text = SENTENCE.replace("wedding", "結婚式")
    told = excerpt(mention_of("nine people", text), text, room)
    assert cells("".join(told)) <= room


def test_markup_around_a_line_is_left_out():
    text = "*Relatives of nine people want justice.*"
    assert shown("nine people", text, 80) == "Relatives of «nine people» want justice."


def test_a_value_that_runs_out_of_its_sentence_is_still_shown_whole():
    text = "Nine. People died."
    told = excerpt(mention_of("Nine. People", text, (0, 5)), text, 40)
    assert told == ("", "Nine. People", "")


def test_a_sentence_of_a_megabyte_costs_nothing():
    text = "a " * 500_000 + "nine people" + " b" * 500_000
    told = excerpt(mention_of("nine people", text), text, 60)
    assert told.before.startswith("… a")
    assert told.after.endswith("b …")
