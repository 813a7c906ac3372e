"""Hedges: the words around a value that loosen or bound it, the same for every kind.

Which word means what follows the Associated Press and Reuters style books: "up to" and "as many
as" name a ceiling, "nearly" stays below, "about" goes both ways.
"""

import re
from dataclasses import dataclass

from checker.algebra.amounts import Bound
from checker.grammar.number_words import COUNT_WORDS


def _or_equal(comparatives: str) -> str:
    """Return the phrases that let the bound itself in: "less than or equal to"."""
    forms = ("{} than or equal to", "{} or equal than", "{} or equal to", "{} than or equal")
    return "|".join(form.format(each) for each in comparatives.split() for form in forms)


_BEFORE = {
    Bound.AT_LEAST: """at least|at the least|at the very least|no fewer than|no less than
        |not less than|not fewer than|a minimum of|minimum of|minimum|not under|not below
        |no lower than|not lower than|no smaller than|at least or equal to|≥|>=|"""
    + _or_equal("more higher greater bigger larger"),
    Bound.MORE_THAN: """more than|over|upwards of|upward of|in excess of|exceeding|exceed|exceeds
        |exceeded|above|greater than|higher than|larger than|bigger than|surpassing
        |surpass|surpasses|surpassed|topping|north of
        |well over|well above|well more than|far more than|just over|just above
        |just more than|slightly more than|slightly over|a little more than|a little over
        |a bit more than|a bit over|much more than|significantly more than|considerably more than
        |>""",
    Bound.AT_MOST: """at most|at the most|at the very most|up to|as many as|as much as|as high as
        |no more than|not more than|no higher than|a maximum of|maximum of|maximum|not exceeding
        |no greater than|no larger than|no bigger than|not higher than|not greater than
        |at most or equal to|≤|<=|"""
    + _or_equal("less lower smaller fewer"),
    Bound.LESS_THAN: """less than|fewer than|under|below|lower than|smaller than|south of
        |well under|well below|far less than|far fewer than|well short of|much less than
        |significantly less than|considerably less than|<""",
    Bound.NEARLY: """nearly|almost|close to|approaching|nearing|just under|just short of|just shy of
        |just below|not quite|slightly less than|slightly under|slightly fewer than
        |a little less than|a little under|a little fewer than|a bit less than|a bit under
        |short of|shy of|virtually|practically|verging on|just less than""",
    Bound.ABOUT: """about|around|roughly|approximately|approx.|some|an estimated|estimated|circa
        |somewhere around|something like|in the region of|in the neighborhood of
        |in the neighbourhood of|in the vicinity of|on the order of|in the order of|to the tune of
        |an average of|give or take|~|≈|±""",
}
_AFTER = {
    Bound.AT_LEAST: """or more|or above|or greater|or higher|or better|or over|or older|and up
        |and above|and over|and older|and more|and counting|at least|at the least
        |at the very least|at a minimum|minimum|plus""",
    Bound.AT_MOST: """or less|or fewer|or under|or below|or lower|or smaller|or younger|and under
        |and below|and younger|at most|at the most|at the very most|at maximum|maximum|tops""",
    Bound.ABOUT: "or so|or thereabouts|approximately|more or less|give or take|-odd|-ish",
}
# Behind a number these bound it only where the clause ends; before the next number they are its.
_LAST_IN_CLAUSE = """at least|at the least|at the very least|at a minimum|minimum|plus|at most
    |at the most|at the very most|at maximum|maximum|tops|approximately|more or less|give or take"""


def _split(phrases: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in phrases.split("|")]


def _table(words: dict[Bound, str]) -> dict[str, Bound]:
    return {phrase: bound for bound, phrases in words.items() for phrase in _split(phrases)}


