"""Names in quotation marks, told from speech."""

import pytest

from checker.kinds.quote.titles import is_title


def judged(text):
    start, end = text.index('"'), text.rindex('"') + 1
    return is_title(text, start, end, text[start + 1 : end - 1])


@pytest.mark.parametrize(
    "text",
    [
        'She starred in "Night Train" last year.',
        'She starred in "Night Train," which opened in May.',
        'It was called "The Light of the World" then.',
        'Frank "The Baker" Rossi Dies in Prison',
        'Star of "Night Train" Dies\n\nThe star of Night Train died on Monday.',
    ],
)
def test_a_name(text):
    assert judged(text)


@pytest.mark.parametrize(
    "text",
    [
        'He promised "a night train to the sea" for May.',
        'She said, "Yes," and left.',
        'She said: "Hello Doctor" and left.',
        '"Never," he said.',
        '\n"No. "\n',
        'He shouted "Yes! No! Never!" at them.',
        'Mayor Calls Rivals "Liars" Again\n\nThe mayor called them liars.',
    ],
)
def test_speech(text):
    assert not judged(text)
