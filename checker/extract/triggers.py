"""Triggers: the word that names the event a date or a length of time belongs to.

News prose puts a date in one of few places: before a noun ("Thursday's shooting", "the December 6
killing"), behind one ("the shooting on Saturday", "the election of 2008"), or at either end of a
clause, where it belongs to the verb. A verb that says only that something took place gives way to
its subject ("the trial starts Monday").
"""

from collections.abc import Sequence

from checker.extract.clauses import Sentence, Token
from checker.extract.events import Event
from checker.extract.nouns import AUXILIARIES, is_function_word
from checker.extract.predicates import (
    CARRYING,
    EVENTLESS,
    HAPPENING,
    INCIDENT,
    INCIDENT_NOUNS,
    classes_of,
)
from checker.grammar.lexicon import is_event_noun, is_noun
from checker.grammar.lexicon import is_verb as verb_share
from checker.grammar.speech import SAYING
from checker.grammar.stems import is_past

_LINKS = frozenset("on in at of from since during by before after until late early".split())
_BOUNDS = frozenset(
    """who which that whom whose when where while because although though if whether but and or
    so as than""".split()
)
_JOINING = frozenset("after before since until".split())
_GOVERNING = frozenset(
    """of in at on over for about with from by into against after before since until during amid
    despite through to under""".split()
)
_MARKS = frozenset(';:"()')
_SUBJECT_PRONOUNS = frozenset("he she it they we i you who".split())
_HANGING = frozenset("of by with between against".split())
_NOUN_BEFORE = frozenset("the a an this that his her its their of".split())
# Participles that stand for prepositions.
_PREPOSITIONAL = frozenset("according including following regarding concerning involving".split())
# Past forms that may be something else, and in news hardly ever are but behind an article.
_PASTS = frozenset("found saw quit swept beat hit".split())
_VERBAL = 0.75
"""Share of verbal use from which a form in -s is taken for a verb without looking further."""
_NOMINAL = 0.3
_SUBJECT_REACH = 20
# Said of a noun right before them: "an interview broadcast on Tuesday" was on Tuesday.
_GIVEN = frozenset(
    "broadcast aired posted published released held given recorded reported filmed taped".split()
)
_SURE, _FAIR, _POOR = 0.5, 3.0, 8.0


def find_trigger(sentence: Sentence, first: int, last: int) -> Event | None:
    """Return the event that the value at the tokens first up to last belongs to, if one is told."""
    return (
        _when(sentence, last)
        or _possessed(sentence, first, last)
        or _noun_before(sentence, first)
        or _verb_before(sentence, first)
        or _verb_after(sentence, last)
        or _any_noun(sentence, first, last)
    )


def is_incident(sentence: Sentence, event: Event, *further: int) -> bool:
    """Whether an event is a calamity, or a word that stands for one: "the tragedy".

    further: tokens of what is told in one breath with it.
    """
    stem = sentence.tokens[event.token].stem
    if set(event.classes) & INCIDENT or stem in INCIDENT_NOUNS:
        return True
    return any(INCIDENT.intersection(sentence.classes.get(at, ())) for at in further)


def names_event(sentence: Sentence, index: int) -> bool:
    """Whether a token is a verb or the head of its noun phrase: no "earthquake" of experts."""
    return is_verb(sentence, index) or _is_event_noun(sentence, index) or sentence.title


def is_verb(sentence: Sentence, index: int) -> bool:
    """Whether a token is, as far as its form and its neighbours tell, a verb of its clause."""
    token = sentence.tokens[index]
    word = token.word
    before = sentence.tokens[index - 1].word if index else ""
    if not token.is_word or before in _NOUN_BEFORE:
        return False
    if _in_name(sentence, index) or word in AUXILIARIES:
        return False
    if word in SAYING:
        return True
    if is_function_word(word) or "-" in word or word in _PREPOSITIONAL:
        return False
    if is_past(word) or word in _PASTS:
        return True
    if word.endswith("ed") and len(word) > 3:
        return token.stem not in INCIDENT_NOUNS and not _modifies(sentence, index)
    if word.endswith("ing") and len(word) > 4:
        return before in AUXILIARIES or before in (
            ",",
            "-",
            "of",
            "before",
            "after",
            "by",
            "and",
            "",
        )
    if before in AUXILIARIES or before in _SUBJECT_PRONOUNS:
        return not word.endswith("ly")
    if not word.endswith("s") or word.endswith("ss"):
        return False
    return verb_share(word) > _VERBAL or (
        bool(classes_of(token.word)) and _names_before(sentence, index)
    )


