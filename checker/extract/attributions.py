"""Attributions: who is said to say something, in a sentence's words outside quotation marks."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.extract.phrases import (
    CONJUNCTIONS,
    DETERMINERS,
    PASSIVE,
    PREPOSITIONS,
    QUOTED,
    SKIPPED,
    Token,
    closes,
    name_after,
    phrase_from,
    phrase_start,
)
from checker.grammar.speech import JUDGING, PRONOUNS, SAYING, UTTERANCES

_REACH = 20
_NEAR = 4
_LONGEST_ABBREVIATION = 3


class Attribution(NamedTuple):
    """Who says: the offsets of the words that name the speaker, and the verb."""

    start: int
    end: int
    verb: str


def attribution_after(tokens: Sequence[Token], *, suspended: bool = False) -> Attribution | None:
    """Return who is named right after a quotation: "said Lind", "Lind, the mayor, said".

    tokens: those after the quotation, up to the end of its sentence. suspended: whether a comma
    ends the quotation, so that any verb after it is one of speech: "crowed Lind", "he called it".
    """
    at = 0
    while at < len(tokens) and tokens[at].word in ",-\u2014":
        at += 1
    tokens = tokens[at:]
    if not tokens:
        return None
    first = tokens[0]
    if first.lower in SAYING:
        return _named(tokens, 1, first.lower)
    if first.lower == "according" and len(tokens) > 2:
        return _named(tokens, 2, "according to")
    if suspended and first.lower.endswith("ed") and tokens[1:2]:
        return _named(tokens, 1, first.lower)
    if first.lower in CONJUNCTIONS or first.lower in PREPOSITIONS:
        return None
    for at, token in enumerate(tokens[1:_REACH], start=1):
        if token.word in '";:':
            return None
        verb = _verb(tokens, at)
        if verb in SAYING or (suspended and verb in JUDGING and at < _NEAR):
            found = _subject(tokens, at)
            return found if found and _begins(tokens, found) else None
    return None


def _begins(tokens: Sequence[Token], found: Attribution) -> bool:
    """Whether nothing but roles and appositions stands before a subject."""
    before = [token for token in tokens if token.end <= found.start]
    return len(before) < _NEAR or all(t.word[0].isalpha() and not closes(t) for t in before)


def attribution_before(
    tokens: Sequence[Token], *, judging: bool = False, indirect: bool = True
) -> Attribution | None:
    """Return who the last verb of speech in these tokens says it of, None without one.

    A pronoun is followed to the subject of the same sentence where there is one before it.
    judging: whether "rejected", "called" and their like will do. indirect: whether "according to"
    will.
    """
    if tokens and tokens[-1].word == ":":
        found = attribution_before(tokens[:-1], judging=judging)
        return found or _first(tokens, len(tokens) - 1, "")
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].lower == "according" and not indirect:
            continue
        found = _saying(tokens, at, judging)
        if found is None:
            continue
        if tokens[at].lower != "according" and _pronoun(tokens, found):
            earlier = [token for token in tokens if token.end <= found.start]
            fuller = attribution_before(earlier, judging=True) or _first(earlier, len(earlier), "")
            if fuller is not None and not _pronoun(tokens, fuller) and _is_name(tokens, fuller):
                return fuller._replace(verb=found.verb)
        return found
    return None


def _saying(tokens: Sequence[Token], at: int, judging: bool) -> Attribution | None:
    """Return who says by the word at a place, None where it is no word of speech."""
    lower = tokens[at].lower
    if lower == "according":
        return _named(tokens, at + 2, "according to")
    if lower == "by" and at and tokens[at - 1].lower in UTTERANCES:
        return _named(tokens, at + 1, tokens[at - 1].lower + " by")
    verb = _verb(tokens, at)
    if at == 0 and verb in SAYING and not verb.endswith("ing"):
        return _named(tokens, 1, verb)
    if verb not in SAYING and not (judging and verb in JUDGING):
        return None
    return _inverted(tokens, at, verb) or _subject(tokens, at)


def _inverted(tokens: Sequence[Token], at: int, verb: str) -> Attribution | None:
    """Return who stands alone behind a verb that follows a comma: "..., said Lind."."""
    if tokens[at - 1].word not in (",", QUOTED) or verb not in SAYING or verb.endswith("ing"):
        return None
    if tokens[at + 1 : at + 2] and tokens[at + 1].lower == "that":
        return None
    span = phrase_from(tokens, at + 1, len(tokens))
    if span is None or (tokens[span[1] + 1 :] and tokens[span[1] + 1].word[0].isalnum()):
        return None
    return _of(tokens, *span, verb)


def _pronoun(tokens: Sequence[Token], found: Attribution) -> bool:
    return any(
        t.start == found.start and t.end == found.end and t.lower in PRONOUNS for t in tokens
    )


def _is_name(tokens: Sequence[Token], found: Attribution) -> bool:
    inside = [t for t in tokens if found.start <= t.start and t.end <= found.end]
    return bool(inside) and inside[-1].word[0].isupper()


def attribution_trailing(tokens: Sequence[Token]) -> Attribution | None:
    """Return who is named behind a comma or a further quotation: "..., said Lind", "..., he said".

    tokens: those after a quotation that goes on with its sentence.
    """
    for at, token in enumerate(tokens):
        if token.word == QUOTED and (found := attribution_after(tokens[at + 1 :])):
            return found
        verb = _verb(tokens, at) if at else ""
        if verb not in SAYING or verb.endswith("ing"):
            continue
        if tokens[at - 1].word in (",", QUOTED):
            found = _named(tokens, at + 1, verb)
        else:
            found = _subject(tokens, at)
            if found and _word_before(tokens, found) != ",":
                found = None
        if found is not None:
            return found
    return None


def _word_before(tokens: Sequence[Token], found: Attribution) -> str:
    before = [token for token in tokens if token.end <= found.start]
    return before[-1].word if before else ""


def _verb(tokens: Sequence[Token], at: int) -> str:
    """Return the verb at a place in small letters, empty where the word is no active verb."""
    word = tokens[at].lower.rstrip(".")
    if word not in SAYING and word not in JUDGING:
        return ""
    before = tokens[at - 1].lower if at else ""
    if before in DETERMINERS or before in ("to", "of"):
        return ""
    if (
        (before in PASSIVE or before.endswith("'s"))
        and not word.endswith("ing")
        and word != "quoted"
    ):
        return ""
    if tokens[at + 1 : at + 2] and tokens[at + 1].lower == "by":
        return ""
    return word


def _subject(tokens: Sequence[Token], verb: int) -> Attribution | None:
    """Return the subject of the verb at that place."""
    name = tokens[verb].lower.rstrip(".")
    at = verb - 1
    while at >= 0 and (tokens[at].lower in SKIPPED or tokens[at].lower.endswith("ly")):
        at -= 1
        if at >= 0 and tokens[at].lower == "on":
            at -= 1
    if at < 0:
        return None
    previous = tokens[at]
    statement = previous.word == "," or previous.lower in UTTERANCES or previous.lower == "by"
    if (
        (name.endswith("ing") and statement)
        or previous.lower in CONJUNCTIONS
        or previous.lower in PASSIVE
    ):
        return _first(tokens, verb, name)
    if previous.word == ",":
        return _past_apposition(tokens, at, name)
    if previous.word in (QUOTED, ":", ";", "-", "(", ")"):
        return None
    begin = phrase_start(tokens, at)
    return None if begin is None else _of(tokens, begin, at, name)


def _past_apposition(tokens: Sequence[Token], comma: int, verb: str) -> Attribution | None:
    """Return the phrase before "Lind, a lawyer," in a clause; a leading "On Monday," is passed."""
    ends = [at - 1 for at in range(1, comma) if tokens[at].word == ","]
    for end in ends:
        begin = phrase_start(tokens, end)
        if begin is None or (begin and tokens[begin - 1].lower in PREPOSITIONS):
            continue
        if not tokens[end].word[0].isupper():
            name = name_after(tokens, end + 2)
            if name is not None:
                return _of(tokens, *name, verb)
        return _of(tokens, begin, end, verb)
    begin = phrase_start(tokens, comma - 1)
    return None if begin is None else _of(tokens, begin, comma - 1, verb)


def _first(tokens: Sequence[Token], verb: int, name: str) -> Attribution | None:
    """Return the first phrase of the clause, the subject of a verb further on."""
    at = 0
    while at < verb:
        low = tokens[at].lower
        if at == 0 and (low in PREPOSITIONS or low in CONJUNCTIONS or low.endswith("ing")):
            # A leading "On Monday," or "Speaking in Lima,".
            comma = next((i for i in range(at, min(verb, 12)) if tokens[i].word == ","), None)
            if comma is None:
                return None
            at = comma + 1
            continue
        span = phrase_from(tokens, at, verb)
        if span is not None:
            return _of(tokens, *span, name)
        at += 1
    return None


def _named(tokens: Sequence[Token], at: int, verb: str) -> Attribution | None:
    """Return the phrase that begins at a place as the speaker."""
    while at < len(tokens) and tokens[at].lower in ("to", "later", "also", "then"):
        at += 1
    span = phrase_from(tokens, at, len(tokens))
    return None if span is None else _of(tokens, *span, verb)


def _of(tokens: Sequence[Token], first: int, last: int, verb: str) -> Attribution:
    word, end = tokens[last].word, tokens[last].end
    full_stop = word.endswith(".") and len(word) > _LONGEST_ABBREVIATION
    return Attribution(tokens[first].start, end - full_stop, verb)
