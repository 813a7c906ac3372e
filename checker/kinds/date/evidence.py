"""Evidence: whether words that look like a date are one.

"2000" can be a count, "May" a prime minister, "Sunday" half the name of a newspaper. The words
around decide; where they don't, nothing is read.
"""

import re

from checker.kinds.date.reference import Reference
from checker.kinds.date.words import COUNTED, NAMED_AFTER, NAMED_BEFORE

_WORD_BEFORE = re.compile(r"([A-Za-z']+)[ \n]$")
_WORD_AFTER = re.compile(r"[ \n]([A-Za-z]+)")
_FEW_PLURALS = re.compile(r"(?!(?:was|is|has|as|its|his|this|thus|across|us|does|yes|perhaps)$)[a-z]+[^s]s$")
_YEAR_AFTER = frozenset(
    """in since of during by until till from before after throughout through into circa between
    year fiscal early late mid season back""".split()
)
_MONTH_AFTER = frozenset(
    """in since until till by from to through during of before after between for late early mid
    every each on""".split()
)
_YEAR_OWNER = frozenset("the a an his her their its our this that".split())
_ARTICLES = frozenset("a an the".split())
_AND_BEFORE = re.compile(r"\b(?:1[5-9]|20)\d\d,? (?:and|or|to) $|\b(?:1[5-9]|20)\d\d, $")
_HOLIDAY_AFTER = frozenset(
    """on at by before after since until till for over during around last this next past of
    from celebrate celebrated through""".split()
)
_SEASON_AFTER = re.compile(
    r"\b(?:in|over|during|since|by|until|through|before|after) the(?: (?:early|late|mid))? $",
    re.IGNORECASE,
)
_FUNCTION = frozenset(
    """the a an he she it they we i you and but or nor with without when where while as at on in by
    to for from of because although though if that which who was were is are had has have did will
    would could should may might can must not no there then so than this these those his her its
    their our my according following after before during amid against under over between both all
    some many most several more also into through despite only""".split()
)
_FOLLOWING = re.compile(r"[,;:]? ?['\")]?(?:[ \n]+([a-z]+)|[.,;:?!)\"'\n-]|$)")
_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|earnings|sales|net|shares?|fiscal|losses|results|gdp|growth|econom\w+"
    r"|dividend|analysts?|income|billion|million|exports?|output|shipments)\b",
    re.IGNORECASE,
)
_WARM = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|mph|weather|aged?)\b", re.IGNORECASE)
_OWN_AGE = re.compile(r"\b(?:his|her|their|my|our|your|people in the) (?:\w+[ -])?$", re.IGNORECASE)
_DECADE_AFTER = re.compile(
    r"\b(?:(?:in|of|since|from|during|until|by|through|throughout|back to|and|the (?:early|mid|late))"
    r"[ -](?:the )?|the (?:early|mid|late)[ -])$",
    re.IGNORECASE,
)


def word_before(text: str, start: int) -> str:
    """Return the word right before an offset as it stands, empty if something else is there."""
    found = _WORD_BEFORE.search(text, max(0, start - 20), start)
    return found.group(1) if found else ""


def word_after(text: str, end: int) -> str:
    """Return the word right after an offset as it stands, empty if something else is there."""
    found = _WORD_AFTER.match(text, end)
    return found.group(1) if found else ""


def clause_ends(text: str, end: int) -> bool:
    """Whether what follows is a mark or a function word: the phrase before is complete."""
    found = _FOLLOWING.match(text, end)
    return found is not None and (found.group(1) is None or found.group(1) in _FUNCTION)


def counts(text: str, end: int, year: int) -> bool:
    """Whether a bare four-digit number counts what follows instead of naming a year."""
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return True
    after = word_after(text, end)
    if after.lower() in COUNTED:
        return True
    usual = 1900 <= year < 2040 and year % 100
    return not usual and _FEW_PLURALS.match(after) is not None


def is_year(text: str, start: int, end: int, year: int) -> bool:
    """Whether a bare four-digit number is a year here."""
    if not 1000 <= year <= 2100 or counts(text, end, year):
        return False
    before, after = word_before(text, start).lower(), word_after(text, end)
    if before in _YEAR_AFTER:
        return True
    if text[start - 1 : start] in "([":
        return start > 0 and text[end : end + 1] in ")]-,;:"
    if _AND_BEFORE.search(text, max(0, start - 12), start):
        return True
    if before == "for":
        return 1900 <= year < 2040 and clause_ends(text, end)
    if before in _YEAR_OWNER or before.endswith("'s"):
        named = after[:1].isupper() or 1900 <= year < 2040
        return bool(after) and after.lower() not in _FUNCTION and named
    first = start == 0 or text[start - 1] == "\n"
    return first and text[end : end + 1] in (":", "\n") and 1700 <= year < 2040


