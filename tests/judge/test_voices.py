"""Voices: whether two values have two authorities behind them."""

import pytest

from checker.judge.voices import disagreeing, other_person, says_so
from tests.judge.telling import values


def spoken(*speakers):
    (first, second), _ = values(["Nine people died.", "Seven people died."])
    told = zip((first, second), speakers, strict=True)
    return [mention.model_copy(update={"speaker": speaker}) for mention, speaker in told]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("police", "hospital", True),
        ("Ana Berg", "Tom Lind", True),
        ("police", "police", False),
        # Anybody may be an official, and a name may be of the police.
        ("officials", "police", False),
        ("police", "Tom Lind", False),
        ("Berg", "Ana Berg", False),
        ("", "police", False),
    ],
)
def test_two_authorities(one, other, told):
    assert (disagreeing(*spoken(one, other)) is not None) is told


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Ana Berg", "Tom Lind", True),
        ("Ana Berg", "President Ana Berg", False),
        ("Ana Berg", "Lind", False),
        ("Mary DelGrande", "Mary Del Grande", False),
    ],
)
def test_two_persons(one, other, two):
    assert other_person(*spoken(one, other)) is two


def test_a_speaker_stands_right_beside_his_words():
    text = 'Ana Berg runs the mill. "The mill will open again on time," Berg said on Friday.'
    (words,), sources = values([text], kind="quote")
    assert says_so(words.model_copy(update={"speaker": "Ana Berg"}), sources)
    assert not says_so(words.model_copy(update={"speaker": "Tom Lind"}), sources)
