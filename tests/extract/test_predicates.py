"""Predicates: words that may stand for each other in two reports of one event, topic by topic."""

import pytest

from checker.extract.predicate_words import CLASSES
from checker.extract.predicates import CASUALTY, INCIDENT, classes_of, find_classes

# A class, and phrases of news whose word or phrase in capitals belongs to it.
SAME = """\
kill: nine were KILLED|the KILLING of nine|he DIED|five DEAD|GUNNED two guards down|the TOLL rose
injure: twenty were WOUNDED|was HURT|his INJURIES
arrest: police DETAINED him|was TAKEN into custody|officers NABBED the man
charge: was INDICTED|were ARRAIGNED|faces three COUNTS
plead: PLEADED GUILTY|PLEADED not GUILTY
convict: was CONVICTED|jurors FOUND him guilty|his CONVICTION
sentence: was SENTENCED|sent to PRISON|a ten-year TERM
sue: filed a LAWSUIT|was SUED
execute: was EXECUTED|was PUT to death
escape: ESCAPED from prison|the FUGITIVE|on the LAM
steal: ROBBED a bank|the HEIST|the THEFT|STOLE jewels
quake: a strong QUAKE|the EARTHQUAKE|a TREMOR
strike: quake HIT the coast|the HARDEST-HIT villages
aftershock: strong AFTERSHOCKS
burn: the FIRE spread|the BLAZE|a WILDFIRE
shoot: SHOT at them|the SHOOTING|OPENED fire|FIRED at them
explode: the EXPLOSION|the bomb EXPLODED|a BLAST|BLEW up a bridge
crash: the train DERAILED|a COLLISION|the planes COLLIDED
erupt: the volcano ERUPTED|the ERUPTION
storm: the HURRICANE|a TYPHOON
protest: PROTESTERS gathered|the MARCH|DEMONSTRATORS sat
walkout: the STRIKE|WALKED out
elect: was ELECTED|the ELECTION
resign: RESIGNED|her RESIGNATION|STEPPED down
dismiss: was SACKED|OUSTED|was FIRED
agree: the DEAL|the ACCORD|a PACT
meet: they MET|the SUMMIT
buy: ACQUIRED the firm|the ACQUISITION|the TAKEOVER|BOUGHT it|SNAPPED up shares
layoff: LAID off 400|the LAYOFFS|LAID-OFF workers
bankrupt: filed for BANKRUPTCY|is INSOLVENT
launch: LAUNCHED a phone|UNVEILED a phone|the LAUNCH
defeat: BEAT them|the VICTORY|WON again
transfer: was TRADED|the TRANSFER
sideline: was put on IR|SIDELINED for a month
treat: two HOSPITALIZED|is being TREATED
rehab: is in REHAB|is under TREATMENT
enter: CHECKED herself into rehab|CHECKED into a clinic
marry: WED|the WEDDING|the MARRIAGE
infect: the OUTBREAK|was INFECTED|the VIRUS
vaccinate: were VACCINATED|a VACCINE|INOCULATED
land: LANDED on Mars|TOUCHED down
outage: the BLACKOUT|the OUTAGE|DISRUPTED service
rule: a judge RULED|the RULING
surrender: SURRENDERED to police|TURNED himself in
pursue: a police CHASE|a MANHUNT
predict: was PREDICTED|is FORECAST to fall
surpass: BROKE the record|SHATTERED a record
film: a SEQUEL|the PREMIERE
restore: was RESTORED|RESUMED
delay: was POSTPONED|CANCELLED flights"""
APART = """\
kill/injure: nine were KILLED, twenty WOUNDED
quake/aftershock: the QUAKE and its AFTERSHOCKS
charge/convict: INDICTED but never CONVICTED
meet/buy: they MET and BOUGHT it
burn/shoot: the FIRE began after he FIRED"""


def rows(table):
    return [
        (name, phrase)
        for name, _, phrases in (line.partition(": ") for line in table.splitlines())
        for phrase in phrases.split("|")
    ]


def classes_in(phrase):
    words = phrase.replace(",", " ,").split()
    found = find_classes([word.lower() for word in words])
    return [found.get(at, ()) for at, word in enumerate(words) if word.isupper()]


@pytest.mark.parametrize(("name", "phrase"), rows(SAME))
def test_words_of_a_class(name, phrase):
    assert all(name in classes for classes in classes_in(phrase))


@pytest.mark.parametrize(("names", "phrase"), rows(APART))
def test_words_of_two_classes(names, phrase):
    one, other = classes_in(phrase)
    assert (one[0], other[0]) == tuple(names.split("/"))
    assert not set(one) & set(other)


@pytest.mark.parametrize(
    "word", "according senator driver executive product of village xyzzy".split()
)
def test_words_that_name_no_happening(word):
    assert classes_of(word) == ()


def test_a_phrase_holds_two_other_words_at_most():
    assert find_classes("stepped right down".split()) == {0: ("resign",)}
    assert 0 not in find_classes("stepped a long way down".split())


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("charged with two counts of murder", "crime"),
        ("found guilty of first-degree murder", "crime"),
        ("held on suspicion of arson", "crime"),
        ("a murder trial", "crime"),
        ("the murder of two farmers", "kill"),
        ("charged days after the murder", "kill"),
        ("a robbery in broad daylight", "steal"),
        ("accused of killing two farmers", "kill"),
    ],
)
def test_a_crime_before_the_law_is_what_somebody_answers_for(text, event):
    found = find_classes(text.split())
    assert event in [classes[0] for classes in found.values()]
    assert event == "crime" or "crime" not in [classes[0] for classes in found.values()]


def test_groups_of_classes_name_classes():
    assert set(CLASSES) >= INCIDENT | CASUALTY


@pytest.mark.parametrize("name", CLASSES)
def test_a_word_stands_once_in_a_class(name):
    words = CLASSES[name].split()
    assert sorted(words) == sorted(set(words))


def test_to_be_fired_is_no_shot():
    assert find_classes("lind was fired from the mill".split())[2] == ("dismiss",)
    assert "shoot" in find_classes("shots were fired at the guests".split())[2]
