"""ClaimReview: resolved facts as structured data of schema.org, for sites that publish checks.

One review for each source's statement that the decision settles: it is the value that stands, or
one that cannot be true beside it. What is compatible with it is not reviewed: nothing was wrong.
"""

import json
from collections.abc import Iterator
from typing import Any

from checker.model.decision import Decision
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement, State
from checker.report.excerpt import excerpt
from checker.report.glyphs import harmless
from checker.report.html.anchors import web_address
from checker.report.page import PAGE, Page
from checker.report.rows import Row, rows
from checker.report.selection import findings_by_fact, listed

_ROOM = 500
_BEST, _WORST = 5, 1


def render(report: Report, page: Page = PAGE) -> str:
    """Return the reviews as one JSON-LD document; ``url`` is for the site that publishes them."""
    places, about = Places(report.articles), findings_by_fact(report)
    reviews = [
        review
        for judgement in listed(report)
        for finding in about.get(judgement.fact.id, ())
        if finding.state is State.RESOLVED and finding.decision
        for review in _reviews(judgement, finding.decision, places)
    ]
    unique = {json.dumps(review, sort_keys=True): review for review in reviews}
    document = {"@context": "https://schema.org", "@graph": list(unique.values())}
    return json.dumps(document, indent=2) + "\n"


def _reviews(judgement: Judgement, decision: Decision, places: Places) -> Iterator[dict[str, Any]]:
    order = rows(judgement, places)
    standing = {row.mention.id for row in order if _says(row, decision.value)}
    against = {
        end
        for pair in judgement.conflicts
        for end in (pair.a, pair.b)
        if standing & {pair.a, pair.b}
    }
    for row in order:
        if row.mention.id in standing:
            yield _review(row, judgement, decision, right=True)
        elif row.mention.id in against:
            yield _review(row, judgement, decision, right=False)


def _says(row: Row, value: str) -> bool:
    told = harmless(value).casefold().strip(".")
    return told in (row.value.casefold(), harmless(row.mention.words).casefold())


def _review(row: Row, judgement: Judgement, decision: Decision, *, right: bool) -> dict[str, Any]:
    told = excerpt(row.mention, row.text, _ROOM)
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "claimReviewed": "".join(told).strip(),
        "itemReviewed": _claim(row),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _BEST if right else _WORST,
            "bestRating": _BEST,
            "worstRating": _WORST,
            "alternateName": "Correct" if right else f"Incorrect: {harmless(decision.value)}",
        },
        "reviewBody": harmless(decision.reason) or harmless(judgement.reason),
    }
    if decision.by:
        review["author"] = {"@type": "Person", "name": harmless(decision.by)}
    if decision.on:
        review["datePublished"] = decision.on.isoformat()
    return review


def _claim(row: Row) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "@type": "Claim",
        "author": {"@type": "Organization", "name": row.source},
    }
    article = row.article
    if article and article.published:
        claim["datePublished"] = article.published.isoformat()
    if article and web_address(article.url):
        claim["appearance"] = {"@type": "NewsArticle", "url": article.url}
    return claim
