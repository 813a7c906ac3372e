"""Timeline: the values of a fact over the days on which they were published."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.model.verdict import Judgement, Verdict
from checker.report.rows import Row
from checker.report.values import day_name

_LEFT, _RIGHT = 6.0, 94.0
_TOP, _BOTTOM = 30.0, 112.0
_LABEL_ROOM = 11.0
"""Percent of the width that a label takes; of two closer ones the second is left out."""


class Point(NamedTuple):
    """A value as published on a day: x in percent of the width, y in pixels from the top."""

    x: float
    y: float
    value: str
    day: str
    sources: tuple[str, ...]
    shows_value: bool
    shows_day: bool
    anchor: str


class Timeline(NamedTuple):
    """The points in the order of their days, and the line through the highest of each day."""

    points: tuple[Point, ...]
    steps: tuple[tuple[Point, Point], ...]
    told: str


def draw_timeline(judgement: Judgement, rows: Sequence[Row]) -> Timeline | None:
    """Return the picture of a fact whose figures change in time; None where there is no such story.

    There is one for what was updated, and for a conflict over what may rise if it takes three days
    and three figures: two are no story.
    """
    found = sorted(_dated(rows), key=lambda each: each[:2])
    days = sorted({day for day, _, _ in found})
    figures = sorted({figure for _, figure, _ in found})
    least = 2 if judgement.verdict is Verdict.UPDATED else 3
    may_rise = judgement.fact.cumulative and judgement.verdict is not Verdict.NOT_COMPARABLE
    if not may_rise or len(days) < least or len(figures) < least:
        return None
    together: dict[tuple[dt.date, float], list[Row]] = {}
    for day, figure, row in found:
        together.setdefault((day, figure), []).append(row)
    points = _points(together, days, figures)
    highest: dict[str, Point] = {}
    for point in points:
        highest[point.day] = point
    told = "; ".join(f"{each.day}: {each.value} ({', '.join(each.sources)})" for each in points)
    return Timeline(tuple(points), tuple(pairwise(highest.values())), told)


def _dated(rows: Iterable[Row]) -> Iterable[tuple[dt.date, float, Row]]:
    for row in rows:
        normal, day = row.mention.normal, row.article.published if row.article else None
        ends = [end for end in (normal.low, normal.high) if end is not None]
        if day and ends:
            yield day, sum(map(float, ends)) / len(ends), row


def _points(
    together: dict[tuple[dt.date, float], list[Row]],
    days: Sequence[dt.date],
    figures: Sequence[float],
) -> list[Point]:
    length, height = (days[-1] - days[0]).days, figures[-1] - figures[0]
    points: list[Point] = []
    for (day, figure), rows in together.items():
        x = _LEFT + (day - days[0]).days / length * (_RIGHT - _LEFT)
        y = _BOTTOM - (figure - figures[0]) / height * (_BOTTOM - _TOP)
        near = [each for each in points if x - each.x < _LABEL_ROOM]
        value = rows[0].value
        points.append(
            Point(
                x=round(x, 2),
                y=round(y, 1),
                value=value,
                day=day_name(day),
                sources=tuple(dict.fromkeys(row.source for row in rows)),
                shows_value=not any(e.shows_value and abs(e.y - y) < 16 for e in near),
                shows_day=not any(each.shows_day for each in near),
                anchor="start" if x < 15 else "end" if x > 85 else "middle",
            )
        )
    return points
