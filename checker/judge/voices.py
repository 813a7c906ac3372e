"""Voices: who stands behind a value, and whether two values have two authorities behind them."""

import re

from checker.grammar.names import TITLES, Name, same_person
from checker.grammar.stems import stem
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
    return _is_person(a.speaker) and _is_person(b.speaker) and not same_person(a.speaker, b.speaker)


def _is_person(speaker: str) -> bool:
    return (
        " " in speaker
        and _NAME.fullmatch(speaker) is not None
        and Name(0, len(speaker), speaker).personal
    )
