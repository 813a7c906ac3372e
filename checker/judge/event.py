"""Event: what two mentions speak of, in a reader's words: "same event (killing, Mexico, 2019)"."""

import re

from checker.algebra.day_words import in_words
from checker.algebra.edtf import read_edtf
from checker.grammar.letters import fold_accents
from checker.grammar.names import same_person
from checker.judge.sources import Sources
from checker.model.mention import Mention

_NAMES = 2
"""So many names tell an event; more would hide them."""


def describe_event(a: Mention, b: Mention, sources: Sources) -> str:
    """Return what makes the two one thing, empty where their sentences share no word for it."""
    if isinstance(a.normal.value, str) and same_person(a.speaker, b.speaker):
        return f"both quote {a.speaker}"
    predicate = _predicate(a, b)
    told = [*predicate, *_names(a, b, sources), *_time(a, b)]
    return f"same {'event' if predicate else 'subject'} ({', '.join(told)})" if told else ""


def _predicate(a: Mention, b: Mention) -> list[str]:
    left, right = a.subject, b.subject
    if left.predicate_class and left.predicate_class == right.predicate_class:
        return [left.predicate]
    return [left.predicate] if left.predicate and left.predicate == right.predicate else []


def _names(a: Mention, b: Mention, sources: Sources) -> list[str]:
    shared = [name for name in a.subject.names if name in b.subject.names]
    return [_spelled(name, sources.sentence(a)) for name in shared[:_NAMES]]


def _spelled(name: str, sentence: str) -> str:
    """Return a folded name as the sentence spells it."""
    found = re.search(rf"\b{re.escape(name)}\b", fold_accents(sentence), re.IGNORECASE)
    folded = fold_accents(sentence)
    if found is None or len(folded) != len(sentence):
        return name.title()
    return " ".join(sentence[found.start() : found.end()].split())


def _time(a: Mention, b: Mention) -> list[str]:
    """Return the time both sentences give, the wider of the two."""
    try:
        spans = [read_edtf(mention.subject.time).span for mention in (a, b)]
    except ValueError:
        return []
    if spans[0] == spans[1]:
        return [in_words(spans[0])]
    return []
