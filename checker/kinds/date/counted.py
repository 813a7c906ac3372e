"""Rules for days that are counted from the publication: "105 years ago", "two Sundays ago"."""

import re
from decimal import Decimal

from checker.algebra import calendar
from checker.algebra.amounts import Amount, exact, spread
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.date import evidence
from checker.kinds.date.record import Date
from checker.kinds.date.setting import Look, Setting
from checker.kinds.date.shifting import MISS, UNITS, count_from, shifted
from checker.kinds.date.words import TODAY, WEEKDAYS

_UNIT = r"(?P<unit>minute|hour|day|night|week|fortnight|month|year|decade|centurie|century)s?\b"
_SIDE = r"(?P<side>ago|hence|from\snow|from\stoday|in\sthe\sfuture)\b"
# "Two weeks ago today", "a year ago Tuesday".
_ON = (
    r"(?:\s(?P<on>today|tomorrow|yesterday|(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"\b(?!'))?"
)
_AGO = (
    rf"(?P<number>{{number}})[\s-](?:of\s)?(?:long\s|short\s|full\s|whole\s)?{_UNIT}"
    r"(?:(?:,|,?\sand)\s(?P<more>{number})\s(?P<smaller>day|week|month)s?\b)?"
    rf"\s{_SIDE}{_ON}"
)
_ARTICLE = r"(?P<article>an?|half\san?|a\squarter(?:\sof\sa)?)[\s-]"
_A_UNIT_AGO = (
    rf"{_ARTICLE}(?:full\s|whole\s|little\s)?{_UNIT}(?P<half>\sand\sa\shalf)?\s{_SIDE}{_ON}"
)
# Decades after an event are counted back from now, as on an anniversary; a few years after it are
# as often counted to another event, and tell a length alone.
_AFTER_EVENT = (
    r"(?:(?P<number>{number})\s(?:an?\s)?|(?P<article>an?)\s)(?P<unit>decade|centurie|century)s?"
    r"\safter\b(?!\s\d)"
)
_IN = rf"in\s(?P<number>{{number}})\s{_UNIT}(?P<time>'s?\stime)?"
_IN_A = rf"in\s{_ARTICLE}{_UNIT}(?P<time>'s?\stime)?"
_BARE_AGO = r"(?P<unit>week|month|year|decade|centurie)s\sago\b"
_WEEKDAYS_AWAY = (
    rf"(?P<number>{{number}})\s(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\s{_SIDE}"
)
_WHOLE = ("long", "short", "full", "whole", "little")
_QUARTER, _HALF = Decimal("0.25"), Decimal("0.5")
_REACH = 100
# "Will be the fifth coach in four years" looks back.
_RANKED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only"
    r"|most|least|worst|best|[a-z]{3,}est|times?|once|twice)\b",
    re.IGNORECASE,
)


def _ago(found: Found) -> Date | None:
    amount = found.amount("number")
    unit = _unit(found)
    more = found.numeral("more").amount.value if found.match.span("more")[0] >= 0 else None
    record = _counted(found, amount, unit, _sign(found), (more, found.words("smaller")))
    return _on_the_day(found, record, amount, unit) if found.words("on") else record


def _a_unit_ago(found: Found) -> Date | None:
    amount = found.under_hedges(exact(_article(found), Decimal(1)))
    record = _counted(found, amount, _unit(found), _sign(found))
    return _on_the_day(found, record, amount, _unit(found)) if found.words("on") else record


def _on_the_day(found: Found, record: Date | None, amount: Amount, unit: str) -> Date | None:
    """Return "two weeks ago today", "a year ago Tuesday": the very day."""
    published, on = found.passage.published, found.words("on").removeprefix("on ")
    if record is None or published is None or amount.value is None or unit not in MISS:
        return record
    day = shifted(published, amount.value, unit, _sign(found))
    if on in TODAY:
        day = calendar.add_days(day, TODAY[on])
    else:
        # The nearest such day, before or after.
        day = calendar.weekday_before(calendar.add_days(day, 3), WEEKDAYS[on])
    return record.model_copy(
        update={
            "days": calendar.one_day(day),
            "value": day.isoformat(),
            "approximate": False,
        }
    )


def _bare_ago(found: Found) -> Date | None:
    """Return "years ago": two of them at the least, and nobody knows how many."""
    return _counted(found, spread(Decimal(2), None, vague=True), _unit(found), -1)


