"""Quotations: words that an article puts into quotation marks as somebody's own.

Recognises: speech in marks of every fashion (“…”, "…", ‘…’, '…', „…“, «…», ''…'' and mixed
ones), a quotation inside a quotation, one of several paragraphs, one whose opening or closing
mark is missing, single words picked out ("the so-called 'experts'"), blanks on the wrong side
of a mark.

Ignores: apostrophes, feet and inches, names of works, operations and persons ("Cold
Harbour"), speech without marks.

Two quotations conflict when: a content word, a number or a negation was changed, added or left
out between them. Punctuation, capitals, contractions, an editor's [insertions] and ellipses make
no difference; a part of a longer quotation is within it; articles, pronouns, auxiliary forms and
spelling are compatible.
"""

from checker.grammar.kind import Kind
from checker.kinds.quote.compare import compare
from checker.kinds.quote.grammar import find_quotations
from checker.kinds.quote.kinship import kinship
from checker.kinds.quote.record import QuoteRecord, state


def _dimension(record: QuoteRecord) -> str:
    """Return the empty dimension: all quotations can be compared."""
    del record
    return ""


KIND = Kind(
    name="quote",
    record=QuoteRecord,
    compare=compare,
    dimension=_dimension,
    normal_form=state,
    find=find_quotations,
    speech=True,
    subject="words",
    kinship=kinship,
)
