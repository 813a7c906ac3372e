"""Patterns: the expressions that the rules for money are made of.

Names, codes and abbreviations are one large expression, tried once at each figure; which of them
was met, and whether it is written as it must be, the productions look up. All is in small letters,
which are tried faster.
"""

from checker.grammar.passage import MASK
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

NAME = alternatives((*NAMES, *NOUNS, *PARTS))
FULL_NAME = alternatives(NAMES)
BEFORE = (
    rf"(?=\D{{1,8}}{_DIGIT})(?:[{''.join(SIGNS)}]|{_DOLLARS}\s?\$|{_LETTERS}\$|c\s\$"
    rf"|\$(?:{_DOLLARS}|{_LETTERS})(?=\s?{_DIGIT})|r(?=\d)|euros?(?=\d)"
    rf"|{alternatives((*_CODES, *_MILLIONS, *_SHORT))})"
)
"""What stands before a figure: a sign, a dollar of some country, a code, an abbreviation."""
BEHIND = (
    rf"(?:{alternatives((*NAMES, *NOUNS, *PARTS, *_CODES, *_MILLIONS, *_SHORT))}"
    rf"(?![\w'])|[{_BARE_SIGNS}¢]|\$(?!\s?{_DIGIT})|(?:{_DOLLARS}|{_LETTERS})\$(?!\s?{_DIGIT}))"
)
"""What stands behind a figure: a name, a code, an abbreviation, a sign."""
_LEADING = (*DOLLARS, *_SHORT, *_LETTERS[1:-1], "r", "euro", "euros")
STARTS = {*SIGNS, *_CODES, *_MILLIONS, *openings(_LEADING)}
"""What ``BEFORE`` can begin with."""
NAME_STARTS = openings(NAMES)
_ALL = (*NAMES, *NOUNS, *PARTS, *_CODES, *_MILLIONS, *_LEADING, *SIGNS)
THEN = openings((*_ALL, *SCALES, "of"))
"""What can follow a figure: of a name or a scale the first word."""
FROM = r"(?:(?P<from>between|from)\s)?"
TO = r"\s?(?P<joint>-|to|and|or)\s?"
AND = r",?\s(?:and\s)?"
SMALL = (
    rf"(?P<part>{{number}})(?:\s?(?P<small>{alternatives(HUNDREDTHS)})(?!\w)"
    r"|(?<=..)(?=\s?(?:[.;!?)]|$)))"
)
"""Small coins behind a whole sum: "43 cents", or two digits that end the clause."""

_SCALE = r"(?:\s?(?:mm|mil|mio|m|k)|[bt]|\s?(?:bill?|mill|tril)|tr)(?!\w)"
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
