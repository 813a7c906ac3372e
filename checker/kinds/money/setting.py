"""Setting: which currency a bare name or sign means in an article.

"Pesos" are those the article names in full somewhere, else those of the country it speaks of most;
a dollar sign is American unless the article says which dollars its figures are in.
"""

import re
from collections import Counter
from functools import cache, lru_cache

from checker.kinds.money.names import CURRENCIES, NAMES, NOUNS, default_of
from checker.kinds.money.words import ORDINARY, SETTLED

_KEPT = 64
_NOTHING = re.compile(r"(?!)")
_STATED = re.compile(
    r"\b(?i:figures|amounts|prices|sums|values|currency|dollars?)\b[^.\n]{0,30}?"
    r"\b(?:in|are) ([A-Z]\w+(?: [A-Z]\w+)?) (?:dollars|currency|funds)\b"
)


@lru_cache(maxsize=_KEPT)
def settle(text: str, noun: str) -> str:
    """Return the code that a bare name in lower case stands for in a text, "" if it is no money."""
    codes = NOUNS[noun]
    if len(codes) == 1 and noun not in ORDINARY:
        return codes[0]
    if noun.removesuffix("s") in SETTLED:
        return _settled(text, noun.removesuffix("s"))
    named = _most_frequent(text, _full_names(codes)) or _most_frequent(text, _countries(codes))
    if named:
        return named
    return "" if noun in ORDINARY else default_of(noun)


def _settled(text: str, noun: str) -> str:
    if noun == "dollar":
        stated = _STATED.search(text)
        code = NAMES.get(f"{stated.group(1).lower()} dollars", "") if stated else ""
        return code or default_of(noun)
    return _most_frequent(text, _full_names(NOUNS[noun])) or default_of(noun)


def local_dollar(text: str) -> str:
    """Return the dollars of the country a text speaks of most, the United States aside."""
    return _most_frequent(text, _countries(tuple(c for c in NOUNS["dollar"] if c != "USD")))


def _most_frequent(text: str, words: tuple[re.Pattern[str], dict[str, str]]) -> str:
    pattern, codes = words
    found = Counter(codes[match.group().lower()] for match in pattern.finditer(text))
    return max(found, key=lambda code: (found[code], code)) if found else ""


@cache
def _full_names(codes: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return an expression for the full names of currencies, and the code of each."""
    return _words({name: code for name, code in NAMES.items() if code in codes})


@cache
def _countries(codes: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return an expression for the countries of currencies, and the code of each."""
    names: dict[str, str] = {}
    for code in codes:
        for word in (*CURRENCIES[code].countries, *CURRENCIES[code].adjectives):
            if word[0].isupper():
                names.setdefault(word.lower(), code)
    return _words(names)


def _words(codes: dict[str, str]) -> tuple[re.Pattern[str], dict[str, str]]:
    if not codes:
        return _NOTHING, codes
    told = "|".join(re.escape(word) for word in sorted(codes, key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:{told})\b", re.IGNORECASE), codes
