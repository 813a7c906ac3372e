"""Line breaks and type."""

import pytest

from checker.model.verdict import Verdict
from checker.report.excerpt import Excerpt
from checker.report.ink import Ink, wrap


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        ("seven people were killed", 12, ["seven people", "were killed"]),
        ("seven", 5, ["seven"]),
        ("https://example.org/a", 8, ["https://", "example.", "org/a"]),
        ("火災七人 死亡", 6, ["火災七", "人", "死亡"]),
    ],
)
def test_wrap(text, width, lines):
    assert wrap(text, width) == lines


def test_without_colour_the_value_stands_in_marks():
    told = Excerpt("gunmen killed ", "nine people", " on Monday.")
    assert Ink(colour=False).sentence(told, 24, "  ") == [
        "  gunmen killed «nine",
        "  people» on Monday.",
    ]


def test_with_colour_the_value_is_bold_on_every_line_it_touches():
    told = Excerpt("gunmen killed ", "nine people", " on Monday.")
    assert Ink(colour=True).sentence(told, 24, "  ") == [
        "  gunmen killed \x1b[1mnine\x1b[0m",
        "  \x1b[1mpeople\x1b[0m on Monday.",
    ]


def test_nothing_is_painted_without_colour_and_no_paint_is_put_on_nothing():
    assert Ink(colour=False).tone(Verdict.DISCREPANT, "DISCREPANT") == "DISCREPANT"
    assert Ink(colour=True).faint("") == ""
    assert Ink(colour=True).tone(Verdict.AGREE, "AGREE") == "\x1b[1;32mAGREE\x1b[0m"
