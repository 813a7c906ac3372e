"""Occasions: which articles tell of two happenings, of one sort and perhaps in one city.

Articles on two stories share hardly a name. Two strikes in one city, two quarters of one company,
two matches of the same teams share many: there the days of which the articles have news, and the
names they open with, tell them apart. A report that follows up an old one names its time.
"""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from itertools import combinations

from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import read_edtf
from checker.grammar.letters import fold_accents
from checker.grammar.lexicon import noun_class, read_uses
from checker.grammar.names import Name, find_names
from checker.grammar.passage import Passage
from checker.grammar.sentences import find_sentences
from checker.match.stories import Stories, names_in
from checker.model.article import Article
from checker.model.mention import Mention

_SLIP = dt.timedelta(days=2)
"""Reports of one happening name its day or the day after, or were published then."""
_NEWS = dt.timedelta(days=45)
"""How long something is news; what is reported later says that it looks back."""
_WEEK = dt.timedelta(days=7)
_YEAR = dt.timedelta(days=366)
_LEAD = 3
"""So many sentences, beside the headline, tell what the news is."""
_LOOK = 6
"""Among so many they are looked for: headlines and datelines are none."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_WHERE = re.compile(r"\b(?:in|at|near|of|outside|off|from)\s+$", re.IGNORECASE)
_OPENING = re.compile(r"(?:^|[\n.!?:])[ \"'(]*$")
# What tells a name from a word that opens a sentence: "Hull, a port", "Hull council", "Hull's".
_NAMED = re.compile(
    r", (?:an?|the|its|their|his|her|whose|which|who)\b|'s\b|"
    r" (?:council|police|airport|university|hospital|harbour|harbor|stadium|mayor|prosecutors)\b"
)
_SPEAKS = re.compile(r"(?:,[^,.]{1,60},)? (?:said|says|told|added|explained|wrote|tweeted)\b")
_SAID = re.compile(r"\b(?:said|says|told|according to)(?: [\w'-]+){0,5},? $")
_DATELINE = re.compile(r" ?(?:\([A-Z]\w+\) ?)?(?:--?|[\u2013\u2014]) ?")


class Occasions:
    """Which articles tell of two happenings.

    What holds of two reports holds of all that follow them up: where one of several later reports
    looks back at a day, the others need not.
    """

    def __init__(
        self, mentions: Sequence[Mention], articles: Sequence[Article], stories: Stories
    ) -> None:
        """Join the articles of each story that tell of one happening, step by step."""
        self._stories = stories
        times: dict[str, list[DaySpan]] = {}
        for mention in sorted(mentions, key=lambda each: each.start):
            if (time := _read(mention.subject.time)) is not None:
                times.setdefault(mention.article, []).append(time)
        reports = {each.id: _Report(each, times.get(each.id, ())) for each in articles}
        self._stands = {article: article for article in reports}
        for story in stories.all():
            for a, b in combinations(story, 2):
                if self._find(a) != self._find(b) and not _differ(reports[a], reports[b]):
                    self._stands[self._find(b)] = self._find(a)

    def apart(self, a: str, b: str) -> str:
        """Return why two articles, by their ids, tell of two happenings, empty if they may not."""
        if a == b:
            return ""
        if not self._stories.akin(a, b):
            return "two stories" if self._stories.apart(a, b) else ""
        return "two happenings" if self._find(a) != self._find(b) else ""

    def _find(self, article: str) -> str:
        while (before := self._stands.get(article, article)) != article:
            article = before
        return article


class _Report:
    """What of an article tells which happening it is about.

    times: the days it names. published: when it was. fresh: the day, just before, of which it has
    news. text: in small letters. names: all words that stand for names. lead: the names it opens
    with, and whether each is a place.
    """

    def __init__(self, article: Article, times: Sequence[DaySpan]) -> None:
        self.published = article.published
        self.times = [(time.first, time.last) for time in times if time.first and time.last]
        self.fresh = self._fresh_day()
        self.text = fold_accents(article.text[article.body :]).lower()
        self.names = frozenset(names_in(article.text[article.body :]))
        self.lead = _opening_names(article, self.names)

    def _fresh_day(self) -> dt.date | None:
        day = self.published
        if day is None:
            return None
        near = (
            first for first, last in self.times if first == last and day - _SLIP <= first <= day
        )
        return next(near, None)

    def knows(self, name: str) -> bool:
        """Whether a name stands in the report; a word that is in no dictionary is enough of it."""
        words = name.split()
        own = any(word in self.names for word in words if not read_uses(word))
        return own or name in self.text

    def names_day(self, day: dt.date) -> bool:
        """Whether the report names a day, or the week it lies in."""
        return any(
            last - first <= _WEEK and first - _SLIP <= day <= last + _SLIP
            for first, last in self.times
        )

    def looks_back(self, then: dt.date, now: dt.date) -> bool:
        """Whether the report names a time about which something was news, well before its own."""
        return any(
            last - first <= _YEAR and last < now - _NEWS and first - _SLIP <= then <= last + _NEWS
            for first, last in self.times
        )


def _differ(a: _Report, b: _Report) -> bool:
    return _on_other_days(a, b) or _of_others(a, b)


def _on_other_days(a: _Report, b: _Report) -> bool:
    """Whether two reports are news of days apart, and neither names the other's.

    The days are counted from the publication: a report that gives its news another day than the
    others, on the same day as they, is no report of other news.
    """
    if not a.published or not b.published:
        return False
    gap = abs(a.published - b.published)
    if gap > _NEWS:
        first, last = sorted((a.published, b.published))
        return not (a if a.published == last else b).looks_back(first, last)
    if gap <= _SLIP or not a.fresh or not b.fresh:
        return False
    return not a.names_day(b.fresh) and not b.names_day(a.fresh)


def _of_others(a: _Report, b: _Report) -> bool:
    """Whether each opens with a name the other does not know, and they share hardly any.

    Hardly any: one or none, or no place where each names some.
    """
    mine = {name for name in a.lead if not b.knows(name)}
    theirs = {name for name in b.lead if not a.knows(name)}
    if not mine or not theirs:
        return False
    if max(_count(a.lead.keys() - mine), _count(b.lead.keys() - theirs)) <= 1:
        return True
    places = [{name for name, place in each.lead.items() if place} for each in (a, b)]
    return bool(all(places) and places[0] <= mine and places[1] <= theirs)


def _count(names: Collection[str]) -> int:
    """Return how many names there are, those that share a word ("Oslo", "Port of Oslo") as one."""
    told: list[set[str]] = []
    for name in sorted(names):
        words = set(name.split())
        if not any(words & other for other in told):
            told.append(words)
    return len(told)


def _opening_names(article: Article, known: Collection[str]) -> dict[str, bool]:
    """Return the names of headline and first sentences, and whether each is a place.

    known: the words of the article that stand for names.
    """
    text = article.text
    sentences = (text[slice(*each)] for each in find_sentences(text, article.body)[:_LOOK])
    prose = [sentence for sentence in sentences if _is_prose(sentence)][:_LEAD]
    passage = Passage("\n".join([article.title] * _is_prose(article.title) + prose))
    found: dict[str, bool] = {}
    for name in find_names(passage, 0, len(passage.text)):
        key = fold_accents(name.words).lower()
        if any(word in known for word in key.split()) and not _is_no_name(passage.text, name):
            place = _WHERE.search(passage.text, max(0, name.start - 12), name.start)
            found[key] = found.get(key, False) or bool(place)
    return found


def _is_prose(sentence: str) -> bool:
    """Whether capitals tell something: where most words have one, as in headlines, they do not."""
    words = _WORD.findall(sentence)
    return sum(1 for word in words if word.islower()) * 2 > len(words)


def _is_no_name(text: str, name: Name) -> bool:
    """Whether it is a dateline, who speaks, or but the word that opens a sentence."""
    if _DATELINE.match(text, name.end):
        return True
    if " " in name.words:
        return name.personal and bool(
            _SPEAKS.match(text, name.end) or _SAID.search(text, 0, name.start)
        )
    word = name.words.lower()
    if not (read_uses(word) or noun_class(word)):
        return False
    opens = _OPENING.search(text, max(0, name.start - 6), name.start) or not name.start
    return name.words.isupper() or bool(opens and not _NAMED.match(text, name.end))


def _read(time: str) -> DaySpan | None:
    try:
        return read_edtf(time).span if time else None
    except ValueError:
        return None
