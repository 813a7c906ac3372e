"""Explanation: why mentions were put together into a fact, and why it was judged so.

The two questions are answered apart, as they were asked apart: first likeness, then values.
"""

from collections.abc import Iterator, Mapping, Sequence

from checker.model.comparison import Comparison, Feature
from checker.model.finding import Finding
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement
from checker.report.entries import INDENT, aligned, entry, heading
from checker.report.glyphs import cells, harmless, plural
from checker.report.ink import Ink, wrap
from checker.report.page import PAGE, Page
from checker.report.rows import Row, rows

PAIRS = 12
"""Pairs told in full; of a fact with many mentions the rest would drown them."""

_VALUE_WIDEST = 24


def find_fact(report: Report, name: str) -> Judgement | None:
    """Return the judgement of the fact with this id, or with a finding of this fingerprint.

    Eight digits or more of a fingerprint do, where they belong to one fact only.
    """
    by_id = {judgement.fact.id: judgement for judgement in report.judgements}
    if name in by_id:
        return by_id[name]
    if len(name) < 8:
        return None
    facts = {
        each.fact for each in report.findings if each.fingerprint.startswith(name.removeprefix("#"))
    }
    return by_id.get(facts.pop()) if len(facts) == 1 else None


def render_fact(report: Report, judgement: Judgement, page: Page = PAGE) -> str:
    """Return why a fact's mentions belong together and why it got its verdict."""
    ink, places = Ink(page.colour), Places(report.articles)
    found = [each for each in report.findings if each.fact == judgement.fact.id]
    order = rows(judgement, places)
    numbers = {row.mention.id: number for number, row in enumerate(order, start=1)}
    lines = [*heading(judgement, found, page, ink)]
    lines += _paragraph(harmless(judgement.reason), page)
    lines += ["", *_mentions(order, numbers, judgement, page, ink)]
    lines += ["", ink.strong("Why one fact"), *_together(judgement, numbers, page)]
    lines += ["", ink.strong("Why this verdict"), *_verdict(judgement, numbers, found, page)]
    return "\n".join(lines) + "\n"


def _paragraph(text: str, page: Page) -> list[str]:
    return [INDENT + line for line in wrap(text, page.width - len(INDENT))]


def _mentions(
    order: Sequence[Row], numbers: Mapping[str, int], judgement: Judgement, page: Page, ink: Ink
) -> Iterator[str]:
    widest = max((cells(row.value) for row in order), default=0)
    column = widest if widest <= _VALUE_WIDEST else 0
    for row in order:
        number = f"{numbers[row.mention.id]:>{len(str(len(order)))}}"
        value = aligned(row.value, column) if column else ""
        lead = f"{number}  {value}" if column else number
        tone = ink.tone(judgement.verdict, lead) if row.decisive else ink.strong(lead)
        yield from entry(row, lead, tone, page, ink)
        yield f"{INDENT * 4}{ink.faint(f'read by {row.mention.rule}')}"


def _together(judgement: Judgement, numbers: Mapping[str, int], page: Page) -> Iterator[str]:
    fact = judgement.fact
    if fact.named:
        yield from _paragraph(f"Editors' claims name the fact: {harmless(fact.id)}.", page)
    for link in _telling(judgement):
        pair = f"{_pair(link, numbers)}: likeness {link.likeness:.2f}"
        if link.veto:
            pair += f", kept apart: {harmless(link.veto)}"
        features = ", ".join(map(_feature, link.features))
        yield from _paragraph(f"{pair}; {features}" if features else pair, page)
    rest = len(fact.links) - PAIRS
    if rest > 0:
        yield from _paragraph(f"and {plural(rest, 'more pair')}", page)


def _pair(link: Comparison, numbers: Mapping[str, int]) -> str:
    return " and ".join(str(number) for number in sorted((numbers[link.a], numbers[link.b])))


def _feature(feature: Feature) -> str:
    detail = f" ({harmless(feature.detail)})" if feature.detail else ""
    return f"{feature.weight:+.2f} {harmless(feature.name)}{detail}"


def _telling(judgement: Judgement) -> list[Comparison]:
    """Return the decisive pair and then the pairs most alike."""
    decisive = set(judgement.decisive or ())
    links = sorted(
        judgement.fact.links, key=lambda link: ({link.a, link.b} != decisive, -link.likeness)
    )
    return links[:PAIRS]


def _verdict(
    judgement: Judgement, numbers: Mapping[str, int], found: Sequence[Finding], page: Page
) -> Iterator[str]:
    decisive = set(judgement.decisive or ())
    for link in _telling(judgement):
        values = link.values
        forwards = numbers[link.a] < numbers[link.b]
        relation = values.relation if forwards else values.relation.converse
        told = f"{_pair(link, numbers)}: {relation.value} ({harmless(values.reason)})"
        yield from _paragraph(told + (", decisive" if {link.a, link.b} == decisive else ""), page)
    for each in found:
        told = f"{each.code} {each.rule}, {each.severity.value}, {each.state.value}"
        yield from _paragraph(f"{told}: finding {each.fingerprint}", page)
