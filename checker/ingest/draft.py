"""Draft: an article as it was found in a source, before it is written into the corpus."""

from dataclasses import dataclass
from enum import StrEnum

from checker.ingest.dating import Stamp


class Part(StrEnum):
    """What a block of text is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text, without line ends, and what it is."""

    text: str
    part: Part = Part.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Draft:
    """An article: its text in blocks and what its source says about it.

    title: the headline, which is not among the blocks. source: the outlet. stamps: what may be the
    time of publication, from wherever it is said. modified: when it was last changed, as ISO 8601.
    url: its canonical address. language: what the source says it is, a code such as "en-GB".
    name: what it is called where it has no title. key: what tells it from the others of one source.
    remarks: what a person should know of how it was read.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    source: str = ""
    authors: tuple[str, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    modified: str = ""
    url: str = ""
    language: str = ""
    name: str = ""
    key: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its blocks, one a line."""
        return "\n".join(block.text for block in self.blocks)
