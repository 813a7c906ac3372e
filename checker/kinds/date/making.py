"""Making: the record of a date from what it names, its days, its hedge and its bound."""

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan, Part
from checker.algebra.edtf import read_edtf, write_edtf
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference
from checker.kinds.date.resolve import Resolved, relative_form

_KEEPING = ("since", "until", "starting")


def make_date(
    reference: Reference, resolved: Resolved | None, hedge: str, *, loose: bool
) -> Date | None:
    """Return the record of a single date; None if the words name no day at all.

    hedge: the words that widen or narrow it. loose: whether they widen it ("around").
    """
    relative = relative_form(reference)
    if resolved is None:
        if not relative:
            # February 30 of a year is no day at all.
            return None
        return Date(
            days=None, value=None, relative=relative, hedge=hedge or None, approximate=loose
        )
    days = resolved.days
    if loose:
        return Date(
            days=calendar.widen(days, _slack(days)),
            value=f"{resolved.value}~",
            relative=relative,
            approximate=True,
            hedge=hedge,
        )
    return Date(days=days, value=resolved.value, relative=relative, hedge=hedge or None)


def _slack(days: DaySpan) -> int:
    """Return by how many days "around" may miss a span: by half its length, by three at least."""
    if days.first is None or days.last is None:
        return 0
    return max(3, ((days.last - days.first).days + 1) // 2)


def bounded(record: Date, bound: str, reference: Reference) -> Date:
    """Return the record behind a bound: what names an end keeps it, the others open a side."""
    if record.days is None or bound in _KEEPING:
        return record.model_copy(update={"bound": bound})
    named = record.days
    if reference.part in (Part.EARLY, Part.MID, Part.LATE) and record.value:
        # "By early 1941" leaves the machine the year, and the reader its first half.
        named = read_edtf(record.value).span
    days, value = _side(record.days, bound, reference), _side(named, bound, reference)
    edge = value.first or value.last
    written = write_edtf(value)
    if named.single and edge is not None:
        # The end of a month as a day stays a day.
        written = f"{edge.isoformat()}/.." if value.first else f"../{edge.isoformat()}"
    return record.model_copy(update={"bound": bound, "days": days, "value": written})


def _side(days: DaySpan, bound: str, reference: Reference) -> DaySpan:
    """Return what lies before, after or up to a span; of its start or end, the very day counts."""
    first, last = days.first, days.last
    if reference.part is Part.START:
        last = first
    elif reference.part is Part.END:
        first = last
    sharp = reference.part in (Part.START, Part.END)
    if bound == "after":
        # After a day that day itself still counts ("after Tuesday the shops reopened").
        whole = days.single or sharp
        return DaySpan(None if last is None else calendar.add_days(last, 0 if whole else 1), None)
    if bound == "from":
        return DaySpan(first, None)
    if bound == "before":
        return DaySpan(None, None if first is None else calendar.add_days(first, -1 + sharp))
    return DaySpan(None, last)
