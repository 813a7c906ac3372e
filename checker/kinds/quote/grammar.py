"""Reading quotations: which stretches in quotation marks are words of somebody."""

from checker.grammar.passage import Passage
from checker.grammar.quotations import Quotation
from checker.grammar.rules import Reading
from checker.grammar.speech import attributes, introduces
from checker.kinds.quote.normal import tokenise
from checker.kinds.quote.record import QuoteRecord
from checker.kinds.quote.titles import is_title

_SCARE = 2
"""A quotation of so many words, with nobody said to speak, picks words out."""


def find_quotations(passage: Passage) -> list[Reading]:
    """Return the quotations of a passage by where they begin, an outer one before its inner.

    A reading covers the marks; the rule's name tells which of them are missing.
    """
    readings = []
    for quotation in passage.quotations:
        record = _record(passage, quotation)
        if record is not None:
            span = (quotation.start, quotation.end)
            parts = (("marks", _marks(passage, quotation)), ("words", record.words))
            readings.append(Reading("quote", _rule(quotation, record), *span, span, record, parts))
    return readings


def _record(passage: Passage, quotation: Quotation) -> QuoteRecord | None:
    text, start, end = passage.text, quotation.start, quotation.end
    first, last = _inside(text, quotation)
    if last - first < 2 or not any(map(str.isalpha, text[first : min(last, first + 80)])):
        return None
    if is_title(text, start, end, text[first:last]):
        return None
    words = _words(passage, first, last, quotation.resumed)
    normal = tokenise(words)
    if not normal:
        return None
    return QuoteRecord(
        words=words,
        normal=normal,
        scare=len(normal) <= _SCARE and not _uttered(text, start, end),
        fragment=words[0].islower() or len(normal) <= _SCARE or words.startswith("..."),
    )


def _inside(text: str, quotation: Quotation) -> tuple[int, int]:
    """Return the stretch between the outer marks, without blanks and without a closing comma."""
    first, last = quotation.start, quotation.end
    if quotation.opened:
        first += _width(text, first, first + 2)
    if quotation.closed:
        last -= _width(text, last - 2, last)
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    if quotation.closed and last > first and text[last - 1] == ",":
        last -= 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return first, last


def _width(text: str, start: int, end: int) -> int:
    """Return 2 where two single marks stand for a double one, else 1."""
    return 2 if text[max(0, start) : end] == "''" else 1


def _words(passage: Passage, first: int, last: int, resumed: tuple[int, ...]) -> str:
    pieces, begin = [], first
    for mark in resumed:
        pieces.append((begin, mark))
        begin = mark + _width(passage.text, mark, mark + 2)
    pieces.append((begin, last))
    stored = passage.plain.stored
    return " ".join(
        word
        for low, high in pieces
        for word in passage.stored[stored(low) : stored(high, end=True)].split()
    )


def _uttered(text: str, start: int, end: int) -> bool:
    return introduces(text[max(0, start - 40) : start]) or attributes(text[end : end + 200])


def _marks(passage: Passage, quotation: Quotation) -> str:
    stored = passage.plain.stored
    opening = passage.stored[stored(quotation.start)] if quotation.opened else ""
    closing = passage.stored[stored(quotation.end - 1)] if quotation.closed else ""
    return f"{opening} {closing}".strip()


def _rule(quotation: Quotation, record: QuoteRecord) -> str:
    if not quotation.opened:
        return "quote.opening-mark-missing"
    if not quotation.closed:
        return "quote.closing-mark-missing"
    if quotation.inner:
        return "quote.inside-quotation"
    if quotation.resumed:
        return "quote.paragraphs"
    return "quote.picked-out" if record.scare else "quote.speech"
