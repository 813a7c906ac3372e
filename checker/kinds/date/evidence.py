"""Evidence: whether words that look like a date are one.

"2000" can be a count, "May" a prime minister, "Sunday" half the name of a newspaper. The words
around decide; where they don't, nothing is read.
"""

import re

from checker.kinds.date.words import COUNTED, DAYTIMES, NAMED_AFTER, NAMED_BEFORE, ORDINALS

_WORD_BEFORE = re.compile(r"([A-Za-z']+)[ \n]$")
_WORD_AFTER = re.compile(r"[ \n][\"']?([A-Za-z]+)")
_MORE_AFTER = re.compile(r" or (?:more|less|fewer|so)\b")
_FEW_PLURALS = re.compile(
    r"(?!(?:was|is|has|as|its|his|this|thus|across|us|does|yes|perhaps)$)[a-z]+[^s]s$"
)
_YEAR_AFTER = frozenset(
    """in since of during by until till from before after throughout through into circa between
    year fiscal early late mid season back due maturing expiring""".split()
)
_MONTH_AFTER = frozenset(
    """in since until till by from to through during of before after between for late early mid
    every each on entering come ending ended began""".split()
)
_OWNED = re.compile(
    r"(?:\b(?:the|an?|his|her|their|its|our|this|that|such)|'s?)(?: [a-z]+(?:-[a-z]+)?)? $",
    re.IGNORECASE,
)
_YEAR_PHRASE = re.compile(
    r"\b(?:as (?:late|early|recently|far back) as|mak(?:e|es|ing)|made|than|versus|vs\.?"
    r"|compared (?:with|to)|class of|vintage|dat(?:e[sd]?|ing)(?: back)? to|back to) $",
    re.IGNORECASE,
)
_YEAR_ACTS = re.compile(r" (?:also |alone )?(?:saw|marked|brought|proved|was (?:a|the)\b)")
# "The 2004 and 2005 awards"; "to host 2014 Games".
_AND_AFTER = re.compile(r",? (?:and|or|to) (?:1[5-9]|20)\d\d\b")
_NAMED_AFTER = re.compile(
    r" [A-Z][a-z]+\b(?! (?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Lane)\b)"
)
_ARTICLES = frozenset("a an the".split())
_AND_BEFORE = re.compile(r"\b(?:1[5-9]|20)\d\d,? (?:and|or|to) $|\b(?:1[5-9]|20)\d\d, $")
_HOLIDAY_AFTER = frozenset(
    """on at by before after since until till for over during around last this next past of
    from celebrate celebrated through""".split()
)
# "Easter Sunday, April 8, 2012" gives its own date.
_DATED = re.compile(r",? (?:[A-Z][a-z]{2,8}\.? \d|\d\d? [A-Z][a-z]{2})")
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
_FOLLOWING = re.compile(r"[.,;:?!)]|['\"]?(?:[ \n]+([a-z]+)|[.,;:?!)\"'\n-]|$)")
_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|earnings|sales|net|shares?|fiscal|losses|results|gdp|growth|econom\w+"
    r"|dividend|analysts?|income|billion|million|exports?|output|shipments)\b",
    re.IGNORECASE,
)
_WARM = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|mph|weather|aged?)\b", re.IGNORECASE)
_OWN_AGE = re.compile(r"\b(?:his|her|their|my|our|your|people in the) (?:\w+[ -])?$", re.IGNORECASE)
_DECADE_AFTER = re.compile(
    r"\b(?:in|of|since|from|during|until|by|through|throughout|back to|and|the (?:early|mid|late))"
    r"[ -](?:the )?$",
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


# So many letters around may be blanks and marks; looking further would copy the text each time.
_ASIDE = 20


def opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a clause begins at an offset."""
    return not text[max(0, start - 8) : start].rstrip(" \"'(")[-1:].isalnum()


def is_all(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in the text: a date that is asked about."""
    if max(start, len(text) - end) > _ASIDE:
        return False
    return not text[:start].removesuffix("the ").strip() and not text[end:].strip(" \n.!?")


def clause_ends(text: str, end: int) -> bool:
    """Whether what follows is a mark or a function word: the phrase before is complete."""
    found = _FOLLOWING.match(text, end)
    return found is not None and (found.group(1) is None or found.group(1) in _FUNCTION)


def counts(text: str, end: int, year: int) -> bool:
    """Whether a bare four-digit number counts what follows instead of naming a year.

    Counts above 999 are written with a comma, unless they are round: a plural noun behind 1614
    is taken for the year's, behind 1600 for what is counted.
    """
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return True
    after = word_after(text, end)
    if after.lower() in COUNTED or _MORE_AFTER.match(text, end):
        return True
    usual = (1900 <= year < 2040 and year % 100) or (1500 <= year < 2040 and year % 10)
    return not usual and _FEW_PLURALS.match(after) is not None


# From this year on a bare number before a name is more often the year than a count.
_NAMED_FROM = 1950
_NO_NAME_AFTER = frozenset("at some about around over nearly almost than to only least".split())
_BEFORE_BY = re.compile(r"([^\W_]+) by $")


def measures(text: str, start: int, bound: str) -> bool:
    """Whether "by 1800" is the other side of "2880 pixels by 1800"."""
    before = _BEFORE_BY.search(text, max(0, start - 20), start) if bound == "by" else None
    return before is not None and (before.group(1).isdigit() or before.group(1) in COUNTED)


def is_year(text: str, start: int, end: int, year: int) -> bool:
    """Whether a bare four-digit number is a year here."""
    if not 1000 <= year <= 2100 or counts(text, end, year):
        return False
    before, after = word_before(text, start).lower(), word_after(text, end)
    if before in _YEAR_AFTER:
        return True
    if start and text[start - 1] in "([":
        return text[end : end + 1] in (")", "]", "-", ",", ";", ":")
    window = text[max(0, start - 24) : start]
    if _AND_BEFORE.search(window) or _YEAR_PHRASE.search(window):
        return True
    if not 1500 <= year < 2040:
        return False
    if _heads_name(text, start, end, year):
        return True
    if before == "for":
        return clause_ends(text, end)
    if text.startswith("'s ", end) or _YEAR_ACTS.match(text, end):
        return year >= 1800
    if _OWNED.search(window):
        return (bool(after) and after not in _FUNCTION) or bool(_AND_AFTER.match(text, end))
    headed = start == 0 or text[start - 1] == "\n"
    ended = end == len(text) or text[end] in ":\n"
    return (ended and (headed or window.endswith(", "))) or (
        headed and year >= 1800 and after.islower() and after not in _FUNCTION
    )


_IN_BEFORE = re.compile(
    r"\b(?:in|since|of|by|until|till|from|before|after|during|circa) $", re.IGNORECASE
)


def is_year_in_words(text: str, start: int, end: int) -> bool:
    """Whether a number in words is a year here ("in nineteen eighty-six")."""
    before = _IN_BEFORE.search(text, max(0, start - 8), start)
    return before is not None and clause_ends(text, end)


_ON_THE = re.compile(r"\b(?:on|by|until|till|since|before|after|for|back|of) the $", re.IGNORECASE)
_COURSE = re.compile(
    r"\b(?:hole|holes|par|birdie[ds]?|bogey|bogeyed|eagle[ds]?|putt|putts|tee|green|fairway|golf"
    r"|inning|innings|lap|laps|floor|anniversary|pole|grid|pick|round)\b",
    re.IGNORECASE,
)


def is_day_of_month(text: str, start: int, end: int) -> bool:
    """Whether "the 15th" is a day: "on the 15th", with no hole, lap or floor in sight."""
    if _ON_THE.search(text, max(0, start - 12), start) is None or not clause_ends(text, end):
        return False
    return _COURSE.search(text, max(0, start - 100), end + 60) is None


def _heads_name(text: str, start: int, end: int, year: int) -> bool:
    """Whether a year begins a name ("to host 2014 Games", but not "at 2016 Main Street")."""
    before = word_before(text, start)
    named = year >= _NAMED_FROM and before.islower() and before not in _NO_NAME_AFTER
    return named and _NAMED_AFTER.match(text, end) is not None


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
    return (
        re.search(r"\b(?:in|between|from|since|of|during|both) [A-Z][a-z]+ (?:and|or) $", window)
        is not None
    )


_SHORT_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?$", re.IGNORECASE)
_SHORT_AFTER = frozenset("on by since until till last next this late early from through".split())


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday is a day of news here: not every such day, no newspaper, no feast."""
    before, after = word_before(text, start), word_after(text, end)
    if before.lower() in ("every", "each", "any", "per", "alternate"):
        return False
    short = _SHORT_WEEKDAY.search(text, start, end)
    if short is not None:
        # "On Sat." is a day, "he sat" is none, and "on Sun Island" neither.
        led = before.lower() in _SHORT_AFTER or " " in text[start:end]
        return bool(led) and short.group()[0].isupper() and not after[:1].isupper()
    if before.lower() in ("a", "an", "one", "some"):
        return after.islower() and after not in _FUNCTION
    if before.lower() in NAMED_BEFORE or (before.lower() in ORDINALS and after in ("of", "in")):
        return False
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return False
    return not (after.lower() in NAMED_AFTER and after[:1].isupper()) and after.lower() != "nights"


_SHARE_AFTER = re.compile(r" (?:of|shots|passes|field goals|from)\b")


def names_the_attacks(text: str, start: int, end: int) -> bool:
    """Whether "9/11" is the day of the attacks, not a share of eleven or a rate."""
    before = text[start - 1 : start]
    return not (before.isdigit() or before in "$£€/.") and not _SHARE_AFTER.match(text, end)


def is_today(text: str, start: int, end: int) -> bool:
    """Whether "today" is a day here, not a newspaper or a programme."""
    if text[start].isupper():
        before = word_before(text, start)
        if before[:1].isupper() or before == "the":
            return False
    return word_after(text, end).lower() not in ("show", "programme", "program")


def is_holiday(text: str, start: int, end: int, words: str) -> bool:
    """Whether a feast names its day here, not its tree, its party or its shopping."""
    if word_before(text, start).lower() in ("every", "each", "any") or _DATED.match(text, end):
        return False
    if words.endswith(("day", "eve", "halloween")) or words.startswith(("last", "this", "next")):
        return True
    if text.startswith("'", end):
        return False
    if word_before(text, start).lower() not in _HOLIDAY_AFTER:
        return False
    return clause_ends(text, end) or word_after(text, end) in DAYTIMES | {"early", "late"}


def is_season(text: str, start: int, end: int) -> bool:
    """Whether a bare season is the one of some year ("in the spring"), not a fall or a well."""
    if word_after(text, end).lower() in ("of", "in", "from"):
        return False
    if text[start:end].lower().endswith("fall") and word_after(text, end):
        return False
    return _SEASON_AFTER.search(text, max(0, start - 20), start) is not None and clause_ends(
        text, end
    )


_LIKE = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?:\s\d\d?)?"
    r"|(?:(?:early|mid|late)\s)?(?:spring|summer|autumn|fall|winter))"
)
_SHARED_YEAR = re.compile(
    rf"(?:(?:,|,?\s(?:and|or|to))\s{_LIKE}){{1,3}},?\s(?:of\s)?(1[5-9]\d\d|20[0-4]\d)"
    r"(?!\d|[,.:/]\d|%)"
)


def shared_year(text: str, end: int) -> int | None:
    """Return the year that a like date behind gives to both: "the spring and fall of 1943"."""
    found = _SHARED_YEAR.match(text, end)
    return int(found.group(1)) if found else None


def is_quarter(text: str, first: int, last: int) -> bool:
    """Whether a quarter without a year is one of business, in the sentence at hand."""
    return _BUSINESS.search(text, first, last) is not None


def is_decade(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Whether "90s" or "nineties" are years ("the late 90s"), not an age or the weather."""
    if _OWN_AGE.search(text, max(0, start - 24), start):
        return False
    if _WARM.search(text, first, last):
        return False
    if text[start] == "'" or text[start:end].istitle():
        return True
    return _DECADE_AFTER.search(text, max(0, start - 24), start) is not None


_COMPARING = ("earlier", "later")


def detached(text: str, start: int) -> bool:
    """Whether a date begins here, not in the middle of a number, a sum or "year-earlier"."""
    if start == 0 or not text[start].isdigit():
        return not (text[start - 1 : start] == "-" and text.startswith(_COMPARING, start))
    before, beyond = text[start - 1], text[start - 2 : start - 1]
    if before in ":-":
        return not beyond.isdigit() and (before == ":" or not beyond.isalpha())
    return before not in "/.,$£€#+*=&_@%'"
