"""Explain: one sentence a layman understands, naming values, places, sources and the rule."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from checker.algebra.day_words import in_words
from checker.algebra.edtf import read_edtf
from checker.judge.event import describe_event
from checker.judge.sources import Sources
from checker.judge.updates import falls, trajectory
from checker.judge.voices import disagreeing
from checker.model.comparison import Comparison, Difference
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.region import Role

_LONGEST = 60
_DAY = re.compile(r"\d{3}[\dX]-\d\d|\d{3}[\dX]~?$")
_YEAR = re.compile(r"\b\d{4}\b")
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def show_value(mention: Mention) -> str:
    """Return a mention's value as a reader wants it: the figure with its hedge, or the words."""
    words = " ".join(mention.words.split())
    value = mention.normal.value
    if isinstance(value, Decimal) and mention.normal.unit is None:
        return f"{mention.normal.hedge or ''} {value.normalize():,f}".strip()
    if value is None:
        return words[:1].lower() + words[1:]
    if isinstance(value, str) and _DAY.match(value) and not _YEAR.search(words):
        return f"{words}, {in_words(read_edtf(value).span)}"
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def explain_conflict(fact: Fact, conflicts: Sequence[Comparison], sources: Sources) -> str:
    """Return who has which value, why both speak of one thing, and why both cannot be right.

    The side with fewer sources comes first: it is the likelier one to look at.
    """
    by_id = fact.by_id
    link = conflicts[0]
    a, b = by_id[link.a], by_id[link.b]
    if a.article == b.article:
        return explain_slip(fact, link, sources)
    behind = [
        (each, *_agreeing(fact, each, against, sources)) for each, against in ((a, b), (b, a))
    ]
    fewer, more = sorted(behind, key=lambda side: sources.count(side[1]))
    sides = ", ".join(_side(*side, sources) for side in (fewer, more))
    counts = [sources.count(side[1]) for side in (fewer, more)]
    parts = [
        describe_event(a, b, sources),
        link.values.reason,
        "the later report has the lower one" if falls(fact, [link], sources) else "",
        _voices(a, b, link),
        _weigh(*counts, copied=counts != [len(sources.outlets(side[1])) for side in (fewer, more)]),
    ]
    return f"{sides}; {', '.join(filter(None, parts))}."


def explain_slip(fact: Fact, link: Comparison, sources: Sources) -> str:
    """Return how one article contradicts itself, with both places."""
    by_id = fact.by_id
    a, b = sorted((by_id[link.a], by_id[link.b]), key=lambda mention: mention.start)
    sides = " and ".join(f"{show_value(each)} ({_place(each, sources)})" for each in (a, b))
    return f"{sources.outlet(a)} has both {sides}: {link.values.reason}."


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
    by_id = fact.by_id
    a, b = by_id[link.a], by_id[link.b]
    reason = f"{link.values.reason}; {held}" if held else link.values.reason
    sides = f"{sources.outlet(a)} has {show_value(a)}, {sources.outlet(b)} {show_value(b)}"
    return f"{sides}: {reason}."


def _agreeing(
    fact: Fact, mention: Mention, against: Mention, sources: Sources
) -> tuple[list[Mention], list[str]]:
    """Return the mentions that have one's value, itself first, and the outlets besides its own.

    An outlet that is named for the other value is left out.
    """
    same = [
        other
        for other in fact.mentions
        if other.id != mention.id
        and other.article not in (mention.article, against.article)
        and other.normal == mention.normal
    ]
    outlets = dict.fromkeys(sources.outlet(each) for each in same)
    for named in (mention, against):
        outlets.pop(sources.outlet(named), None)
    return [mention, *same], list(outlets)


def _side(mention: Mention, _: Sequence[Mention], others: Sequence[str], sources: Sources) -> str:
    """Return the outlets that have the mention's value, with the place of the first."""
    outlet, place = sources.outlet(mention), _place(mention, sources)
    if not others:
        return f"{outlet} has {show_value(mention)} ({place})"
    return f"{_join([f'{outlet} ({place})', *others])} have {show_value(mention)}"


def _place(mention: Mention, sources: Sources) -> str:
    """Return the line of a mention, and its part of the page if that is not the text."""
    line = f"line {sources.place(mention).line}"
    return line if mention.role is Role.BODY else f"{mention.role.value}, {line}"


def _voices(a: Mention, b: Mention, link: Comparison) -> str:
    """Return who is behind each value where two authorities differ: no outlet's slip."""
    voices = disagreeing(a, b) if link.values.difference is Difference.VALUES else None
    return f"the sources disagree ({voices[0]} / {voices[1]})" if voices else ""


def _weigh(fewer: int, more: int, *, copied: bool) -> str:
    """Return how many sources stand against how many."""
    told = (
        "one source against one"
        if more == 1
        else f"{_number(more)} independent sources against {_number(fewer)}"
    )
    return f"{told} (outlets that carry one text count once)" if copied else told


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _join(words: Iterable[str]) -> str:
    *rest, last = words
    return f"{', '.join(rest)} and {last}" if rest else last
