"""Rules for a single date: in full, in part, relative, with the word that bounds it."""

from dataclasses import replace

from checker.algebra import calendar
from checker.algebra.calendar import DaySpan
from checker.algebra.edtf import write_edtf
from checker.grammar.rules import NUMBER, Found, rule
from checker.kinds.date import evidence
from checker.kinds.date.patterns import POINT
from checker.kinds.date.record import Date
from checker.kinds.date.reference import Reference, read
from checker.kinds.date.resolve import Resolved, relative_form, resolve
from checker.kinds.date.setting import Look, Setting
from checker.kinds.date.words import HOLIDAYS, MONTHS, ORDINALS, SEASONS, WEEKDAYS

_BOUNDS = {
    "since": "since",
    "as of": "since",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
    "until": "until",
    "till": "until",
    "before": "before",
    "prior to": "before",
    "ahead of": "before",
    "earlier than": "before",
    "sooner than": "before",
    "after": "after",
    "later than": "after",
    "by": "by",
    "no later than": "by",
    "not later than": "by",
    "on or before": "by",
    "as late as": "by",
}
_HEDGES = "about|around|circa|approximately|roughly|sometime in|sometime around"
_SINGLE = (
    rf"(?:(?P<bound>{'|'.join(sorted(_BOUNDS, key=len, reverse=True))})\s+(?:at\sleast\s+|in\s+|on\s+)?)?"
    rf"(?:(?P<hedge>{_HEDGES})\s+(?:the\s+)?)?(?P<date>{POINT})"
).replace("as of", r"as\s+of")


def _single(found: Found) -> Date | None:
    passage = found.passage
    start, end = found.match.span("date")
    reference = read(passage.text[start:end].lower())
    if reference is None:
        return None
    bound = _BOUNDS.get(found.words("bound"), "")
    hedge = found.words("hedge")
    if bound or hedge:
        if not _completes(reference, passage.text, start, end, bound, hedge):
            return None
    elif not evidence.fits(reference, passage.text, start, end, passage.sentence_at(start)):
        return None
    resolved = resolve(reference, Setting(passage, found.match.start(), end))
    record = _record(reference, resolved, hedge or _part_words(passage.text[start:end], reference))
    return _bounded(record, bound) if bound else record


def _completes(
    reference: Reference, text: str, start: int, end: int, bound: str, hedge: str
) -> bool:
    """Whether a date behind a bound or a hedge is its object: "after 1985", not "after 1985 cases"."""
    if text.startswith("'s", end):
        return False
    words = text[start:end]
    only_year = reference.year is not None and words[:1].isdigit() and len(words) == 4
    if only_year and reference.year is not None and evidence.counts(text, end, reference.year):
        return False
    if reference.unit and reference.step is None and reference.part is None and not reference.item:
        return reference.unit == "day" and words.lower() != "day"
    if bound in ("before", "after", "by") or hedge:
        if not evidence.clause_ends(text, end) and not (reference.day and reference.month):
            return False
    if reference.month and reference.day is None and reference.year is None:
        return words[0].isupper() or reference.step is not None or reference.part is not None or (
            len(words) > 4 and words != "march"
        )
    if reference.decade is not None and reference.decade < 100:
        return "'" in words
    if reference.season is not None and reference.year is None and reference.step is None:
        return words.lower().startswith("the ")
    if reference.quarter and reference.year is None and not reference.unit:
        return words[0] == "Q"
    return evidence.is_weekday(text, start, end) if reference.weekday is not None else True


def _part_words(words: str, reference: Reference) -> str:
    if reference.part is None and not reference.narrow:
        return ""
    return words.lower().removeprefix("the ").replace("-", " ").partition(" ")[0]


def _record(reference: Reference, resolved: Resolved | None, hedge: str) -> Date:
    relative = relative_form(reference)
    loose = hedge in _HEDGES.split("|") and bool(hedge)
    if resolved is None:
        return Date(days=None, value=None, relative=relative, hedge=hedge or None, approximate=loose)
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


def _bounded(record: Date, bound: str) -> Date:
    if record.days is None or bound in ("since", "until"):
        return record.model_copy(update={"bound": bound})
    first, last = record.days.first, record.days.last
    if bound == "after":
        # After a day that day itself still counts ("after Tuesday the shops reopened").
        later = None if last is None else calendar.add_days(last, 0 if record.days.single else 1)
        days = DaySpan(later, None)
    elif bound == "before":
        days = DaySpan(None, None if first is None else calendar.add_days(first, -1))
    else:
        days = DaySpan(None, last)
    return record.model_copy(update={"bound": bound, "days": days, "value": write_edtf(days)})
