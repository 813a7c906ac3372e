"""The record of a quotation: its words, and what of them is compared."""

from checker.model.record import NormalForm, Record, make_normal


class QuoteRecord(Record):
    """Words in quotation marks.

    words: as they stand in the article, without the outer marks and a comma before the closing
    one; paragraphs joined by a blank.
    normal: its tokens as they are compared, see ``normal.tokenise``.
    scare: whether the marks hold one word or two that nobody is said to speak: words picked out,
    or held at arm's length.
    fragment: whether the words are a piece of a sentence rather than an utterance of their own.
    """

    words: str
    normal: tuple[str, ...]
    scare: bool = False
    fragment: bool = False


_PLAIN_MARKS = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")


def state(record: QuoteRecord) -> NormalForm:
    """Return the words with plain marks inside, as machine formats state them."""
    return make_normal(value=record.words.translate(_PLAIN_MARKS))
