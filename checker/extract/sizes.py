"""Sizes: what a measure measures, and from where to where."""

from checker.extract.clauses import Sentence
from checker.extract.heads import Head
from checker.extract.nouns import class_of
from checker.grammar.lexicon import noun_class

_ASPECTS = {
    "deep": "depth", "depth": "depth", "high": "height", "height": "height", "tall": "height",
    "wide": "width", "width": "width", "long": "length", "length": "length", "thick": "thickness",
    "speed": "speed", "wind": "wind", "winds": "wind", "gusts": "gust", "gusting": "gust",
    "weighing": "weight", "weighed": "weight", "weight": "weight", "radius": "radius",
    "diameter": "diameter", "altitude": "altitude", "elevation": "elevation", "below": "depth",
    "beneath": "depth", "underground": "depth", "above": "height", "magnitude": "magnitude",
}  # fmt: skip
_TOWARDS = frozenset(
    """north south east west northeast northwest southeast southwest northeastern north-east
    north-west south-east south-west off away inland offshore outside from of""".split()
)
_FROM = frozenset("from of off outside".split())
_REACH = 5
_BEFORE = 6
_PASSED = frozenset(
    "is are was were lies stands located situated about some roughly nearly".split()
)


def find_measured(sentence: Sentence, first: int, last: int, dimension: str) -> Head:
    """Return what the measure at the tokens first up to last is one of, as a head.

    The head is the aspect ("depth", "distance") where one is named; a distance's qualifier is the
    place it is counted from.
    """
    tokens = sentence.tokens
    if dimension == "magnitude":
        return Head(last, last, "magnitude")
    for index in (
        *range(last, min(last + 2, len(tokens))),
        *range(first - 1, max(-1, first - 5), -1),
    ):
        if aspect := _ASPECTS.get(tokens[index].word):
            return Head(last, last, aspect)
    if dimension == "length" and (origin := _origin(sentence, last)):
        return Head(last, last, "distance", origin, _located(sentence, first))
    return Head(last, last)


def _located(sentence: Sentence, first: int) -> str:
    """Return the class of what is so far away: "a motorist 50 miles north of Karo", a person."""
    for index in range(first - 1, max(-1, first - _BEFORE), -1):
        token = sentence.tokens[index]
        if token.is_word and token.word not in _PASSED:
            return class_of(token.stem) or noun_class(token.word)
    return ""


def _origin(sentence: Sentence, last: int) -> tuple[str, ...]:
    """Return the keys of the names a distance is counted from: "75 km (50 miles) west of Karo"."""
    tokens = sentence.tokens
    at, depth = last, 0
    while at < len(tokens) and (depth or tokens[at].word == "(" or tokens[at].word == ")"):
        depth += {"(": 1, ")": -1}.get(tokens[at].word, 0)
        at += 1
    if at < len(tokens) and tokens[at].word == ")":
        at += 1
    steps = 0
    while at < len(tokens) and tokens[at].word in _TOWARDS and steps < _REACH:
        if tokens[at].word in _FROM:
            start, end = sentence.ends[at], sentence.ends[min(at + 8, len(tokens) - 1)]
            return tuple(n.key for n in sentence.named if start <= n.start < end)[:2]
        at, steps = at + 1, steps + 1
    return ()
