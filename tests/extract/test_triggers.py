"""Triggers: the word that names the event a date belongs to."""

import pytest

from checker.extract.clauses import Sentence
from checker.extract.triggers import find_trigger
from checker.grammar.passage import Passage
from checker.kinds import find_readings


def trigger_of(text):
    passage = Passage(text)
    reading = next(r for r in find_readings(passage) if r.kind in ("date", "duration"))
    sentence = Sentence(passage, *passage.sentence_at(reading.start))
    first = sentence.index_at(reading.core[0])
    event = find_trigger(sentence, first, sentence.index_at(reading.core[1] - 1) + 1)
    return sentence.tokens[event.token].word if event else ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Thursday's shooting shocked the town.", "shooting"),
        ("Last night's paint factory shooting shocked the town.", "shooting"),
        ("Neighbours recalled the December 6 killing of a baker.", "killing"),
        ("The fatal shooting of Ana Berg, 15, on Saturday sparked riots.", "shooting"),
        ("She was seen after the robbery Thursday night.", "robbery"),
        ("Gunmen killed nine farm workers near the river on Monday.", "killed"),
        ("On Tuesday, police arrested the owner of the mill.", "arrested"),
        ("The owner, who runs two mills, was arrested in Karo on Tuesday.", "arrested"),
        ("The trial of the mayor starts on Monday.", "trial"),
        ("A fire ripped through the church on Friday evening.", "fire"),
        ("He was found dead in his cell late on Tuesday.", "dead"),
        ("The mill will close for good, the mayor said on Friday.", "said"),
        ("The singer entered a clinic last week, her agent said.", "entered"),
        ("A blast tore up a densely settled valley on Sunday.", "blast"),
        ("The mayor thanked his men for preventing more bloodshed last night.", "bloodshed"),
        ("Families slept outside after Monday's tremors fearing further waves.", "tremors"),
        ("On Friday, according to the miners, the owner went berserk.", "berserk"),
        ("Two Jailed In 2010 Mill Massacre", "massacre"),
        ("Tremors were felt in Karo today.", "tremors"),
        ("She spoke of it in an interview posted on her website on Monday.", "interview"),
        ("Anger over the killing of a baker spilled into the streets on Monday.", "spilled"),
        ("Testimony in the trial of a baker resumed on Monday.", "testimony"),
        ("Both met in the semifinals after Karo outlasted Tiso on Friday.", "outlasted"),
        ("Unemployment in Karo rose by 2 percentage points last year.", "rose"),
    ],
)
def test_the_event_of_a_date(text, word):
    assert trigger_of(text) == word


def test_what_a_person_is_called_is_no_event():
    assert trigger_of("The 1950s film queen has died.") != "film"
