"""Predicates: which class of happenings a word or a phrase names.

Two mentions of one event rarely use one word ("gunned down", "the killing of", "five dead"); a
class brings verbs, nouns and adjectives for it together.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from checker.extract import predicate_words as words_of
from checker.grammar.lexicon import event_root, noun_class
from checker.grammar.memory import Memory
from checker.grammar.stems import stem

# Classes that two reports of one event may use for each other where the time is asked for.
INCIDENT = frozenset(
    """kill injure missing destroy damage quake strike explode shoot attack crash kidnap burn flood
    storm sink erupt clash stab quarrel outage""".split()
)
CASUALTY = frozenset("kill injure missing".split())
# Of these an incident has one figure, whatever words its reports use.
TALLIED = frozenset("kill injure missing arrest kidnap displace rescue trap reside parent".split())


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


# Sets of stems; what they are for stands beside their words.
INCIDENT_NOUNS = _stems(words_of.INCIDENT_NOUNS)
HAPPENING = _stems(words_of.HAPPENING)
CARRYING = _stems(words_of.CARRYING)
EVENTLESS = _stems(words_of.EVENTLESS)
PARENTS = frozenset(words_of.PARENTS.split())
WEAK = _stems(words_of.WEAK)
LIGHT = {stem(word): cost for cost, words in words_of.LIGHT.items() for word in words.split()}
"""Stems of verbs that say little by themselves, with what choosing one costs."""

# A crime before the law, as it stands after and before such words.
_CRIMES = frozenset(words_of.CRIMES.split())
_BEFORE_LAW = frozenset(map(event_root, words_of.BEFORE_LAW.split()))
_AFTER_CRIME = _stems(words_of.AFTER_CRIME)
_REACH = 6
_PASSIVE = frozenset("was were been being be got".split())
_FROM_WORK = frozenset("from as".split())
_AT_SOMEBODY = frozenset("at on into upon".split())

_GAP = 2
"""How many words may stand inside a phrase ("checked herself into")."""


class _Index(NamedTuple):
    """Classes by exact form, by root and stem; phrases by the root of their first word."""

    forms: dict[str, tuple[str, ...]]
    roots: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[str, ...], ...]]


@cache
def _index() -> _Index:
    forms: dict[str, list[str]] = {
        form: [] for word in words_of.NOTHING.split() for form in (word, f"{word}s")
    }
    roots: dict[str, list[str]] = {}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for name, words in words_of.CLASSES.items():
        for word in words.split():
            first, *rest = word.split("_")
            if rest:
                phrases.setdefault(event_root(first), []).append((name, *rest))
            elif word.startswith("="):
                forms.setdefault(word[1:], []).append(name)
            else:
                for key in {event_root(word), stem(word)}:
                    if name not in (named := roots.setdefault(key, [])):
                        named.append(name)
    return _Index(
        {word: tuple(names) for word, names in forms.items()},
        {word: tuple(names) for word, names in roots.items()},
        {word: tuple(listed) for word, listed in phrases.items()},
    )


@lru_cache(maxsize=16384)
def classes_of(word: str) -> tuple[str, ...]:
    """Return the classes a word, in lower case, can stand for; empty if it is in none.

    Of a compound that is not listed the last part counts: "worst-hit".
    """
    index = _index()
    if word in index.forms:
        return index.forms[word]
    # A doer is no happening ("tourists", "the driver") but where the lists say so ("survivors").
    if (named := index.roots.get(stem(word))) or noun_class(word) == "person":
        return named or ()
    if named := index.roots.get(event_root(word)):
        return named
    last = word.rpartition("-")[2]
    return classes_of(last) if last != word else ()


def find_classes(words: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Return the classes of each word, in lower case, that names a happening, by its index.

    A phrase goes before its words' own classes: "gunned three men down", "pleaded guilty". A crime
    before the law has the class crime first: "charged with murder".
    """
    found: dict[int, tuple[str, ...]] = {}
    for index, telling in enumerate(map(_TELLING.__getitem__, words)):
        if telling is None:
            continue
        if telling.phrases:
            for at, names in _phrases_at(words, index, telling.phrases).items():
                found[at] = tuple(dict.fromkeys((*found.get(at, ()), *names)))
        if index not in found and telling.classes:
            found[index] = telling.classes
        if telling.crime and _is_accusation(words, index):
            found[index] = ("crime", *found.get(index, ()))
        if _is_dismissal(words, index):
            found[index] = ("dismiss",)
    return found


def _is_dismissal(words: Sequence[str], index: int) -> bool:
    """Whether "fired" dismisses: "was fired from the mill", no shot "was fired at the guests"."""
    if words[index] != "fired" or not index:
        return False
    following = words[index + 1] if index + 1 < len(words) else ""
    return following in _FROM_WORK or (
        words[index - 1] in _PASSIVE and following not in _AT_SOMEBODY
    )


class _Telling(NamedTuple):
    """What a word may begin or say: phrases (the class, then the words that must follow)."""

    phrases: tuple[tuple[str, ...], ...]
    classes: tuple[str, ...]
    crime: bool


def _tell(word: str) -> _Telling | None:
    """Return what a word may say, None for the many that say nothing."""
    found = _Telling(_index().phrases.get(event_root(word), ()), classes_of(word), word in _CRIMES)
    return found if any(found) else None


_TELLING = Memory(_tell)


def _is_accusation(words: Sequence[str], index: int) -> bool:
    """Whether a crime is one that somebody is accused of or tried for."""
    if index + 1 < len(words) and stem(words[index + 1]) in _AFTER_CRIME:
        return True
    before = words[max(0, index - _REACH) : index]
    law = next((at for at, word in enumerate(before) if event_root(word) in _BEFORE_LAW), None)
    return law is not None and not {"after", "over", "from", "since"} & set(before[law:])


def _phrases_at(
    words: Sequence[str], index: int, phrases: Sequence[tuple[str, ...]]
) -> dict[int, tuple[str, ...]]:
    """Return the classes of the phrases that begin at a word, by the indexes of their words.

    A phrase's later words count only if they name a happening themselves: no particles.
    """
    found: dict[int, tuple[str, ...]] = {}
    near = words[index + 1 : index + 2 + _GAP]
    for name, second, *rest in phrases:
        if second not in near:
            continue
        for at in _places(words, index, (second, *rest)):
            if at == index or classes_of(words[at]):
                found[at] = (*found.get(at, ()), name)
    return found


def _places(words: Sequence[str], first: int, rest: Sequence[str]) -> list[int]:
    """Return where the words of a phrase stand, empty if one does not follow."""
    places = [first]
    for word in rest:
        start = places[-1] + 1
        window = words[start : start + _GAP + 1]
        place = next((at for at, each in enumerate(window, start) if each == word), None)
        if place is None:
            return []
        places.append(place)
    return places
