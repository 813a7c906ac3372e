"""Evidence: whether a number and a unit of time are a length, by the words around them.

The same words state ages, rates, times of day and days to come; what is left is how long
something lasts.
"""

import re

from checker.algebra.amounts import Amount
from checker.grammar.hedges import Hedge
from checker.grammar.rules import Found
from checker.kinds.duration.words import (
    BEFORE_MANY,
    BEFORE_ONE,
    BEHIND_ONE,
    BUSINESS,
    LASTING,
    OVER_AFTER,
)

_BEFORE = re.compile(r"([A-Za-z]+)[ \n]$")
_AFTER = re.compile(r"[ \n]([A-Za-z]+)")
_OLD = re.compile(r"(?:[- \n])(?:olds?|young)\b|(?<=-old)(?!\w)")
_NEXT_WORDS = re.compile(
    r"(?:[- \n]olds?\b)?,?[ \n]([a-z]+(?:-[a-z]+)?)(?:[ \n]([a-z]+(?:-[a-z]+)?))?"
)
_OF_AGE = re.compile(
    r" of age\b| younger\b| older\b| his (?:junior|senior)\b| her (?:junior|senior)\b"
)
_RATE = re.compile(
    r" (?:an?|per|each|every) (?:day|night|week|month|year|hour|minute|season|game)\b"
)
# So many letters around a duration that is asked about may be blanks and marks.
_ASIDE = 20
_CLOCK = re.compile(r"\d{4}\s?(?:hours|hrs?)\b")
_YEAR = re.compile(r"(?:1\d|20)\d\d\s")
_AT = re.compile(r"\b(?:at|by|from|until|till|around|about|to|before|after) $", re.IGNORECASE)
# "In as many days", "every 90 days": what stands before makes no length of it.
_COUNTED_BEFORE = re.compile(r"(?:\d|\bas many)[ \n-]$", re.IGNORECASE)
_REST_OF_OTHER = re.compile(r" (?:or|and) (?!(?:so|two|three|more|less|half|an?)\b)")
_CLAUSE_END = re.compile(r" ?(?:[.,;:!?)\"\n]|$)")
_VERB_BEFORE = re.compile(
    r"(?:\b(?:to|will|would|can|could|may|might|must|should|did|does|do|not|go|goes|going|went|gone"
    r"|often|usually|typically|they|it|which)|n't)(?: (?:only|just|even|well|likely))? $",
    re.IGNORECASE,
)
_FIGURE_AFTER = re.compile(r" \d")
# "For some days", "a matter of minutes", "ended weeks of speculation".
_SOME_BEFORE = re.compile(
    r"\b(?:(?:for|after|within|in|over|took|takes?|lasted) some|matter of|number of) $",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r" of (?!the\b|this\b|that\b|our\b|his\b|her\b|its\b|their\b)[a-z]{4}")
_SINCE = ("later", "after", "before", "earlier")
_SINCE_THEN = re.compile(r"'?\s(?:later|after|before|earlier|into|of|to come)\b")


def word_before(found: Found) -> str:
    """Return the word before the duration and its hedges, in lower case."""
    return _word_before(
        found.passage.text, found.hedge.start if found.hedge else found.match.start()
    )


def _word_before(text: str, start: int) -> str:
    before = _BEFORE.search(text, max(0, start - 20), start)
    return before.group(1).lower() if before else ""


def own_hedge(text: str, hedge: Hedge) -> Hedge | None:
    """Return the hedge of a length: "40 hours over four days" says during which, not how many.

    "Over" bounds a length behind a preposition or a verb of lasting.
    """
    first, _, rest = hedge.words.partition(" ")
    if first != "over" or _word_before(text, hedge.start) in OVER_AFTER:
        return hedge
    if not rest or len(hedge.bounds) == 1:
        return None
    start = text.index(rest.partition(" ")[0], hedge.start + len(first))
    return Hedge(hedge.bounds[1:], rest, start)


def _word_after(found: Found) -> str:
    after = _AFTER.match(found.passage.text, found.match.end())
    return after.group(1).lower() if after else ""


