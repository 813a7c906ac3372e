"""Events: the word of a sentence that says what happened to a value's subject."""

from operator import itemgetter
from typing import NamedTuple

from checker.extract.clauses import Sentence, Step, Token
from checker.extract.nouns import AUXILIARIES, CLAUSE_WORDS, is_function_word
from checker.extract.predicates import LIGHT
from checker.grammar.memory import Memory

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
_ASIDE = float("inf")
"""Stands for a token that may open an aside: what it costs depends on what follows."""
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
    classes = sentence.classes
    found = [
        *_walk(sentence, first - 1, max(-1, first - 1 - _REACH), -1),
        *_walk(sentence, last, min(len(sentence.tokens), last + _REACH), 1),
    ]
    found += [
        Event(index, classes[index], 0.5)
        for index in range(first, last)
        if index in classes and not sentence.tokens[index].weak
    ]
    return sorted(found, key=itemgetter(2, 0))


def _walk(sentence: Sentence, start: int, stop: int, step: int) -> list[Event]:
    classes, steps = sentence.classes, _steps(sentence)
    found: list[Event] = []
    cost = 0.0
    at: int | None = start
    while at is not None:
        indexes, at = range(at, stop, step), None
        for index in indexes:
            passing, reaching = steps[index]
            if reaching is None:
                cost += passing
            elif reaching != _ASIDE:
                found.append(Event(index, classes.get(index, ()), cost + reaching))
                cost += passing
            elif (end := _aside(sentence, index, step)) is None:
                cost += _COMMA
            else:
                cost += 1.0
                at = end + step
                break
    return found


def _steps(sentence: Sentence) -> list[Step]:
    """Return what each token costs, made once for all values of the sentence."""
    if not sentence.steps:
        steps = [*map(_OTHER_STEPS.__getitem__, sentence.tokens)]
        for index in sentence.classes:
            steps[index] = _KNOWN_STEPS[sentence.tokens[index]]
        sentence.steps = steps
    return sentence.steps


def _step(token: Token, known: bool) -> Step:
    """Return what it costs to pass a token, and to take it for the event, None where it is none.

    known: whether it has classes in its sentence.
    """
    word = token.word
    if token.number:
        return _NUMBER, None
    if word in (",", "("):
        return 0.0, _ASIDE
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
    if not (known or token.weak or word.endswith(("ed", "ing"))):
        return passing, None
    reaching = (_KNOWN if known else 1.0) + (_WEAK if token.weak else LIGHT.get(token.stem, 0.0))
    return passing, reaching


def _known_step(token: Token) -> Step:
    return _step(token, True)


def _other_step(token: Token) -> Step:
    return _step(token, False)


_KNOWN_STEPS = Memory(_known_step)
_OTHER_STEPS = Memory(_other_step)


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
