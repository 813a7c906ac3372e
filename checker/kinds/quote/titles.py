"""Titles: names of works, operations and persons in quotation marks, which nobody speaks."""

import re

from checker.grammar.speech import NAMING, attributes, introduces

_WORD = re.compile(r"[^\W_][\w'.-]*")
_LITTLE = frozenset(
    "a an the of and or in on at to for with by from as de la le el und y & vs v into".split()
)
_LONGEST = 12
"""A title has at most that many words."""
_LAST_WORD = re.compile(r"([^\W\d_][\w'-]*)\s?$")
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w'-]*)")
_NEARBY = 20000
"""How many characters from the beginning of a text tell how it spells a phrase."""


def is_title(text: str, start: int, end: int, words: str) -> bool:
    """Whether quoted words are a name and no speech.

    text: a plain text; start, end: the quotation in it, marks included; words: those inside.
    Titles are capitalised throughout, and so are speeches in a headline that capitalises every
    word; there the text itself tells how it writes the phrase elsewhere.
    """
    bare = words.strip(" ,.;:'\"")
    parts = _WORD.findall(bare)
    if not parts or len(parts) > _LONGEST or not _capitalised(parts) or _sentences(bare):
        return False
    before, after = text[max(0, start - 60) : start], text[end : end + 200]
    last = text[start:end][-4:].rstrip("\"' ")[-1:]
    if _spoken(before, after, last):
        return False
    if not _in_headline(text, start, end):
        return len(parts) > 1 or last not in "!?"
    opening = text[:_NEARBY]
    if bare.lower() in opening:
        # The body writes the phrase in small letters: the headline quotes it.
        return False
    nicknamed = len(parts) == 1 or parts[0].lower() == "the"
    return (nicknamed and _between_names(before, after)) or opening.count(bare) > 1


def _capitalised(parts: list[str]) -> bool:
    last = len(parts) - 1
    return all(
        part[0].isupper() or part[0].isdigit() or (0 < at < last and part.lower() in _LITTLE)
        for at, part in enumerate(parts)
    ) and any(part[0].isupper() for part in parts)


def _sentences(bare: str) -> bool:
    return any(mark + " " in bare for mark in ".?!") or (bare.isupper() and " " in bare)


def _spoken(before: str, after: str, last: str) -> bool:
    """Whether somebody is said to speak the words.

    last: the last character before the closing mark.
    """
    word = _LAST_WORD.search(before)
    if word is not None and word.group(1).lower() in NAMING:
        return False
    if introduces(before) and (last in ".!?" or before.rstrip()[-1:] in ",:"):
        return True
    if last in ".!?" and before[-1:] in ("", "\n") and after[:1] in ("", "\n"):
        return True
    return last in ",!?." and attributes(after) and after[:1] not in ".;"


def _in_headline(text: str, start: int, end: int) -> bool:
    """Whether the rest of the line capitalises all its longer words."""
    low = text.rfind("\n", max(0, start - 200), start) + 1 or max(0, start - 200)
    high = text.find("\n", end, end + 200)
    rest = text[low:start] + " " + text[end : high if high >= 0 else end + 200]
    longer = [part for part in _WORD.findall(rest) if len(part) > 3]
    return bool(longer) and all(not part[0].islower() for part in longer)


def _between_names(before: str, after: str) -> bool:
    last, following = _LAST_WORD.search(before), _NEXT_WORD.match(after)
    return bool(
        last and following and last.group(1)[0].isupper() and following.group(1)[0].isupper()
    )
