"""Patients: whom an event befell or who did it, where one name tells it from its like.

Of the players whom a club put on its list in one week each has a day of his own. The one an event
befell is the object of an active verb ("the club placed Brown on the list"), else its subject
("Brown was placed", "Brown resigned").
"""

from checker.extract.clauses import Sentence
from checker.extract.events import Event
from checker.extract.nouns import AUXILIARIES
from checker.extract.triggers import is_verb
from checker.grammar.names import Name
from checker.grammar.speech import SAYING

_PASSIVE = frozenset("is are was were be been being".split())
_BOUNDS = frozenset(
    """who which that whom whose where when after before since because although though while until
    if as but and or""".split()
)
_RESUMING = frozenset({"and", "but"})
_MARKS = frozenset(';:"()')
_NEAR = 3
"""Tokens from a verb to its object: a title or an adjective may come between."""
_REACH = 24


def find_patient(sentence: Sentence, event: Event) -> str:
    """Return the key of the person's name an event is told of, empty where none is told.

    Only of verbs: whom a noun ("the hearing") concerns hangs on words too various.
    """
    if sentence.tokens[event.token].word in SAYING or not is_verb(sentence, event.token):
        return ""
    if not _is_passive(sentence, event.token) and (name := _object(sentence, event.token)):
        return name
    return _subject(sentence, event.token)


def _is_passive(sentence: Sentence, verb: int) -> bool:
    at = verb - 1
    while at >= 0 and (sentence.tokens[at].word in AUXILIARIES or _adverb(sentence, at)):
        if sentence.tokens[at].word in _PASSIVE:
            return True
        at -= 1
    return False


def _adverb(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].word.endswith("ly")


def _object(sentence: Sentence, verb: int) -> str:
    tokens = sentence.tokens
    for index in range(verb + 1, min(verb + 1 + _NEAR, len(tokens))):
        if not tokens[index].is_word or tokens[index].word in _BOUNDS:
            return ""
        if tokens[index].word in ("in", "at", "on", "from", "to", "with", "for", "by", "into"):
            return ""
        if (name := _name_at(sentence, index)) is not None:
            return _key(sentence, name)
    return ""


def _subject(sentence: Sentence, verb: int) -> str:
    resumed = False
    for index in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        word = sentence.tokens[index].word
        if word in _RESUMING and _is_verbal(sentence, index + 1, verb):
            # "Lind was stopped on Monday, but was arrested": he was.
            resumed = True
        elif word in _BOUNDS or word in _MARKS or (is_verb(sentence, index) and not resumed):
            return ""
        if (name := _name_at(sentence, index)) is not None and (key := _key(sentence, name)):
            return key
    return ""


def _is_verbal(sentence: Sentence, index: int, verb: int) -> bool:
    return index == verb or sentence.tokens[index].word in AUXILIARIES


def _name_at(sentence: Sentence, index: int) -> Name | None:
    start = sentence.start_of(index)
    return next((n for n in sentence.named if n.start <= start < n.end), None)


def _key(sentence: Sentence, name: Name) -> str:
    """Return the key of a person's name, empty for bodies and for places."""
    return name.key if name.personal and name.key not in sentence.places else ""
