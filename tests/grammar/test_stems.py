"""Stems bring the forms of one word together and keep others apart."""

import pytest

from checker.grammar.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        "kill kills killed killing",
        "die dies died dying",
        "shoot shot shooting shootings",
        "injure injured injuring",
        "announce announced announcing announces",
        "plan plans planned planning",
        "visit visited visiting visits",
        "person people persons",
        "family families family's",
        "city cities",
        "woman women",
        "strike struck striking",
        "flee fled fleeing",
        "wound wounded wounding",
        "vote voted voting votes",
    ],
)
def test_forms_of_one_word(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("kill", "killer"), ("wound", "wind"), ("news", "new"), ("thing", "the"), ("lead", "led by")],
)
def test_other_words(one, other):
    assert stem(one) != stem(other)
