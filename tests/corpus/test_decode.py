"""Decode: bytes of all sorts, and the text or the reason that comes of them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.corpus import decode
from checker.corpus.decode import UnreadableError, decode_article


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Seven died.\r\nNine hurt.\r\n", "Seven died.\r\nNine hurt.\r\n"),
        ("\ufeffSept morts à Lima".encode(), "Sept morts à Lima"),
        ("\ufeffSept morts à Lima".encode("utf-16-le"), "Sept morts à Lima"),
        ("\ufeffSept morts à Lima".encode("utf-16-be"), "Sept morts à Lima"),
        ("Sept morts à Lima".encode("utf-32"), "Sept morts à Lima"),
    ],
)
def test_unicode_is_read_as_stored(data: bytes, text: str) -> None:
    assert decode_article(data) == (text, "", None)


def test_windows_1252_is_named() -> None:
    text, remark, line = decode_article(b"One line.\nThe mayor\x92s \x93plan\x94")
    assert text == "One line.\nThe mayor’s “plan”"
    assert remark == "byte 0x92 on line 2 is not UTF-8; the file was taken for Windows-1252"
    assert line == 2


@pytest.mark.parametrize(
    ("data", "reason", "line"),
    [
        (b"", "the file is empty", None),
        (b" \r\n\t\n", "the file is empty", None),
        (b"\xef\xbb\xbf", "the file is empty", None),
        (b"%PDF-1.7\nstuff", "a PDF file, not plain text", None),
        (b"{\\rtf1 text}", "an RTF file, not plain text", None),
        (b"text\nand\0more", "a binary file, not text", 2),
        (b"\xff\xfea", "begins like UTF-16, but is not", None),
        (
            "à la\nune ".encode() + b"\xe9t\xe9",
            "byte 0xE9 on line 2 is not UTF-8, though other parts of the file are",
            2,
        ),
        (b"\x81 caf\xe9", "byte 0x81 on line 1 is not UTF-8, nor is the file Windows-1252", 1),
    ],
)
def test_other_bytes_are_refused_with_the_reason(
    data: bytes, reason: str, line: int | None
) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode_article(data)
    assert (caught.value.reason, caught.value.line) == (reason, line)


def test_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "MAX_BYTES", 3)
    assert decode_article(b"abc").text == "abc"
    with pytest.raises(UnreadableError, match="larger than"):
        decode_article(b"abcd")


@given(st.binary(max_size=100))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(UnreadableError):
        assert decode_article(data).text.strip()
