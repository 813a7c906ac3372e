"""Names of currencies: from what a text says to the codes it may mean.

The table gives the full names ("Mexican pesos") and, from their last words, the bare ones
("pesos"), which several currencies share; ``words`` adds what newsrooms say besides.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from checker.grammar.letters import fold_accents
from checker.kinds.money.currencies import TABLE
from checker.kinds.money.words import ADJECTIVES, DEFAULTS, NICKNAMES, SPELLINGS


class Currency(NamedTuple):
    """A currency: ISO 4217 code, the words that may stand before its noun, noun, countries."""

    code: str
    adjectives: tuple[str, ...]
    noun: str
    countries: tuple[str, ...]


def _read_table() -> Iterable[tuple[Currency, str]]:
    """Yield the currencies with the plural of their nouns."""
    for line in re.split(r"\n(?=\S)", TABLE.strip()):
        code, one, many, countries = (part.strip() for part in " ".join(line.split()).split("|"))
        adjective, _, noun = one.rpartition(" ")
        places = tuple(each.strip() for each in countries.split(",") if each)
        more = [each for each in ADJECTIVES.get(code, "").split(", ") if each]
        adjectives = (adjective, *more) if adjective else tuple(more)
        yield Currency(code, adjectives, noun.lower(), places), many.rpartition(" ")[2].lower()


def _spelled(words: str) -> set[str]:
    """Return a name in lower case, with its accents and without."""
    plain = words.lower().replace("\u02bb", "'")
    return {plain, fold_accents(plain), fold_accents(plain).replace(" & ", " and ")}


CURRENCIES: dict[str, Currency] = {}
NOUNS: dict[str, tuple[str, ...]] = {}
"""Bare names in lower case, and the codes they may mean."""
NAMES: dict[str, str] = {}
"""Full names in lower case, and their codes."""


def _enter(currency: Currency, plural: str) -> None:
    CURRENCIES[currency.code] = currency
    spellings = (currency.noun, plural, *SPELLINGS.get(fold_accents(currency.noun), "").split())
    nouns = set().union(*map(_spelled, spellings))
    for noun in nouns:
        NOUNS[noun] = (*NOUNS.get(noun, ()), currency.code)
    for adjective in set().union(*map(_spelled, (*currency.adjectives, *currency.countries[:1]))):
        for noun in nouns:
            NAMES.setdefault(f"{adjective} {noun}", currency.code)


for _currency, _plural in _read_table():
    _enter(_currency, _plural)
NOUNS["¥"] = ("JPY", "CNY")
NAMES.update({name: code for code, names in NICKNAMES.items() for name in names.split(", ")})


def default_of(noun: str) -> str:
    """Return the code that a bare name means where the article gives no hint, "" if none."""
    for name in (noun, noun.removesuffix("s"), noun.removesuffix("or") + "a"):
        if name in DEFAULTS:
            return DEFAULTS[name]
    return ""
