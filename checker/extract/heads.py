"""Heads: the thing a number counts."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.extract.clauses import Sentence, Token
from checker.extract.nouns import AUXILIARIES, CONTAINERS, STATES, class_of, is_function_word
from checker.extract.predicates import CASUALTY, classes_of
from checker.grammar.lexicon import is_noun, noun_class
from checker.grammar.stems import is_past

_DETERMINERS = frozenset("the a an his her its their our my your these those this that".split())
# Classes that the general lexicon tells surely enough to keep two counts apart.
_TOLD_APART = frozenset({"person", "building", "vehicle", "animal"})
_NOMINAL = 0.5
_JOINING_MARKS = frozenset("'\"-")


class Head(NamedTuple):
    """The noun phrase after a number: token indexes first up to last, head stem and class."""

    first: int
    last: int
    head: str = ""
    modifiers: tuple[str, ...] = ()
    head_class: str = ""


def find_head(sentence: Sentence, after: int) -> Head:
    """Return the noun phrase that begins at the token index ``after``.

    A container ("dozens of", "members of") without a class of its own gives way to what it
    holds. Without a noun, beside a casualty ("five dead"), the head is a person unnamed.
    """
    tokens = sentence.tokens
    first, index = after, after
    taken: list[int] = []
    while index < len(tokens):
        token = tokens[index]
        if token.word == "of" and _opens(tokens, taken):
            taken = []
            index += 1
            if index < len(tokens) and tokens[index].word in _DETERMINERS:
                index += 1
            first = index
            continue
        if not taken and token.word in _JOINING_MARKS:
            index += 1
            continue
        if _joins_peoples(tokens, index, taken):
            index += 1
            continue
        if not _continues(tokens, index, taken):
            break
        taken.append(index)
        index += 1
    return _make(tokens, first, index, taken)


def _joins_peoples(tokens: Sequence[Token], index: int, taken: list[int]) -> bool:
    """Whether an "and" stands between two peoples before one noun: "Somali and Yemeni pirates"."""
    following = tokens[index + 1 : index + 3]
    return (
        tokens[index].word == "and"
        and bool(taken)
        and tokens[taken[-1]].capital
        and len(following) == 2
        and following[0].capital
        and following[1].is_word
        and not following[1].capital
        and not is_function_word(following[1].word)
    )


def _opens(tokens: Sequence[Token], taken: list[int]) -> bool:
    return not taken or tokens[taken[-1]].stem in CONTAINERS


def _continues(tokens: Sequence[Token], index: int, taken: list[int]) -> bool:
    token = tokens[index]
    if not token.is_word or is_function_word(token.word) or token.word in AUXILIARIES:
        return bool(not taken and token.word in ("more", "other", "others"))
    if len(taken) >= 6 or (taken and token.word.endswith("ly") and not class_of(token.stem)):
        return False
    if token.word.endswith("ing") and taken and tokens[taken[-1]].capital:
        # "Two Yemeni fishing boats": a people before the noun, not somebody who fishes.
        return index + 1 < len(tokens) and is_noun(tokens[index + 1].word) > _NOMINAL
    stated = token.word in STATES
    verbal = stated or token.word.endswith(("ed", "ing")) or is_past(token.word)
    if not verbal or (class_of(token.stem) and not stated):
        return True
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    # "wounded soldiers" counts soldiers, "soldiers wounded near" has its head already.
    return not taken and following is not None and class_of(following.stem) != ""


def _class_of(token: Token) -> str:
    if found := class_of(token.stem):
        return found
    found = noun_class(token.word)
    return found if found in _TOLD_APART else ""


def _complement(tokens: Sequence[Token], after: int) -> tuple[str, ...]:
    """Return the stems of the words a head is told by: "counts of attempted murder"."""
    if after >= len(tokens) or tokens[after].word != "of":
        return ()
    found = []
    for token in tokens[after + 1 : after + 4]:
        if not token.is_word or is_function_word(token.word):
            break
        found.append(token.stem)
    return tuple(found)


def _make(tokens: Sequence[Token], first: int, last: int, taken: list[int]) -> Head:
    nouns = [index for index in taken if tokens[index].word not in ("more", "other", "others")]
    if nouns:
        head = tokens[nouns[-1]]
        modifiers = tuple(tokens[index].stem for index in nouns[:-1])
        modifiers += _complement(tokens, nouns[-1] + 1)
        return Head(first, nouns[-1] + 1, head.stem, modifiers, _class_of(head))
    following = tokens[last] if last < len(tokens) else None
    if taken or (following and set(classes_of(following.word)) & CASUALTY):
        return Head(first, max(first, last), head_class="person")
    return Head(first, first)
