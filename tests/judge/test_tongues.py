"""Tongues: words that were likely spoken in another language."""

import pytest

from checker.judge.tongues import translated
from tests.judge.telling import values


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ('Mexican President Ana Berg said: "We will not give in to them."', True),
        ('Ana Berg, the foreign minister of Peru, said: "We will not give in."', True),
        ('American President Ana Berg said: "We will not give in to them."', False),
        ('The mayor, Ana Berg, said: "We will not give in to them."', False),
    ],
)
def test_a_nation_s_figures_speak_its_language(text, foreign):
    found, sources = values([text], kind="quote")
    words = found[0].model_copy(update={"speaker": "Ana Berg"})
    assert translated(words, words, sources) is foreign
