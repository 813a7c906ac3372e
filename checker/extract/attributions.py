"""Attributions: who is said to say something, in a sentence's words outside quotation marks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.grammar.names import TITLES
from checker.grammar.speech import JUDGING, PRONOUNS, SAYING

_TOKEN = re.compile(r"[^\W\d_](?:[\w'&-]|\.(?=\w))*\.?|\d[\w.,]*|[^\w\s]")
_QUOTED = '"'

_DETERMINERS = frozenset(
    """the a an this that these those one two three his her its their our my another some several
    many most both other all no each every few""".split()
)
_PREPOSITIONS = frozenset(
    "of for at from with in on to by about against into over near under after before".split()
)
_SKIPPED = frozenset(
    """also later earlier then again once has have had would previously first now just who which
    today yesterday tonight repeatedly further never not did does do himself herself
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
_CONJUNCTIONS = frozenset("and but or yet while as that because when if although though".split())
_PASSIVE = frozenset("was were is are been be being".split())
_PARTICLES = frozenset("de del la van von der bin al el of the y da dos".split())
_ROLES = TITLES | frozenset(
    """police officer lawyer attorney expert analyst economist scientist professor witness
    co-author co-founder author owner operator resident neighbor neighbour mother father wife
    husband son daughter brother sister friend teammate quarterback safety guard forward receiver
    star defender striker goalkeeper captain producer teacher doctor researcher historian
    journalist reporter host""".split()
)
_UTTERANCES = frozenset(
    "comment comments remark remarks statement statements claim claims words promise threat".split()
)
_REACH = 20
_NEAR = 4
_SOMEBODY = frozenset("one someone somebody everyone everybody nobody anyone people".split())


class Token(NamedTuple):
    """A word or mark of a text; a whole quotation counts as one mark."""

    word: str
    lower: str
    start: int
    end: int


class Attribution(NamedTuple):
    """Who says: the offsets of the words that name the speaker, and the verb."""

    start: int
    end: int
    verb: str


