"""Incidents: which happening a mention belongs to, so that two like events stay two.

A story tells of its own incident and, in passing, of others: the quake two years before, the
shooting in another town. A sentence of such background names its time, and the names that stand
mostly in such sentences, and in few articles, are its anchors ("Pisco", "Hualien"): a
mention beside one belongs to that incident even where its own sentence names no time.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import read_edtf
from checker.match.stories import Stories
from checker.model.article import Article
from checker.model.mention import Mention

_SHARE = 0.5
"""Where more than half of a name's sentences tell of the past, it stands for that past."""
_BEFORE = dt.timedelta(days=45)
"""A story's own days; what lies further back is its background."""
_AFTER = dt.timedelta(days=3)
"""Time zones and slips of a day or two about the day of publication."""
_LONGEST = dt.timedelta(days=366)
_OPENING = 500
"""Letters within which a report says what happened, and when."""
_SLIP = dt.timedelta(days=2)


class Incident(NamedTuple):
    """The incident of a mention.

    anchors: the names that stand for it, empty for the story's own. time: its days as told, None
    where they are not. past: whether it lies before the story. places: where it took place, if that
    is nowhere the story speaks of otherwise. news: the day of publication where the event is news
    that day, None where it is looked back on or the day is not known. weekday: 1 to 7 where that is
    all that is told of its day, else 0.
    """

    anchors: frozenset[str]
    time: DaySpan | None
    past: bool
    places: frozenset[str] = frozenset()
    news: dt.date | None = None
    weekday: int = 0

    @property
    def own(self) -> bool:
        """Whether it is the story's own incident."""
        return not self.anchors and not self.past


def find_incidents(
    mentions: Sequence[Mention], articles: Sequence[Article], stories: Stories
) -> dict[str, Incident]:
    """Return the incident of each mention by its id."""
    times = {mention.id: _time(mention) for mention in mentions}
    published = {article.id: article.published for article in articles}
    past = {mention.id: _past(mention, times[mention.id], stories) for mention in mentions}
    told: dict[str, list[Mention]] = {}
    for mention in mentions:
        told.setdefault(stories.all_of(mention.article)[0], []).append(mention)
    anchors = {story: _anchors(each, past) for story, each in told.items()}
    leads = _leads(mentions, articles, times, past)
    incidents = {}
    for mention in mentions:
        time, weekday = times[mention.id], mention.subject.weekday
        if time is None and not weekday and mention.subject.incident and not past[mention.id]:
            time, weekday = leads.get(mention.article, (None, 0))
        incidents[mention.id] = Incident(
            anchors[stories.all_of(mention.article)[0]].intersection(mention.subject.names),
            time,
            past[mention.id],
            _elsewhere(mention, stories),
            _news(times[mention.id], published.get(mention.article)),
            weekday,
        )
    return incidents


def _leads(
    mentions: Sequence[Mention],
    articles: Sequence[Article],
    times: Mapping[str, DaySpan | None],
    past: Mapping[str, bool],
) -> dict[str, tuple[DaySpan | None, int]]:
    """Return by article the day and weekday of the incident it opens with, if it tells them.

    What a report tells of its incident further down, without a day, is of that day.
    """
    bodies = {article.id: article.body for article in articles}
    leads: dict[str, tuple[DaySpan | None, int]] = {}
    for mention in sorted(mentions, key=lambda each: (each.article, each.start)):
        told = times[mention.id], mention.subject.weekday
        if mention.start - bodies.get(mention.article, 0) > _OPENING or past[mention.id]:
            continue
        if mention.subject.incident and any(told):
            leads.setdefault(mention.article, told)
    return leads


def apart(a: Incident, b: Incident, *, dated: bool) -> str:
    """Return why two mentions cannot be of one incident, empty if they can.

    dated: whether the time is the value itself, which must not tell the two apart.
    """
    if a.anchors and b.anchors:
        return "" if a.anchors & b.anchors else "other incidents"
    if a.own != b.own:
        return "one tells of an earlier event"
    if bool(a.places) != bool(b.places) or (a.places and not a.places & b.places):
        return "other places"
    if dated and a.news and b.news and abs(a.news - b.news) > _BEFORE:
        return "news of other days"
    if not dated and a.time and b.time and _far(a.time, b.time):
        return "other days"
    if not dated and a.weekday and b.weekday and _steps(a.weekday, b.weekday) > _SLIP.days:
        return "other days"
    return ""


def _elsewhere(mention: Mention, stories: Stories) -> frozenset[str]:
    """Return a mention's places where none of its names is one that the story's reports share."""
    subject = mention.subject
    if not subject.places or stories.alone(mention.article):
        return frozenset()
    if any(stories.shares(mention.article, name) for name in (*subject.places, *subject.names)):
        return frozenset()
    return frozenset(subject.places)


def _time(mention: Mention) -> DaySpan | None:
    if not mention.subject.time:
        return None
    try:
        return read_edtf(mention.subject.time).span
    except ValueError:
        return None


def _past(mention: Mention, time: DaySpan | None, stories: Stories) -> bool:
    """Whether an event lies before its story: nobody who tells the story wrote near its time."""
    days = stories.days(mention.article)
    if time is None or time.last is None or time.first is None or not days:
        return mention.subject.past
    if time.last - time.first > _LONGEST:
        # "Since 2007" reaches up to the story's own days.
        return mention.subject.past
    first = time.first
    return not any(first - _AFTER <= day <= time.last + _BEFORE for day in days) and (
        time.last < days[-1]
    )


def _news(time: DaySpan | None, published: dt.date | None) -> dt.date | None:
    if published is None or time is None or time.last is None:
        return None
    return published if time.last >= published - _BEFORE else None


def _steps(a: int, b: int) -> int:
    """Return the days between two weekdays, whichever comes first."""
    return min((a - b) % 7, (b - a) % 7)


def _far(a: DaySpan, b: DaySpan) -> bool:
    """Whether two times are of two events: a day's slip is a newsroom's, three days are not."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    return a.last + _SLIP < b.first or b.last + _SLIP < a.first


def _anchors(mentions: Iterable[Mention], past: Mapping[str, bool]) -> frozenset[str]:
    """Return the names that stand for a past incident in the reports of one story."""
    sentences: dict[str, dict[tuple[str, int], bool]] = {}
    articles = set()
    for mention in mentions:
        articles.add(mention.article)
        for name in mention.subject.names:
            told = sentences.setdefault(name, {})
            key = mention.article, mention.sentence[0]
            told[key] = told.get(key, False) or past[mention.id]
    few = max(2, len(articles) // 2)
    return frozenset(
        name
        for name, told in sentences.items()
        if sum(told.values()) > _SHARE * len(told)
        and any(told.values())
        and len({article for article, _ in told}) <= few
    )
