"""Claim: an editor's statement about an article, and the anchor that ties it to the words."""

import datetime as dt
from enum import StrEnum

from checker.errors import Place
from checker.model.frozen import Frozen
from checker.model.mention import Mention


class Claim(Frozen):
    """A line of claims.yaml.

    quote: the words in the article. prefix, suffix: words just before and after, where the quote
    occurs more than once (a TextQuoteSelector of the W3C Web Annotation Data Model).
    says: the editor's normal wording. fact: the editor's name for the fact it answers.
    """

    id: str
    article: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    says: str = ""
    fact: str = ""
    kind: str = ""
    note: str = ""
    place: Place


class ArticleEntry(Frozen):
    """A line of the article list in claims.yaml; it wins over the file's own front matter."""

    id: str
    path: str = ""
    source: str = ""
    published: dt.date | None = None
    title: str = ""
    url: str = ""
    language: str = ""
    place: Place


class Ignore(Frozen):
    """A comment on a claim's line, ``# checker: ignore[D201] reason``: rules that leave it alone.

    claim: id of the claim, "" where the comment stands on no claim's line. rules: codes, beginnings
    of codes or names.
    """

    claim: str
    rules: tuple[str, ...]
    reason: str = ""
    place: Place


class ClaimsFile(Frozen):
    """The whole of a claims.yaml."""

    path: str
    articles: tuple[ArticleEntry, ...] = ()
    claims: tuple[Claim, ...] = ()
    ignores: tuple[Ignore, ...] = ()


class AnchorState(StrEnum):
    """How a claim's words were found in its article."""

    EXACT = "exact"
    NORMALISED = "normalised"
    APPROXIMATE = "approximate"
    CHANGED = "anchor-changed"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"
    NO_ARTICLE = "no-article"


FOUND = frozenset({AnchorState.EXACT, AnchorState.NORMALISED, AnchorState.APPROXIMATE})
"""The states in which the words of a claim stand in its article."""


class Anchor(Frozen):
    """Where a claim's words stand: start and end in the article's text.

    An orphan has no place, nor has an ambiguous anchor, whose reason names all of them.

    found: the words there. reason: what differs, in half a sentence, for a person.
    mention: the value the claim states, None where nothing was found or read.
    """

    claim: Claim
    state: AnchorState
    start: int | None = None
    end: int | None = None
    found: str = ""
    reason: str = ""
    mention: Mention | None = None
