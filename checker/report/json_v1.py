"""JSON, version 1: the machine format others build on.

Its keys are written by hand, so that a change of the model cannot change the format;
``report.schema.json`` beside this module describes it. What is not known is null. Text is ASCII
with escapes: it passes through every pipe and cannot steer a terminal.
"""

import json
from decimal import Decimal
from typing import Any

from checker.model.article import Article
from checker.model.finding import Finding
from checker.model.mention import Mention
from checker.model.report import Report
from checker.model.verdict import Judgement
from checker.report.page import PAGE, Page
from checker.report.selection import findings, listed

VERSION = 1


def render(report: Report, page: Page = PAGE) -> str:
    """Return the report as one JSON object; groups and findings are those of the shown facts."""
    document = {
        "version": VERSION,
        "articles": [_article(article, report) for article in report.articles],
        "skipped": [{"path": each.path, "reason": each.reason} for each in report.skipped],
        "mentions": [mention_fields(mention) for mention in report.mentions],
        "groups": [_group(each) for each in listed(report) if len(each.fact.mentions) > 1],
        "findings": [_finding(finding) for finding in findings(report)],
    }
    return json.dumps(document, indent=2) + "\n"


def _article(article: Article, report: Report) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "source": article.source or None,
        "published": article.published.isoformat() if article.published else None,
        "title": article.title or None,
        "copy_family": report.copies.get(article.id),
    }


def mention_fields(mention: Mention) -> dict[str, Any]:
    """Return a mention as the format states it; start and end are code points."""
    normal = mention.normal
    return {
        "id": mention.id,
        "article": mention.article,
        "start": mention.start,
        "end": mention.end,
        "text": mention.words,
        "kind": mention.kind,
        "value": _number(normal.value) if isinstance(normal.value, Decimal) else normal.value,
        "unit": normal.unit,
        "low": _number(normal.low),
        "high": _number(normal.high),
        "approximate": normal.approximate,
        "hedge": normal.hedge,
        "subject": mention.subject.phrase or mention.subject.head or None,
        "speaker": mention.speaker or None,
        "origin": mention.origin.value,
        "claim": mention.claim,
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None or not value.is_finite():
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _group(judgement: Judgement) -> dict[str, Any]:
    return {
        "id": judgement.fact.id,
        "kind": judgement.fact.kind,
        "subject": judgement.fact.title,
        "verdict": judgement.verdict.value,
        "severity": judgement.severity.value if judgement.severity else None,
        "reason": judgement.reason,
        "decisive": list(judgement.decisive) if judgement.decisive else None,
        "mentions": [mention.id for mention in judgement.fact.mentions],
        "sources": judgement.sources,
        "state": judgement.state.value,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "group": finding.fact or None,
        "path": finding.place.path,
        "line": finding.place.line,
        "column": finding.place.column,
        "fingerprint": finding.fingerprint,
    }
