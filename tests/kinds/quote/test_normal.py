"""What makes no difference between two renderings of the same words."""

import pytest

from checker.kinds.quote.normal import american, tokenise


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Trade, yes, tariffs, no", "Trade? Yes. Tariffs? No."),
        ("We will act", "we WILL act!"),
        ("You've got to go", "You have got to go"),
        ("It isn't over", "It is not over"),
        ("It can’t be", "It cannot be"),
        ("I cant wait", "I can't wait"),
        ("the eleventh hour", "the 11th hour"),
        ("I'm gonna win", "I am going to win"),
        ("We said ‘go’ twice", 'We said "go" twice'),
        ("a gun-running ring", "a gun running ring"),
        ("We co-operate", "We cooperate"),
        ("Señor López left", "Senor Lopez left"),
        ("seven of 20,000", "7 of 20000"),
        ("50 percent", "50%"),
        ("the U.S. plan", "the US plan"),
        ("at 6:00 p.m.", "at 6 pm"),
        ("that is it...", "That is it"),
    ],
)
def test_renderings_of_the_same_words(a, b):
    assert tokenise(a) == tokenise(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("We will go", "We will not go"),
        ("seven boats", "nine boats"),
        ("You have to go", "You have got to go"),
        ("protection", "protectionism"),
    ],
)
def test_other_words(a, b):
    assert tokenise(a) != tokenise(b)


def test_editors_marks_are_tokens_of_their_own():
    assert tokenise("But [something] (the law) … must go") == (
        "but",
        "[something",
        "[the law",
        "...",
        "must",
        "go",
    )


@pytest.mark.parametrize(
    ("british", "here"),
    [
        ("organise", "organize"),
        ("neighbourhood", "neighborhood"),
        ("centre", "center"),
        ("fibre", "fiber"),
        ("travelled", "traveled"),
        ("defence", "defense"),
        ("hour", "hour"),
        ("our", "our"),
    ],
)
def test_one_spelling(british, here):
    assert american(british) == american(here)
