"""Speakers: who says the words, or vouches for the figure, at a place of a passage."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.attributions import (
    Attribution,
    attribution_after,
    attribution_before,
    attribution_trailing,
)
from checker.extract.phrases import tokenise
from checker.grammar.names import TITLES, Name, find_names, key_of, without_title
from checker.grammar.passage import Passage
from checker.grammar.speech import PRONOUNS, attributes

_WIDEST = 500
"""Characters on either side of a value within which its speaker is looked for."""
_SENTENCES_BACK = 6
"""How far back a pronoun, or words without a speaker of their own, may find theirs."""
_SHORT = 30
"""A piece of a sentence in marks, in characters, that needs a speaker of its own."""
_LEADING = 30
"""A person named within so many characters of a sentence's beginning is its subject."""
_TITLED_WITHIN = 4000
_OF_A_NATION = ("ican", "icans", "ian", "ians", "ese", "ish")
_PLACED = re.compile(r"\b(?:in|at|from|near|to|of|on|the|told|tells|asked)\s$", re.IGNORECASE)
_ARTICLES = re.compile(r"^(?:the|a|an|The|A|An)\s+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something.

    name: as it stands, without title or article; the person a pronoun stands for.
    verb: the verb of speech, in small letters, empty where the speaker is carried over.
    start, end: where the passage names the speaker, plain offsets.
    """

    name: str
    verb: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """What the forms of the name have in common, as ``grammar.names.key_of`` gives it."""
        return key_of(self.name)


def find_speaker(passage: Passage, start: int, end: int) -> Speaker | None:
    """Return who says what stands at plain offsets start up to end, None where nobody is named.

    For words in quotation marks: the speaker named after or before them in their sentence, else
    the one who was speaking in the sentences before. For other words: the authority their own
    sentence names ("police said", "according to the ministry").
    """
    quotation = next(
        (q for q in passage.quotations_between(start, end) if q.start <= start and end <= q.end),
        None,
    )
    if quotation is None:
        low, high = passage.sentence_at(start)
        return _stated(passage, max(low, start - _WIDEST), start, end, min(high, end + _WIDEST))
    low, high = _sentence_around(passage, quotation.start, quotation.end)
    found = _attributed(passage, low, quotation.start, quotation.end, high)
    if found is not None:
        return _resolve(passage, found, low)
    if low >= quotation.start - 1:
        return _carried_over(passage, low)
    return _just_before(passage, low) if end - start > _SHORT else None


def _sentence_around(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence, outside the quotation, that the quotation stands in."""
    text, starts = passage.text, passage.sentence_starts
    near = max(0, start - _WIDEST)
    at = bisect_right(starts, start) - 1
    low = max(near, text.rfind("\n", near, start) + 1, starts[at] if at >= 0 else 0)
    stop = text.find("\n", end, end + _WIDEST)
    stop = stop if stop >= 0 else min(len(text), end + _WIDEST)
    at = bisect_left(starts, end)
    if at < len(starts) and starts[at] - end < 3 and _goes_on(text, end):
        at += 1
    return low, min(stop, starts[at] if at < len(starts) else stop)


def _goes_on(text: str, end: int) -> bool:
    """Whether the sentence goes on behind the closing mark, whatever stands before it."""
    inside = text[max(0, end - 4) : end].rstrip("\"' ")[-1:]
    following = text[end : end + 200]
    if following.lstrip()[:1].islower() or inside in ",-":
        return True
    return (inside in "?!" or not following[:1].isspace()) and attributes(following)


def _attributed(passage: Passage, low: int, start: int, end: int, high: int) -> Attribution | None:
    """Return who is named after the quotation or before it in its sentence."""
    after = tokenise(passage.text, end, high, _quoted(passage, end, high))
    if _may_follow(passage.text, start, end):
        suspended = passage.text[start:end][-4:].rstrip("\"' ").endswith(",")
        found = attribution_after(after, suspended=suspended)
        if found is not None:
            return found
    before = tokenise(passage.text, low, start, _quoted(passage, low, start))
    return attribution_before(before, judging=True) or attribution_trailing(after)


def _may_follow(text: str, start: int, end: int) -> bool:
    """Whether an attribution may stand right behind the quotation: not after a full stop."""
    inside = text[max(start, end - 4) : end].rstrip("\"' ")[-1:]
    return inside != "." or text[end : end + 1] != " " or text[end - 2 : end - 1] == " "


def _quoted(passage: Passage, start: int, end: int) -> list[tuple[int, int]]:
    return [
        (max(start, q.start), min(end, q.end))
        for q in passage.quotations_between(start, end)
        if q.end > start and q.start < end
    ]


def _stated(passage: Passage, low: int, start: int, end: int, high: int) -> Speaker | None:
    """Return the authority that a sentence names for a value in it."""
    found = None
    if passage.has_speech(end, high):
        found = attribution_before(tokenise(passage.text, end, high, _quoted(passage, end, high)))
    if found is None and (
        passage.has_speech(low, start) or passage.text[low:start].rstrip().endswith(":")
    ):
        found = attribution_before(tokenise(passage.text, low, start, _quoted(passage, low, start)))
    return _resolve(passage, found, low) if found else None


def _resolve(passage: Passage, found: Attribution, low: int) -> Speaker | None:
    name = _bare(passage, found)
    beside = _named_beside(passage, found)
    if beside is not None:
        return Speaker(beside.words, found.verb, beside.start, beside.end)
    if name.lower() in PRONOUNS or name.endswith("-old"):
        meant = _speaking_before(passage, low, personal=name.lower() != "they")
        if meant is None:
            return None
    elif _is_office(name):
        meant = _holder(passage, name, low)
    else:
        meant = None
    if meant is None:
        return Speaker(name, found.verb, found.start, found.end)
    return Speaker(meant.name, found.verb, meant.start, meant.end)


def _bare(passage: Passage, found: Attribution) -> str:
    words = " ".join(passage.text[found.start : found.end].rstrip(".,").split())
    words = words.removesuffix("'s")
    _, _, rest = words.partition("'s ")
    if rest[:1].isupper():
        # "Acme's Susan Lind": the person, not the house.
        words = rest
    return _ARTICLES.sub("", without_title(words) or words)


def _named_beside(passage: Passage, found: Attribution) -> Name | None:
    """Return the person named behind his office: "the club's coach, Olaf Berg"."""
    if passage.text[found.end : found.end + 2] != ", " or not passage.text[found.end - 1].islower():
        return None
    if not passage.text[found.start : found.end].split()[-1].islower():
        return None
    at = found.end + 2
    name = next(iter(find_names(passage, at, min(len(passage.text), at + 60))), None)
    return name if name and name.start == at and name.personal and " " in name.words else None


def _is_office(name: str) -> bool:
    """Whether the words name an office instead of a person: "US president"."""
    last = name.rpartition(" ")[2]
    return last.islower() and last in TITLES


def _holder(passage: Passage, office: str, low: int) -> Speaker | None:
    """Return who holds an office: who is called by it in full, or who spoke just before."""
    text, begin = passage.text, max(0, low - _TITLED_WITHIN)
    called = _last_called(passage, office, begin, low) if " " in office else None
    if called is not None:
        return called
    for distance, speaker in _speakers_before(passage, low):
        title = office.rpartition(" ")[2].capitalize()
        titled = re.compile(rf"{title}(?: [\w.'-]+){{0,4}} {re.escape(speaker.name.split()[-1])}\b")
        if distance == 1 or titled.search(text, begin, low):
            return speaker
    return _last_called(passage, office.rpartition(" ")[2], begin, low)


def _last_called(passage: Passage, office: str, begin: int, low: int) -> Speaker | None:
    """Return the last person named with an office before the name, within a stretch."""
    calls = re.finditer(rf"\b{re.escape(office)} (?=[A-Z])", passage.text[begin:low], re.I)
    last = max((call.end() for call in calls), default=0)
    if not last:
        return None
    at = begin + last
    name = next(iter(find_names(passage, at, min(low, at + 60))), None)
    return Speaker(name.words, "", name.start, name.end) if name and name.start == at else None


def _just_before(passage: Passage, low: int) -> Speaker | None:
    """Return who speaks in the sentence right before: part of his words may run on in this one."""
    for distance, speaker in _speakers_before(passage, low):
        return Speaker(speaker.name, "", speaker.start, speaker.end) if distance == 1 else None
    return None


def _carried_over(passage: Passage, low: int) -> Speaker | None:
    earlier = _speaking_before(passage, low)
    return None if earlier is None else Speaker(earlier.name, "", earlier.start, earlier.end)


def _speaking_before(passage: Passage, offset: int, *, personal: bool = False) -> Speaker | None:
    """Return who was speaking, or else was last named, in the sentences before an offset.

    personal: whether only somebody with a name will do.
    """
    named: Speaker | None = None
    for low, high in _sentences_before(passage, offset):
        speaker = _speaker_in(passage, low, high)
        if speaker is not None and personal and not speaker.name[0].isupper():
            speaker = None
        if speaker is not None:
            return speaker
        person = _person_in(passage, low, high)
        if person is not None and person.start - low <= _LEADING:
            return person
        named = named or person
    return named


def _speakers_before(passage: Passage, offset: int) -> Iterator[tuple[int, Speaker]]:
    """Yield who spoke in the sentences before an offset, nearest first, with their distance."""
    for distance, (low, high) in enumerate(_sentences_before(passage, offset), start=1):
        speaker = _speaker_in(passage, low, high)
        if speaker is not None:
            yield distance, speaker


def _sentences_before(passage: Passage, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the nearest sentences before an offset, those inside quotation marks left out."""
    at = bisect_left(passage.sentence_starts, offset) - 1
    left = _SENTENCES_BACK
    for index in range(at, max(-1, at - 4 * _SENTENCES_BACK), -1):
        low, high = passage.sentences[index]
        high = min(high, low + 2 * _WIDEST)
        if not any(start <= low and high <= end for start, end in _quoted(passage, low, high)):
            yield low, high
            left -= 1
            if not left:
                return


def _speaker_in(passage: Passage, low: int, high: int) -> Speaker | None:
    """Return who speaks in a sentence, None where nobody does or a pronoun or office stands."""
    if not passage.has_speech(low, high) and not passage.text[low:high].endswith(":"):
        return None
    tokens = tokenise(passage.text, low, high, _quoted(passage, low, high))
    found = attribution_before(tokens, indirect=False) or attribution_trailing(tokens)
    if found is None:
        return None
    name = _bare(passage, found)
    if name.lower() in PRONOUNS or name.endswith("-old") or _is_office(name):
        return None
    return Speaker(name, found.verb, found.start, found.end)


def _person_in(passage: Passage, low: int, high: int) -> Speaker | None:
    """Return the first person named outside quotation marks in a stretch."""
    quoted = _quoted(passage, low, high)
    for name in find_names(passage, low, high):
        if any(start <= name.start < end for start, end in quoted):
            continue
        placed = _PLACED.search(passage.text, max(low, name.start - 8), name.start)
        if name.personal and not placed and not name.words.endswith(_OF_A_NATION):
            return Speaker(name.words, "", name.start, name.end)
    return None
