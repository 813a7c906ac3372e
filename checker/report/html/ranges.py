"""Ranges: the picture of which values each source allows, drawn on one line below the other."""

import datetime as dt
import math
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.algebra.edtf import read_edtf
from checker.model.mention import Mention
from checker.report.rows import Row
from checker.report.values import day_name, number

_MARGIN = 6.0
_WIDEST = 50
"""From this ratio of the largest to the least bound on, steps are of one ratio, not of one size."""


class Bar(NamedTuple):
    """What one value allows: from ``left`` to ``right``, percent of the picture's width.

    open_left, open_right: whether it goes on beyond. sources: who says so.
    """

    value: str
    left: float
    right: float
    open_left: bool
    open_right: bool
    decisive: bool
    sources: tuple[str, ...]

    @property
    def is_point(self) -> bool:
        """Whether it allows one value only."""
        return not (self.open_left or self.open_right) and self.right - self.left < 0.01


class Tick(NamedTuple):
    """A place on the scale, percent of the width, and the value there."""

    at: float
    label: str
    anchor: str


class Ranges(NamedTuple):
    """The bars of a fact's values, and the scale they stand on."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]

    @property
    def are_points(self) -> bool:
        """Whether each allows one value only: a timeline, where there is one, shows them, too."""
        return all(bar.is_point for bar in self.bars)


class _Bounds(NamedTuple):
    low: float | None
    high: float | None


def draw_ranges(rows: Sequence[Row]) -> Ranges | None:
    """Return the picture of a fact's values; None where they are no numbers or days, or all one."""
    bounds = [_bounds(row.mention) for row in rows]
    known = [(row, each) for row, each in zip(rows, bounds, strict=True) if each]
    ends = sorted({end for _, each in known for end in each if end is not None})
    if len({row.value for row, _ in known}) < 2 or len(ends) < 2:
        return None
    place = _scale(ends)
    label = _day if _is_dated(known[0][0].mention) else _number
    bars = [_bar(value, alike, place) for value, alike in _by_value(known)]
    first, last = ends[0], ends[-1]
    ticks = (Tick(place(first), label(first), "start"), Tick(place(last), label(last), "end"))
    return Ranges(tuple(bars), ticks)


def _by_value(known: Iterable[tuple[Row, _Bounds]]) -> Iterable[tuple[_Bounds, list[Row]]]:
    together: dict[str, tuple[_Bounds, list[Row]]] = {}
    for row, bounds in known:
        together.setdefault(row.value, (bounds, []))[1].append(row)
    return together.values()


def _bar(bounds: _Bounds, rows: Sequence[Row], place: Callable[[float], float]) -> Bar:
    return Bar(
        value=rows[0].value,
        left=0.0 if bounds.low is None else place(bounds.low),
        right=100.0 if bounds.high is None else place(bounds.high),
        open_left=bounds.low is None,
        open_right=bounds.high is None,
        decisive=any(row.decisive for row in rows),
        sources=tuple(dict.fromkeys(row.source for row in rows)),
    )


def _bounds(mention: Mention) -> _Bounds | None:
    """Return the bounds of a value as figures, of days as their numbers; None where it has none."""
    normal = mention.normal
    if normal.low is not None or normal.high is not None:
        return _Bounds(_figure(normal.low), _figure(normal.high))
    if isinstance(normal.value, str):
        try:
            span = read_edtf(normal.value).span
        except ValueError:
            return None
        if span.first or span.last:
            return _Bounds(
                *(float(day.toordinal()) if day else None for day in (span.first, span.last))
            )
    return None


def _figure(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _scale(ends: Sequence[float]) -> Callable[[float], float]:
    low, high = ends[0], ends[-1]
    by_ratio = low > 0 and high / low >= _WIDEST
    fit: Callable[[float], float] = math.log if by_ratio else float
    first, length = fit(low), fit(high) - fit(low)

    def place(value: float) -> float:
        return round(_MARGIN + (fit(value) - first) / length * (100 - 2 * _MARGIN), 2)

    return place


def _is_dated(mention: Mention) -> bool:
    return mention.normal.low is None and mention.normal.high is None


def _day(ordinal: float) -> str:
    return day_name(dt.date.fromordinal(int(ordinal)))


def _number(figure: float) -> str:
    return number(Decimal(str(figure)))
