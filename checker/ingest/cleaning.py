"""Cleaning: what is left out of a text that was found, because it is no part of the story."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.corpus.furniture import is_byline, is_furniture, is_time_stamp
from checker.ingest.draft import Block, Part
from checker.ingest.page_parts import is_credit
from checker.ingest.wordings import alike, holds, words

# So many words in a row are repeated by a page that prints its text twice, not by a writer.
_REPEATED = 8
# Byline and time stamp stand above the text.
_TOP = 6
_SAME_TITLE = 0.9
# A dateline that stands alone: "Lima, Peru (AP) —"
_PLACE = re.compile(r"[A-Z][^.!?]{2,50}\s*[—–]")
_INVITATION = re.compile(
    r"\W{0,3}(?:"
    r"(?:get|sign up|subscribe|enter your|join|download|support|become|already a|don[’']t miss|"
    r"stay (?:up to date|informed|connected)|want more|like (?:this|what you)|"
    r"your (?:daily|weekly|morning)|we (?:use cookies|may earn)|"
    r"by (?:signing up|clicking|submitting)|"
    r"follow|this site is protected|thank you for (?:signing|subscribing|reading))\b.*"
    r"\b(?:newsletters?|inbox|e-?mail(?:s| address)?|subscri\w+|app|cookies|account|"
    r"sign(?:ed|ing)? (?:up|in)|alerts?|notifications?|privacy policy|recaptcha|commissions?|"
    r"journalism|members?|twitter|facebook|instagram|(?:our|full|[’']s|more) \w*\s?coverage)\b"
    r")",
    re.IGNORECASE,
)


class Cleaned(NamedTuple):
    """The blocks that stay, and how many were left out."""

    blocks: tuple[Block, ...]
    furniture: int
    repeated: int


def clean(blocks: Iterable[Block], title: str) -> Cleaned:
    """Return the blocks of the story: no furniture, nothing twice, not the title once more."""
    kept: list[Block] = []
    seen: set[tuple[str, ...]] = set()
    furniture = repeated = 0
    for block in blocks:
        spelled = tuple(words(block.text))
        if not spelled or (len(kept) < _TOP and _is_title(block, title)):
            continue
        if _is_furniture(block, at_top=len(kept) < _TOP):
            furniture += 1
        elif len(spelled) >= _REPEATED and spelled in seen:
            repeated += 1
        else:
            kept.append(block)
            seen.add(spelled)
    return Cleaned(tuple(_trim(kept)), furniture, repeated)


def remarks_on(cleaned: Cleaned) -> Iterator[str]:
    """Yield what a person should know of the cleaning."""
    if cleaned.repeated:
        yield f"{_count(cleaned.repeated, 'paragraph')} printed twice, kept once"


def _count(count: int, what: str) -> str:
    return f"{count} {what}{'s' if count > 1 else ''}"


def _is_title(block: Block, title: str) -> bool:
    if block.part is Part.CAPTION or not title:
        return False
    return words(block.text) == words(title) or (
        block.part is Part.HEADING
        and (alike(block.text, title) >= _SAME_TITLE or holds(block.text, title))
    )


def _is_furniture(block: Block, at_top: bool) -> bool:
    text = block.text
    if at_top and (is_byline(text) or is_time_stamp(text) or _PLACE.fullmatch(text)):
        return True
    if block.part is Part.CAPTION:
        return False
    invited = len(text) < 300 and _INVITATION.match(text) is not None
    return is_furniture(text) or is_credit(text) or invited


def _trim(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks without headings that no text follows: those of boxes left out."""
    end = len(blocks)
    while end and blocks[end - 1].part is Part.HEADING:
        end -= 1
    return blocks[:end]
