"""Coordination: what a sentence tells in one breath with an event."""

import pytest

from checker.extract.clauses import Sentence
from checker.extract.coordination import find_coordinated
from checker.extract.events import Event
from checker.grammar.passage import Passage


def coordinated(text, verb):
    passage = Passage(text)
    sentence = Sentence(passage, *passage.sentence_at(0))
    words = [token.word for token in sentence.tokens]
    event = Event(words.index(verb), (), 0.0)
    return [words[at] for at in find_coordinated(sentence, event)]


@pytest.mark.parametrize(
    ("text", "verb", "others"),
    [
        ("Lind returned on Thursday, gunned down two men and fled.", "returned", "gunned fled"),
        ("Police raided the mill on Tuesday and arrested three men.", "raided", "arrested"),
        ("A blast damaged the market on Friday, killing nine.", "damaged", "killing"),
        ("They opened fire at guests and escaped on Sunday.", "escaped", "opened"),
        # Another subject, another clause, an aside, words of speech.
        ("The board met on Friday, and its president resigned.", "met", ""),
        ("Lind resigned on Monday after he wounded a man.", "resigned", ""),
        ("Berg, shot in the neck, remained in care on Friday.", "remained", ""),
        ("Lind returned on Thursday, said the owner.", "returned", ""),
        ("Lind said on Thursday he returned and wounded a man.", "said", ""),
    ],
)
def test_what_shares_subject_and_day(text, verb, others):
    assert coordinated(text, verb) == others.split()


def test_a_noun_shares_its_day_with_no_verb():
    assert coordinated("The killing on Friday, shocking the town, is unsolved.", "killing") == []
