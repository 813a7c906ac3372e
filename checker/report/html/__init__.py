"""HTML: the report as one file to look at, to print and to send.

It holds its style and its script and asks nobody for anything. What comes from articles is escaped;
a Content-Security-Policy names the hash of the one script that may run.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Verdict
from checker.report.glyphs import harmless, plural
from checker.report.html.articles import view_articles
from checker.report.html.facts import GLYPHS, FactView, view_facts
from checker.report.html.overview import survey
from checker.report.html.templates import content_hash, fill, inline
from checker.report.page import PAGE, Page
from checker.report.rulings import why
from checker.report.selection import listed
from checker.report.upkeep import LOST, by_place, counted_remarks, lost_anchors, remarks, ruled
from checker.report.values import day_name

UNFOLDED = 24
"""Conflicts that are unfolded from the start; with hundreds of them open nobody finds anything."""

STYLE, SCRIPT = "page.css", "page.js"


def render(report: Report, page: Page = PAGE) -> str:
    """Return the report as a page that needs nothing beside it: its shown facts, all articles."""
    values = view(report)
    policy = (
        f"default-src 'none'; style-src {content_hash(STYLE)}; script-src {content_hash(SCRIPT)};"
        " base-uri 'none'; form-action 'none'"
    )
    return fill("report.html.j2", {**values, "policy": policy, "inline": inline, **ALONE})


ALONE: dict[str, Any] = {"desk": None, "entries": (), "swap": None, "title": "Consistency report"}
"""What the templates are told of a page that nobody serves."""


def view(report: Report) -> dict[str, Any]:
    """Return what the templates show of a report, by name."""
    places = Places(report.articles)
    judgements = listed(report)
    facts = view_facts(report, judgements, places)
    about = by_place(report)
    return {
        "facts": facts,
        "overview": survey(report, facts, places),
        "stories": [fact for fact in facts if fact.timeline],
        "unfolded": {fact.anchor for fact in [each for each in facts if each.is_open][:UNFOLDED]},
        "articles": view_articles(report, facts),
        "verdicts": _verdicts(facts),
        "kinds": _counted(fact.judgement.fact.kind for fact in facts),
        "states": _counted(fact.judgement.state.value for fact in facts),
        "sources": _counted(source for fact in facts for source in fact.source_names),
        "told": [
            plural(len(report.articles), "article"),
            plural(len(report.mentions), "value"),
            *([plural(len(report.anchors), "claim")] if report.anchors else []),
            *_days(report),
        ],
        "remarks": list(counted_remarks(report, len(judgements))),
        "lost": [
            (anchor, anchor.reason or LOST[anchor.state], ruled(about.get(anchor.claim.place)))
            for anchor in lost_anchors(report)
        ],
        "input_findings": remarks(report),
        "skipped": report.skipped,
        "harmless": harmless,
        "ruled": ruled,
        "why": why,
    }


def _verdicts(facts: Sequence[FactView]) -> list[tuple[str, str, int]]:
    counts = Counter(fact.judgement.verdict for fact in facts)
    return [(each.value, GLYPHS[each], counts[each]) for each in Verdict if counts[each]]


def _counted(values: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(values).items())


def _days(report: Report) -> list[str]:
    days = sorted(each.published for each in report.articles if each.published)
    if not days:
        return []
    first, last = day_name(days[0]), day_name(days[-1])
    return [first if first == last else f"{first} – {last}"]
