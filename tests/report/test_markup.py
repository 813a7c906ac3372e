"""An article's words in Markdown are words."""

import pytest

from checker.report.markup import code, prose, table


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("seven people", "seven people"),
        ("*bold* and _italic_", r"\*bold\* and \_italic\_"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[a link](http://x)", r"\[a link\](http://x)"),
        ("![an image](x.png)", r"\!\[an image\](x.png)"),
        ("a | b", r"a \| b"),
        ("fish &amp; chips, R&D", "fish &amp;amp; chips, R&D"),
        ("@porttown said", "@\u2060porttown said"),
        ("# no heading\nno second line", r"\# no heading no second line"),
        ("- no list", r"\- no list"),
        ("4. November", r"4\. November"),
        ("4.5 million", "4.5 million"),
    ],
)
def test_prose(text, shown):
    assert prose(text) == shown


def test_code_holds_in_a_cell():
    assert code("a|b`c.md:3") == "`a\\|b'c.md:3`"


def test_table():
    assert table(("value", "place"), [("7", "a"), ("9", "b")]) == [
        "| value | place |",
        "| --- | --- |",
        "| 7 | a |",
        "| 9 | b |",
    ]
