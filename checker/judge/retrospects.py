"""Retrospects: doubts whether two values at odds belong to one time, and to one of several events.

A report looks back ("Lind, 43, said in 2006") and tells of further events of its sort ("earlier in
the day a quake of magnitude 2.0 struck"); what follows there is said of those.
"""

import re

from checker.grammar.lexicon import is_event_noun
from checker.judge.pair import Doubt, Pair
from checker.model.mention import Mention

_PERSON = "same person"
"""The feature of matching that puts mentions together by whom they are said of."""
_LEAD = 3
"""So many sentences introduce the event of the report itself, perhaps more than once."""
_INTRODUCED = re.compile(
    r"\b(?:an?|another|a second)((?: [\w.-]+){1,5}?)(?: [\w.-]+){0,9}? (?:struck|strikes|hit|hits|"
    r"shook|rattled|occurred|happened|took place|was recorded|was felt|erupted|broke out|crashed|"
    r"collapsed|exploded|followed)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?]['\")]*\s+|\n+")


def _looks_back(pair: Pair) -> str:
    """Whether one tells how old somebody was at an earlier time.

    Of other things earlier ones are kept apart as other incidents; of a person all is put together.
    """
    person = any(feature.name == _PERSON for feature in pair.link.features)
    if not person or pair.a.subject.past == pair.b.subject.past:
        return ""
    return "one looks back at an earlier time"


def _of_a_second(pair: Pair) -> str:
    """Whether the text brings up a further event between the two."""
    if not pair.one_article or _events_before(pair.a, pair) == _events_before(pair.b, pair):
        return ""
    return "the text goes on to another event of the sort"


def _events_before(mention: Mention, pair: Pair) -> int:
    """Return how many further events the text has brought up, the mention's sentence included."""
    article = pair.sources.article(mention)
    breaks = [found.end() for found in _SENTENCE.finditer(article.text, article.body)]
    if len(breaks) < _LEAD:
        return 0
    told = _INTRODUCED.finditer(article.text, breaks[_LEAD - 1], mention.sentence[1])
    return sum(any(map(is_event_noun, found[1].lower().split())) for found in told)


DOUBTS: tuple[Doubt, ...] = (_looks_back, _of_a_second)
