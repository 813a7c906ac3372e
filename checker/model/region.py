"""Region: a part of an article that plays its own role on the page."""

from enum import StrEnum

from checker.model.frozen import Frozen


class Role(StrEnum):
    """The role a part of the page plays."""

    HEADLINE = "headline"
    CAPTION = "caption"
    DATELINE = "dateline"
    BOILERPLATE = "boilerplate"
    BODY = "body"


class Region(Frozen):
    """A stretch of an article, code points from start up to end, and its role."""

    role: Role
    start: int
    end: int
