"""Comparing dates: the days that two wordings allow."""

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan
from checker.algebra.day_words import in_words
from checker.algebra.relations import Relation
from checker.kinds.date.record import Date
from checker.model.comparison import Difference, Severity, ValueComparison


def compare(a: Date, b: Date) -> ValueComparison:
    """Return whether both dates can be true: whether a day fits both.

    Two single days that lie one day apart differ mildly: clocks, time zones and deadlines do that.
    """
    if a.days is None or b.days is None:
        return ValueComparison(
            relation=Relation.SAME if a == b else Relation.OVERLAP,
            reason="the same words, but nothing tells which day they mean"
            if a == b
            else "nothing in the article tells which day is meant",
            severity=Severity.NOTE,
        )
    relation = calendar.relate(a.days, b.days)
    told = in_words(a.days), in_words(b.days)
    if relation is Relation.SAME:
        return ValueComparison(relation=relation, reason=f"both say {told[0]}")
    if relation is Relation.DISJOINT:
        if reason := _unsaid(a, b):
            return ValueComparison(relation=Relation.AROUND, reason=reason)
        return _apart(a.days, b.days, told)
    if a.approximate or b.approximate:
        return ValueComparison(
            relation=Relation.AROUND,
            reason="one date is approximate and allows the other",
        )
    reason = {
        Relation.WITHIN: f"{told[0]} lies within {told[1]}",
        Relation.CONTAINS: f"{told[1]} lies within {told[0]}",
    }.get(relation, f"{told[0]} and {told[1]} have days in common")
    return ValueComparison(relation=relation, reason=reason)


def dimension(record: Date) -> str:
    """Return what dates must share to be compared: to be known at all."""
    return "day" if record.days is not None else "unresolved"


def _unsaid(a: Date, b: Date) -> str:
    """Return what one wording leaves out where that alone sets two days apart, else nothing.

    The year of "June 24" and the week of "Thursday" were worked out, not read; such a day may not
    stand against the same day of another year or week.
    """
    if a.days is None or b.days is None or not (a.days.single and b.days.single):
        return ""
    first, second = a.days.first, b.days.first
    assert first is not None
    assert second is not None
    worked_out = [record.relative for record in (a, b)]
    same_day = (first.month, first.day) == (second.month, second.day)
    if same_day and any(each.startswith("XXXX-") for each in worked_out):
        return "the same day of the year, and one leaves out which year"
    weeks, days = divmod(abs((first - second).days), 7)
    if not days and weeks == 1 and any(each.startswith("weekday:") for each in worked_out):
        return "the same day of the week, and one leaves out which week"
    return ""


def _apart(a: DaySpan, b: DaySpan, told: tuple[str, str]) -> ValueComparison:
    if a.single and b.single and calendar.gap(a, b) == 1:
        return ValueComparison(
            relation=Relation.DISJOINT,
            reason=f"{told[0]} and {told[1]} are one day apart",
            difference=Difference.ONE_DAY,
            severity=Severity.WARNING,
        )
    return ValueComparison(
        relation=Relation.DISJOINT, reason=f"{told[0]} and {told[1]} have no day in common"
    )
