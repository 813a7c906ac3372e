"""Normal form of quoted words: what is left when typography and editors' marks are taken away."""

import re

from checker.grammar.letters import fold_accents, make_plain
from checker.kinds.quote.words import (
    BRITISH_ENDINGS,
    BRITISH_WORDS,
    CONTRACTING_IS,
    CONTRACTIONS,
    ENDINGS,
    NUMBERS,
    ORDINALS,
)

ELLIPSIS = "..."
"""The token for words left out."""

# An insertion is one token that begins with a bracket and holds the inserted words.
_TOKEN = re.compile(
    r"\[(?P<insertion>[^\[\]]{0,120})\]"
    r"|\((?P<aside>[^()]{0,120})\)"
    r"|(?P<ellipsis>\.\s?\.\s?\.[.\s]{0,4})"
    r"|(?P<initials>(?:[a-z]\.){2,8}(?:[a-z]\b)?)"
    r"|(?P<number>\d[\d,]{0,30}(?:\.\d+)?)"
    r"|(?P<word>'?[^\W\d_]+(?:'[^\W\d_]+)*'?)"
    r"|(?P<sign>[%$&#@\u20ac\u00a3\u00a5])"
)
# Prefixes that some houses join with a hyphen and others without.
_PREFIX = re.compile(r"\b(co|re|pre|non|anti|post|e)-(?=[^\W\d_]{3})")
_FULL_HOUR = re.compile(r"(?<=\d):00\b")
_ENDING = re.compile(r"(?P<stem>[^\W\d_]+)(?P<ending>n't|'re|'ve|'ll|'m|'d)$")
_LONGEST_EXPANDED = 13


def is_gap(token: str) -> bool:
    """Whether a token stands for words that the speaker said otherwise or that were left out."""
    return token == ELLIPSIS or token[0] == "["


def tokenise(words: str) -> tuple[str, ...]:
    """Return the tokens of quoted words for comparing.

    Case, punctuation, quotation marks, accents and hyphens are gone, contractions are written
    out, small numbers are digits. What an editor put into brackets or parentheses is one token
    that begins with "[", an ellipsis inside is "..."; both stand for words unknown.
    """
    tokens: list[str] = []
    plain = _PREFIX.sub(r"\1", fold_accents(make_plain(words).text).lower())
    plain = _FULL_HOUR.sub("", plain)
    for found in _TOKEN.finditer(plain):
        match found.lastgroup:
            case "word":
                tokens += _spell_out(found.group().removesuffix("'"))
            case "insertion" | "aside":
                inside = tokenise(found.group(found.lastgroup))
                tokens.append("[" + " ".join(token for token in inside if not is_gap(token)))
            case "ellipsis":
                if tokens and tokens[-1] != ELLIPSIS:
                    tokens.append(ELLIPSIS)
            case "initials":
                tokens.append(found.group().replace(".", ""))
            case "number":
                tokens.append(found.group().replace(",", ""))
            case _:
                tokens += CONTRACTIONS.get(found.group(), (found.group(),))
    if tokens and tokens[-1] == ELLIPSIS:
        del tokens[-1]
    return tuple(tokens)


def _spell_out(word: str) -> tuple[str, ...]:
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if word in ORDINALS:
        return ORDINALS[word]
    if "'" not in word:
        return (NUMBERS.get(word, word),)
    word = word.lstrip("'") or word
    if word.endswith("'s"):
        base = word[:-2]
        return (base, "is") if base in CONTRACTING_IS else (base, "'s")
    short = _ENDING.match(word) if len(word) <= _LONGEST_EXPANDED else None
    if short is None:
        return (word.replace("'", ""),)
    return (short["stem"], ENDINGS[short["ending"]])


def american(word: str) -> str:
    """Return one spelling for a word that the two sides of the Atlantic spell apart."""
    if word in BRITISH_WORDS:
        return BRITISH_WORDS[word]
    if len(word) < 5:
        return word
    if len(word) > 5:
        word = word.replace("our", "or")
    for british, here in BRITISH_ENDINGS:
        if word.endswith(british):
            return word[: -len(british)] + here
    return word
