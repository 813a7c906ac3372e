"""Mention: a stretch of an article that holds one value."""

from enum import StrEnum

from pydantic import SerializeAsAny

from checker.model.frozen import Frozen
from checker.model.record import NormalForm, Record
from checker.model.region import Role
from checker.model.subject import Subject


class Origin(StrEnum):
    """Who points at the value: an editor's claim or the reading of the text."""

    CLAIM = "claim"
    TEXT = "text"


class Mention(Frozen):
    """One value in one article.

    id: unique in a report and the same on every run.
    start, end: code points into the article's text; they cover hedge, figure and unit.
    words: the text between them. sentence: start and end of the sentence around it.
    rule: name of the grammar rule that read it.
    dimension: what values of the kind must share to be comparable at all ("USD", "length").
    speaker: who says so, empty where nobody is named.
    claim, fact: the claim's id and the editor's name of the fact, where an editor gave them.
    """

    id: str
    article: str
    start: int
    end: int
    words: str
    sentence: tuple[int, int]
    kind: str
    dimension: str = ""
    record: SerializeAsAny[Record]
    normal: NormalForm
    rule: str
    subject: Subject = Subject()
    speaker: str = ""
    role: Role = Role.BODY
    origin: Origin = Origin.TEXT
    claim: str | None = None
    fact: str | None = None