def _weekdays_away(found: Found) -> Date | None:
    """Return "two Sundays ago", "three Fridays from now"."""
    count = found.numeral("number").amount.value
    weekday, sign = WEEKDAYS[found.words("weekday")], _sign(found)
    if count is None or count != int(count) or not 0 < count < _REACH:
        return None
    relative = f"weekday:{weekday}:{sign * int(count)}"
    published = found.passage.published
    if published is None:
        return Date(days=None, value=None, relative=relative)
    side = calendar.weekday_before if sign < 0 else calendar.weekday_after
    day = calendar.add_days(side(published, weekday, strictly=True), sign * 7 * (int(count) - 1))
    return Date(days=calendar.one_day(day), value=day.isoformat(), relative=relative)


_TAKING = frozenset("within in for over during until took lasted some than of first".split())


def _after_event(found: Found) -> Date | None:
    start = found.hedge.start if found.hedge else found.match.start()
    if evidence.word_before(found.passage.text, start).lower() in _TAKING:
        # "Within a decade after the war" tells how long it took.
        return None
    setting = Setting(found.passage, *found.match.span())
    if setting.published is None or setting.story_year() is not None:
        return None
    article = found.match.start("article") >= 0
    count = exact(Decimal(1)) if article else found.numeral("number").amount
    return _counted(found, found.under_hedges(count), _unit(found), -1)


def _in(found: Found) -> Date | None:
    if not _ahead(found):
        return None
    return _counted(found, found.amount("number"), _unit(found), 1)


def _in_a(found: Found) -> Date | None:
    if not _ahead(found):
        return None
    amount = found.under_hedges(exact(_article(found), Decimal(1)))
    return _counted(found, amount, _unit(found), 1)


def _ahead(found: Found) -> bool:
    """Whether "in two weeks" is a day to come, not the time something took."""
    if found.words("time"):
        return True
    if _unit(found) in ("minute", "hour") or found.passage.published is None:
        return False
    text = found.passage.text
    first, _ = found.passage.sentence_at(found.match.start())
    before = max(first, found.match.start() - _REACH)
    if not evidence.clause_ends(text, found.match.end()) or _RANKED.search(
        text, before, found.match.start()
    ):
        return False
    return Setting(found.passage, *found.match.span()).look() is Look.FORWARD


def _article(found: Found) -> Decimal:
    words = found.words("article")
    part = _HALF if "half" in words else _QUARTER if "quarter" in words else Decimal(1)
    return part + (_HALF if found.match.groupdict().get("half") else 0)


def _unit(found: Found) -> str:
    return {"centurie": "century"}.get(found.words("unit"), found.words("unit"))


def _sign(found: Found) -> int:
    return -1 if found.words("side") == "ago" else 1


def _counted(
    found: Found,
    amount: Amount,
    unit: str,
    sign: int,
    more: tuple[Decimal | None, str] = (None, ""),
) -> Date | None:
    published = found.passage.published
    relative = _relative(amount, unit, sign)
    if published is None or relative == "":
        return (
            Date(days=None, value=None, relative=relative, hedge=amount.hedge) if relative else None
        )
    return count_from(published, amount, unit, sign, more, relative)


def _relative(amount: Amount, unit: str, sign: int) -> str:
    number = amount.value
    if number is None:
        low, high = amount.interval.low, amount.interval.high
        span = "" if low is None else f"{low.normalize():f}.."
        span += f"{high.normalize():f}" if span and high is not None else ""
    else:
        span = f"{number.normalize():f}"
    letter = {"day": "D", "night": "D", "week": "W", "month": "M", "year": "Y"}.get(
        unit, f" {unit}"
    )
    return f"P{'-' if sign < 0 else ''}{span}{letter}" if span else ""


RULES = (
    rule("date.ago", _AGO, _ago, starts=[NUMBER], then=[*UNITS, "of", *_WHOLE]),
    rule(
        "date.a-unit-ago",
        _A_UNIT_AGO,
        _a_unit_ago,
        starts=["a", "an", "half"],
        then=[*UNITS, *_WHOLE, "quarter"],
    ),
    rule(
        "date.after-event",
        _AFTER_EVENT,
        _after_event,
        starts=[NUMBER, "a", "an"],
        then=[*UNITS, "a", "an"],
    ),
    rule("date.in-units", _IN, _in, starts=["in #"], hedges=False),
    rule("date.in-a-unit", _IN_A, _in_a, starts=["in a", "in an", "in half", "in #"], hedges=False),
    rule(
        "date.bare-ago",
        _BARE_AGO,
        _bare_ago,
        starts=["weeks", "months", "years", "decades", "centuries"],
        hedges=False,
    ),
    rule(
        "date.weekdays-away",
        _WEEKDAYS_AWAY,
        _weekdays_away,
        starts=[NUMBER],
        then=[form for day in WEEKDAYS for form in (day, f"{day}s")],
        hedges=False,
    ),
)
