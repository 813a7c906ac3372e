"""Times: when a value's event took place, as far as its sentence tells."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from checker.extract.clauses import Sentence
from checker.extract.events import Event
from checker.extract.triggers import find_trigger, is_incident
from checker.grammar.lazy import lazy
from checker.grammar.lexicon import is_event_noun
from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.kinds import KINDS_BY_NAME

# Of the text in small letters. Alternatives that begin with a letter, not with a word's edge, are
# what makes the search fast; the edge is looked at afterwards.
_LONG_AGO = re.compile(
    "(?:"
    + "|".join(
        rf"{span} (?:ago|earlier|before)"
        for span in ("years?", "months", "decades?", "century", "centuries")
    )
    + r"|last (?:year|decade|century)|previous (?:year|decade|century)|earlier this year)\b"
)
# News names a weekday or a day; on a bare month an undated report looks back.
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?! \d)"
)
_BEFORE_MONTH = re.compile(r"\b(?:in|early|late|mid|last|since|until) $")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?<![\d,.$£€]....)(?!\d|[,.]\d)")
_FULL_DATE = re.compile(r"\b\d{1,2}(?:,|[a-z]{3,9}| [A-Z][a-z]{2,8}\.?,?) ((?:1[5-9]|20)\d\d)\b")
_GOES_ON = frozenset("it they this that these those he she its their both".split())
_PERSONAL = frozenset("they he she their both".split())
_RUN = 4
"""Sentences that go on from one: further on a writer names anew what he speaks of."""


_WEEKDAYS = "mon tues wednes thurs fri satur sun".split()
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})day\b", re.IGNORECASE)
# In running prose a full date is of another year: "on Oct. 10, 2002".
_PROSE = re.compile(r"\b(?:on|since|of|from|until|by)\s+(?:[A-Z][a-z]+\.? )?\Z", re.IGNORECASE)


class _Dated(NamedTuple):
    """A date in a sentence: plain offsets, its days in EDTF, or only its weekday (1 to 7)."""

    start: int
    end: int
    value: str
    weekday: int

    @property
    def told(self) -> tuple[str, int]:
        return self.value, self.weekday


class Times:
    """The dates of a passage, by the sentence they stand in."""

    def __init__(self, passage: Passage, readings: Sequence[Reading]) -> None:
        """Note the dates of each sentence, and the year the story is told in."""
        self._passage = passage
        self._dates: dict[int, list[_Dated]] = {}
        self._triggers: dict[tuple[int, int, int], Event | None] = {}
        for reading in readings:
            kind = KINDS_BY_NAME[reading.kind]
            if kind.subject != "event":
                continue
            value = kind.normal_form(reading.record).value
            weekday = 0 if value else _weekday(passage.text[reading.start : reading.end])
            if value or weekday:
                stands = self._dates.setdefault(passage.sentence_at(reading.start)[0], [])
                stands.append(_Dated(*reading.core, str(value or ""), weekday))
        self._year = passage.published.year if passage.published else _telling_year(passage)

    def of(self, sentence: Sentence, event: Event | None) -> tuple[str, int]:
        """Return the time that a sentence gives its event, in EDTF, empty if it gives none.

        With it comes the weekday, 1 to 7, where that is all that can be told, else 0. A date
        belongs to the event whose word it hangs on; the killing, the shooting and the attack of one
        sentence share theirs.
        """
        if event is None:
            return "", 0
        near: list[tuple[bool, int, _Dated]] = []
        for dated in self._dates.get(sentence.start, ()):
            first = sentence.index_at(dated.start)
            trigger = self.trigger(sentence, first, sentence.index_at(dated.end - 1) + 1)
            if trigger is not None and _share(sentence, trigger, event):
                near.append((trigger.token != event.token, abs(first - event.token), dated))
        if near:
            return min(near)[2].told
        before = self._gone_on_from(sentence)
        return self._dates[before[0]][0].told if before and before[0] in self._dates else ("", 0)

    def trigger(self, sentence: Sentence, first: int, last: int) -> Event | None:
        """Return the event that the tokens first up to last hang on; it is looked for once.

        Every value of a sentence asks for the events of all its dates.
        """
        key = sentence.start, first, last
        if key not in self._triggers:
            self._triggers[key] = find_trigger(sentence, first, last)
        return self._triggers[key]

    def own(self, sentence: Sentence, start: int) -> tuple[str, int]:
        """Return the date that begins at the plain offset, as ``of`` does."""
        for dated in self._dates.get(sentence.start, ()):
            if dated.start <= start < dated.end:
                return dated.told
        return "", 0

    def long_ago(self, sentence: Sentence) -> bool:
        """Whether a sentence, or the one it goes on from, tells of a time before the story.

        Only words that say so by themselves count: years before the one the article is told in,
        "two years ago"; a dated event is judged by its date.
        """
        if self._tells_past((sentence.start, sentence.end)):
            return True
        at = sentence.start, sentence.end
        for _ in range(_RUN):
            before = self._goes_on_from(at)
            if before is None:
                return False
            if self._tells_past(before):
                return True
            if self._opens_with(at, _PERSONAL):
                # A person was there before and after.
                return False
            at = before
        return False

    def _gone_on_from(self, sentence: Sentence) -> tuple[int, int] | None:
        """Return the sentence before one that goes on with "It killed ..."."""
        return self._goes_on_from((sentence.start, sentence.end))

    def _goes_on_from(self, bounds: tuple[int, int]) -> tuple[int, int] | None:
        """Return the sentence that one goes on from: "A quake ... It killed ... The quake ..."."""
        before = self._passage.sentence_before(bounds[0])
        if before is None or self._opens_with(bounds, _GOES_ON):
            return before
        words = self._passage.text[bounds[0] : bounds[0] + 40].split()
        if words[0] == "The" and len(words) > 1 and is_event_noun(words[1].lower()):
            # "The quake" is the one that the sentence before brings up as "a quake".
            brought = rf"\ban? (?:[\w.-]+ ){{0,4}}{re.escape(words[1])}\b"
            if re.search(brought, self._passage.text[slice(*before)], re.IGNORECASE):
                return before
        return None

    def _opens_with(self, bounds: tuple[int, int], words: frozenset[str]) -> bool:
        first = self._passage.text[bounds[0] : bounds[0] + 12].split()
        return bool(first) and first[0].lower() in words

    def _tells_past(self, bounds: tuple[int, int]) -> bool:
        start, end = bounds
        at = bisect_left(self._past, start)
        return at < len(self._past) and self._past[at] < end

    @lazy
    def _past(self) -> list[int]:
        """Where words of the passage tell by themselves of a time before the story, in order."""
        text, lowered = self._passage.text, self._passage.lowered
        found = [
            at
            for at in map(re.Match.start, _LONG_AGO.finditer(lowered))
            if not (at and (lowered[at - 1].isalnum() or lowered[at - 1] == "_"))
        ]
        if self._passage.published is None:
            months = map(re.Match.start, _MONTH.finditer(text))
            found += [at for at in months if _BEFORE_MONTH.search(text, max(0, at - 7), at)]
        years = _YEAR.finditer(text)
        found += [year.start() for year in years if int(year.group()) < self._year]
        return sorted(found)


def _share(sentence: Sentence, trigger: Event, event: Event) -> bool:
    if trigger.token == event.token:
        return True
    return is_incident(sentence, trigger) and is_incident(sentence, event)


def _weekday(words: str) -> int:
    """Return the weekday that words name, 1 for Monday, 0 where they name none."""
    found = _WEEKDAY.search(words)
    return _WEEKDAYS.index(found[1].lower()) + 1 if found else 0


def _telling_year(passage: Passage) -> int:
    """Return the year an undated article is told in: the latest it gives a full date of.

    Prose leaves its own year out; without a full date every year it names lies before it. Where
    weekdays tell the story's own days, "on October 10, 2002" is of a year before, too.
    """
    text = passage.text
    told = _WEEKDAY.search(text, passage.body) is not None
    dated = [
        int(found.group(1))
        for found in _FULL_DATE.finditer(text, passage.body)
        if not (told and _PROSE.search(text, max(passage.body, found.start() - 20), found.start()))
    ]
    return max(dated, default=9999)
