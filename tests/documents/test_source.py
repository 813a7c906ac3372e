"""Sources: bytes to text, offsets to places, faults with their line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents.source import Source, decode, excerpt
from checker.errors import InputErrors


def told(data: bytes) -> str:
    with pytest.raises(InputErrors) as caught:
        decode(data, "x.yaml")
    return str(caught.value)


def test_byte_order_mark_is_not_counted() -> None:
    assert decode("\ufeffé".encode(), "x.yaml") == "é"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: b\nc: caf\xe9 x\n", "x.yaml:2:7: byte 0xE9 is not UTF-8"),
        (b"\xef\xbb\xbfa: \x92", "x.yaml:1:4: byte 0x92 is not UTF-8"),
        ("é: ".encode() + b"\xff", "x.yaml:1:4: byte 0xFF is not UTF-8"),
        ("a".encode("utf-16"), "x.yaml:1:1: the file is UTF-16"),
    ],
)
def test_other_bytes_are_refused_at_their_place(data: bytes, said: str) -> None:
    assert told(data).splitlines()[0] == said


def test_offset_has_a_line_and_a_column() -> None:
    source = Source("x", "ab\r\n\nc")
    assert [str(source.place(at)) for at in range(7)] == [
        "x:1:1", "x:1:2", "x:1:3", "x:1:4", "x:2:1", "x:3:1", "x:3:2"
    ]  # fmt: skip


def test_fault_behind_the_end_stands_at_the_end() -> None:
    source = Source("x", "ab")
    source.fault(99, "lost")
    assert [str(fault.place) for fault in source.faults] == ["x:1:3"]


@given(st.text(max_size=300), st.integers(0, 300))
def test_excerpt_is_short_and_printable(line: str, column: int) -> None:
    shown = excerpt(line, min(column, len(line)))
    assert len(shown) <= 104
    assert shown.isprintable()
