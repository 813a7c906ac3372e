"""Doubts: what makes it likely that two values at odds are values of two things."""

import datetime as dt
import re
from decimal import Decimal

from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import read_edtf
from checker.algebra.spells import read_iso
from checker.grammar.stems import stem
from checker.judge.pair import Doubt, Pair, tellers, tells_both
from checker.judge.scope import Scope, compare_scope
from checker.judge.updates import grows
from checker.model.mention import Mention
from checker.model.region import Role

SCOPE_DIFFERS = "scope differs, each counts others"
"""Two such counts are not comparable at all."""

_AGAIN = frozenset({"play", "protest", "aftershock"})
_AGAIN_WORDS = frozenset(
    map(
        stem,
        """practice practise training workout rehearsal session broadcast episode appear appearance
        testify testimony hearing""".split(),
    )
)
"""Classes and words of happenings that come again and again."""
_AGE = "age"
_YEAR = 365.25
_LONG = 0.5
"""Years between two reports in which somebody may well have had a birthday."""
_CONVERTED = Decimal("0.03")
"""Newsrooms convert and then round: two conversions of one sum differ by so much."""
_IN_PARENTHESES = re.compile(r"\d[^()\n]{0,40}\(\s*\Z")
_SO_FAR = re.compile(
    r"\b(?:so far|to date|in (?:all|total)|a total of|altogether)\b", re.IGNORECASE
)
_OF_A_ROW = re.compile(r"\b(first|last|final|next|past|previous|opening)\s\Z", re.IGNORECASE)
_NEAR = 31
"""Days within which a wrong date mostly lies; further off, it is mostly the date of another
event, unless a digit slipped: the same day of another month or year."""
_YEARS_NEAR = 2
_SEVERAL = 2
"""Independent outlets with one value, beside the one that has another."""


def _too_far_apart(pair: Pair) -> str:
    if pair.a.normal.unit != pair.b.normal.unit:
        return ""
    sizes = sorted(size for each in (pair.a, pair.b) if (size := _size(each)))
    far = len(sizes) == 2 and sizes[1] / sizes[0] > Decimal(str(pair.settings.farthest_ratio))
    return "they are so far apart that another thing was told" if far else ""


def _size(mention: Mention) -> Decimal:
    """Return a figure without its sign, a length of time in seconds; 0 of anything else."""
    value = mention.normal.value
    if isinstance(value, Decimal):
        return abs(value)
    try:
        return read_iso(value or "")[1]
    except ValueError:
        return Decimal(0)


def _other_thing(pair: Pair) -> str:
    """Whether the two count things of other names, or one does not say what it counts."""
    if not pair.fact.cumulative:
        return ""
    a, b = pair.a.subject, pair.b.subject
    if a.head == b.head or "person" in (a.head_class, b.head_class):
        return ""
    if a.head and b.head:
        return f"{_thing(pair.a)} and {_thing(pair.b)} may be two things"
    named = pair.a if a.head else pair.b
    return f"only one of them is said to count {_thing(named)}"


def _thing(mention: Mention) -> str:
    return f"“{mention.subject.phrase or mention.subject.head}”"


def _scope(pair: Pair) -> str:
    """Whether one count may be a part of the other; a part above the whole stays an alarm."""
    if not pair.fact.cumulative:
        return ""
    scope = compare_scope(pair.a, pair.b, pair.sources)
    if scope is Scope.SAME:
        return ""
    narrow, wide = (pair.a, pair.b) if scope is Scope.NARROWER else (pair.b, pair.a)
    low, high = narrow.normal.low, wide.normal.high
    if scope is not Scope.OTHER and low is not None and high is not None and low > high:
        return ""
    if scope is Scope.OTHER:
        return SCOPE_DIFFERS
    return "scope unclear, one may count a part of what the other counts"


def _other_day(pair: Pair) -> str:
    """Whether the sentences speak of two days; the toll of one event may be told on two days."""
    if pair.fact.recurring or grows(pair.fact):
        return ""
    days = [_span(each.subject.time) for each in (pair.a, pair.b)]
    if None in days or days[0] == days[1]:
        return ""
    return "they are told of two days" if _gap(*days) > 1 else ""  # type: ignore[arg-type]


def _so_far(pair: Pair) -> str:
    """Whether one text tells of one time and of what it has come to with the times before."""
    sums = [_SO_FAR.search(pair.sources.sentence(each)) is not None for each in (pair.a, pair.b)]
    apart = pair.one_article and not pair.fact.recurring and sums[0] != sums[1]
    return "one is what it comes to so far" if apart else ""


def _of_a_row(pair: Pair) -> str:
    """Whether one counts so many of a row: "the first two drives" says nothing of five others."""
    if pair.fact.recurring:
        return ""
    rows = []
    for each in (pair.a, pair.b):
        before = pair.sources.article(each).text[each.sentence[0] : each.start]
        found = _OF_A_ROW.search(before)
        rows.append(found[1].lower() if found else "")
    return "" if rows[0] == rows[1] == "" else "so many of a row are no count of them all"


def _denied(pair: Pair) -> str:
    """Whether only one of the two is said to be so."""
    denied = pair.a.subject.negated != pair.b.subject.negated
    none = Decimal(0) in (pair.a.normal.value, pair.b.normal.value)
    return "one of them is denied" if denied and not none else ""


def _one_text(pair: Pair) -> str:
    """Whether both stand in one running text, which rather speaks of two things than errs."""
    a, b = pair.a, pair.b
    if not pair.one_article or a.role is not Role.BODY or b.role is not Role.BODY:
        return ""
    if pair.fact.recurring:
        return "one text tells of two days"
    alike = a.subject.head == b.subject.head and a.subject.modifiers == b.subject.modifiers
    if alike and a.subject.predicate and pair.link.likeness >= pair.settings.within_likeness:
        return ""
    return "in one text they are likely two things"


