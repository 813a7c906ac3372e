"""Occurrences: doubts whether two dates at odds are days of one event.

Events of one sort are many: a minister announces every week, robbers strike again, another phone
goes on sale. The words of the event are then the same, and what tells them apart stands beside.
"""

import datetime as dt
import re
from itertools import pairwise

from checker.algebra.calendar import DaySpan, gap
from checker.algebra.edtf import read_edtf
from checker.grammar.lexicon import is_event_noun, noun_class, read_uses
from checker.grammar.names import Name
from checker.grammar.stems import stem
from checker.judge.pair import Doubt, Pair
from checker.model.mention import Mention

_PLANNED = re.compile(
    r"\b(?:will|would|shall|may|expects?|expected|due|plan(?:s|ned)?|scheduled|slated|set to|"
    r"hopes?|hoped|aims?|likely|to be)\b"
)
_ANOTHER = re.compile(r"\b(?:another|a second|a further|previous|an earlier|the latest in)\b", re.I)
_RELATIVE = re.compile(
    r"\b(?:last|this|next|past|previous|coming)\s+(?:week|month|year|spring|summer|autumn|fall|"
    r"winter|decade|season)\b|\b(?:early|late|earlier|later|mid)\b",
    re.I,
)
_TELLING = re.compile(
    r"\b(?:said|says|told|announced|announces|reported|confirmed|posted|tweeted|revealed|wrote|"
    r"stated)(?: [\w@]+){0,3}[ (]*\Z",
    re.I,
)
_WEEKEND = re.compile(r"\bweek-?ends?\b", re.I)
_DAYS = 6
"""A date of more days is none of a day."""
_YEAR = 366
_BESIDE = 60
"""Within so many characters of a date stands whom its event befell."""
_FRESH = dt.timedelta(days=3)
"""What happened so long before a report is its news."""


def _names_others(pair: Pair) -> str:
    """Whether beside each date somebody or something is named that the other sentence has not.

    Persons on both sides are enough. Else one article must not know the other's name at all: both
    may name now this, now that of what they tell, the patient here and the clinic there.
    """
    mine, theirs = (_own_names(mention, other, pair) for mention, other in pair.sides)
    if not mine or not theirs:
        return ""
    persons = all(
        any(Name(0, 0, name).personal and name not in each.subject.places for name in names)
        for names, each in ((mine, pair.a), (theirs, pair.b))
    )
    strange = (
        persons
        or pair.one_article
        or any(
            not _knows(pair.sources.article(other).text.casefold(), name)
            for names, other in ((mine, pair.b), (theirs, pair.a))
            for name in names
        )
    )
    return f"each names others ({mine[0].title()} / {theirs[0].title()})" if strange else ""


def _own_names(mention: Mention, other: Mention, pair: Pair) -> list[str]:
    """Return the names near a mention, in its sentence, that the other's sentence does not have.

    Who only speaks, or publishes, is left out.
    """
    outlet, speaker = pair.sources.outlet(mention).casefold(), mention.speaker.casefold()
    elsewhere = outlet, speaker, pair.sources.sentence(other).casefold()
    start, end = mention.sentence
    near = slice(max(start, mention.start - _BESIDE), min(end, mention.end + _BESIDE))
    beside = pair.sources.article(mention).text[near].casefold()
    names = [name.casefold() for name in mention.subject.names]
    return [
        name for name in names if name in beside and not any(name in each for each in elsewhere)
    ]


def _knows(text: str, name: str) -> bool:
    """Whether a text has a name, two words of it, or one that is in no dictionary."""
    words = name.split()
    parts = [word for word in words if not read_uses(word)]
    parts += [f"{word} {following}" for word, following in pairwise(words)]
    return name in text or any(part in text for part in parts)


def _planned(pair: Pair) -> str:
    """Whether one is what was planned and the other what was told later: plans change."""
    planned = [bool(_PLANNED.search(pair.sources.sentence(each))) for each in (pair.a, pair.b)]
    if planned[0] == planned[1]:
        return ""
    plan, told = (pair.a, pair.b) if planned[0] else (pair.b, pair.a)
    days = [pair.sources.article(each).published for each in (plan, told)]
    if days[0] and days[1] and days[0] >= days[1]:
        return ""
    return "one is what was planned, the other what was told later"


def _each_has_news(pair: Pair) -> str:
    """Whether each report has news of its own day, and they were published days apart."""
    days = []
    for mention in (pair.a, pair.b):
        published = pair.sources.article(mention).published
        day = _single(mention)
        if published is None or day is None or not dt.timedelta(0) <= published - day <= _FRESH:
            return ""
        days.append(published)
    return "each is news of its own day" if abs(days[0] - days[1]) > _FRESH else ""


def _another(pair: Pair) -> str:
    """Whether one sentence speaks of a further event of the sort."""
    further = [bool(_ANOTHER.search(pair.sources.sentence(each))) for each in (pair.a, pair.b)]
    return "one tells of a further event of the sort" if further[0] != further[1] else ""


def _vague(pair: Pair) -> str:
    """Whether a day stands against words such as "last month", which look back at another."""
    if any(_WEEKEND.search(mention.words) for mention in (pair.a, pair.b)):
        return "a weekend begins and ends as one likes"
    if any(_is_long(mention, _YEAR) for mention in (pair.a, pair.b)):
        return "one names years, and no day"
    long = [_is_long(mention, _DAYS) for mention in (pair.a, pair.b)]
    if long[0] == long[1]:
        return ""
    vague = pair.a if long[0] else pair.b
    spans = _span(pair.a), _span(pair.b)
    near = spans[0] is not None and spans[1] is not None and gap(spans[0], spans[1]) <= _DAYS
    told = near and _RELATIVE.search(vague.words)
    return "one is too vague for a day of news" if told else ""


def _is_long(mention: Mention, days: int) -> bool:
    span = _span(mention)
    if span is None:
        return False
    return span.first is None or span.last is None or (span.last - span.first).days > days


def _single(mention: Mention) -> dt.date | None:
    span = _span(mention)
    return span.first if span is not None and span.single else None


def _span(mention: Mention) -> DaySpan | None:
    try:
        return read_edtf(str(mention.normal.value or "")).span
    except ValueError:
        return None


def _no_event(pair: Pair) -> str:
    """Whether the word that the date hangs on names persons, and nothing that happened."""
    for mention in (pair.a, pair.b):
        word = mention.subject.predicate.lower()
        if noun_class(word) in ("person", "group") and not is_event_noun(word):
            return "nothing tells what happened then"
    return ""


def _of_the_telling(pair: Pair) -> str:
    """Whether one is the day on which something was announced, not that on which it happened."""
    for mention in (pair.a, pair.b):
        text = pair.sources.article(mention).text
        told = _TELLING.search(text, mention.sentence[0], mention.start)
        if told and stem(told.group().split()[0]) != stem(mention.subject.predicate):
            return "one is the day on which it was told"
    return ""


DOUBTS: tuple[Doubt, ...] = (
    _no_event,
    _of_the_telling,
    _planned,
    _each_has_news,
    _another,
    _vague,
    _names_others,
)
