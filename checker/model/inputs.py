"""Inputs: everything a run reads, before anything is made of it."""

import datetime as dt

from checker.model.article import Article, Skipped
from checker.model.baseline import Baseline
from checker.model.changes import Changes
from checker.model.claim import ClaimsFile
from checker.model.decision import Decision
from checker.model.frozen import Frozen
from checker.model.naming import Naming


class Inputs(Frozen):
    """Articles, their earlier versions, files not read, the claims file if any, and decisions.

    namings: rulings on what is one fact. baseline: old findings that do not count. changes: what
    alone is to be told of; None for all. today: the day on which decisions have to hold; None where
    none has an end.
    """

    articles: tuple[Article, ...] = ()
    versions: tuple[Article, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    claims: ClaimsFile | None = None
    decisions: tuple[Decision, ...] = ()
    namings: tuple[Naming, ...] = ()
    baseline: Baseline | None = None
    changes: Changes | None = None
    today: dt.date | None = None