def _in_name(sentence: Sentence, index: int) -> bool:
    """Whether a capitalised word stands among small ones; a headline capitalises all its words."""
    return sentence.tokens[index].capital and index > 0 and not sentence.title


def _modifies(sentence: Sentence, index: int) -> bool:
    """Whether a participle stands before its noun: "the convicted man", "accused killer"."""
    at = index - 1
    while at >= 0 and sentence.tokens[at].word.endswith("ly"):
        # "A sparsely populated area".
        at -= 1
    before = sentence.tokens[at].word if at >= 0 else ""
    if before in AUXILIARIES:
        return False
    following = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    plain = before in _NOUN_BEFORE or before in _BOUNDS or before in ("", "of", "in", "for", "with")
    return plain and following is not None and following.is_word and not _closes(following)


def _is_attributive(sentence: Sentence, index: int) -> bool:
    """Whether a participle stands between an article and its noun: "the injured list"."""
    tokens = sentence.tokens
    return (
        tokens[index].word.endswith("ed")
        and tokens[index - 1].word in _NOUN_BEFORE
        and index + 1 < len(tokens)
        and tokens[index + 1].is_word
        and not _closes(tokens[index + 1])
    )


def _closes(token: Token) -> bool:
    return is_function_word(token.word) or token.number


def _names_before(sentence: Sentence, index: int) -> bool:
    """Whether a name stands before: "Police: suspended worker kills", "Smith signs"."""
    return index > 0 and sentence.tokens[index - 1].capital


def _event(sentence: Sentence, index: int, cost: float) -> Event:
    return Event(index, sentence.classes.get(index, ()), cost)


def _is_event_noun(sentence: Sentence, index: int, end: int | None = None) -> bool:
    """Whether a token is the head of a noun phrase that names an event.

    end: where the phrase is known to end, since a date begins there.
    """
    token = sentence.tokens[index]
    if not token.is_word or is_function_word(token.word) or _in_name(sentence, index):
        return False
    if token.stem in EVENTLESS:
        return False
    known = index in sentence.classes or token.stem in INCIDENT_NOUNS
    if not known and not (is_event_noun(token.word) and is_noun(token.word) > _NOMINAL):
        return False
    following = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    return (
        following is None
        or index + 1 == end
        or not following.is_word
        or is_function_word(following.word)
        or following.word in AUXILIARIES
        or following.word.endswith(("ed", "'s"))
        or (following.word.endswith("ing") and verb_share(following.word) > _VERBAL)
        or is_past(following.word)
    )


def _when(sentence: Sentence, last: int) -> Event | None:
    """Return the event of "in February, when a quake rocked the town"."""
    at = last + 1 if last < len(sentence.tokens) and sentence.tokens[last].word == "," else last
    if at < len(sentence.tokens) and sentence.tokens[at].word == "when":
        return _verb_after(sentence, at + 1)
    return None


def _possessed(sentence: Sentence, first: int, last: int) -> Event | None:
    """Return the event of "Thursday's shooting", "last night's paint factory shooting"."""
    tokens = sentence.tokens
    at = last
    possessive = tokens[min(last, len(tokens)) - 1].word.endswith("'s") if last else False
    while at < len(tokens) and tokens[at].word in ("'", "s", "'s"):
        possessive, at = True, at + 1
    determined = first > 0 and tokens[first - 1].word in _NOUN_BEFORE
    # "Convicted in 2010 Plant Rampage": headlines leave the article out.
    headed = first > 0 and sentence.title and tokens[first - 1].word == "in"
    if not (possessive or determined or headed):
        return None
    best = None
    for index in range(at, min(at + 7, len(tokens))):
        token = tokens[index]
        if not token.is_word or _closes(token) or (index > at and is_verb(sentence, index)):
            break
        if best is not None and token.word.endswith("ing"):
            # "Sunday's quakes fearing further waves".
            break
        if _is_event_noun(sentence, index):
            best = index
    return None if best is None else _event(sentence, best, _SURE)


def _noun_before(sentence: Sentence, first: int) -> Event | None:
    """Return the event of "the shooting Thursday night", "the election of 2008"."""
    tokens, cost = sentence.tokens, _SURE
    for index in range(first - 1, max(-1, first - 16), -1):
        token = tokens[index]
        if is_verb(sentence, index) or token.word in _BOUNDS or token.word in _MARKS:
            return None
        elif _is_event_noun(sentence, index, first) and _goes_on(tokens, index, first):
            return _event(sentence, index, cost)
        cost += 0.1
    return None


def _goes_on(tokens: Sequence[Token], noun: int, first: int) -> bool:
    """Whether a date belongs to a noun before it: right behind, or past what hangs on the noun."""
    following = tokens[noun + 1].word
    return noun + 1 == first or following in _LINKS or following in _HANGING


