"""Words before and after a quotation that say who speaks it."""

import pytest

from checker.grammar.speech import attributes, introduces


@pytest.mark.parametrize(
    "before", ["The mayor said, ", "She asked: ", "they are saying ", "“No,” he added. He wrote, "]
)
def test_words_that_bring_a_quotation_in(before):
    assert introduces(before)


@pytest.mark.parametrize("before", ["the film ", "she starred in ", "", "He said nothing about "])
def test_words_that_do_not(before):
    assert not introduces(before)


@pytest.mark.parametrize(
    "after",
    [
        " said police.",
        " he said",
        "Lind said.",
        " Marta Lind, the mayor of the town, said on Monday",
        " the ministry announced",
        " according to the report",
        " says Jumaane D. Williams",
    ],
)
def test_words_that_name_the_speaker(after):
    assert attributes(after)


@pytest.mark.parametrize(
    "after", ["", " and left the room", ". He said no more", "\nLind said later", " was a film"]
)
def test_words_that_name_nobody(after):
    assert not attributes(after)
