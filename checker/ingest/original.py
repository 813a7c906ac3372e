"""Original: a source as it came, before anything is read in it."""

from dataclasses import dataclass

MAX_BYTES = 20 * 1024 * 1024
"""Nothing larger is one article; a PDF with its pictures is the largest to be expected."""


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a source.

    name: as the user or the feed named it. url: where it was found in the end, "" for a file.
    media: its media type in small letters, "" where nobody told. charset: the encoding that came
    with it, "" where none did.
    """

    name: str
    data: bytes
    url: str = ""
    media: str = ""
    charset: str = ""