def _verb_before(sentence: Sentence, first: int) -> Event | None:
    """Return the verb that a date behind it belongs to, in its own clause."""
    tokens = sentence.tokens
    cost = _SURE
    for index in range(first - 1, -1, -1):
        token = tokens[index]
        if is_verb(sentence, index):
            return _resolve(sentence, index, cost)
        if token.word in _BOUNDS and index < first - 1 and not _joins_nouns(sentence, index, first):
            return None
        if token.word in _MARKS:
            return None
        cost += 1.5 if token.word == "," else 0.15
    return None


def _joins_nouns(sentence: Sentence, index: int, first: int) -> bool:
    """Whether an "and" stands between two nouns, not between two clauses."""
    if sentence.tokens[index].word not in ("and", "or"):
        return False
    return not any(is_verb(sentence, at) for at in range(index + 1, first))


def _verb_after(sentence: Sentence, last: int) -> Event | None:
    """Return the main verb behind a date that opens its clause."""
    cost = _SURE
    behind = 0
    for index in range(last, len(sentence.tokens)):
        token = sentence.tokens[index]
        if index < behind:
            continue
        if token.word == "according":
            # "On Tuesday, according to police, she returned".
            behind = next(
                (
                    at
                    for at in range(index, len(sentence.tokens))
                    if sentence.tokens[at].word == ","
                ),
                index,
            )
            continue
        if is_verb(sentence, index):
            return _resolve(sentence, index, cost)
        if token.word in _MARKS and index > last:
            return None
        cost += 0.15
    return None


def _resolve(sentence: Sentence, verb: int, cost: float) -> Event:
    """Return what a verb tells: itself, the state it leads to, or the event that is its subject.

    "The trial starts", "the clashes left two dead", "a fire ripped through the church".
    """
    if sentence.tokens[verb].word in _GIVEN and verb and _is_event_noun(sentence, verb - 1, verb):
        return _event(sentence, verb - 1, cost)
    stem = sentence.tokens[verb].stem
    known = verb in sentence.classes and verb not in sentence.weak
    if stem in HAPPENING or not (known or sentence.tokens[verb].word in SAYING):
        if stem in CARRYING and (carried := _carried(sentence, verb)) is not None:
            return _event(sentence, carried, cost + 0.5)
        if (subject := _subject(sentence, verb)) is not None:
            return _event(sentence, subject, cost + 0.5)
    return _event(sentence, verb, cost)


def _carried(sentence: Sentence, verb: int) -> int | None:
    """Return the word that a light verb carries: "found dead", "suffered a heart attack"."""
    tokens = sentence.tokens
    for index in range(verb + 1, min(verb + 12, len(tokens))):
        word = tokens[index].word
        if word in _BOUNDS or word in _MARKS or word == "," or is_verb(sentence, index):
            return None
        named = index in sentence.classes and index not in sentence.weak
        if named and tokens[index].stem not in EVENTLESS:
            # "Went on the injured list": said of the noun behind it.
            return None if _is_attributive(sentence, index) else index
    return None


def _subject(sentence: Sentence, verb: int) -> int | None:
    """Return the event noun that is a verb's subject, as far as its clause reaches back."""
    tokens = sentence.tokens
    for index in range(verb - 1, max(-1, verb - _SUBJECT_REACH), -1):
        word = tokens[index].word
        # Before a clause "after" and its like join, whatever they do before a noun.
        if word in _BOUNDS or word in _JOINING or word in _MARKS or is_verb(sentence, index):
            return None
        if _is_event_noun(sentence, index) and not _is_governed(sentence, index):
            return index
    return None


def _is_governed(sentence: Sentence, noun: int) -> bool:
    """Whether a noun hangs on a preposition: "anger over the death" is no death."""
    at = noun - 1
    while (
        at >= 0 and sentence.tokens[at].is_word and not is_function_word(sentence.tokens[at].word)
    ):
        at -= 1
    while at >= 0 and sentence.tokens[at].word in _NOUN_BEFORE and sentence.tokens[at].word != "of":
        at -= 1
    return at >= 0 and sentence.tokens[at].word in _GOVERNING


def _any_noun(sentence: Sentence, first: int, last: int) -> Event | None:
    """Return the nearest event noun: headlines and captions do without verbs."""
    order = sorted(
        (i for i in range(len(sentence.tokens)) if not first <= i < last),
        key=lambda i: (min(abs(i - first), abs(i - last + 1)), i),
    )
    for index in order:
        if _is_event_noun(sentence, index):
            distance = min(abs(index - first), abs(index - last + 1))
            return _event(sentence, index, _FAIR if distance < 6 else _POOR)
    return None
