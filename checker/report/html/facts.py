"""Facts: each with its quotations side by side, its pictures, and why it is one fact."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from checker.errors import Place
from checker.model.comparison import Comparison
from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement, State, Verdict
from checker.report.excerpt import excerpt
from checker.report.glyphs import clip, harmless, plural
from checker.report.html.anchors import fact_anchor, mention_anchor, web_address
from checker.report.html.passages import Part, parts_of
from checker.report.html.ranges import Ranges, draw_ranges
from checker.report.html.timeline import Timeline, draw_timeline
from checker.report.rows import Row, rows
from checker.report.rulings import why
from checker.report.selection import findings_by_fact
from checker.report.values import day_name

GLYPHS = {
    Verdict.DISCREPANT: "≠",
    Verdict.UPDATED: "↗",
    Verdict.COMPATIBLE: "≈",
    Verdict.AGREE: "=",
    Verdict.SINGLE_SOURCE: "•",
    Verdict.NOT_COMPARABLE: "∥",
}
"""A sign for each verdict, so that none is told by its colour alone."""

_ROOM = 420
_VALUE_LONGEST = 40
_PAIRS = 3


class Quotation(NamedTuple):
    """A mention in its sentence.

    details: what else tells it from others: its role, its speaker, its claim. place: where it
    stands, for a person. anchor: its place in the article on this page. mention: its id. original:
    the article's own address, "" where there is none to be followed.
    """

    parts: tuple[Part, ...]
    source: str
    day: str
    details: tuple[str, ...]
    place: str
    anchor: str
    mention: str
    original: str
    decisive: bool


class Side(NamedTuple):
    """The quotations that give one value. label: the value, "" where the quotations say it."""

    label: str
    decisive: bool
    sources: int
    quotations: tuple[Quotation, ...]


class Pair(NamedTuple):
    """Why two mentions were put together. likeness: 0 to 1. features: weight and words."""

    who: str
    likeness: float
    features: tuple[tuple[str, str], ...]
    values: str


class FactView(NamedTuple):
    """A fact as the page shows it."""

    judgement: Judgement
    anchor: str
    glyph: str
    title: str
    values: tuple[str, ...]
    sides: tuple[Side, ...]
    findings: tuple[Finding, ...]
    rulings: tuple[str, ...]
    ranges: Ranges | None
    timeline: Timeline | None
    pairs: tuple[Pair, ...]
    more_pairs: int
    articles: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether there is a conflict that nobody has ruled on."""
        return self.judgement.verdict is Verdict.DISCREPANT and self.judgement.state is State.OPEN

    @property
    def name(self) -> str:
        """The fact's id, for a person to copy."""
        return harmless(self.judgement.fact.id)

    @property
    def source_names(self) -> tuple[str, ...]:
        """The names of its sources, each once."""
        quotations = (each for side in self.sides for each in side.quotations)
        return tuple(dict.fromkeys(each.source for each in quotations))

    @property
    def sources(self) -> str:
        """How many independent sources it has."""
        return plural(self.judgement.sources, "source")


def view_facts(report: Report, judgements: Sequence[Judgement], places: Places) -> list[FactView]:
    """Return the facts in their order."""
    about = findings_by_fact(report)
    return [view_fact(each, about.get(each.fact.id, ()), places) for each in judgements]


def view_fact(judgement: Judgement, found: Sequence[Finding], places: Places) -> FactView:
    """Return one fact; found: the findings about it."""
    order = rows(judgement, places)
    telling = _telling(judgement)
    ranges, timeline = draw_ranges(order), draw_timeline(judgement, order)
    return FactView(
        judgement=judgement,
        anchor=fact_anchor(judgement.fact.id),
        glyph=GLYPHS[judgement.verdict],
        title=harmless(judgement.fact.title) or harmless(judgement.fact.id),
        values=tuple(dict.fromkeys(clip(row.value, _VALUE_LONGEST) for row in order)),
        sides=tuple(_sides(judgement, order, places)),
        findings=tuple(found),
        rulings=tuple(dict.fromkeys(why(each) for each in found if each.state is not State.OPEN)),
        ranges=ranges if ranges and (timeline is None or not ranges.are_points) else None,
        timeline=timeline,
        pairs=tuple(_pair(link, order) for link in telling[:_PAIRS]),
        more_pairs=max(len(telling) - _PAIRS, 0),
        articles=tuple(dict.fromkeys(each.article for each in judgement.fact.mentions)),
    )


def _sides(judgement: Judgement, order: Sequence[Row], places: Places) -> Iterator[Side]:
    against = _against(judgement, order)
    for value, run in groupby(order, key=lambda row: row.value):
        alike = list(run)
        is_short = len(value) <= _VALUE_LONGEST and not value.startswith("“")
        yield Side(
            label=value if is_short else "",
            decisive=any(row.decisive for row in alike),
            sources=len({row.source for row in alike}),
            quotations=tuple(_quotation(row, against.get(row.value, "")) for row in alike),
        )


def _against(judgement: Judgement, order: Sequence[Row]) -> Mapping[str, str]:
    """Return for each value the words that it is held against: those of the other decisive one."""
    decisive = {row.mention.id: row for row in order if row.decisive}
    if judgement.verdict is not Verdict.DISCREPANT or len(decisive) != 2:
        return {}
    first, second = decisive.values()
    if first.value == second.value:
        return {}
    others = {row.value: harmless(first.mention.words) for row in order}
    return {**others, first.value: harmless(second.mention.words)}


def _quotation(row: Row, against: str) -> Quotation:
    mention, article = row.mention, row.article
    day = day_name(article.published) if article and article.published else ""
    return Quotation(
        parts=parts_of(excerpt(mention, row.text, _ROOM), against),
        source=row.source,
        day=day,
        details=tuple(detail for detail in row.details if detail != day),
        place=harmless(str(Place(row.place.path.rpartition("/")[2], row.place.line))),
        anchor=mention_anchor(mention.id),
        mention=mention.id,
        original=web_address(article.url) if article else "",
        decisive=row.decisive,
    )


def _telling(judgement: Judgement) -> list[Comparison]:
    """Return the pairs, the decisive one first and then the ones most alike."""
    decisive = set(judgement.decisive or ())
    return sorted(
        judgement.fact.links, key=lambda link: ({link.a, link.b} != decisive, -link.likeness)
    )


def _pair(link: Comparison, order: Sequence[Row]) -> Pair:
    names = [
        f"{row.source}: {clip(row.value, _VALUE_LONGEST)}"
        for row in order
        if row.mention.id in (link.a, link.b)
    ]
    features = (
        (f"{each.weight:+.2f}".replace("-", "−"), _feature(each.name, each.detail))
        for each in link.features
    )
    values = f"{link.values.relation.value}: {harmless(link.values.reason)}"
    return Pair(" and ".join(names), link.likeness, tuple(features), values)


def _feature(name: str, detail: str) -> str:
    told = harmless(name).replace("_", " ")
    return f"{told} ({harmless(detail)})" if detail else told
