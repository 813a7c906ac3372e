"""Who is so old: the name or the noun beside an age."""

import re
from functools import lru_cache

from checker.grammar.names import Name, find_names
from checker.grammar.passage import Passage
from checker.kinds.age.words import HEADLINED, NO_NOUNS, PERSONS, PLURALS

_REACH = 70
_SENTENCE = 400
# A long article; far beyond it a surname may be another person's.
_PART = 20_000
_LOOKS = 40
_JUNIOR = r"(?:,? (?:Jr|Sr)\.?)?"
_LINK = re.compile(
    rf"{_JUNIOR}(?:'s)?(?:, (?:(?:of|from) [A-Z][\w.'-]*(?: [A-Z][\w.'-]*)?, )?| \("
    r"|,? who (?:is|was) |,? (?:is|was) )"
    r"(?:(?:an?|the|then|now|only|just|also) )?(?:then-)?$"
)
_BETWEEN = re.compile(r" ((?:[a-z][\w'-]* ){0,3})(?=[A-Z])")
_NEXT = re.compile(r" ([a-z]+)(?: ([a-z]+))?")
# "The man who brought down the president": what follows names somebody else.
_OTHERS = re.compile(
    r"\b(?:who|whom|whose|that|which|of|for|by|with|to|from|against|on|in|at|and|as)\b"
)
_TORN = re.compile(r"'(?!s\b)\w")
_NOUNS = re.compile(r"(?:[ -][a-zA-Z][\w'-]*){1,5}")
_DYING = re.compile(r"\b(?:died|dies|dead|dying|passed away)\b", re.IGNORECASE)
_OWNER = r"(?:the|an?|his|her|their|my|our|whose|one|another|\w+'s)"
_NOUN_BEFORE = re.compile(
    rf"(?:\b{_OWNER} (?:[\w-]+ )?(?:[\w-]+ )?"
    rf"({'|'.join(sorted((*PERSONS, *PLURALS), key=len, reverse=True))})"
    rf"|(?:^|\n)(?:[\w-]+ )?({'|'.join(HEADLINED)})),? $",
    re.IGNORECASE,
)


def name_before(passage: Passage, start: int, *, surely: bool = False) -> str:
    """Return the person named right before an age: "John Smith, 34", "Smith, a 34-year-old".

    surely: whether a single word that the passage does not explain is a name too.
    """
    text = passage.text
    low = max(text.rfind("\n", max(0, start - _REACH), start) + 1, start - _REACH)
    link = _LINK.search(text, max(low, start - 48), start)
    if link is None:
        return ""
    names = find_names(passage, _word_start(text, low, start), link.start())
    if not names or text[names[-1].end : link.start()].strip(". "):
        return ""
    return _as_person(passage, names[-1], surely=surely)


def name_after(passage: Passage, end: int) -> str:
    """Return the person named right after an age: "34-year-old John Smith"."""
    text = passage.text
    between = _BETWEEN.match(text, end, end + _REACH)
    if between is None or not NO_NOUNS.isdisjoint(between.group(1).split()):
        return ""
    line = text.find("\n", end, end + _REACH)
    names = find_names(passage, between.end(), line if line > 0 else end + _REACH)
    if not names or names[0].start - len(names[0].title) - 1 > between.end():
        return ""
    following = _NEXT.match(text, names[0].end)
    if _TORN.match(text, names[0].end):
        return ""
    if following and any(word and noun_of(word) for word in following.groups()):
        # "A 61-year-old Vancouver man": a place.
        return ""
    return _as_person(passage, names[0])


def name_dying(passage: Passage, start: int) -> str:
    """Return who died: the person whose name opens the sentence, before the word for it."""
    sentence = passage.sentence_at(start)[0]
    if start - sentence > _SENTENCE:
        return ""
    died = _DYING.search(passage.text, sentence, start)
    if died is None:
        return ""
    names = [name for name in find_names(passage, sentence, died.start()) if name.personal]
    if not names or _OTHERS.search(passage.text, sentence, names[0].start):
        return ""
    return _as_person(passage, names[0])


def name_dead(passage: Passage, start: int) -> str:
    """Return who died in the sentence before: "Ana Lima died on Monday. She was 91."."""
    before = passage.sentence_before(passage.sentence_at(start)[0])
    return name_dying(passage, before[1] - 1) if before else ""


def noun_after(text: str, end: int) -> str:
    """Return who or what an age before the noun belongs to: "girl" of "10-year-old girl"."""
    found = _NOUNS.match(text, end, end + _REACH)
    if found is None:
        return ""
    words = re.split(r"[ -]", found.group())[1:]
    for word in words:
        if word in NO_NOUNS:
            break
        if noun_of(word):
            return noun_of(word)
    first = words[0]
    if first in NO_NOUNS or not first.islower() or first.endswith(("ed", "ing", "ly")):
        return ""
    return first.removesuffix("'s")


def noun_before(text: str, start: int) -> str:
    """Return the noun that an age behind a comma belongs to: "daughter" of "her daughter, 11,"."""
    found = _NOUN_BEFORE.search(text, max(0, start - _REACH), start)
    return noun_of(found.group(1) or found.group(2)) if found else ""


def noun_of(word: str) -> str:
    """Return a person's noun in the singular, "" for a word that is none."""
    word = word.lower().removesuffix("'s")
    if word in PLURALS:
        return PLURALS[word]
    return word if word in PERSONS else ""


def _word_start(text: str, low: int, start: int) -> int:
    """Return where the first whole word at or after an offset begins."""
    while low and low < start and text[low - 1].isalnum():
        low += 1
    return low


def _as_person(passage: Passage, name: Name, *, surely: bool = False) -> str:
    """Return a personal name in its fullest form, "" for what is none.

    A single word is one only where the passage gives the person's full name, or ``surely``.
    """
    if " " in name.words:
        return name.words if name.personal else ""
    full = _full_names(passage, name.words, name.start // _PART)
    before = [words for at, words in full if at < name.start]
    if full:
        return before[-1] if before else full[0][1]
    return name.words if name.title or (surely and name.personal) else ""


@lru_cache(maxsize=64)
def _full_names(passage: Passage, surname: str, part: int) -> list[tuple[int, str]]:
    """Return the full names for a surname around a part of a passage, and where they stand."""
    found: list[tuple[int, str]] = []
    text = passage.text
    low, high = max(0, (part - 1) * _PART), (part + 2) * _PART
    for _ in range(_LOOKS):
        at = text.find(f" {surname}", low, high)
        if at < 0:
            break
        low = at + len(surname) + 1
        begin = _word_start(text, max(0, at - _REACH // 2), at)
        names = find_names(passage, begin, low) if text[at - 1 : at].isalpha() else []
        if names and names[-1].end == low and " " in names[-1].words and names[-1].personal:
            found.append((names[-1].start, names[-1].words))
    return found
