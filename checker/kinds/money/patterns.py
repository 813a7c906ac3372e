"""Patterns: the expressions that the rules for money are made of.

Names, codes and abbreviations are any words to the expressions; whether a currency was met, and
whether it is written as it must be, is looked up. All is in small letters, which are tried faster.
"""

import re

from checker.grammar.passage import MASK
from checker.grammar.phrases import Phrases, closes
from checker.grammar.rules import alternatives, openings
from checker.kinds.money.names import CURRENCIES, NAMES, NOUNS
from checker.kinds.money.words import (
    ABBREVIATIONS,
    DOLLAR_LETTERS,
    DOLLARS,
    HUNDREDTHS,
    PARTS,
    SCALES,
    SIGNS,
)

_DIGIT = rf"[{MASK}\d]"
_LETTERS = f"[{''.join(DOLLAR_LETTERS).lower()}]"
_DOLLARS = alternatives(DOLLARS)
_CODES = {code.lower() for code in (*CURRENCIES, "XBT")}
_MILLIONS = {f"m{code}" for code in _CODES}
_SHORT = {word.lower() for word in ABBREVIATIONS}
_BARE_SIGNS = "".join(sign for sign in SIGNS if sign != "$")

# Words are taken whole: else a chain of hyphens would be cut in every possible way.
_WORD = rf"[^\s\d,;:(){MASK}-]++"
WORDS = rf"{_WORD}(?:[\s-]{_WORD}){{0,4}}?"
"""Between two figures: a word or five, which must be a currency's name."""
BEFORE = (
    rf"(?=\D{{1,8}}{_DIGIT})(?:€ur|[{''.join(SIGNS)}]|{_DOLLARS}\s?\$|{_LETTERS}\$|c\s\$"
    rf"|\$(?:{_DOLLARS}|{_LETTERS})(?=\s?{_DIGIT})|r(?=\d)|euros?(?=\d)"
    r"|s/\.?|gh[₵¢]|[^\W\d_]\.[^\W\d_]\.?|[^\W\d_]{2,8}\.?)"
)
"""What stands before a figure: a sign, a dollar of some country, a code, an abbreviation."""
_SIGN = re.compile(
    rf"[{_BARE_SIGNS}¢]|\$(?!\s?\d)|(?:{_DOLLARS}|{_LETTERS})\$(?!\s?\d)", re.IGNORECASE
)
_FORMS = {*NAMES, *NOUNS, *PARTS, *_CODES, *_MILLIONS, *_SHORT}
_PHRASES = Phrases(_FORMS)
_LEADING = (*DOLLARS, *_SHORT, "r", "euro", "euros")
_BEFORE_DOLLAR = {f"{letter} $" for letter in _LETTERS[1:-1]}
STARTS = {*SIGNS, *_CODES, *_MILLIONS, *openings(_LEADING), *_BEFORE_DOLLAR}
"""What ``BEFORE`` can begin with."""
NAME_STARTS = openings(NAMES)
_ALL = (*NAMES, *NOUNS, *PARTS, *_CODES, *_MILLIONS, *_LEADING, *SIGNS)
THEN = openings((*_ALL, *SCALES, "of"))
"""What can follow a figure: of a name or a scale the first word."""


def find_end(text: str, at: int) -> int | None:
    """Return where the name, code or sign behind a figure ends, None where none begins."""
    for end in _PHRASES.ends(text, at):
        words = " ".join(text[at:end].lower().split())
        if words in _FORMS and closes(text, end) and text[end : end + 1] != "'":
            return end
    sign = _SIGN.match(text, at)
    return sign.end() if sign else None


FROM = r"(?:(?P<from>between|from)\s)?"
TO = r"\s?(?P<joint>-|to|and|or)\s?"
AND = r",?\s(?:and\s)?"
SMALL = (
    rf"(?P<part>{{number}})(?:\s?(?P<small>{alternatives(HUNDREDTHS)})(?!\w)"
    r"|(?<=..)(?=\s?(?:[.;!?)]|$)))"
)
"""Small coins behind a whole sum: "43 cents", or two digits that end the clause."""

_SCALE = r"(?:\s?(?:mm|mil|mio|m|k)|[bt]|\s?(?:b(?!\w)|bill?|mill|tril)|tr)(?!\w)"
_ANOTHER = rf"(?=[^{MASK}\d\n]{{1,45}}{_DIGIT})"


def figure(name: str, *, another: bool = False) -> str:
    """Return the expression for a figure: a numeral, or digits that letters are glued to.

    Scale letters behind it ("2.5bn", "5k") are a group of their own. another: whether a second
    figure must follow nearby, which is cheaper to ask than to look for what lies between.
    """
    return (
        rf"(?:(?P<{name}>{{number}})|(?P<{name}_glued>\d[\d,]{{0,20}}(?:\.\d{{1,6}})?+)"
        rf"(?:\s(?P<{name}_times>{{number}}))?){_ANOTHER if another else ''}"
        rf"(?P<{name}_scale>{_SCALE})?+"
    )
