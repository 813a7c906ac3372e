"""Resolve: which days a reference names, in its setting.

Everything relative counts from the day of publication; without one nothing is guessed.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan, Part
from checker.algebra.edtf import unit_edtf, write_edtf
from checker.algebra.holidays import holiday
from checker.kinds.date.reference import Reference
from checker.kinds.date.setting import Look, Setting
from checker.kinds.date.words import WEEKDAYS

# A coming day is taken for a past one unless it is so many times nearer.
_PAST_PREFERRED = 4
# A day of nearly a year ago or ahead would be given with its year (Associated Press Stylebook,
# "dates"), so one that close by is meant in spite of a verb that looks the other way: "he said that
# Dec. 5 ...", and of what should just have come to pass "the Nov. 1 deadline".
_A_YEAR_OFF, _CLOSE, _JUST_PAST = 300, 31, 3
# Two digits of a decade up to this one are read as of this century ("the '10s").
_LAST_SHORT_DECADE = 20


@dataclass(frozen=True, slots=True)
class Resolved:
    """Days, and the EDTF string of what was named; the days can be fewer than it says."""

    value: str
    days: DaySpan


def resolve(reference: Reference, setting: Setting) -> Resolved | None:
    """Return the days named; None if the setting does not tell or there is no such day."""
    if reference.swappable and setting.day_comes_first():
        reference = replace(reference, month=reference.day, day=reference.month)
    try:
        whole = _whole(reference, setting)
    except (ValueError, OverflowError):
        return None
    if whole is None:
        return None
    if reference.part is not None and not whole.days.single:
        days = calendar.part_of(whole.days, reference.part)
        sharp = reference.part in (Part.START, Part.END)
        return Resolved(write_edtf(days) if sharp else whole.value, days)
    if reference.narrow and setting.published is not None:
        past = reference.narrow in ("earlier", "to date")
        side = DaySpan(None, setting.published) if past else DaySpan(setting.published, None)
        days = calendar.meet(whole.days, side) or whole.days
        return Resolved(
            write_edtf(days) if reference.narrow in ("rest", "to date") else whole.value, days
        )
    return whole


def relative_form(reference: Reference) -> str:
    """Return the normal form of a reference that counts from a day outside it, "" of a full one."""
    if reference.year is not None or reference.decade is not None or reference.century is not None:
        return ""
    step = f":{reference.step}" if reference.step is not None else ""
    if reference.holiday:
        return f"holiday:{reference.holiday}{step}"
    if reference.weekday is not None and reference.month is None:
        unit = f":{reference.unit}" if reference.unit else ""
        return f"weekday:{reference.weekday}{unit}{step}"
    if reference.month is not None:
        day = "" if reference.day is None else f"-{reference.day:02d}"
        return f"XXXX-{reference.month:02d}{day}{step}"
    if reference.season is not None:
        return f"season:{reference.season}{step}"
    if reference.quarter:
        return f"quarter:{reference.quarter}{step}"
    if reference.half:
        return f"half:{reference.half}{step}"
    if reference == Reference(day=reference.day) and reference.day is not None:
        return f"XXXX-XX-{reference.day:02d}"
    letter = {"day": "D", "week": "W", "month": "M", "year": "Y"}.get(reference.unit)
    if letter:
        return f"P{reference.step or 0}{letter}"
    return f"{reference.unit}{step or ':0'}"


def _whole(reference: Reference, setting: Setting) -> Resolved | None:
    if reference.item:
        return _item(reference, setting)
    if reference.holiday:
        name = reference.holiday
        return _in_some_year(reference, setting, lambda y: calendar.one_day(holiday(name, y)))
    if reference.decade is not None:
        return _plain(calendar.year(_decade(reference.decade), 10))
    if reference.century is not None:
        # The 20th century ended with 2000; EDTF cuts it at 1999.
        first = (reference.century - 1) * 100
        if not 1 < reference.century < 23:
            return None
        return Resolved(f"{first // 100:02d}XX", calendar.year(first, 101))
    if reference.month is not None:
        return _month_or_day(reference, setting)
    if reference == Reference(day=reference.day):
        return _day_of_month(reference.day or 0, setting)
    if reference.season is not None:
        return _season(reference, setting)
    if reference.quarter or reference.half:
        return _quarter_or_half(reference, setting)
    if reference.weekday is not None:
        day = _weekday(reference.weekday, reference, setting)
        return _plain(calendar.one_day(day)) if day else None
    if reference.year is not None:
        return _plain(calendar.year(reference.year)) if reference.year else None
    if reference.unit and setting.published:
        return _period(reference, setting.published, setting)
    return None


def _plain(days: DaySpan) -> Resolved:
    return Resolved(write_edtf(days), days)


def _decade(number: int) -> int:
    if number >= 100:
        return number
    return number + (2000 if number < _LAST_SHORT_DECADE else 1900)


def _month_or_day(reference: Reference, setting: Setting) -> Resolved | None:
    number, day = reference.month, reference.day
    assert number is not None
    if day is not None:
        found = _in_some_year(
            reference, setting, lambda y: calendar.one_day(dt.date(y, number, day))
        )
        if found and reference.unit == "week" and found.days.first:
            return _plain(calendar.week(found.days.first))
        if found and reference.unit == "weekend" and found.days.first:
            # The weekend of a Monday, which is often a holiday, is the one before it.
            return _plain(calendar.weekend(calendar.add_days(found.days.first, -1)))
        return found
    return _in_some_year(reference, setting, lambda y: calendar.month(y, number))


def _day_of_month(day: int, setting: Setting) -> Resolved | None:
    """Return "the 15th": of the month of publication or the one next to it, as the verb looks."""
    published = setting.published
    if published is None:
        return None
    ahead = setting.look() is Look.FORWARD
    first = published.replace(day=1)
    if (day > published.day) != ahead and day != published.day:
        first = calendar.add_months(first, 1 if ahead else -1)
    return _plain(calendar.one_day(first.replace(day=day)))


def _season(reference: Reference, setting: Setting) -> Resolved | None:
    code = reference.season
    assert code is not None
    found = _in_some_year(reference, setting, lambda y: calendar.season(y, code))
    if found is None or found.days.last is None:
        return None
    # A season's name holds the year of its last day but for winter, which reaches into the next.
    year = found.days.last.year - (code == calendar.WINTER)
    return Resolved(unit_edtf(year, code), found.days)


def _quarter_or_half(reference: Reference, setting: Setting) -> Resolved | None:
    if reference.quarter:
        first, count, code = 3 * reference.quarter - 2, 3, 32 + reference.quarter
    else:
        first, count, code = 6 * (reference.half or 1) - 5, 6, 39 + (reference.half or 1)
    named = reference
    if reference.unit == "year" and reference.step is None and reference.year is None:
        named = replace(reference, step=0)
    found = _in_some_year(named, setting, lambda y: calendar.months(y, first, count))
    if found is None or found.days.first is None:
        return None
    if reference.half:
        return _plain(found.days)
    return Resolved(unit_edtf(found.days.first.year, code), found.days)


def _in_some_year(
    reference: Reference, setting: Setting, days_in: Callable[[int], DaySpan]
) -> Resolved | None:
    """Return the days of the year that is named, meant by the story, or nearest as verbs look."""
    if reference.year is not None:
        return _plain(days_in(reference.year))
    published = setting.published
    if reference.step is not None and published is not None:
        if reference.unit == "year":
            return _plain(days_in(published.year + reference.step))
        return _stepped(reference.step, published, days_in)
    if reference.step is None:
        year = setting.story_year()
        if year is not None:
            return _plain(days_in(year))
    if published is None:
        return None
    nearest = _nearest(published, setting.look(), days_in)
    if reference.weekday is not None and reference.day is not None and nearest is not None:
        return _on_weekday(reference.weekday, published, days_in) or nearest
    return nearest


def _on_weekday(
    weekday: int, published: dt.date, days_in: Callable[[int], DaySpan]
) -> Resolved | None:
    """Return the day of last, this or next year that falls on the weekday given with it."""
    near = _in_years(published.year - 1, published.year + 1, days_in)
    right = [days for days in near if days.first and days.first.isoweekday() == weekday]
    return _plain(right[0]) if len(right) == 1 else None


def _candidates(published: dt.date, days_in: Callable[[int], DaySpan]) -> list[DaySpan]:
    """Return the spans of the years around, in order; February 29 is looked for further away."""
    found = _in_years(published.year - 2, published.year + 2, days_in)
    if len(found) < 5:
        found = _in_years(published.year - 8, published.year + 8, days_in)
    return found


def _in_years(first: int, last: int, days_in: Callable[[int], DaySpan]) -> list[DaySpan]:
    found = []
    for year in range(max(2, first), min(9998, last) + 1):
        try:
            found.append(days_in(year))
        except ValueError:
            continue
    return found


def _stepped(step: int, published: dt.date, days_in: Callable[[int], DaySpan]) -> Resolved | None:
    if step == 0:
        return _plain(days_in(published.year))
    candidates = _candidates(published, days_in)
    if step < 0:
        past = [days for days in candidates if days.last and days.last < published]
        return _plain(past[step]) if len(past) >= -step else None
    coming = [days for days in candidates if days.first and days.first > published]
    return _plain(coming[step - 1]) if len(coming) >= step else None


def _nearest(published: dt.date, look: Look, days_in: Callable[[int], DaySpan]) -> Resolved | None:
    candidates = _candidates(published, days_in)
    for days in candidates:
        if published in days:
            return _plain(days)
    past = [days for days in candidates if days.last and days.last < published]
    coming = [days for days in candidates if days.first and days.first > published]
    if not past or not coming:
        return None
    assert past[-1].last is not None
    assert coming[0].first is not None
    back, ahead = (published - past[-1].last).days, (coming[0].first - published).days
    if look is Look.BACK and past[-1].single and back > _A_YEAR_OFF and ahead < _CLOSE:
        return _plain(coming[0])
    if look is Look.FORWARD and coming[0].single and ahead > _A_YEAR_OFF and back <= _JUST_PAST:
        return _plain(past[-1])
    if look is Look.FORWARD or (look is Look.NOWHERE and back > _PAST_PREFERRED * ahead):
        return _plain(coming[0])
    return _plain(past[-1])


def _weekday(weekday: int, reference: Reference, setting: Setting) -> dt.date | None:
    published = setting.published
    if published is None:
        return None
    if reference.unit == "week":
        monday = calendar.week(calendar.add_days(published, 7 * (reference.step or 0))).first
        return calendar.weekday_after(monday, weekday) if monday else None
    if reference.day is not None:
        return _weekday_of_month(weekday, reference.day, published)
    if reference.step is not None and reference.step < 0:
        last = calendar.weekday_before(published, weekday, strictly=True)
        return calendar.add_days(last, 7 * (reference.step + 1))
    if reference.step == 2:
        return calendar.add_days(calendar.weekday_after(published, weekday, strictly=True), 7)
    if reference.step == 1:
        monday = calendar.week(calendar.add_days(published, 7)).first
        return calendar.weekday_after(monday, weekday) if monday else None
    look = setting.look()
    forward = look is Look.FORWARD or (reference.step == 0 and look is not Look.BACK)
    side = calendar.weekday_after if forward else calendar.weekday_before
    return side(published, weekday)


def _weekday_of_month(weekday: int, day: int, published: dt.date) -> dt.date | None:
    """Return the nearest day that is both ("Tuesday the 21st"), a past one first."""
    first = published.replace(day=1)
    for months in range(13):
        for start in (calendar.add_months(first, -months), calendar.add_months(first, months)):
            try:
                candidate = start.replace(day=day)
            except ValueError:
                continue
            if candidate.isoweekday() == weekday:
                return candidate
    return None


def _period(reference: Reference, published: dt.date, setting: Setting) -> Resolved | None:
    step = reference.step or 0
    match reference.unit:
        case "day":
            return _plain(calendar.one_day(calendar.add_days(published, step)))
        case "week":
            return _plain(calendar.week(calendar.add_days(published, 7 * step)))
        case "workweek":
            days = calendar.week(calendar.add_days(published, 7 * step))
            return _plain(DaySpan(days.first, calendar.add_days(days.last or published, -2)))
        case "weekend":
            return _plain(_weekend(reference.step, published, setting.look()))
        case "month":
            first = calendar.add_months(published.replace(day=1), step)
            if reference.day is not None:
                return _plain(calendar.one_day(first.replace(day=reference.day)))
            return _plain(calendar.month(first.year, first.month))
        case "quarter":
            number = published.year * 4 + (published.month - 1) // 3 + step
            year, index = divmod(number, 4)
            return Resolved(unit_edtf(year, 33 + index), calendar.months(year, 3 * index + 1, 3))
        case "year":
            return _plain(calendar.year(published.year + step))
        case "decade":
            return _plain(calendar.year(published.year // 10 * 10 + 10 * step, 10))
        case "century":
            return _plain(calendar.year(published.year // 100 * 100 + 100 * step, 100))
    return None


def _weekend(step: int | None, published: dt.date, look: Look) -> DaySpan:
    this = calendar.weekend(published)
    before = calendar.weekend(calendar.add_days(published, -7))
    begun = this.first is not None and this.first <= published
    if step:
        return calendar.weekend(calendar.add_days(published, 7 * step))
    if step == 0:
        return before if look is Look.BACK and not begun and published.isoweekday() < 4 else this
    return this if begun or look is Look.FORWARD else before


def _item(reference: Reference, setting: Setting) -> Resolved | None:
    """Return "the first Monday of", "the last week of" what the rest of the reference names."""
    if reference.item == "iso week" and reference.year is not None:
        monday = dt.date.fromisocalendar(reference.year, reference.nth or 0, 1)
        return _plain(calendar.week(monday))
    named = replace(reference, item="", nth=None)
    if named.unit and named.step is None:
        named = replace(named, step=0)
    holder = _whole(named, setting)
    n = reference.nth
    if holder is None or n is None or holder.days.first is None or holder.days.last is None:
        return None
    if reference.item == "day":
        end = (holder.days.first, n - 1) if n > 0 else (holder.days.last, n + 1)
        day = calendar.add_days(*end)
        return _plain(calendar.one_day(day)) if day in holder.days else None
    if reference.item == "month":
        first = calendar.add_months(holder.days.first, n - 1 if n > 0 else 12 + n)
        return _plain(calendar.month(first.year, first.month)) if first in holder.days else None
    weekday = WEEKDAYS.get(reference.item, 4 if reference.item == "week" else 6)
    found = calendar.nth_weekday(holder.days, weekday, n)
    if found is None:
        return None
    if reference.item == "week":
        # A week belongs to the month of its Thursday, as in ISO 8601; but many count from the 1st.
        week = calendar.week(found)
        first = calendar.add_days(holder.days.first, 7 * (n - 1))
        counted = DaySpan(first, calendar.add_days(first, 6))
        if n < 0:
            last = calendar.add_days(holder.days.last, 7 * (n + 1))
            counted = DaySpan(calendar.add_days(last, -6), last)
        return Resolved(write_edtf(week), calendar.join(week, counted))
    if reference.item == "weekend":
        return _plain(DaySpan(found, calendar.add_days(found, 1)))
    return _plain(calendar.one_day(found))
