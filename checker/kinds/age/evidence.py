"""Evidence: what the words before a number say about its being an age, and when it was so."""

import re

from checker.grammar.rules import alternatives
from checker.kinds.age.record import Sense
from checker.kinds.age.words import GROUPS

_REACH = 40
_GROUP = re.compile(rf"\b(?:{alternatives(GROUPS)}|ages?) (?:aged )?$", re.IGNORECASE)
_DIED = re.compile(r"\b(?:died|dies|dead|death|passed away) (?:[^.;\n]* )?$", re.IGNORECASE)
_DIED_AT = re.compile(
    r"\b(?:died|dies|dead|death)(?: (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today"
    r"|yesterday)| in (?:prison|hospital|custody|office|jail))? at $",
    re.IGNORECASE,
)
# "John Smith, age 34", "a girl age 6".
_APART = re.compile(
    r"(?:,|\b(?:man|woman|boy|girl|child|men|women|boys|girls|children)) $|\($", re.IGNORECASE
)
_LISTED = re.compile(r"\b(?:aged?|ages) (?:\d+, )*\d+,? (?:and|or) $", re.IGNORECASE)
_BACK_WHEN = re.compile(
    r"\b(?:when|since|while) (?:[\w'-]+ )?(?:[\w'-]+ )?(?:was|were|is) $|\bthen[- ] ?$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?P<when>(?:when|since|while|because|as) )?(?:he|she|i)"
    r"(?:'s|'m| is| am| (?P<was>was)) (?:now |only |just |still )?$",
    re.IGNORECASE,
)
# "He was 3 and 0", "she is 5 of 12".
_GOES_ON = re.compile(r" (?:and|or|of|from|on|for) ")
_STATED = re.compile(r"(?:,|\b(?:is|was|are|were|be|being|both|all|man|woman|men|women|person)) $")


def is_of_group(text: str, start: int) -> bool:
    """Whether the words before name a class of people: "children", "those aged"."""
    return _found(_GROUP, text, start)


def is_of_dead(text: str, start: int) -> bool:
    """Whether the clause tells a death: "died on Monday at age"."""
    return _found(_DIED, text, start)


def ends_life(text: str, start: int) -> bool:
    """Whether a bare number is the age of somebody who "died at" it."""
    return _found(_DIED_AT, text, start)


def stands_apart(text: str, start: int) -> bool:
    """Whether "age 34" is set beside somebody, and is not "at age 34"."""
    return _found(_APART, text, start)


def is_listed(text: str, start: int) -> bool:
    """Whether the number goes on from another age: "aged 15 and"."""
    return _found(_LISTED, text, start)


def is_back_then(text: str, start: int) -> bool:
    """Whether the age is that of another time: "when he was", "then-"."""
    return _found(_BACK_WHEN, text, start)


def is_stated(text: str, start: int) -> bool:
    """Whether a decade of life is said of somebody now: "was in her 60s"."""
    return _found(_STATED, text, start)


def told_by_pronoun(text: str, start: int, end: int) -> Sense | None:
    """Return when a number is the age of "he" or "she", None where it is none."""
    pronoun = _PRONOUN.search(text, max(0, start - _REACH), start)
    if pronoun is None or _GOES_ON.match(text, end):
        return None
    if pronoun["when"] or (pronoun["was"] and not text.startswith(".", end)):
        return "then"
    return "now"


def _found(pattern: re.Pattern[str], text: str, start: int) -> bool:
    return pattern.search(text, max(0, start - _REACH), start) is not None
