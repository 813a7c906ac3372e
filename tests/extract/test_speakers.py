"""Who says so: named after, before, between, or carried over."""

import pytest

from checker.extract.speakers import find_speaker
from checker.grammar.passage import Passage


def speaker(text, words):
    passage = Passage(text)
    start = passage.text.index(Passage(words).text)
    found = find_speaker(passage, start, start + len(words))
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It is over," Marta Lind said.', "Marta Lind"),
        ('"It is over, "Marta Lind said.', "Marta Lind"),
        ('"It is over," President Marta Lind told reporters.', "Marta Lind"),
        ('"It is over," said Lind on Friday.', "Lind"),
        ('"It is over," Lind, the mayor of Oslo, said.', "Lind"),
        ('"It is over," her lawyer, Olaf Berg, said.', "Olaf Berg"),
        ('"It is over," said the club\'s head coach, Olaf Berg.', "Olaf Berg"),
        ('"It is over," said a spokesman, but Olaf Berg disagreed.', "spokesman"),
        ('"It is over," police said.', "police"),
        ('"It is over," the ministry announced.', "ministry"),
        ('"It is over," said a spokesman for the army.', "spokesman"),
        ('"It is over," according to the army.', "army"),
        ('"It is over," club coach Olaf Berg tweeted late on Friday.', "Olaf Berg"),
        ('"It is over," crowed Olaf Berg.', "Olaf Berg"),
        ('"Is it over?" Lind asked.', "Lind"),
    ],
)
def test_named_after_the_words(text, name):
    assert speaker(text, '"I') == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Marta Lind said: "It is over."', "Marta Lind"),
        ('On Monday, Lind said the war was "It was long".', "Lind"),
        ('Marta Lind, a senator from the north, warned that "It opens a door."', "Marta Lind"),
        ('Lind told the former host Olaf Berg in an interview that "It will end".', "Lind"),
        ('The Foreign Ministry said Berg would discuss "It and more".', "Foreign Ministry"),
        ('When Olaf Berg, an old friend, asked him if "It was he" on Monday.', "Olaf Berg"),
        ('In a statement, Lind said: "It is over."', "Lind"),
        ('Speaking in Oslo, Lind gave no date but said "It is over".', "Lind"),
        ('Lind dismissed it as "It and nothing else" on Monday.', "Lind"),
        ('Lind was happy, saying she wanted "It and nothing else".', "Lind"),
        ('Lind: "It is over."', "Lind"),
        ('In response to comments by Olaf Berg that "It is over".', "Olaf Berg"),
    ],
)
def test_named_before_the_words(text, name):
    assert speaker(text, '"I') == name


def test_named_between_the_words():
    text = '"It is over," Lind said. "We go home."'
    assert speaker(text, '"It is over,"') == "Lind"
    assert speaker(text, '"We go home."') == "Lind"


def test_the_words_inside_have_the_speaker_of_those_outside():
    assert speaker("“I only say, ‘Go home,’ ” Lind said.", "‘Go home,’") == "Lind"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Lind refused. "It is over," she said.', "Lind"),
        ('Marta Lind played it down.\n\n"It is over," she said.', "Marta Lind"),
        ('"No," Lind said.\n\n"It is over."', "Lind"),
        ('"No," Lind said.\n\n"Never," he added.\n\n"It is over," he said.', "Lind"),
        ('"No," President Lind said. The president said: "It is over."', "Lind"),
        (
            'Norwegian President Marta Lind left. The Norwegian president said "It is over".',
            "Marta Lind",
        ),
        ('Lind, 55, refused. The 55-year-old said: "It is over."', "Lind"),
    ],
)
def test_pronouns_offices_and_words_without_a_speaker(text, name):
    assert speaker(text, '"It is over') == name


@pytest.mark.parametrize(
    "text",
    [
        'They live on "It" street.',
        'The prize was named "It and more" by nobody.',
        '"It is over," she said.',
    ],
)
def test_nobody_is_named(text):
    assert speaker(text, '"It') is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine people were killed, police said.", "police"),
        ("Police said nine people were killed.", "Police"),
        ("According to the ministry, nine people were killed.", "ministry"),
        ("Nine people were killed, according to Marta Lind.", "Marta Lind"),
        ("Officials told reporters that nine people were killed.", "Officials"),
        ("Nine people were killed on Monday.", None),
        ('"Nine people were killed," Lind said.', "Lind"),
    ],
)
def test_the_authority_behind_a_figure(text, name):
    assert (
        speaker(text, next(words for words in ("Nine people", "nine people") if words in text))
        == name
    )


def test_the_place_of_the_name_and_the_verb_are_told():
    passage = Passage('"It is over," President Marta Lind tweeted.')
    found = find_speaker(passage, 0, 13)
    assert passage.text[found.start : found.end] == "President Marta Lind"
    assert (found.verb, found.key) == ("tweeted", "lind")