def tokenise(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the tokens of a stretch; the quoted stretches, in order, are one mark each."""
    tokens: list[Token] = []
    at = start
    for low, high in quoted:
        tokens += _tokens(text, at, max(at, low))
        tokens.append(Token(_QUOTED, _QUOTED, max(at, low), high))
        at = max(at, high)
    return tokens + _tokens(text, at, end)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(word, word.lower(), found.start(), found.end())
        for found in _TOKEN.finditer(text, start, end)
        for word in (found.group(),)
    ]


def attribution_after(tokens: Sequence[Token], *, judging: bool = False) -> Attribution | None:
    """Return who is named right after a quotation: "said Lind", "Lind, the mayor, said".

    tokens: those after the quotation, up to the end of its sentence. judging: whether "he called
    it" will do.
    """
    at = 0
    while at < len(tokens) and tokens[at].word in ",-\u2014.":
        at += 1
    tokens = tokens[at:]
    if not tokens:
        return None
    first = tokens[0]
    if first.lower in SAYING:
        return _named(tokens, 1, first.lower)
    if first.lower == "according" and len(tokens) > 2:
        return _named(tokens, 2, "according to")
    if first.lower in _CONJUNCTIONS or first.lower in _PREPOSITIONS:
        return None
    for at, token in enumerate(tokens[1:_REACH], start=1):
        if token.word in '";:':
            return None
        verb = _verb(tokens, at)
        if verb in SAYING or (judging and verb in JUDGING and at < _NEAR):
            found = _subject(tokens, at)
            return found if found and _begins(tokens, found) else None
    return None


def _begins(tokens: Sequence[Token], found: Attribution) -> bool:
    """Whether nothing but roles and appositions stands before a subject."""
    before = [token for token in tokens if token.end <= found.start]
    return len(before) < _NEAR or all(t.word[0].isalpha() and not _closes(t) for t in before)


def attribution_before(tokens: Sequence[Token], *, judging: bool = False) -> Attribution | None:
    """Return who the last verb of speech in these tokens says it of, None without one.

    A pronoun is followed to the subject of the same sentence where there is one before it.
    judging: whether "rejected", "called" and their like will do.
    """
    if tokens and tokens[-1].word == ":":
        found = attribution_before(tokens[:-1], judging=judging)
        return found or _first(tokens, len(tokens) - 1, "")
    for at in range(len(tokens) - 1, -1, -1):
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
    if lower == "by" and at and tokens[at - 1].lower in _UTTERANCES:
        return _named(tokens, at + 1, tokens[at - 1].lower + " by")
    verb = _verb(tokens, at)
    if at == 0 and verb in SAYING and not verb.endswith("ing"):
        return _named(tokens, 1, verb)
    return _subject(tokens, at) if verb in SAYING or (judging and verb in JUDGING) else None


def _pronoun(tokens: Sequence[Token], found: Attribution) -> bool:
    return any(t.start == found.start and t.end == found.end and t.lower in PRONOUNS for t in tokens)


def _is_name(tokens: Sequence[Token], found: Attribution) -> bool:
    inside = [t for t in tokens if found.start <= t.start and t.end <= found.end]
    return bool(inside) and inside[-1].word[0].isupper()


def attribution_inverted(tokens: Sequence[Token]) -> Attribution | None:
    """Return who is named after a further quotation, or behind a comma: "..., said Lind"."""
    for at, token in enumerate(tokens):
        if token.word == _QUOTED and (found := attribution_after(tokens[at + 1 :])):
            return found
        introduced = at and tokens[at - 1].word in (",", _QUOTED)
        if introduced and token.lower in SAYING and not token.lower.endswith("ing"):
            found = _named(tokens, at + 1, token.lower)
            if found is not None:
                return found
    return None


def _verb(tokens: Sequence[Token], at: int) -> str:
    """Return the verb at a place in small letters, empty where the word is no active verb."""
    word = tokens[at].lower.rstrip(".")
    if word not in SAYING and word not in JUDGING:
        return ""
    before = tokens[at - 1].lower if at else ""
    if before in _DETERMINERS or before in ("to", "of"):
        return ""
    if before in _PASSIVE and not word.endswith("ing") and word != "quoted":
        return ""
    if tokens[at + 1 : at + 2] and tokens[at + 1].lower == "by":
        return ""
    return word


def _subject(tokens: Sequence[Token], verb: int) -> Attribution | None:
    """Return the subject of the verb at that place."""
    name = tokens[verb].lower.rstrip(".")
    at = verb - 1
    while at >= 0 and (tokens[at].lower in _SKIPPED or tokens[at].lower.endswith("ly")):
        at -= 1
        if at >= 0 and tokens[at].lower == "on":
            at -= 1
    if at < 0:
        return None
    previous = tokens[at]
    statement = previous.word == "," or previous.lower in _UTTERANCES
    if (name.endswith("ing") and statement) or previous.lower in _CONJUNCTIONS or previous.lower in _PASSIVE:
        return _first(tokens, verb, name)
    if previous.word == ",":
        return _past_apposition(tokens, at, name)
    if previous.word in (_QUOTED, ":", ";", "-", "(", ")"):
        return None
    begin = _phrase_start(tokens, at)
    return None if begin is None else _of(tokens, begin, at, name)


def _past_apposition(tokens: Sequence[Token], comma: int, verb: str) -> Attribution | None:
    """Return the phrase before "Lind, a lawyer," in a clause; a leading "On Monday," is passed."""
    ends = [at - 1 for at in range(1, comma) if tokens[at].word == ","]
    for end in ends:
        begin = _phrase_start(tokens, end)
        if begin is None or (begin and tokens[begin - 1].lower in _PREPOSITIONS):
            continue
        if not tokens[end].word[0].isupper():
            name = _name_after(tokens, end + 2)
            if name is not None:
                return _of(tokens, *name, verb)
        return _of(tokens, begin, end, verb)
    begin = _phrase_start(tokens, comma - 1)
    return None if begin is None else _of(tokens, begin, comma - 1, verb)


def _name_after(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return the span of a personal name that begins an apposition: "her lawyer, Shawn Bell,"."""
    end = at
    while end < len(tokens) and tokens[end].word[0].isupper():
        end += 1
    return (at, end - 1) if end - at > 1 and tokens[end : end + 1] else None


def _first(tokens: Sequence[Token], verb: int, name: str) -> Attribution | None:
    """Return the first phrase of the clause, the subject of a verb further on."""
    at = 0
    while at < verb:
        low = tokens[at].lower
        if at == 0 and (low in _PREPOSITIONS or low in _CONJUNCTIONS or low.endswith("ing")):
            # A leading "On Monday," or "Speaking in Lima,".
            comma = next((i for i in range(at, min(verb, 12)) if tokens[i].word == ","), None)
            if comma is None:
                return None
            at = comma + 1
            continue
        span = _phrase_from(tokens, at, verb)
        if span is not None:
            return _of(tokens, *span, name)
        at += 1
    return None


def _named(tokens: Sequence[Token], at: int, verb: str) -> Attribution | None:
    """Return the phrase that begins at a place as the speaker."""
    while at < len(tokens) and tokens[at].lower in ("to", "later", "also", "then"):
        at += 1
    span = _phrase_from(tokens, at, len(tokens))
    return None if span is None else _of(tokens, *span, verb)


def _phrase_from(tokens: Sequence[Token], at: int, stop: int) -> tuple[int, int] | None:
    """Return first and last index of the noun phrase that begins at a place, None without one."""
    if at >= stop:
        return None
    first = tokens[at]
    if first.lower in PRONOUNS or first.lower in _SOMEBODY:
        return at, at
    if first.word[0].isupper() and first.lower not in _DETERMINERS:
        return _capitals(tokens, at, stop)
    if first.lower in _DETERMINERS:
        end = at + 1
        while end < min(stop, at + 6) and tokens[end].word[0].isalpha() and not _closes(tokens[end]):
            end += 1
        if end < stop and tokens[end].word == "," and (name := _name_after(tokens, end + 1)):
            return name
        return (at, end - 1) if end > at + 1 else None
    end = at
    while end + 1 < min(stop, at + 5) and first.word[0].isalpha():
        if tokens[end].lower in _ROLES and (name := _capitals(tokens, end + 1, stop)):
            return name
        if not tokens[end + 1].word[0].islower() or _closes(tokens[end + 1]):
            break
        end += 1
    plural = tokens[end].lower.rstrip(".") in _ROLES or tokens[end].lower.rstrip(".").endswith("s")
    return (at, end) if plural and first.word[0].isalpha() else None


def _closes(token: Token) -> bool:
    return (
        token.lower in _PREPOSITIONS
        or token.lower in _CONJUNCTIONS
        or token.lower in _PASSIVE
        or token.lower in SAYING
        or token.lower in JUDGING
        or token.lower in _SKIPPED
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
        if following.word[0].isupper() and following.lower not in _SKIPPED:
            end += 1
        elif following.lower in _PARTICLES and end + 2 < stop and (
            tokens[end + 2].word[0].isupper() or tokens[end + 2].lower in _PARTICLES
        ):
            end += 2
        else:
            break
    if end + 2 < stop and tokens[end + 1].lower in _ROLES:
        name = _capitals(tokens, end + 2, stop)
        return name or (at, end + 1)
    return at, end


def _phrase_start(tokens: Sequence[Token], end: int) -> int | None:
    """Return the first index of the noun phrase that ends at a place, None without one."""
    last = tokens[end]
    if not last.word[0].isalpha():
        return None
    if last.lower in PRONOUNS or last.lower in _SOMEBODY:
        return end
    if last.lower in _PREPOSITIONS or last.lower in _DETERMINERS:
        return None
    begin = end
    if last.word[0].isupper():
        while begin and (
            tokens[begin - 1].word[0].isupper()
            or (begin > 1 and tokens[begin - 1].lower in _PARTICLES
                and tokens[begin - 2].word[0].isupper())
        ) and not _ends_sentence(tokens[begin - 1]):
            begin -= 1
        if tokens[begin].lower in _CONJUNCTIONS | _DETERMINERS | _PREPOSITIONS and begin < end:
            begin += 1
    else:
        begin = _common_start(tokens, end)
        if begin is None:
            return None
    if begin > 1 and tokens[begin - 1].lower in ("for", "of", "at", "from", "with"):
        wider = _phrase_start(tokens, begin - 2)
        if wider is not None:
            return wider
    return begin


def _ends_sentence(token: Token) -> bool:
    return token.word.endswith(".") and len(token.word) > 4


def _common_start(tokens: Sequence[Token], end: int) -> int | None:
    """Return where a phrase with a common noun begins: at its determiner or first adjective."""
    begin = end
    while begin and end - begin < 6:
        token = tokens[begin - 1]
        if token.lower in _DETERMINERS:
            return begin - 1
        if not token.word[0].isalpha() or _closes(token) or token.lower in PRONOUNS:
            break
        begin -= 1
    plural = tokens[end].lower.endswith("s") or tokens[end].lower in _ROLES
    return begin if plural or tokens[begin].word[0].isupper() else None


def _of(tokens: Sequence[Token], first: int, last: int, verb: str) -> Attribution:
    return Attribution(tokens[first].start, tokens[last].end, verb)
