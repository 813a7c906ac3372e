"""Patients: the person an event is told of."""

import pytest

from checker.extract.clauses import Sentence
from checker.extract.events import Event
from checker.extract.patients import find_patient
from checker.grammar.passage import Passage


def patient(text, verb):
    passage = Passage(text)
    sentence = Sentence(passage, *passage.sentence_at(0))
    words = [token.word for token in sentence.tokens]
    return find_patient(sentence, Event(words.index(verb), (), 0.0))


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("The club placed Ana Berg on the injured list Tuesday.", "placed", "berg"),
        ("Ana Berg was placed on the injured list Tuesday.", "placed", "berg"),
        ("On Monday Ana Berg resigned as mayor of Karo.", "resigned", "berg"),
        ("Ana Berg was stopped in Karo on Monday, but was arrested later.", "arrested", "berg"),
        # Places and bodies are nobody; speech is anybody's.
        ("In Karo the club closed on Monday.", "closed", ""),
        ("Ana Berg said on Monday that the club closed.", "said", ""),
        ("Tom Lind, who runs the mill, closed it on Monday.", "closed", ""),
    ],
)
def test_whom_an_event_is_told_of(text, verb, who):
    assert patient(text, verb) == who


def test_a_noun_tells_of_nobody():
    assert patient("The arrest of Ana Berg on Monday shocked the town.", "arrest") == ""
