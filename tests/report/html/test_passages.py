import pytest

from checker.report.excerpt import Excerpt
from checker.report.html.passages import parts_of


def shown(passage, against=""):
    """Return the parts as a line: [value], *what differs*."""
    marks = {"": "{}", "value": "[{}]", "differs": "*{}*"}
    return "".join(marks[part.mark].format(part.text) for part in parts_of(passage, against))


@pytest.mark.parametrize(
    ("words", "against", "line"),
    [
        ("seven people", "", "[seven people]"),
        ("seven people", "nine people", "*seven*[ people]"),
        ("Nine people", "nine people", "[Nine people]"),
        ("seven", "nine", "[seven]"),
        ("'no more delays'", "'no delays'", "['no ]*more*[ delays']"),
        ("'no delays'", "'no more delays'", "['no delays']"),
        ("we cannot, will not wait", "we will wait", "[we ]*cannot*[, will ]*not*[ wait]"),
        ("we shall never go", "we do go", "[we ]*shall never*[ go]"),
        ("it’s late", "it's late", "[it’s late]"),
        ("“…”", "nine", "[“…”]"),
        ("$3.5 billion", "$3.6 billion", "[$]*3.5*[ billion]"),
    ],
)
def test_what_differs_is_marked_inside_the_value(words, against, line):
    assert shown(Excerpt("", words, ""), against) == line


def test_the_sentence_around_is_kept():
    assert shown(Excerpt("He said ", "nine", " died."), "seven") == "He said [nine] died."
