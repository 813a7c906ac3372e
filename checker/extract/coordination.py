"""Coordination: what else a sentence tells in one breath with an event, on the same day.

"Lind returned on Thursday, gunned down two men and fled": the day is that of all three verbs, for
they share their subject. "A blast tore through the market on Friday, killing nine": what an event
led to is of its day, too.
"""

from collections.abc import Iterator

from checker.extract.clauses import Sentence
from checker.extract.events import Event
from checker.extract.triggers import is_verb
from checker.grammar.speech import SAYING

_BOUNDS = frozenset(
    """who which that whom whose where after before since because although though while until if as
    but""".split()
)
_JOINING = frozenset({"and", "then"})
_MARKS = frozenset(';:"()')
_REACH = 24
"""Tokens from verb to verb beyond which another clause is likelier."""


def find_coordinated(sentence: Sentence, event: Event) -> tuple[int, ...]:
    """Return the tokens of the verbs that share subject and day with an event, in order.

    Empty for an event that a noun names, and for one that only says who spoke.
    """
    if sentence.title or not is_verb(sentence, event.token):
        return ()
    if sentence.tokens[event.token].word in SAYING:
        return ()
    return (*_before(sentence, event.token), *_behind(sentence, event.token))


def _behind(sentence: Sentence, verb: int) -> Iterator[int]:
    tokens, last = sentence.tokens, verb
    for index in range(verb + 1, len(tokens)):
        word = tokens[index].word
        if word in _BOUNDS or word in _MARKS or index - last > _REACH:
            return
        if not is_verb(sentence, index):
            continue
        if word in SAYING or not _joined(sentence, index):
            return
        yield index
        last = index


def _before(sentence: Sentence, verb: int) -> Iterator[int]:
    """Yield the verb that the event's own verb is joined to: "fired at guests and fled"."""
    tokens = sentence.tokens
    if not _joined(sentence, verb, ()):
        # Behind a comma an aside may end: "Lind, shot in the neck, left hospital on Friday".
        return
    for index in range(verb - 2, max(-1, verb - _REACH), -1):
        word = tokens[index].word
        if word in _BOUNDS or word in _MARKS:
            return
        if is_verb(sentence, index):
            if word not in SAYING:
                yield index
            return


def _joined(sentence: Sentence, index: int, marks: tuple[str, ...] = (",",)) -> bool:
    """Whether a verb follows "and" or a mark at once: no subject of its own comes between."""
    at = index - 1
    while at > 0 and sentence.tokens[at].word.endswith("ly"):
        at -= 1
    word = sentence.tokens[at].word if at >= 0 else ""
    return word in marks or word in _JOINING
