"""Explain: one sentence a layman understands, naming values, sources and the deciding rule."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from checker.judge.sources import Sources
from checker.judge.updates import falls, trajectory
from checker.judge.voices import disagreeing
from checker.model.comparison import Comparison, Difference
from checker.model.fact import Fact
from checker.model.mention import Mention

_LONGEST = 60


def show_value(mention: Mention) -> str:
    """Return a mention's value as a reader wants it: the figure with its hedge, or the words."""
    words = " ".join(mention.words.split())
    value = mention.normal.value
    if isinstance(value, Decimal) and mention.normal.unit is None:
        return f"{mention.normal.hedge or ''} {value.normalize():,f}".strip()
    if value is None:
        return words[:1].lower() + words[1:]
    if isinstance(value, str) and value != words and "-" in value and value[:3].isdigit():
        return f"{words} ({value})"
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def explain_conflict(fact: Fact, conflicts: Sequence[Comparison], sources: Sources) -> str:
    """Return who has which value, and why they cannot both be right."""
    by_id = {mention.id: mention for mention in fact.mentions}
    link = conflicts[0]
    a, b = by_id[link.a], by_id[link.b]
    if a.article == b.article:
        return explain_slip(fact, link, sources)
    sides = [_side(fact, each, sources) for each in (a, b)]
    later = ", and the later report has the lower one" if falls(fact, [link], sources) else ""
    return f"{sides[0]}; {sides[1]}: {link.values.reason}{later}{_voices(a, b, link)}."


def explain_slip(fact: Fact, link: Comparison, sources: Sources) -> str:
    """Return how one article contradicts itself, with both lines."""
    by_id = {mention.id: mention for mention in fact.mentions}
    a, b = sorted((by_id[link.a], by_id[link.b]), key=lambda mention: mention.start)
    sides = [f"{show_value(each)} (line {sources.place(each).line})" for each in (a, b)]
    return f"{sources.outlet(a)} has both {sides[0]} and {sides[1]}: {link.values.reason}."


def explain_update(fact: Fact, sources: Sources) -> str:
    """Return the trajectory of a figure over publication time."""
    steps = [
        f"{show_value(mention)} ({sources.outlet(mention)}, {day.isoformat()})"
        for day, mention in trajectory(fact, sources)
    ]
    return f"The figure moved with time: {', then '.join(steps)}."


def explain_agreement(fact: Fact, sources: Sources) -> str:
    """Return who says the same."""
    outlets = _join(dict.fromkeys(sources.outlet(mention) for mention in fact.mentions))
    number = sources.count(fact.mentions)
    if number == 1:
        return f"{outlets} says the same in each place: {show_value(fact.mentions[0])}."
    return f"{outlets} have the same: {show_value(fact.mentions[0])}."


def explain_compatible(fact: Fact, link: Comparison, sources: Sources, held: str = "") -> str:
    """Return which two values differ and why both can be right.

    held: why a difference is no alarm, empty where the values go together.
    """
    by_id = {mention.id: mention for mention in fact.mentions}
    a, b = by_id[link.a], by_id[link.b]
    reason = f"{link.values.reason}; {held}" if held else link.values.reason
    sides = f"{sources.outlet(a)} has {show_value(a)}, {sources.outlet(b)} {show_value(b)}"
    return f"{sides}: {reason}."


def _side(fact: Fact, mention: Mention, sources: Sources) -> str:
    """Return the outlets that have the mention's value, with the line of the first."""
    same = [
        other
        for other in fact.mentions
        if other.id != mention.id
        and other.article != mention.article
        and other.normal == mention.normal
    ]
    first = f"{sources.outlet(mention)} (line {sources.place(mention).line})"
    others = dict.fromkeys(sources.outlet(each) for each in same)
    others.pop(sources.outlet(mention), None)
    verb = "have" if others else "has"
    return f"{_join([first, *others])} {verb} {show_value(mention)}"


def _voices(a: Mention, b: Mention, link: Comparison) -> str:
    """Return who is behind each value where two authorities differ: no outlet's slip."""
    voices = disagreeing(a, b) if link.values.difference is Difference.VALUES else None
    return f"; the sources disagree ({voices[0]} / {voices[1]})" if voices else ""


def _join(words: Iterable[str]) -> str:
    *rest, last = words
    return f"{', '.join(rest)} and {last}" if rest else last
