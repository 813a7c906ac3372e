"""Dating: when an article was published, who says so, and whether the others agree."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import IntEnum

from checker.documents.document import parse_day
from checker.grammar.passage import Passage
from checker.kinds import KINDS_BY_NAME, find_readings


class Trust(IntEnum):
    """How far a statement about the time of publication is to be trusted; the first is best."""

    GIVEN = 0
    STATED = 1
    METADATA = 2
    VISIBLE = 3
    FEED = 4
    DATELINE = 5
    URL = 6


@dataclass(frozen=True, slots=True)
class Stamp:
    """A statement about when an article was published.

    day: as written, in whatever zone. moment: with time of day and zone, where it has both.
    origin: where it stands, for a person.
    """

    day: dt.date
    origin: str
    trust: Trust
    moment: dt.datetime | None = None

    def __str__(self) -> str:
        """Return day, time and zone as far as they are known, in ISO 8601."""
        return self.moment.isoformat() if self.moment else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Dating:
    """The day of publication that was settled on.

    published: ISO 8601, "" where nobody says. origin: who says so. conflicts: who says otherwise.
    """

    published: str = ""
    origin: str = ""
    conflicts: tuple[str, ...] = ()


_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d{6})Z?)?")
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_AMBIGUOUS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_ZONE_APART = re.compile(r"\s+(?=(?:[+-]\d{2}:?\d{2}|Z)$)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_UPDATE = re.compile(
    r"\b(?:up-?dated?|(?:last )?modified|revised|edited|changed|corrected|aktualisiert|"
    r"actualizado|mis à jour|modifié|aggiornato|atualizado)\b",
    re.IGNORECASE,
)
# Words of a date in other languages: "27 de noviembre de 2019", "27. November 2019".
_WORDED = re.compile(r"\b\d{1,2}(?:\.|º|er)?\s+(?:de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+)?\d{4}\b")
# "LONDON, March 3, 2021 (Reuters) —"
_DATELINE = re.compile(r"([^\W\d_][^.!?\n]{3,70}?)\s*(?:—|–|--|\s-\s)")
_NO_TIME = dt.timedelta(0)
# No newspaper is older (Relation, Strasbourg 1605).
_FIRST_YEAR = 1605
_URL_DAY = re.compile(
    r"(?<!\d)((?:1[89]|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_URL_NAMED_DAY = re.compile(
    r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d{1,2})(?=[/-]|$)",
    re.IGNORECASE,
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def read_stamp(text: str, origin: str, trust: Trust, language: str = "en") -> Stamp | None:
    """Return the time a text names, None where it names none or more than one could be meant.

    Read are ISO 8601 and its relatives, RFC 822, seconds since 1970, and days in words. A day in
    figures that could be the 3rd of April or the 4th of March is none.
    """
    text = " ".join(text.split())
    moment = _read_moment(text)
    if moment is not None:
        day = moment.date()
        aware = moment if moment.tzinfo is not None else None
        return Stamp(day, origin, trust, aware) if _is_plausible(day) else None
    day_only = parse_day(text) or _read_figures(text) or _read_words(text, language)
    return Stamp(day_only, origin, trust) if day_only and _is_plausible(day_only) else None


def read_url(url: str) -> Stamp | None:
    """Return the day that an address names, None where it names none."""
    found = _URL_DAY.search(url)
    named = _URL_NAMED_DAY.search(url)
    try:
        if named:
            month = _MONTHS.index(named.group(2).lower()) + 1
            day = dt.date(int(named.group(1)), month, int(named.group(3)))
        elif found:
            day = dt.date(*map(int, found.groups()))
        else:
            return None
    except ValueError:
        return None
    return Stamp(day, "the URL", Trust.URL)


def read_dateline(lead: str) -> Stamp | None:
    """Return the day that the dateline of a first paragraph names in full, None without one."""
    found = _DATELINE.match(lead)
    return read_stamp(found.group(1), "the text's dateline", Trust.DATELINE) if found else None


def is_update(line: str) -> bool:
    """Tell whether a time stamp says when a page was changed."""
    return _UPDATE.search(line) is not None


def settle(stamps: Iterable[Stamp], given: dt.date | None, today: dt.date) -> Dating:
    """Return the day of publication and who says otherwise.

    given: the user's word, which overrules all. today: what lies after it (and the day that has
    begun further east) can't be a publication.
    """
    latest = today + dt.timedelta(days=1)
    known = sorted((each for each in stamps if each.day <= latest), key=lambda each: each.trust)
    if given is not None:
        known.insert(0, Stamp(given, "--published", Trust.GIVEN))
    if not known:
        return Dating()
    best = _best(known)
    visible = next((each for each in known if each.trust is Trust.VISIBLE), None)
    origin = best.origin
    if visible and best.trust is not Trust.GIVEN and _is_shifted(best, visible):
        # Systems write the time at Greenwich, editors think in their own: what readers see is
        # what "yesterday" in the text counts from.
        origin = f"{visible.origin} ({best.origin}: {best})"
        best = Stamp(visible.day, origin, visible.trust, visible.moment)
    published = str(best) if best.moment and best.moment.date() == best.day else str(best.day)
    return Dating(published, origin, tuple(_conflicts(best, known)))


def _best(known: Sequence[Stamp]) -> Stamp:
    """Return the most trusted stamp, unless others of two kinds agree against it.

    A page that was moved to another system carries the day of the move in its metadata, while
    dateline and URL still name the day it was printed.
    """
    first = known[0]
    if first.trust <= Trust.STATED:
        return first

    def witnesses(stamp: Stamp) -> set[Trust]:
        return {each.trust for each in known if abs((each.day - stamp.day).days) <= 1}

    return max(known, key=lambda each: (len(witnesses(each)), -each.trust, -known.index(each)))


def _conflicts(best: Stamp, known: Sequence[Stamp]) -> Iterable[str]:
    said: set[tuple[dt.date, str]] = set()
    for each in known:
        if abs((each.day - best.day).days) > 1 and (each.day, each.origin) not in said:
            said.add((each.day, each.origin))
            yield f"{each.origin} says {each.day}"


def _is_shifted(best: Stamp, visible: Stamp) -> bool:
    """Tell whether two stamps are one moment on two days: at Greenwich, and in another zone."""
    if best.day == visible.day or best.moment is None or best.moment.utcoffset() != _NO_TIME:
        return False
    west, east = best.moment - dt.timedelta(hours=12), best.moment + dt.timedelta(hours=14)
    return west.date() <= visible.day <= east.date()


def _is_plausible(day: dt.date) -> bool:
    # Systems that know no date say 1 January 1970, or the year 1.
    return day.year >= _FIRST_YEAR and day != dt.date(1970, 1, 1)


def _read_moment(text: str) -> dt.datetime | None:
    if _EPOCH.fullmatch(text):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    compact = _COMPACT.fullmatch(text)
    if compact:
        text = "-".join(compact.groups()[:3])
    try:
        moment = dt.datetime.fromisoformat(_ZONE_APART.sub("", text))
    except ValueError:
        return _read_mail_date(text)
    return moment if _has_time(text) else None


def _has_time(text: str) -> bool:
    return ":" in text


def _read_mail_date(text: str) -> dt.datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # It takes much for a date that is none: only such with a time are meant.
    return moment if _has_time(text) and str(moment.year) in text else None


def _read_figures(text: str) -> dt.date | None:
    found = _COMPACT.fullmatch(text) or _SLASHED.match(text)
    try:
        return dt.date(*map(int, found.groups()[:3])) if found else None
    except ValueError:
        return None


def _read_words(text: str, language: str) -> dt.date | None:
    days = _read_english(text)
    if not days and not language.lower().startswith("en"):
        days = _read_foreign(text, language)
    return days.pop() if len(days) == 1 else None


def _read_english(text: str) -> set[dt.date]:
    """Return the days that are named in full."""
    found: set[dt.date] = set()
    for reading in find_readings(Passage(text)):
        words = text[reading.start : reading.end]
        value = KINDS_BY_NAME[reading.kind].normal_form(reading.record).value
        if isinstance(value, str) and _DAY.fullmatch(value) and not _is_ambiguous(words):
            found.add(dt.date.fromisoformat(value))
    return found


def _is_ambiguous(words: str) -> bool:
    found = _AMBIGUOUS.search(words)
    if not found or "." in found.group():
        return False
    first, second = int(found.group(1)), int(found.group(2))
    return first <= 12 and second <= 12 and first != second


def _read_foreign(text: str, language: str) -> set[dt.date]:
    from checker.ingest.extra import need

    dateparser = need("dateparser")
    found: set[dt.date] = set()
    for words in _WORDED.findall(text):
        try:
            moment = dateparser.parse(
                words,
                languages=[language.lower().partition("-")[0]],
                settings={"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"]},
            )
        except ValueError:
            # A language it does not know.
            return set()
        if moment is not None:
            found.add(moment.date())
    return found
