"""Pages: what the review shows, made of the same parts as the report."""

from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple

from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import State
from checker.report.glyphs import harmless, plural
from checker.report.html import view
from checker.report.html.facts import view_fact
from checker.report.html.templates import fill
from checker.report.rulings import why
from checker.report.selection import findings, findings_by_fact, listed
from checker.web.desk import Desk
from checker.web.tray import Offer, find_offers

PACKAGE = "checker.web"


class Typed(NamedTuple):
    """What an editor had typed into the form of a finding, and why it was not written."""

    finding: str = ""
    ruling: str = ""
    value: str = ""
    reason: str = ""
    notice: str = ""


NOTHING = Typed()


def show_page(desk: Desk, csrf: str, tab: str) -> str:
    """Return the whole page, or the one that tells how far the report is."""
    values = {"csrf": csrf, "tab": tab, "by": desk.work.by, "title": "Review"}
    if desk.report is None:
        return fill("waiting.html.j2", {**values, "stage": desk.stage}, PACKAGE)
    report = desk.report
    return fill("review.html.j2", {**values, **view(report), **_desk_values(desk, report)}, PACKAGE)


def show_stage(desk: Desk) -> str:
    """Return how far the report is."""
    return fill("_stage.html.j2", {"stage": desk.stage}, PACKAGE)


def show_finding(desk: Desk, finding: Finding, typed: Typed = NOTHING, said: str = "") -> str:
    """Return the part of the page that holds a finding, unfolded, and the progress beside it.

    typed: what the form is to hold still. said: what was done.
    """
    return _show(desk, [finding.fact], [finding], typed=typed, swap="", said=said)


def show_fact(desk: Desk, fact: str, said: str) -> str:
    """Return the part of the page that holds a fact, unfolded; said: what was done to it."""
    return _show(desk, [fact], [], swap="", said=said)


def show_sorted(desk: Desk, said: str) -> str:
    """Return the part of the page with what was put together and taken out."""
    return fill("_sorted.html.j2", {"desk": desk, "said": said, "harmless": harmless}, PACKAGE)


def show_changes(desk: Desk, fingerprints: Iterable[str]) -> str:
    """Return the parts of the page with these findings, each to be put in its place."""
    found = [finding for each in fingerprints if (finding := desk.find(each))]
    facts = dict.fromkeys(each.fact for each in found)
    return _show(desk, facts, found, swap="true", notice=_notice(found))


def _show(desk: Desk, names: Iterable[str], found: Iterable[Finding], **told: str | Typed) -> str:
    """Return the facts of these names, and those of the findings that are about none shown."""
    report = desk.report
    if report is None:
        return ""
    places = Places(report.articles)
    about = findings_by_fact(report)
    judgements = {each.fact.id: each for each in listed(report)}
    facts = [
        view_fact(judgements[name], about.get(name, ()), places)
        for name in names
        if name in judgements
    ]
    values = {
        **_desk_values(desk, report),
        "facts": facts,
        "unfolded": {fact.anchor for fact in facts},
        "entries": [finding for finding in found if finding.fact not in judgements],
        "harmless": harmless,
        "why": why,
        **told,
    }
    return fill("_changed.html.j2", values, PACKAGE)


def _desk_values(desk: Desk, report: Report) -> dict[str, Any]:
    found = findings(report)
    left = sum(finding.state is State.OPEN for finding in found)
    shown = {each.fact.id for each in listed(report)}
    return {
        "desk": desk,
        "entries": [finding for finding in found if finding.fact not in shown],
        "ruled_on": len(found) - left,
        "all": len(found),
        "left": left,
        "since": desk.mark,
        "typed": NOTHING,
        "said": "",
        "offers": partial(find_offers, report) if desk.work.claims else _no_offers,
        "swap": None,
        "notice": "",
    }


def _no_offers(finding: Finding) -> list[Offer]:
    return []


def _notice(found: Iterable[Finding]) -> str:
    codes = [f"{each.code} {harmless(each.about)}: {each.state.value}" for each in found]
    return f"{plural(len(codes), 'ruling')} changed elsewhere: {', '.join(codes)}" if codes else ""
