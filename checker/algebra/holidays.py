"""Holidays: the day of a year on which a feast falls, by its fixed rule.

United States federal holidays follow 5 U.S.C. 6103; Easter follows the Gregorian computus
(the anonymous algorithm of 1876, as printed in Meeus, Astronomical Algorithms, chapter 8).
"""

import datetime as dt
from collections.abc import Callable

from checker.algebra.calendar import month, nth_weekday

MONDAY, THURSDAY, SUNDAY = 1, 4, 7


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a year, Western churches."""
    golden = year % 19
    century, years = divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3) + 15
    moon = epact % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (years // 4) - moon - years % 4) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    number, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return dt.date(year, number, day + 1)


def holiday(name: str, year: int) -> dt.date:
    """Return the day of a holiday, by its key in HOLIDAYS, in a year from 1 to 9999."""
    return HOLIDAYS[name](year)


def _fixed(number: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, number, day)


def _nth(number: int, weekday: int, n: int, days: int = 0) -> Callable[[int], dt.date]:
    def rule(year: int) -> dt.date:
        day = nth_weekday(month(year, number), weekday, n)
        assert day is not None, "every month has four of every weekday"
        return day + dt.timedelta(days=days)

    return rule


def _easter(days: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(days=days)


HOLIDAYS: dict[str, Callable[[int], dt.date]] = {
    "new year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "martin luther king": _nth(1, MONDAY, 3),
    "groundhog": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "presidents": _nth(2, MONDAY, 3),
    "womens day": _fixed(3, 8),
    "st patrick": _fixed(3, 17),
    "april fool": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "good friday": _easter(-2),
    "easter": _easter(0),
    "easter monday": _easter(1),
    "pentecost": _easter(49),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "mothers day": _nth(5, SUNDAY, 2),
    "memorial day": _nth(5, MONDAY, -1),
    "fathers day": _nth(6, SUNDAY, 3),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, MONDAY, 1),
    "columbus day": _nth(10, MONDAY, 2),
    "halloween": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "guy fawkes": _fixed(11, 5),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "black friday": _nth(11, THURSDAY, 4, days=1),
    "cyber monday": _nth(11, THURSDAY, 4, days=4),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new years eve": _fixed(12, 31),
}
"""Key -> the rule that gives its day in a year."""
