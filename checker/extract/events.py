"""Events: the word of a sentence that says what happened to a value's subject."""

from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from checker.extract.clauses import Sentence
from checker.extract.nouns import AUXILIARIES, CLAUSE_WORDS, is_function_word
from checker.extract.predicates import LIGHT

# Costs in words of distance, set by reading news sentences; see docs/decisions/0004.
_COMMA = 3.0
_CLAUSE = 3.0
_NUMBER = 2.0
_GRAMMAR = 0.3
_REACH = 60
"""How many tokens away an event is looked for."""
_PREDICATE = 1.5
_AUXILIARY = -0.7
_KNOWN = -1.0
_WEAK = 3.0
_SURE = 1.5
_FAIR = 5.0


class Event(NamedTuple):
    """A candidate predicate: the index of its token, its classes and what it costs to reach it."""

    token: int
    classes: tuple[str, ...]
    cost: float

    @property
    def sureness(self) -> float:
        """How surely it belongs to the value, 0 to 1."""
        return 1.0 if self.cost <= _SURE else 0.6 if self.cost <= _FAIR else 0.3


def find_events(sentence: Sentence, first: int, last: int) -> list[Event]:
    """Return the predicates around the tokens first up to last, the cheapest first."""
    found = [
        *_walk(sentence, range(first - 1, max(-1, first - 1 - _REACH), -1)),
        *_walk(sentence, range(last, min(len(sentence.tokens), last + _REACH))),
    ]
    found += [
        Event(index, sentence.classes[index], 0.5)
        for index in range(first, last)
        if index in sentence.classes and not sentence.tokens[index].weak
    ]
    return sorted(found, key=itemgetter(2, 0))


def _walk(sentence: Sentence, indexes: range) -> Iterator[Event]:
    tokens, classes = sentence.tokens, sentence.classes
    cost = 0.0
    skip_to: int | None = None
    for index in indexes:
        if skip_to is not None:
            if index != skip_to:
                continue
            skip_to, cost = None, cost + 1.0
            continue
        token = tokens[index]
        if token.number:
            cost += _NUMBER
        elif token.word == "," or token.word == "(":
            skip_to = _aside(sentence, index, indexes.step)
            cost += _COMMA if skip_to is None else 0.0
        else:
            passing, reaching = _costs(token.word, token.stem, index in classes, token.weak)
            if reaching is not None:
                yield Event(index, classes.get(index, ()), cost + reaching)
            cost += passing


@lru_cache(maxsize=65536)
def _costs(word: str, stem: str, known: bool, weak: bool) -> tuple[float, float | None]:
    """Return what it costs to pass a word, and to take it for the event, None where it is none.

    known: whether it has classes. weak: whether it is too common to tell events apart.
    """
    if word in ";:-":
        return _COMMA, None
    if not word[0].isalpha():
        return 0.0, None
    if word in AUXILIARIES:
        return _AUXILIARY, None
    if word in CLAUSE_WORDS:
        return _CLAUSE, None
    if is_function_word(word):
        return _GRAMMAR, None
    passing = _PREDICATE if known else 1.0
    if not (known or weak or word.endswith(("ed", "ing"))):
        return passing, None
    reaching = (_KNOWN if known else 1.0) + (_WEAK if weak else LIGHT.get(stem, 0.0))
    return passing, reaching


def _aside(sentence: Sentence, comma: int, step: int) -> int | None:
    """Return the index that closes an aside of up to twelve tokens without a finite verb."""
    key = comma, step
    if key not in sentence.asides:
        sentence.asides[key] = _find_aside(sentence, comma, step)
    return sentence.asides[key]


def _find_aside(sentence: Sentence, comma: int, step: int) -> int | None:
    closing = ")" if sentence.tokens[comma].word == "(" else ","
    limit = comma + step * 13
    for index in range(comma + step, max(-1, min(limit, len(sentence.tokens))), step):
        word = sentence.tokens[index].word
        if word == closing:
            return index if abs(index - comma) > 1 else None
        if word in AUXILIARIES or word in ";:":
            return None
    return None
