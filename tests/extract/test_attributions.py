"""Attributions in a sentence's words: verb, subject, apposition, inversion."""

import pytest

from checker.extract.attributions import (
    attribution_after,
    attribution_before,
    attribution_trailing,
)
from checker.extract.phrases import QUOTED, tokenise


def told(find, text, **options):
    quoted = [(at, at + 1) for at, letter in enumerate(text) if letter == QUOTED]
    found = find(tokenise(text, 0, len(text), quoted), **options)
    return (text[found.start : found.end], found.verb) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Lind said on Monday.", ("Lind", "said")),
        (", said Lind of the council.", ("Lind", "said")),
        (" Lind, who is 40, told reporters.", ("Lind", "told")),
        (" said local hospital director Olaf Berg.", ("Olaf Berg", "said")),
        (" one woman in the village told reporters.", ("one woman in the village", "told")),
        (" according to the Office of Fisheries.", ("the Office of Fisheries", "according to")),
        (" and left the room, Lind said.", None),
        (" in a film that Lind told friends about.", None),
        ("", None),
    ],
)
def test_after_a_quotation(text, expected):
    assert told(attribution_after, text) == expected


def test_any_verb_speaks_where_a_comma_suspends_the_sentence():
    assert told(attribution_after, " crowed Lind.", suspended=True) == ("Lind", "crowed")
    assert told(attribution_after, " he called it.", suspended=True) == ("he", "called")
    assert told(attribution_after, " he called it.") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind said ", ("Lind", "said")),
        ("Lind later told the council that the plan ", ("Lind", "told")),
        ("Lind, a senator, warned that it ", ("Lind", "warned")),
        ("Lind and Berg met, and they said ", ("Lind", "said")),
        ("Lind was quoted as saying ", ("Lind", "saying")),
        ("Reading the report is ", None),
        ("Lind declined to say ", None),
        ("Lind was told ", None),
        ("The claim by the army was ", ("the army", "claim by")),
    ],
)
def test_before_a_quotation(text, expected):
    assert told(attribution_before, text) == expected


def test_a_judging_verb_takes_words_only_where_asked_to():
    assert told(attribution_before, "Lind dismissed it as ", judging=True) == ("Lind", "dismissed")
    assert told(attribution_before, "Lind dismissed it as ") is None


def test_hearsay_can_be_left_out():
    text = "Lind said no, according to Berg"
    assert told(attribution_before, text) == ("Berg", "according to")
    assert told(attribution_before, text, indirect=False) == ("Lind", "said")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" to the risk, Lind said in Oslo.", ("Lind", "said")),
        (' and " said Lind.', ("Lind", "said")),
        (" at once, said the mayor.", ("the mayor", "said")),
        (" and left.", None),
    ],
)
def test_behind_a_comma_or_a_further_quotation(text, expected):
    assert told(attribution_trailing, text) == expected
