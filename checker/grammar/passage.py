"""Passage: an article's text made ready for the rules to read."""

import datetime as dt
from bisect import bisect_left, bisect_right
from enum import IntEnum

from checker.grammar.bounds import join_bounds
from checker.grammar.lazy import lazy
from checker.grammar.letters import lower, make_plain
from checker.grammar.numerals import Numeral, find_numerals
from checker.grammar.quotations import Quotation, find_quotations
from checker.grammar.sentences import find_sentences
from checker.grammar.speech import find_speech

# A letter of the private use area stands for each character of a numeral in the masked text.
MASK = "\ue000"


class Spelling(IntEnum):
    """The spellings of a plain text, all of one length: in small letters or not, masked or not."""

    SMALL = 0
    SMALL_MASKED = 1
    PLAIN = 2
    PLAIN_MASKED = 3


class Passage:
    """A text, its plain spelling, its numerals and sentences; offsets count in the plain text.

    stored: the text as stored. text: its plain spelling. masked: the plain text with every
    character of a numeral replaced by MASK, so that a rule's pattern can say "a number here"
    without knowing how numbers are spelled. published: what relative dates count from, or None.
    body: offset at which reading begins.
    """

    def __init__(self, stored: str, published: dt.date | None = None, body: int = 0) -> None:
        """Make the plain text; the rest is computed when first needed."""
        self.stored = stored
        self.published = published
        self.body = body
        self.plain = make_plain(stored)
        self.text = self.plain.text

    @lazy
    def lowered(self) -> str:
        """The plain text in lower case; every offset is kept."""
        return lower(self.text)

    @lazy
    def numerals(self) -> dict[int, Numeral]:
        """The numerals by the offset where they begin; they do not overlap."""
        found = join_bounds(self.text, find_numerals(self.text))
        return {numeral.start: numeral for numeral in found}

    @lazy
    def _numeral_starts(self) -> list[int]:
        return list(self.numerals)

    def numerals_between(self, start: int, end: int) -> list[Numeral]:
        """Return the numerals that begin in the stretch, in order."""
        starts = self._numeral_starts
        inside = starts[bisect_left(starts, start) : bisect_left(starts, end)]
        return [self.numerals[at] for at in inside]

    @lazy
    def masked(self) -> str:
        """The plain text with its numerals masked; every offset is kept."""
        return self._mask(self.text)

    @lazy
    def spellings(self) -> tuple[str, str, str, str]:
        """The text in every spelling, in the order of ``Spelling``."""
        return (self.lowered, self._mask(self.lowered), self.text, self.masked)

    def _mask(self, text: str) -> str:
        pieces: list[str] = []
        last = 0
        for numeral in self.numerals.values():
            pieces += (text[last : numeral.start], MASK * (numeral.end - numeral.start))
            last = numeral.end
        return "".join((*pieces, text[last:]))

    @lazy
    def sentences(self) -> list[tuple[int, int]]:
        """Start and end of every sentence."""
        return find_sentences(self.text, self.body)

    @lazy
    def sentence_starts(self) -> list[int]:
        """Where the sentences begin, in order."""
        return [start for start, _ in self.sentences]

    def sentence_before(self, start: int) -> tuple[int, int] | None:
        """Return the sentence before the one that begins at ``start``, None for the first."""
        at = bisect_left(self.sentence_starts, start) - 1
        return self.sentences[at] if at >= 0 else None

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return start and end of the sentence that holds the offset."""
        at = bisect_right(self.sentence_starts, offset) - 1
        return self.sentences[at] if at >= 0 else (0, len(self.text))

    @lazy
    def _speech(self) -> list[int]:
        return find_speech(self.lowered, self.body)

    def has_speech(self, start: int, end: int) -> bool:
        """Whether a word of speech stands in the stretch."""
        at = bisect_left(self._speech, start)
        return at < len(self._speech) and self._speech[at] < end

    @lazy
    def quotations(self) -> list[Quotation]:
        """The stretches in quotation marks, by where they begin, an outer one before its inner."""
        return find_quotations(
            self.text, lambda offset: self.stored[self.plain.stored(offset)], self.body
        )

    @lazy
    def _outer_quotations(self) -> list[Quotation]:
        return [quotation for quotation in self.quotations if not quotation.inner]

    @lazy
    def _outer_starts(self) -> list[int]:
        return [quotation.start for quotation in self._outer_quotations]

    def quotations_between(self, start: int, end: int) -> list[Quotation]:
        """Return the outer quotations that reach into the stretch, in order."""
        low = max(0, bisect_right(self._outer_starts, start) - 1)
        high = bisect_left(self._outer_starts, end)
        return [each for each in self._outer_quotations[low:high] if each.end > start]