def _both_told(pair: Pair) -> str:
    """Whether one article holds both values in its text: then it speaks of two things."""
    if pair.one_article:
        return ""
    told = tells_both(pair, anywhere=pair.fact.recurring)
    if not told or _is_slip(pair):
        return ""
    outlet = next(pair.sources.outlet(m) for m in pair.fact.mentions if m.article == told)
    return f"{outlet} itself tells of both, so they are likely two things"


def _is_slip(pair: Pair) -> bool:
    """Whether one value stands alone against one that several independent outlets tell.

    A second thing is mostly told by more than one; an outlet that has the right value elsewhere in
    its text has slipped.
    """
    if pair.link.likeness < pair.settings.slip_likeness:
        return False
    told = [tellers(pair, side) for side, _ in pair.sides]
    lone, common = sorted(told, key=len)
    sources = {pair.sources.independent(m) for m in common} - {
        pair.sources.independent(m) for m in lone
    }
    return len(lone) == 1 and len(sources) >= _SEVERAL


def _off_the_text(pair: Pair) -> str:
    """Whether a date above or beside the text dates the report or the picture, not the event."""
    if not pair.fact.recurring:
        return ""
    for mention, other in pair.sides:
        published = pair.sources.article(mention).published
        if mention.role is Role.BODY or published is None:
            continue
        if mention.normal.value == published.isoformat():
            return "one is the day of the report itself"
        if mention.role is Role.CAPTION and other.role is not Role.CAPTION:
            return "one dates a picture"
    return ""


def _other_time(pair: Pair) -> str:
    """Whether two dates are too far apart for a slip."""
    if not pair.fact.recurring:
        return ""
    days = [_span(str(each.normal.value or "")) for each in (pair.a, pair.b)]
    if None in days:
        return ""
    a, b = days
    assert a is not None
    assert b is not None
    if _gap(a, b) <= _NEAR or _slipped(a, b):
        return ""
    return "they are so far apart that another event is dated"


def _slipped(a: DaySpan, b: DaySpan) -> bool:
    """Whether one digit or name makes the difference: the same day of another month or year."""
    if a.first is None or b.first is None or a.last is None or b.last is None:
        return False
    lengths = (a.last - a.first).days, (b.last - b.first).days
    if a.first.month == b.first.month and a.first.day == b.first.day:
        return min(lengths) < _NEAR or abs(a.first.year - b.first.year) <= _YEARS_NEAR
    return a.single and b.single and a.first.year == b.first.year and a.first.day == b.first.day


def _grown_older(pair: Pair) -> str:
    """Whether the years between two reports make the difference of two ages."""
    days = [pair.sources.article(each).published for each in (pair.a, pair.b)]
    sizes = [each.normal.value for each in (pair.a, pair.b)]
    if pair.a.dimension != _AGE or None in days:
        return ""
    if not isinstance(sizes[0], Decimal) or not isinstance(sizes[1], Decimal):
        return ""
    assert days[0] is not None
    assert days[1] is not None
    years = (days[1] - days[0]).days / _YEAR
    grown = float(sizes[1] - sizes[0])
    fits = abs(grown - years) <= 1 and abs(years) > _LONG
    return "the later report gives the age of its own day" if fits else ""


def _comes_again(pair: Pair) -> bool:
    told = (*pair.a.subject.classes[:1], *pair.b.subject.classes[:1])
    words = {stem(each.subject.predicate) for each in (pair.a, pair.b)}
    return not _AGAIN.isdisjoint(told) or not _AGAIN_WORDS.isdisjoint(words)


def _another_time(pair: Pair) -> str:
    """Whether what is dated comes again and again by nature: a team trains every day."""
    if pair.fact.recurring and _comes_again(pair):
        return "such things happen on many days"
    return ""


def _in_a_row(pair: Pair) -> str:
    """Whether one is of a row of two ("the 11-inch and 13-inch models") and the other is not."""
    a, b = pair.a.subject, pair.b.subject
    if pair.fact.cumulative or pair.fact.recurring or (a.incident and b.incident):
        return ""
    return "one is told as one of two" if bool(a.series) != bool(b.series) else ""


def _converted(pair: Pair) -> str:
    """Whether one is a conversion in parentheses, and rounding alone makes the difference."""
    left, right = pair.a.normal.value, pair.b.normal.value
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        return ""
    if abs(left - right) > _CONVERTED * max(abs(left), abs(right)):
        return ""
    for mention in (pair.a, pair.b):
        text = pair.sources.article(mention).text
        if _IN_PARENTHESES.search(text[mention.sentence[0] : mention.start]):
            return "one was converted, and rounded"
    return ""


def _span(edtf: str) -> DaySpan | None:
    """Return the days of an EDTF date, None where it is none or has no end."""
    try:
        span = read_edtf(edtf).span
    except ValueError:
        return None
    return span if span.first is not None and span.last is not None else None


def _gap(a: DaySpan, b: DaySpan) -> int:
    """Return the days between two spans, 0 where they touch or overlap."""
    ends: list[dt.date] = [end for end in (a.first, a.last, b.first, b.last) if end]
    return max(0, (ends[2] - ends[1]).days, (ends[0] - ends[3]).days)


DOUBTS: tuple[Doubt, ...] = (
    _too_far_apart,
    _other_thing,
    _scope,
    _other_day,
    _so_far,
    _of_a_row,
    _denied,
    _one_text,
    _both_told,
    _off_the_text,
    _other_time,
    _another_time,
    _in_a_row,
    _grown_older,
    _converted,
)
