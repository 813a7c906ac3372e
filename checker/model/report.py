"""Report: everything one run has to say; every format renders this."""

from collections.abc import Mapping

from pydantic import Field

from checker.model.article import Article, Skipped
from checker.model.baseline import Debt
from checker.model.claim import Anchor
from checker.model.finding import Finding
from checker.model.frozen import Frozen
from checker.model.gate import FailOn
from checker.model.mention import Mention
from checker.model.rule import Rule
from checker.model.verdict import Judgement


class Report(Frozen):
    """The result of a run, in the order in which it is to be read.

    mentions: all, of claims and of texts. judgements: facts with two mentions or more, and single
    mentions of claims, worst first. shown: ids of the facts a reader asked for (with a claims
        file, those with a claim).
    copies: article id -> name of its copy family, for articles that carry the same wire text.
    paid: entries of the baseline that are found no more.
    withheld: why findings are not told ("in the baseline") -> how many. mended: findings of an
        earlier state that are gone, where a run was held against one.
    fail_on: the mildest severity that fails the gate.
    rules: what the finding rules say about themselves, for formats that carry their own manual.
    """

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    shown: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    copies: Mapping[str, str] = Field(default_factory=dict)
    paid: tuple[Debt, ...] = ()
    withheld: Mapping[str, int] = Field(default_factory=dict)
    mended: tuple[Finding, ...] = ()
    fail_on: FailOn = FailOn.WARNING
    rules: tuple[Rule, ...] = ()