def is_month(text: str, start: int, end: int, words: str) -> bool:
    """Whether a bare month name is one here, not a name, a verb or a walk."""
    before, after = word_before(text, start).lower(), word_after(text, end)
    if words[:1].islower():
        if words in ("may", "march", "mar", "dec", "jan", "oct", "aug"):
            return before in ("in", "last", "next", "since") and not after
        return before in _MONTH_AFTER or before in _ARTICLES
    person = words in ("May", "April", "June", "August", "Jan", "March")
    if person and after[:1].isupper() and after not in ("The", "A", "In", "And"):
        return False
    if text.startswith("'s", end) and words == "May":
        return before in ("in", "of", "since")
    if words == "May" and before in ("to", "for", "by", "from", "of", "between", "before", "after"):
        return clause_ends(text, end) and before not in ("to", "for")
    if before in _MONTH_AFTER:
        return True
    if before in _ARTICLES:
        noun = after.islower() and after not in _FUNCTION
        return noun and words not in ("Mar", "Jan", "Dec")
    return before in ("and", "or") and bool(_and_month(text, start))


def _and_month(text: str, start: int) -> bool:
    window = text[max(0, start - 30) : start]
    return re.search(r"\b(?:in|between|from|since|of|during|both) [A-Z][a-z]+ (?:and|or) $", window) is not None


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday is a day of news here: not every such day, no newspaper, no feast."""
    before, after = word_before(text, start), word_after(text, end)
    if before.lower() in ("every", "each", "any", "per", "alternate"):
        return False
    if before.lower() in ("a", "an", "one", "some"):
        return after.islower() and after not in _FUNCTION
    if before.lower() in NAMED_BEFORE:
        return False
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return False
    return not (after.lower() in NAMED_AFTER and after[:1].isupper()) and after.lower() != "nights"


def is_today(text: str, start: int, end: int) -> bool:
    """Whether "today" is a day here, not a newspaper or a programme."""
    if text[start].isupper():
        before = word_before(text, start)
        if before[:1].isupper() or before == "the":
            return False
    return word_after(text, end).lower() not in ("show", "programme", "program")


def is_holiday(text: str, start: int, end: int, words: str) -> bool:
    """Whether a feast names its day here, not its tree, its party or its shopping."""
    if word_before(text, start).lower() in ("every", "each", "any"):
        return False
    if words.endswith(("day", "eve", "halloween")) or words.startswith(("last", "this", "next")):
        return True
    if text.startswith("'", end):
        return False
    return word_before(text, start).lower() in _HOLIDAY_AFTER and clause_ends(text, end)


def is_season(text: str, start: int, end: int) -> bool:
    """Whether a bare season is the one of some year ("in the spring"), not a fall or a well."""
    if word_after(text, end).lower() in ("of", "in", "from"):
        return False
    return _SEASON_AFTER.search(text, max(0, start - 20), start) is not None and clause_ends(text, end)


def is_quarter(text: str, first: int, last: int) -> bool:
    """Whether a quarter without a year is one of business, in the sentence at hand."""
    return _BUSINESS.search(text, first, last) is not None


def is_decade(text: str, start: int, first: int, last: int) -> bool:
    """Whether two digits and an s are years ("the late 90s"), not an age or the weather."""
    if _OWN_AGE.search(text, max(0, start - 24), start):
        return False
    if _WARM.search(text, first, last):
        return False
    return _DECADE_AFTER.search(text, max(0, start - 24), start) is not None


def fits(reference: Reference, text: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether a date that stands alone is one, by the words around it."""
    words = text[start:end]
    alone = reference.step is None and reference.part is None and not reference.narrow
    if reference.holiday:
        return reference.year is not None or is_holiday(text, start, end, words.lower())
    if reference.item or reference.half or reference.century is not None:
        return True
    if reference.decade is not None:
        return reference.decade >= 100 or is_decade(text, start, *sentence)
    if reference.month is not None:
        return _month_fits(reference, text, start, end, alone)
    if reference.season is not None:
        if reference.year is None and words.lower().endswith("fall"):
            if word_after(text, end).lower() in ("in", "from", "of", "to", "behind", "short", "on"):
                return False
        return reference.year is not None or not alone or is_season(text, start, end)
    if reference.quarter:
        named = reference.year is not None or reference.step is not None or reference.unit
        return bool(named) or words[0] == "Q" or is_quarter(text, *sentence)
    if reference.weekday is not None:
        return is_weekday(text, start, end)
    if reference.unit:
        return _unit_fits(reference, text, start, end, words.lower())
    if reference.year is not None:
        if alone and words[:1].isdigit():
            return is_year(text, start, end, reference.year)
        return not counts(text, end, reference.year)
    return False


def _month_fits(reference: Reference, text: str, start: int, end: int, alone: bool) -> bool:
    words = text[start:end]
    if reference.day is not None or reference.year is not None:
        # "To march 10 miles", "may 5": a verb before a number.
        bare = words.startswith(("may", "march", "mar")) and reference.year is None
        return not bare and word_after(text, end).lower() not in COUNTED - {"gmt", "est", "edt", "or"}
    if alone:
        return is_month(text, start, end, words)
    name = words.rpartition(" ")[2]
    return name.lower() not in ("may", "march", "mar") or not name.islower()


def _unit_fits(reference: Reference, text: str, start: int, end: int, words: str) -> bool:
    if reference.unit == "day" and "today" in words or "tonight" in words:
        return is_today(text, start, end)
    if reference.day is not None:
        return reference.unit == "month"
    if reference.step is None and reference.unit != "weekend":
        # "Midweek" and "late week" name no week; "the end of the week" does.
        return words.startswith(("the ", "end", "start", "beginning", "middle", "close", "earlier", "later", "rest", "outset"))
    return True
