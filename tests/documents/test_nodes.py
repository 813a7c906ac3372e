"""Nodes: YAML texts as trees, by libyaml and by the pure loader alike."""

import pytest
import yaml

from checker.documents import nodes
from checker.documents.nodes import Items, Node, Pairs, Scalar, compose
from checker.documents.source import Source


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(nodes, "_LOADER", getattr(yaml, request.param))
    return str(request.param)


def plain(node: Node | None) -> object:
    """Return a node as lists, tuples and (text, offset)."""
    match node:
        case Scalar(text, at):
            return text, at
        case Items(inside):
            return [plain(each) for each in inside]
        case Pairs(pairs):
            return {key.text: plain(value) for key, value in pairs}
    return None


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a: NO\nb: [012, 7:30]\n", {"a": ("NO", 3), "b": [("012", 10), ("7:30", 15)]}),
        ("😀: é\r\nb: 'it''s'\r\n", {"😀": ("é", 3), "b": ("it's", 9)}),
        ("- |-\n  two\n  lines\n- >\n  one\n  line\n", [("two\nlines", 2), ("one line\n", 21)]),
        ("a: {b: c}", {"a": {"b": ("c", 7)}}),
        ("# a\n---\nx\n", ("x", 8)),
    ],
)
def test_text_becomes_a_tree_with_offsets(text: str, tree: object) -> None:
    source = Source("x.yaml", text)
    assert plain(compose(source, 0, len(text), "")) == tree
    assert source.faults == []


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: &x 1\nb: *x\n", ["x.yaml:1:4", "x.yaml:2:4"]),
        ("a: !x 1\n", ["x.yaml:1:4"]),
        ("a: 1\na: 2\n", ["x.yaml:2:1"]),
        ("<<: {a: 1}\n", ["x.yaml:1:1"]),
        ("a: 1\n---\nb: 1\n", ["x.yaml:2:1"]),
        ("a:\n\tb: 1\n", ["x.yaml:2:1"]),
        ("a: b: c\n", ["x.yaml:1:5"]),
        ("a: 'b\n", ["x.yaml:1:4"]),
        ("a: @b\n", ["x.yaml:1:4"]),
        ("a: 'b' c\n", ["x.yaml:1:8"]),
        ("a: [b\n", ["x.yaml:1:4"]),
        ("[" * 100, ["x.yaml:1:34"]),
        ("a: \x07\n", ["x.yaml:1:4"]),
        ("# nothing\n", ["x.yaml:1:1"]),
    ],
)
def test_what_is_refused_has_its_place(text: str, places: list[str]) -> None:
    source = Source("x.yaml", text)
    compose(source, 0, len(text), "a:")
    assert [str(fault.place) for fault in source.faults] == places


def test_first_of_equal_keys_stays() -> None:
    text = "a: 1\na: 2\n"
    assert plain(compose(Source("x", text), 0, len(text), "")) == {"a": ("1", 3)}


@pytest.mark.usefixtures("loader")
def test_values_are_nested_up_to_a_limit() -> None:
    def faults(depth: int) -> list[str]:
        text = "a: " + "[" * depth + "x" + "]" * depth
        source = Source("f", text)
        compose(source, 0, len(text), "a:")
        return [fault.message for fault in source.faults]

    assert faults(nodes._MAX_DEPTH - 1) == []
    assert faults(nodes._MAX_DEPTH) == ["values are nested deeper than 32 levels"]
    assert faults(10_000) == faults(nodes._MAX_DEPTH)