def _any(phrases: list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


BEFORE = _table(_BEFORE)
AFTER = _table(_AFTER) | {"+": Bound.AT_LEAST}
# "At least another 10": the word says that there were others, not how many these are.
_FILLER = "another|an additional|a further|an extra|a total of"
_SIGNS = "".join(phrase for phrase in BEFORE if len(phrase) == 1 and not phrase.isalpha())
_LAST_WORDS = frozenset(
    phrase.rpartition(" ")[2]
    for phrase in (*BEFORE, *_FILLER.split("|"))
    if phrase[-1].isalpha() or phrase[-1] == "."
)
_LONGEST = max(map(len, BEFORE)) + max(map(len, _FILLER.split("|"))) + 4
_ENDING = re.compile(
    rf"(?<![\w'-])({_any([p for p in BEFORE if p[0].isalpha()])})\s{{1,2}}(?:(?:{_FILLER})\s)?$",
    re.IGNORECASE,
)
_SIGN_ENDING = re.compile(rf"([<>] ?=|[{_SIGNS}])\s{{0,2}}$")
_LAST = _split(_LAST_IN_CLAUSE)
_ANYWHERE = [phrase for phrase in AFTER if phrase[0].isalpha() and phrase not in _LAST]
_FOLLOWING = re.compile(
    rf"(?:,?\s(?:{_any(_ANYWHERE)})|-(?:odd|ish|plus)"
    rf"|,?\s(?:{_any(_LAST)})(?=\s*(?:[.;:!?)\"]|,\s(?!at\b)|$)))"
    rf"(?![\w-])(?!\s+(?:than|as|the|{COUNT_WORDS})\b|\s+\d)",
    re.IGNORECASE,
)
# What a hedge behind a value can begin with: nearly always it is told at once that there is none.
_FIRST_WORD = re.compile(r"(?:,?\s|-)([A-Za-z]+)")
_FIRST_WORDS = {word for phrase in AFTER if (word := phrase.lstrip("-").partition(" ")[0])} | {
    "plus"
}
_LAST_WORD = re.compile(r"([A-Za-z]+\.?)\s{1,2}$")


@dataclass(frozen=True, slots=True)
class Hedge:
    """A chain of hedges, outermost first, with its words and the offset where it begins."""

    bounds: tuple[Bound, ...]
    words: str
    start: int


def hedge_before(text: str, start: int) -> Hedge | None:
    """Return the hedge that ends right before ``start`` in a plain text, chains included."""
    bounds: list[Bound] = []
    words: list[str] = []
    begin = start
    while begin:
        window = text[max(0, begin - _LONGEST) : begin]
        found = _find_ending(window)
        if found is None:
            break
        phrase = found.group(1).lower()
        phrase = phrase if phrase in BEFORE else phrase.replace(" ", "")
        bounds.insert(0, BEFORE[phrase])
        words.insert(0, phrase)
        begin -= len(window) - found.start(1)
    return Hedge(tuple(bounds), " ".join(words), begin) if bounds else None


def _find_ending(window: str) -> re.Match[str] | None:
    word = window.rstrip()[-14:].rpartition(" ")[2].lower()
    if word.isalpha() and word.isascii() and word not in _LAST_WORDS:
        return None
    last = _LAST_WORD.search(window[-16:])
    if last is None:
        return _SIGN_ENDING.search(window)
    return _ENDING.search(window) if last.group(1).lower() in _LAST_WORDS else None


def hedge_after(text: str, end: int) -> tuple[Bound, str, int] | None:
    """Return bound, words and end of the hedge that follows a value, such as "or more"."""
    if text[end : end + 1] not in (" ", ",", "-"):
        return None
    first = _FIRST_WORD.match(text, end)
    if first is None or first.group(1).lower() not in _FIRST_WORDS:
        return None
    found = _FOLLOWING.match(text, end)
    if found is None:
        return None
    phrase = found.group().lower().lstrip(", ")
    phrase = phrase if phrase in AFTER else phrase.lstrip("-")
    return AFTER[phrase], phrase, found.end()
