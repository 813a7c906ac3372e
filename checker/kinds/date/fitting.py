"""Fitting: whether what a stretch names is a date where it stands.

A date that stands alone needs evidence that it is one; behind a bound or a hedge it needs to be
their object ("after 1985", not "after 1985 cases").
"""

import re

from checker.kinds.date import evidence
from checker.kinds.date.reference import Reference
from checker.kinds.date.words import COUNTED, GENERIC

_CLOCKS = frozenset("gmt est edt utc".split())
_MONTH_VERBS = ("may", "march", "mar")
_FALLING = frozenset("in from of to behind short on".split())
_OF_SOMETHING = re.compile(r" (?:of|in|as) ")
_AT_THE = re.compile(r"\b(?:(?:at|over) the|at a) $", re.IGNORECASE)
_CURRENT = tuple("the end start beginning middle close rest outset".split())


def stands(
    reference: Reference, text: str, start: int, end: int, sentence: tuple[int, int]
) -> bool:
    """Whether a date that stands alone is one, by the words around it in the sentence."""
    words = text[start:end]
    if reference.holiday in GENERIC and not words[0].isupper():
        return False
    if evidence.is_all(text, start, end):
        return True
    if reference.holiday:
        dated = reference.year is not None or reference.unit == "year"
        return dated or evidence.is_holiday(text, start, end, words.lower())
    if reference.item or reference.half or reference.century is not None:
        return True
    if reference.decade is not None:
        return reference.decade >= 100 or evidence.is_decade(text, start, end, *sentence)
    if reference.month is not None:
        return _month_stands(reference, text, start, end)
    if reference.season is not None:
        return _season_stands(reference, text, start, end)
    if reference.quarter:
        told = reference.year is not None or reference.step is not None or reference.unit
        return bool(told) or words[0] == "Q" or evidence.is_quarter(text, *sentence)
    if reference.weekday is not None:
        return evidence.is_weekday(text, start, end)
    if reference.year is not None:
        if _alone(reference) and words[:1].isdigit():
            return evidence.is_year(text, start, end, reference.year)
        return not evidence.counts(text, end, reference.year)
    return bool(reference.unit) and _unit_stands(reference, text, start, end)


def completes(
    reference: Reference, text: str, start: int, end: int, bound: str, hedge: str
) -> bool:
    """Whether a date is the object of the bound or the hedge before it."""
    if text.startswith("'s", end):
        return False
    if hedge and (reference.weekday is not None or (reference.unit and not reference.half)):
        # "Walking around today", "talked about last week".
        return hedge.startswith("sometime")
    words = text[start:end]
    if reference.year is not None and words.isdigit():
        counted = evidence.counts(text, end, reference.year)
        if counted or evidence.measures(text, start, bound):
            return False
    if bound in ("before", "after", "by") or hedge:
        dated = reference.year is not None and evidence.word_after(text, end)[:1].isupper()
        if not dated and not evidence.clause_ends(text, end):
            return False
    return _names_a_time(reference, text, start, end)


def _names_a_time(reference: Reference, text: str, start: int, end: int) -> bool:
    """Whether words behind a bound are a date even without the evidence of a preposition."""
    words = text[start:end]
    if reference.weekday is not None and reference.month is None:
        return evidence.is_weekday(text, start, end)
    if reference.year is not None or not _alone(reference) or reference.item or reference.holiday:
        return True
    if reference.month is not None and reference.day is None:
        return words[0].isupper() or (len(words) > 4 and words != "march")
    if reference.decade is not None and reference.decade < 100:
        return "'" in words or (words[-1:] == "s" and words[0].isalpha())
    if reference.season is not None:
        return words.lower().startswith("the ")
    if reference.quarter and not reference.unit:
        return words[0] == "Q"
    if reference.unit and not reference.half and not reference.quarter:
        return reference.unit == "day" and words.lower() != "day"
    return True


def _alone(reference: Reference) -> bool:
    """Whether no word says which one is meant: "last", "early", "later this"."""
    return reference.step is None and reference.part is None and not reference.narrow


def _month_stands(reference: Reference, text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if reference.day is not None or reference.year is not None:
        # "To march 10 miles", "may 5": a verb before a number.
        verb = reference.year is None and words.partition(" ")[0] in _MONTH_VERBS
        return not verb and evidence.word_after(text, end).lower() not in COUNTED - _CLOCKS
    if _alone(reference):
        return evidence.is_month(text, start, end, words)
    before = evidence.word_before(text, start).lower()
    if reference.part is not None and before in ("in", "by", "since", "until", "during", "of"):
        return True
    return words.rpartition(" ")[2] not in _MONTH_VERBS


def _season_stands(reference: Reference, text: str, start: int, end: int) -> bool:
    if reference.year is not None:
        return True
    after = evidence.word_after(text, end).lower()
    if text[start:end].lower().endswith("fall") and after in _FALLING:
        return False
    if evidence.shared_year(text, end):
        return True
    return not _alone(reference) or evidence.is_season(text, start, end)


def _unit_stands(reference: Reference, text: str, start: int, end: int) -> bool:
    words = text[start:end].lower()
    if "today" in words or "tonight" in words:
        return evidence.is_today(text, start, end)
    if reference.day is not None:
        return reference.unit == "month"
    if reference.unit == "weekend" and _alone(reference):
        # "Thanksgiving weekend", "the weekend after the vote" are not the one just past.
        before, after = evidence.word_before(text, start), evidence.word_after(text, end)
        known = before.lower() in ("the", "on", "at", "over") or evidence.opens(text, start)
        if _AT_THE.search(text, max(0, start - 10), start):
            return after != "of"
        return known and after not in ("before", "after", "of", "that", "when")
    if reference.step == -1 and words.startswith("last") and _OF_SOMETHING.match(text, end):
        # "In the last year of the war", but "last week of all weeks".
        return evidence.word_before(text, start).lower() not in (
            "the",
            "his",
            "her",
            "its",
            "their",
        )
    # "Midweek" and "late week" name no week; "the end of the week" and "late in the week" do.
    return reference.step is not None or words.startswith(_CURRENT) or " in the " in words
