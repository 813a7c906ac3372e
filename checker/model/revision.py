"""Revision: a value that an article stated otherwise before it was changed."""

import datetime as dt

from checker.errors import Place
from checker.model.comparison import ValueComparison
from checker.model.frozen import Frozen
from checker.model.mention import Mention


class Revision(Frozen):
    """A value of an article in two of its versions, which cannot both be right.

    before, after: the mentions, each in its version. earlier, place: where they stand.
    since: the day of the earlier version, None where it is not known.
    declared: the article's own words that it was changed, "" where it says nothing.
    was: the sentence of the earlier version.
    """

    before: Mention
    after: Mention
    values: ValueComparison
    earlier: Place
    place: Place
    since: dt.date | None = None
    declared: str = ""
    was: str = ""
