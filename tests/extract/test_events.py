"""Events: the word that says what happened to what is counted."""

import pytest

from checker.extract.clauses import Sentence
from checker.extract.events import find_events
from checker.extract.heads import find_head
from checker.grammar.passage import Passage


def event_of(text):
    passage = Passage(text)
    sentence = Sentence(passage, 0, len(passage.text))
    number = next(iter(passage.numerals.values()))
    first = sentence.index_at(number.start)
    last = sentence.index_at(number.end - 1) + 1
    best = find_events(sentence, first, max(last, find_head(sentence, last).last))[0]
    return sentence.tokens[best.token].word, best.classes[:1]


@pytest.mark.parametrize(
    ("text", "word", "event"),
    [
        ("Gunmen killed nine farm workers near the river.", "killed", "kill"),
        ("Nine farm workers were murdered near the river.", "murdered", "kill"),
        ("The killing of nine farmers shocked the valley.", "killing", "kill"),
        ("Nine farmers, among them a mayor, were murdered by gunmen.", "murdered", "kill"),
        ("The toll rose to 24 on Tuesday.", "toll", "kill"),
        ("The storm left 400 families homeless.", "homeless", "displace"),
        ("Police freed seven workers who hid in a closet.", "freed", "rescue"),
        ("Seven trucks were destroyed by the fire.", "destroyed", "destroy"),
        ("The company employs 300 engineers in Karo.", "employs", "employ"),
    ],
)
def test_event_of_the_number(text, word, event):
    assert event_of(text) == (word, (event,))


def test_of_two_numbers_each_has_its_own_event():
    text = "An attack killing 12 and wounding 20 left the town in shock."
    passage = Passage(text)
    sentence = Sentence(passage, 0, len(text))
    words = []
    for number in passage.numerals.values():
        first = sentence.index_at(number.start)
        words.append(sentence.tokens[find_events(sentence, first, first + 1)[0].token].word)
    assert words == ["killing", "wounding"]
