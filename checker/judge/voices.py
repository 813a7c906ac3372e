"""Voices: who stands behind a value, and whether two values have two authorities behind them."""

import re

from checker.grammar.names import TITLES, Name, key_of, same_person
from checker.grammar.stems import stem
from checker.judge.sources import Sources
from checker.model.mention import Mention

# Bodies that keep figures of their own; "officials", "authorities" and "sources" may be anybody's.
_BODIES = frozenset(
    map(
        stem,
        """police hospital ministry army military rebel union company prosecutor court coroner
        government opposition embassy governor mayor organizer organiser rescuer firefighter
        broadcaster television agency survey institute observatory university bank airline operator
        manufacturer regulator insurer activist militant monitor charity""".split(),
    )
)
_WORD = r"[A-Z\u00c0-\u00de][\w'’.-]*"
_NAME = re.compile(rf"{_WORD}(?: (?:(?:de|del|la|van|von|der|al|bin|of|the) )*{_WORD})*")


def disagreeing(a: Mention, b: Mention) -> tuple[str, str] | None:
    """Return the two authorities behind two values, None where they may be one or are unnamed."""
    voices = _authority(a.speaker), _authority(b.speaker)
    if not all(voices) or same_person(*voices) or stem(voices[0]) == stem(voices[1]):
        return None
    named = [voice[0].isupper() for voice in voices]
    # "Police" and "Lind" may be one voice; two bodies or two names are not.
    return voices if named[0] == named[1] else None


def _authority(speaker: str) -> str:
    """Return a speaker that can be told from others, empty where "officials" speak."""
    words = speaker.split()
    if not words:
        return ""
    if len(words) == 1 and stem(words[0].lower()) in _BODIES:
        return words[0].lower()
    return speaker if _is_name(speaker) else ""


def _is_name(speaker: str) -> bool:
    """Whether the words are a name; one that opens a sentence may be a common noun's capital."""
    first, *more = speaker.split()
    common = first.lower() in TITLES or first.lower().endswith("s")
    return _NAME.fullmatch(speaker) is not None and (bool(more) or not common)


def other_person(a: Mention, b: Mention) -> bool:
    """Whether two persons, each by first name and surname, are said to speak."""
    if not (_is_person(a.speaker) and _is_person(b.speaker)):
        return False
    if any(key_of(y.speaker) in x.subject.names for x, y in ((a, b), (b, a))):
        # Both stand in one sentence: the one may speak for the other, or for his house.
        return False
    # "DelGiudice" and "Del Giudice" are one.
    letters = [re.sub(r"\W", "", each.speaker).lower() for each in (a, b)]
    return letters[0] != letters[1] and not same_person(a.speaker, b.speaker)


def says_so(mention: Mention, sources: Sources) -> bool:
    """Whether a quotation's speaker stands right beside it: "...," Lind said; Lind said: "..."."""
    text = sources.article(mention).text
    surname = re.escape(mention.speaker.split()[-1])
    after = re.compile(rf"\W{{0,3}}(?:[\w.'-]+ ){{0,4}}{surname}(?![\w'’])")
    before = re.compile(rf"\b{surname}(?: \w+){{1,4}},?:?\s*\Z")
    return bool(after.match(text, mention.end) or before.search(text[: mention.start]))


def _is_person(speaker: str) -> bool:
    words = speaker.split()
    return (
        len(words) > 1
        and not any(word.isupper() and len(word) > 1 for word in words)
        and _NAME.fullmatch(speaker) is not None
        and Name(0, len(speaker), speaker).personal
    )