def lasts(found: Found, amount: Amount, unit: str) -> bool:
    """Whether a number of units is a length here: no age, no rate, no time of day, no year."""
    text, (start, end) = found.passage.text, found.match.span()
    if amount.interval.low is not None and amount.interval.low < 0:
        return False
    if amount.value == 0 or text[slice(*found.match.span("unit"))] in ("HR", "H"):
        # A "zero-day" flaw; "20 HR" are home runs.
        return False
    if start and text[start - 1] in "$£€#'":
        return False
    if _OLD.match(text, end) and not _goes_on(text, end):
        return False
    if _OF_AGE.match(text, end) or _RATE.match(text, end):
        return False
    if word_before(found) in ("every", "each", "per", "aged"):
        return False
    said = text[found.match.start("number") : end]
    apart = text[found.match.end("number")].isspace()
    plural = text[found.match.end("unit") - 1] in "sS"
    no_time = found.words("unit") == "second" or _YEAR.match(said)
    if apart and not plural and amount.value != 1 and no_time:
        # "Two second chances" are no time; "the 2010 year" is a date.
        return False
    if unit == "hour" and _CLOCK.match(said) and _AT.search(text, max(0, start - 8), start):
        return False
    if amount.value == 1 and not plural and apart and unit in ("day", "night", "minute", "second"):
        return one_lasts(found, unit)
    return True


def ends(found: Found) -> bool:
    """Whether the clause ends behind the match: a number there counts nothing else."""
    return _CLAUSE_END.match(found.passage.text, found.match.end()) is not None


def is_verb(found: Found) -> bool:
    """Whether "last" or "past" before a length is a verb or preposition ("will last two days")."""
    if found.words("place") not in ("last", "past", "following"):
        return False
    text, start = found.passage.text, found.match.start()
    return _VERB_BEFORE.search(text, max(0, start - 24), start) is not None


def _goes_on(text: str, end: int) -> bool:
    """Whether what is so old is a process ("an 18-month-old inquiry"), no person and no thing."""
    found = _NEXT_WORDS.match(text, end)
    return found is not None and any(word in LASTING for word in found.groups())


def one_lasts(found: Found, unit: str) -> bool:
    """Whether "a month" or "one day" is a length here, not a rate or an indefinite day."""
    before, after = word_before(found), _word_after(found)
    text, end = found.passage.text, found.match.end()
    if unit == "second" and after not in ("", "or", "later", "before", "after", "and"):
        # "A second time" is an ordinal.
        return False
    if unit == "second" and _REST_OF_OTHER.match(text, end):
        # "A second or third time".
        return False
    if _RATE.match(text, end) or _OLD.match(text, end):
        return False
    counted = _COUNTED_BEFORE.search(text, max(0, found.match.start() - 9), found.match.start())
    if counted and after not in _SINCE:
        # "Costs 40 a month".
        return False
    if (
        text.startswith("'s ", end)
        or text[found.match.start() : found.match.start() + 8].lower() == "another "
    ):
        # "Just another day at the office" is no length.
        return unit not in ("day", "night") or before != "just"
    if (
        found.hedge is not None
        or found.after is not None
        or after in BEHIND_ONE
        or before in BEFORE_ONE
    ):
        return True
    if max(found.match.start(), len(text) - end) > _ASIDE:
        return False
    return not text[: found.match.start()].strip() and not text[end:].strip(" .")


def many_last(found: Found, unit: str) -> bool:
    """Whether a bare plural tells a length: "for months", "weeks later"."""
    before = word_before(found)
    text, end = found.passage.text, found.match.end()
    if _OLD.match(text, end):
        return _goes_on(text, end)
    if _RATE.match(text, end) or _word_after(found) == "ago" or _FIGURE_AFTER.match(text, end):
        return False
    if _COUNTED_BEFORE.search(text, max(0, found.match.start() - 9), found.match.start()):
        return False
    if before == "the" or (before == "in" and unit in ("second", "minute", "hour", "day")):
        return False
    start = found.match.start()
    if before in BEFORE_MANY or _SOME_BEFORE.search(text, max(0, start - 16), start):
        return True
    if _OF_WHAT.match(text, end) and before not in ("recent", "early", "final", "last", "later"):
        return True
    return _SINCE_THEN.match(text, end) is not None and _word_after(found) in _SINCE


def has_owner(found: Found) -> bool:
    """Whether "first year" is somebody's or something's ("his first year in office")."""
    return word_before(found) in ("the", "his", "her", "its", "their", "my", "our", "your")


def whole_lasts(found: Found) -> bool:
    """Whether "full year" or "the last week" is a length, not a year's figures or a single day."""
    if found.words("whole") == "full" and _word_after(found) in BUSINESS | {"time", "of"}:
        return False
    span, one = found.words("span"), found.words("one")
    if one == "day" and span != "past":
        return False
    return not (one == "century" and span == "last")
