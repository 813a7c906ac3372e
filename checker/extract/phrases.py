"""Phrases: the noun phrases of a clause that can name who speaks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.grammar.names import TITLES
from checker.grammar.speech import JUDGING, PRONOUNS, SAYING

QUOTED = '"'
DETERMINERS = frozenset(
    """the a an this that these those one two three his her its their our my another some several
    many most both other all no each every few""".split()
)
PREPOSITIONS = frozenset(
    "of for at from with in on to by about against into over near under after before".split()
)
CONJUNCTIONS = frozenset("and but or yet while as that because when if although though".split())
PASSIVE = frozenset("was were is are been be being".split())
SKIPPED = frozenset(
    """also later earlier then again once has have had would previously first now just who which
    today yesterday tonight repeatedly further never not did does do himself herself
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
_PARTICLES = frozenset("de del la van von der bin al el of the y da dos".split())
_ROLES = TITLES | frozenset(
    """police officer lawyer attorney expert analyst economist scientist professor witness
    co-author co-founder author owner operator resident neighbor neighbour mother father wife
    husband son daughter brother sister friend teammate quarterback safety guard forward receiver
    star defender striker goalkeeper captain producer teacher doctor researcher historian
    journalist reporter host""".split()
)
_SOMEBODY = frozenset("one someone somebody everyone everybody nobody anyone people".split())
_TOKEN = re.compile(r"[^\W\d_](?:[\w'&-]|\.(?=\w))*\.?|\d(?:[\w.,-]*\w)?|[^\w\s]")


class Token(NamedTuple):
    """A word or mark of a text; a whole quotation counts as one mark."""

    word: str
    lower: str
    start: int
    end: int


def tokenise(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the tokens of a stretch; the quoted stretches, in order, are one mark each."""
    tokens: list[Token] = []
    at = start
    for low, high in quoted:
        tokens += _tokens(text, at, max(at, low))
        tokens.append(Token(QUOTED, QUOTED, max(at, low), high))
        at = max(at, high)
    return tokens + _tokens(text, at, end)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(word := found[0], word.lower(), *found.span())
        for found in _TOKEN.finditer(text, start, end)
    ]


def phrase_from(tokens: Sequence[Token], at: int, stop: int) -> tuple[int, int] | None:
    """Return first and last index of the noun phrase that begins at a place, None without one."""
    if at >= stop:
        return None
    first = tokens[at]
    if first.lower in PRONOUNS or first.lower in _SOMEBODY:
        return at, at
    if first.word[0].isupper() and first.lower not in DETERMINERS:
        return None if first.lower in SKIPPED else _capitals(tokens, at, stop)
    if first.lower in DETERMINERS:
        named = _capitals(tokens, at + 1, stop) if at + 1 < stop else None
        end = named[1] + 1 if named else at + 1
        while end < min(stop, at + 6) and tokens[end].word[0].isalpha() and not closes(tokens[end]):
            end += 1
        if end < stop and tokens[end].word == "," and (name := name_after(tokens, end + 1)):
            return name
        return (at, end - 1) if end > at + 1 else None
    end = at
    while end + 1 < min(stop, at + 5) and first.word[0].isalpha():
        if tokens[end].lower in _ROLES and (name := _capitals(tokens, end + 1, stop)):
            return name
        if not tokens[end + 1].word[0].islower() or closes(tokens[end + 1]):
            break
        end += 1
    plural = tokens[end].lower.rstrip(".") in _ROLES or tokens[end].lower.rstrip(".").endswith("s")
    return (at, end) if plural and first.word[0].isalpha() else None


def closes(token: Token) -> bool:
    """Whether a word ends a noun phrase: a preposition, conjunction, auxiliary or verb."""
    return (
        token.lower in PREPOSITIONS
        or token.lower in CONJUNCTIONS
        or token.lower in PASSIVE
        or token.lower in SAYING
        or token.lower in JUDGING
        or token.lower in SKIPPED
    )


def _capitals(tokens: Sequence[Token], at: int, stop: int) -> tuple[int, int] | None:
    """Return the span of a name, past a role in its middle: "Troy police Lt. Gerry Lind"."""
    if not tokens[at].word[0].isupper():
        return None
    end = at
    while end + 1 < stop:
        following = tokens[end + 1]
        if tokens[end].word.endswith("'s") and following.word[0].islower():
            break
        if following.word[0].isupper() and following.lower not in SKIPPED:
            end += 1
        elif following.lower in _PARTICLES and (further := _past_particles(tokens, end + 1, stop)):
            end = further
        else:
            break
    if end + 2 < stop and tokens[end + 1].lower in _ROLES:
        name = _capitals(tokens, end + 2, stop)
        return name or (at, end + 1)
    return at, end


def _past_particles(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Return where a name goes on behind "of the" or "van der", 0 where it does not."""
    while at < stop and tokens[at].lower in _PARTICLES:
        at += 1
    return at if at < stop and tokens[at].word[0].isupper() else 0


def phrase_start(tokens: Sequence[Token], end: int) -> int | None:
    """Return the first index of the noun phrase that ends at a place, None without one.

    What a preposition hangs on belongs to it: "a spokesman for the ministry".
    """
    last = tokens[end]
    if not last.word[0].isalpha() and not last.lower.endswith("-old"):
        return None
    if last.lower in PRONOUNS or last.lower in _SOMEBODY:
        return end
    if last.lower in PREPOSITIONS or last.lower in DETERMINERS:
        return None
    begin = _name_start(tokens, end) if last.word[0].isupper() else _common_start(tokens, end)
    if begin is None:
        return None
    if begin > 1 and tokens[begin - 1].lower in ("for", "of", "at", "from", "with", "in"):
        wider = phrase_start(tokens, begin - 2)
        return begin if wider is None else wider
    return begin


def _name_start(tokens: Sequence[Token], end: int) -> int:
    """Return where a capitalised phrase begins, behind a capital of the sentence's beginning."""
    begin = end
    while begin and not _ends_sentence(tokens[begin - 1]):
        inside = tokens[begin - 1].lower in _PARTICLES and begin > 1
        if tokens[begin - 2 if inside else begin - 1].word[0].isupper():
            begin -= 1
        else:
            break
    opening = tokens[begin].lower
    if begin < end and (
        opening in CONJUNCTIONS or opening in DETERMINERS or opening in PREPOSITIONS
    ):
        begin += 1
    return begin


def _ends_sentence(token: Token) -> bool:
    return token.word.endswith(".") and len(token.word) > 4


def _common_start(tokens: Sequence[Token], end: int) -> int | None:
    """Return where a phrase with a common noun begins: at its determiner or first adjective."""
    begin = end
    while begin and end - begin < 6:
        token = tokens[begin - 1]
        if token.lower in DETERMINERS:
            return begin - 1
        if not token.word[0].isalpha() or closes(token) or token.lower in PRONOUNS:
            break
        begin -= 1
    plural = tokens[end].lower.endswith(("s", "-old")) or tokens[end].lower in _ROLES
    return begin if plural or tokens[begin].word[0].isupper() else None


def name_after(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return the span of a personal name that begins an apposition: "her lawyer, Shawn Bell,"."""
    end = at
    while end < len(tokens) and tokens[end].word[0].isupper():
        end += 1
    return (at, end - 1) if end - at > 1 and tokens[end : end + 1] else None
