"""Tray: claims that have lost their words, and the places to which they may be tied anew."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from checker.claims import SearchText
from checker.claims.reword import reword_claim
from checker.claims.suggest import Suggestion, suggest_places
from checker.errors import InputError
from checker.kinds import KINDS_BY_NAME
from checker.model.claim import Anchor
from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.report.glyphs import harmless, harmless_part
from checker.report.upkeep import lost_anchors

_AROUND = 90


class Offer(NamedTuple):
    """A place to which a claim may be tied: its words with what stands around them."""

    before: str
    words: str
    after: str
    place: str
    start: int
    end: int


def find_lost(report: Report, finding: Finding) -> Anchor | None:
    """Return the lost anchor that a finding is about."""
    lost = (each for each in lost_anchors(report) if each.claim.place == finding.place)
    return next((each for each in lost if each.claim.id == finding.about), None)


def find_offers(report: Report, finding: Finding) -> list[Offer]:
    """Return the places offered for a finding about a claim's words; none for any other."""
    anchor = find_lost(report, finding)
    places = Places(report.articles)
    article = places.article(anchor.claim.article) if anchor else None
    if anchor is None or article is None:
        return []
    text = article.text
    return [
        Offer(
            harmless_part(text[max(article.body, each.start - _AROUND) : each.start]),
            harmless(each.quote),
            harmless_part(text[each.end : each.end + _AROUND]),
            harmless(str(places.at(article.id, each.start))),
            each.start,
            each.end,
        )
        for each in suggest_places(anchor, SearchText(text, article.body))
    ]


def tie(report: Report, claims: Path, form: Mapping[str, str], finding: Finding) -> Suggestion:
    """Tie a claim to the place that a form names by ``start`` and ``end``, in its file.

    Raises:
        InputErrors, InputError: the place is none of those offered, or the file can't be changed.
        OSError: it can't be written.
    """
    anchor = find_lost(report, finding)
    article = Places(report.articles).article(anchor.claim.article) if anchor else None
    if anchor is None or article is None:
        raise InputError("this claim has not lost its words")
    asked = (form.get("start", ""), form.get("end", ""))
    for each in suggest_places(anchor, SearchText(article.text, article.body)):
        if (str(each.start), str(each.end)) == asked:
            words = each.words_for(anchor.claim)
            reword_claim(claims, anchor.claim, words, frozenset(KINDS_BY_NAME))
            return each
    raise InputError("these words are not offered any more")
