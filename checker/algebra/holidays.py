"""Holidays: the day of a year on which a feast falls, by its fixed rule.

United States federal holidays follow 5 U.S.C. 6103; Easter follows the Gregorian computus
(the anonymous algorithm of 1876, as printed in Meeus, Astronomical Algorithms, chapter 8), that of
the Orthodox churches the Julian one (ibid.); Jewish feasts follow the arithmetic of the Hebrew
calendar (Reingold and Dershowitz, Calendrical Calculations, chapter 8). Feasts that hang on the
sight of the moon have no rule.
"""

import datetime as dt
from collections.abc import Callable

from checker.algebra.calendar import month, nth_weekday, weekday_before

MONDAY, THURSDAY, FRIDAY, SUNDAY = 1, 4, 5, 7
# The day before the first of the Hebrew calendar, as an ordinal, and its years at the year 0.
_HEBREW_EPOCH, _HEBREW_YEARS = -1_373_427, 3_761
# Days from the first of Passover to the new year after it; from Purim to Passover.
_PASSOVER_TO_NEW_YEAR, _PURIM_TO_PASSOVER = 163, 30


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


def orthodox_easter(year: int) -> dt.date:
    """Return Easter Sunday of a year by the Julian computus, as a day of the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    number, day = divmod(moon + to_sunday + 114, 31)
    shift = year // 100 - year // 400 - 2
    return dt.date(year, number, day + 1) + dt.timedelta(days=shift)


def rosh_hashanah(year: int) -> dt.date:
    """Return the first day of the Hebrew year that begins in a year, from 1 on."""
    before, this, after = (_hebrew_days(year + _HEBREW_YEARS + n) for n in (-1, 0, 1))
    # No year may have 356 days, nor 382 before it.
    postponed = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return dt.date.fromordinal(_HEBREW_EPOCH + this + postponed)


def _hebrew_days(year: int) -> int:
    """Return the days from the Hebrew epoch to the mean new moon of a year, kept off three days."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + (3 * (days + 1) % 7 < 3)


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


def _new_year(days: int) -> Callable[[int], dt.date]:
    return lambda year: rosh_hashanah(year) + dt.timedelta(days=days)


def _easter(days: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(days=days)


HOLIDAYS: dict[str, Callable[[int], dt.date]] = {
    "new year": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "martin luther king": _nth(1, MONDAY, 3),
    "inauguration": _fixed(1, 20),
    "australia": _fixed(1, 26),
    "groundhog": _fixed(2, 2),
    "candlemas": _fixed(2, 2),
    "waitangi": _fixed(2, 6),
    "valentine": _fixed(2, 14),
    "presidents": _nth(2, MONDAY, 3),
    "womens day": _fixed(3, 8),
    "purim": _new_year(-_PASSOVER_TO_NEW_YEAR - _PURIM_TO_PASSOVER),
    "st patrick": _fixed(3, 17),
    "april fool": _fixed(4, 1),
    "tax day": _fixed(4, 15),
    "earth day": _fixed(4, 22),
    "shrove tuesday": _easter(-47),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "maundy thursday": _easter(-3),
    "good friday": _easter(-2),
    "holy saturday": _easter(-1),
    "easter": _easter(0),
    "orthodox easter": orthodox_easter,
    "easter monday": _easter(1),
    "ascension": _easter(39),
    "pentecost": _easter(49),
    "whit monday": _easter(50),
    "anzac day": _fixed(4, 25),
    "arbor day": _nth(4, FRIDAY, -1),
    "kings day": _fixed(4, 27),
    "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "victory in europe": _fixed(5, 8),
    "mothers day": _nth(5, SUNDAY, 2),
    "victoria": lambda year: weekday_before(dt.date(year, 5, 24), MONDAY),
    "memorial day": _nth(5, MONDAY, -1),
    "flag day": _fixed(6, 14),
    "fathers day": _nth(6, SUNDAY, 3),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "assumption": _fixed(8, 15),
    "labor day": _nth(9, MONDAY, 1),
    "rosh hashanah": rosh_hashanah,
    "yom kippur": _new_year(9),
    "columbus day": _nth(10, MONDAY, 2),
    "halloween": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "all souls": _fixed(11, 2),
    "guy fawkes": _fixed(11, 5),
    "election": _nth(11, MONDAY, 1, days=1),
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
