"""Naming: what an editor ruled on which mentions speak of one fact."""

import datetime as dt
from enum import StrEnum

from checker.errors import Place
from checker.model.frozen import Frozen


class Sorting(StrEnum):
    """Whether a mention belongs to a fact; the last of them leaves it to the matching again."""

    JOIN = "join"
    LEAVE = "leave"
    RELEASE = "release"


class Naming(Frozen):
    """An entry of decisions.yaml on one mention: it speaks of a fact, or it does not.

    fact: the fact's id. article, words, sentence: the mention: its article, its words and the
    beginning of the sentence they stand in, blanks as single ones.
    """

    ruling: Sorting
    fact: str
    article: str
    words: str
    sentence: str = ""
    reason: str = ""
    by: str = ""
    on: dt.date | None = None
    place: Place
