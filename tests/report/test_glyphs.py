"""Text of strangers is shown, not obeyed."""

import pytest

from checker.report.glyphs import cells, clip, harmless, harmless_lines, harmless_part, plural


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("seven people", "seven people"),
        ("López — “nine” …", "López — “nine” …"),
        ("two\nlines\r\nand a\ttab", "two lines and a tab"),
        ("no\u00a0break\u2028line", "no break line"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x9b31mred", "\ufffd31mred"),
        ("bell\x07 and null\x00", "bell\ufffd and null\ufffd"),
        ("turned \u202etxt.exe", "turned \ufffdtxt.exe"),
        ("soft\u00adhyphen, zero\u200bwidth", "softhyphen, zerowidth"),
        ("half a pair \ud800", "half a pair \ufffd"),
        ("private \ue010 use", "private \ufffd use"),
    ],
)
def test_harmless(text, shown):
    assert harmless(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error file=a::x", ":\ufffderror file=a::x"),
        ("he said ::stop-commands::x", "he said :\ufffdstop-commands::x"),
        ("##[error]x", "#\ufffd[error]x"),
        ("x ##vso[task.setvariable]y", "x #\ufffdvso[task.setvariable]y"),
        ("##teamcity[x]", "#\ufffdteamcity[x]"),
        ("std::vector", "std::vector"),
        ("at 7:30 :: at 8", "at 7:30 :: at 8"),
        ("## Heading", "## Heading"),
    ],
)
def test_no_command_to_a_ci_server_comes_through(text, shown):
    assert harmless(text) == shown
    assert harmless_lines(f"    {text}") == f"    {shown}"


def test_a_part_keeps_the_blanks_that_join_it_to_the_next():
    assert harmless_part("killed \n") == "killed "
    assert harmless_part(" people.") == " people."
    assert harmless_part("\n") == " "
    assert harmless_part("") == ""


def test_lines_stay_lines():
    assert (
        harmless_lines("a:1:1: wrong\n    says:\t7\x1b[2J")
        == "a:1:1: wrong\n    says:   7\ufffd[2J"
    )


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("seven", 5), ("火災", 4), ("Lo\u0301pez", 5), ("ＡＢ", 4)],
)
def test_cells(text, width):
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("seven", 5, "seven"),
        ("seven", 4, "sev…"),
        ("nine people", 6, "nine…"),
        ("火災七人", 5, "火災…"),
        ("火災七人", 4, "火…"),
        ("seven", 1, "…"),
    ],
)
def test_clip(text, width, shown):
    assert clip(text, width) == shown


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 facts"), (1, "1 fact"), (2, "2 facts"), (1200, "1,200 facts")]
)
def test_plural(count, said):
    assert plural(count, "fact") == said
    assert plural(2, "mouse", "mice") == "2 mice"
