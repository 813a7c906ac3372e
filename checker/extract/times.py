"""Times: which time a sentence tells of, and whether it lies well before the story."""

import datetime as dt
import re
from collections.abc import Sequence

from checker.algebra.edtf import read_edtf
from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.kinds import KINDS_BY_NAME

_BEFORE = dt.timedelta(days=45)
"""A story's own days; what lies further back is its background."""
_LONG_AGO = re.compile(
    r"\b(?:years?|months|decades?|century|centuries) (?:ago|earlier|before)\b|"
    r"\b(?:last|previous) (?:year|decade|century)\b|\bearlier this year\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d,.$£€])(?:1[5-9]|20)\d\d(?!\d|[,.]\d)")
_FULL_DATE = re.compile(r"\b\d{1,2}(?:,|[a-z]{3,9}| [A-Z][a-z]{2,8}\.?,?) ((?:1[5-9]|20)\d\d)\b")
_GOES_ON = frozenset("it they this that these those he she its their both".split())


class Times:
    """The times that the sentences of a passage tell of, by the sentence's start."""

    def __init__(self, passage: Passage, readings: Sequence[Reading]) -> None:
        """Note the first time of each sentence, and the year the story is told in."""
        self._passage = passage
        self._named: dict[int, str] = {}
        for reading in readings:
            kind = KINDS_BY_NAME[reading.kind]
            if kind.subject == "event" and (value := kind.normal_form(reading.record).value):
                self._named.setdefault(passage.sentence_at(reading.start)[0], str(value))
        self._year = passage.published.year if passage.published else _telling_year(passage)

    def named(self, sentence: tuple[int, int]) -> str:
        """Return the time a sentence names itself, in EDTF, empty if it names none."""
        return self._named.get(sentence[0], "")

    def past(self, sentence: tuple[int, int]) -> bool:
        """Whether a sentence, or the one it goes on from, tells of a time before the story."""
        if self._tells_past(sentence):
            return True
        words = self._passage.text[sentence[0] : sentence[0] + 12].split()
        if not words or words[0].lower() not in _GOES_ON:
            return False
        before = self._passage.sentence_before(sentence[0])
        return before is not None and self._tells_past(before)

    def _tells_past(self, sentence: tuple[int, int]) -> bool:
        text = self._passage.text
        if _LONG_AGO.search(text, *sentence):
            return True
        published = self._passage.published
        named = self.named(sentence)
        if published is not None and named:
            last = read_edtf(named).span.last
            return last is not None and last < published - _BEFORE
        return any(int(year) < self._year for year in _YEAR.findall(text, *sentence))


def _telling_year(passage: Passage) -> int:
    """Return the year an undated article is told in: the latest it gives a full date of.

    Prose leaves its own year out; without a full date every year it names lies before it.
    """
    dated = [int(found.group(1)) for found in _FULL_DATE.finditer(passage.text, passage.body)]
    return max(dated, default=9999)
