"""Archive: pages as browsers save them: in one file with all their parts, or with a note."""

import re
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from checker.errors import InputError, Place
from checker.ingest.addresses import is_url
from checker.ingest.original import Original

_MIME = re.compile(rb"(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+\r?\n")
_NOTE = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)"
)
_START = 4096


def is_archive(data: bytes) -> bool:
    """Tell whether bytes are a page saved with all its parts (MHTML, RFC 2557)."""
    head = _MIME.match(data[:_START])
    return head is not None and b"multipart/related" in head.group().lower()


def open_archive(original: Original) -> Original:
    """Return the page of an archive, with the address it was saved from.

    Raises:
        InputError: it holds none.
    """
    message = BytesParser(policy=policy.default).parsebytes(original.data)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() == "text/html":
            data = part.get_payload(decode=True)
            if isinstance(data, bytes) and data.strip():
                stated = str(message["Snapshot-Content-Location"] or part["Content-Location"] or "")
                url = stated if is_url(stated) else original.url
                charset = part.get_content_charset() or ""
                return replace(original, data=data, url=url, charset=charset)
    raise InputError("there is no page in the archive", Place(original.name))


def saved_from(text: str) -> str:
    """Return the address that a browser noted in a page it saved, "" without one."""
    found = _NOTE.search(text[:_START])
    return found.group(1) if found else ""
