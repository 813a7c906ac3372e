"""What the lexicon knows, word by word."""

import time
from importlib.resources import files

import pytest

from checker.grammar import lexicon
from checker.grammar.lexicon import (
    event_root,
    is_event_noun,
    is_noun,
    is_verb,
    noun_class,
    read_uses,
    related,
)

ROOTS = """\
kill: kill kills killed killing killings killer
die: die dies died dying dead death deaths
explode: explode exploded explosion explosions
arrest: arrest arrests arrested arresting
shoot: shoot shot shooting shootings shooter
resign: resign resigned resignation
acquire: acquire acquired acquisition
bomb: bomb bombed bombing bombings bomber
elect: elect elected election elections
verdict: verdict verdicts
collide: collide collided collision
evacuate: evacuate evacuated evacuation
injure: injure injured injury injuries
strike: strike struck striking
convict: convict convicted conviction
merge: merge merged merger
announce: announce announced announcement
steal: steal stole stolen theft
marry: marry married marriage wedding
protest: protest protests protested protester protesters
invade: invade invaded invasion
choose: choose chose chosen choice
infect: infect infected infection
assassinate: assassinated assassin assassination
vaccinate: vaccines vaccinated vaccination
peace: peace
crime: crimes
example: example
find: find found
leave: leave left
part: part parts
party: party parties
earthquake: earthquake earthquakes
airstrike: airstrike airstrikes"""

CLASSES = """\
person: soldier soldiers senator passenger nurses gunmen
group: company parliament ministry team union
building: home hospital cathedral
settlement: village city
vehicle: car trucks submarine
animal: dog horses
act: attack quake raid trial merger riot hurricane
time: week century
quantity: mile percent
money: dollar
disease: cancer flu
document: report treaty
natural: river volcano
artifact: gun
: xyzzy"""

EVENTS = """shooting quake raid trial election protest merger visit meeting death birth attack
    launch explosion funeral strike hurricane layoffs robbery"""
NO_EVENTS = "soldier hospital week dollar village gun senator river xyzzy"


def rows(table):
    lines = (line.partition(":") for line in table.splitlines())
    return [(name, word) for name, _, words in lines for word in words.split()]


@pytest.mark.parametrize(("root", "word"), rows(ROOTS))
def test_event_root(root, word):
    assert event_root(word) == root


@pytest.mark.parametrize(("name", "word"), rows(CLASSES))
def test_noun_class(name, word):
    assert noun_class(word) == name


@pytest.mark.parametrize("word", EVENTS.split())
def test_happenings(word):
    assert is_event_noun(word)


@pytest.mark.parametrize("word", NO_EVENTS.split())
def test_other_nouns(word):
    assert not is_event_noun(word)


@pytest.mark.parametrize(
    ("word", "verb", "noun"),
    [
        ("struck", (0.95, 1), (0, 0.05)),
        ("said", (0.95, 1), (0, 0.05)),
        ("attack", (0.2, 0.8), (0.2, 0.8)),
        ("fire", (0, 0.4), (0.6, 1)),
        ("hospital", (0, 0.05), (0.95, 1)),
        ("dead", (0, 0.1), (0, 0.2)),
        ("xyzzy", (0, 0), (0, 0)),
    ],
)
def test_shares_of_use(word, verb, noun):
    assert verb[0] <= is_verb(word) <= verb[1]
    assert noun[0] <= is_noun(word) <= noun[1]


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("kill", "kill", 1, 1),
        ("quake", "earthquake", 1, 1),
        ("strike", "hit", 1, 1),
        ("buy", "purchase", 1, 1),
        ("injure", "wound", 1, 1),
        ("kill", "murder", 0.5, 0.5),
        ("kill", "die", 0.5, 0.5),
        ("attack", "raid", 0.5, 0.5),
        ("arrest", "capture", 0.5, 0.5),
        ("kill", "elect", 0, 0),
        ("win", "xyzzy", 0, 0),
    ],
)
def test_nearness_of_roots(one, other, least, most):
    assert least <= related(one, other) <= most
    assert related(one, other) == related(other, one)


def test_a_form_of_two_verbs_is_read_as_the_commoner():
    assert [use.lemma for use in read_uses("found")][:2] == ["find", "found"]
    assert [use.lemma for use in read_uses("hoping")] == ["hope"]


def test_the_tables_stay_small_and_keep_their_licence():
    folder = files("checker.grammar").joinpath("wordnet")
    tables = [path for path in folder.iterdir() if path.name.endswith(".txt")]
    assert sum(len(path.read_bytes()) for path in tables) < 400_000
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in folder.joinpath(
        "LICENSE"
    ).read_text(encoding="utf-8")


def test_the_tables_load_quickly():
    loaders = [value for name, value in vars(lexicon).items() if hasattr(value, "cache_clear")]
    tables = [load for load in loaders if load.cache_parameters()["maxsize"] is None]
    assert len(tables) == 6
    spent = []
    for _ in range(3):
        started = time.process_time()
        for load in tables:
            load.cache_clear()
            load()
        spent.append(time.process_time() - started)
    # 15 ms where it was written; the bound leaves room for a busy machine.
    assert min(spent) < 0.1
