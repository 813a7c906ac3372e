"""Inputs: everything a run reads, before anything is made of it."""

from checker.model.article import Article, Skipped
from checker.model.claim import ClaimsFile
from checker.model.decision import Decision
from checker.model.frozen import Frozen


class Inputs(Frozen):
    """Articles, the files that could not be read, the claims file if any, and decisions."""

    articles: tuple[Article, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    claims: ClaimsFile | None = None
    decisions: tuple[Decision, ...] = ()
