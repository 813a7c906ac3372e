"""Pages as browsers save them."""

from email.message import EmailMessage

import pytest

from checker.errors import InputError
from checker.ingest.archive import is_archive, open_archive, saved_from
from checker.ingest.original import Original

PAGE = "<html><body><p>Seven “people” died.</p></body></html>"


def archive(page=PAGE):
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://harbourpost.example/flood"
    message["Subject"] = "Flood"
    message.make_related()
    if page:
        message.add_related(page, "html", charset="utf-8", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


def test_the_page_of_an_archive_is_found_with_its_address():
    assert is_archive(archive())
    page = open_archive(Original("a.mhtml", archive()))
    assert (page.data.decode().strip(), page.charset) == (PAGE, "utf-8")
    assert page.url == "https://harbourpost.example/flood"


def test_an_archive_without_a_page_is_told():
    with pytest.raises(InputError, match="no page in the archive"):
        open_archive(Original("a.mhtml", archive(page="")))


@pytest.mark.parametrize("data", [PAGE.encode(), b"From: me\n\nSeven people died.", b"", b"a: b\n"])
def test_other_files_are_none(data):
    assert not is_archive(data)


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0033)https://harbourpost.example/flood -->",
        "<!--\n Page saved with SingleFile \n url: https://harbourpost.example/flood\n date\n-->",
    ],
)
def test_the_note_of_a_browser_is_read(note):
    assert saved_from(f"<!DOCTYPE html>\n{note}<html>") == "https://harbourpost.example/flood"
    assert saved_from(PAGE) == ""
