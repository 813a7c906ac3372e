"""The lexicon: what WordNet knows about a word, from tables made by ``tools/wordnet.py``.

Every function takes a word in lower case, inflected or not, is pure and remembers its answers.
Frequencies are WordNet's own counts in tagged English texts (SemCor), which hold little news.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from checker.grammar.newsroom import CURATED, EVENTS, NEWSROOM, ROOTS
from checker.grammar.stems import stem

_ROOT_OF = {word: root for root, words in ROOTS.items() for word in words.split()}
_CLASS_OF = {
    stem(word): name
    for classes in (NEWSROOM, CURATED)
    for name, words in classes.items()
    for word in words.split()
}
_EVENTS = frozenset(map(stem, EVENTS.split()))

# How a lemma's use spreads over its forms: rough shares in English prose.
_VERB_SHARE = {"base": 0.4, "s": 0.1, "ed": 0.4, "ing": 0.15}
_NOUN_SHARE = {"base": 0.75, "s": 0.25}
_VOWELS = frozenset("aeiouy")


class Use(NamedTuple):
    """One way to read a word: its lemma, part of speech (n, v, a) and how often it is meant."""

    lemma: str
    pos: str
    weight: float


@lru_cache(maxsize=16384)
def event_root(word: str) -> str:
    """Return what the forms of one event share: "killed", "killing" and "killer" give "kill".

    The verb a noun or an adjective derives from, else the word's own lemma. A word that may be
    several things is read as the commonest ("found" is "find").
    """
    if root := _ROOT_OF.get(word) or _ROOT_OF.get(next(iter(_strip_plural(word)), "")):
        return root
    uses = read_uses(word)
    if not uses:
        return _agent(next(iter(_strip_plural(word)), word))
    # A participle is its verb's before it is an adjective.
    verbs = [use for use in uses if use.pos == "v"]
    best = next(
        (use for use in uses if use.pos != "a" or not verbs), verbs[0] if verbs else uses[0]
    )
    if best.pos == "v":
        return _ROOT_OF.get(best.lemma, best.lemma)
    return _ROOT_OF.get(best.lemma) or _roots().get(best.lemma, best.lemma)


def is_verb(word: str) -> float:
    """Return the share of a word's use as a verb, 0 to 1; 0 for an unknown word."""
    return _share(word, "v")


def is_noun(word: str) -> float:
    """Return the share of a word's use as a noun, 0 to 1; 0 for an unknown word."""
    return _share(word, "n")


@lru_cache(maxsize=16384)
def noun_class(word: str) -> str:
    """Return the broad class of a noun, empty if unknown or spread over several.

    person, group, building, settlement, place, vehicle, animal, act, time, quantity, money,
    disease, document, natural, substance or artifact. The classes made by hand win.
    """
    if curated := _CLASS_OF.get(stem(word)):
        return curated
    return next((_nouns()[use.lemma].name for use in read_uses(word) if use.pos == "n"), "")


@lru_cache(maxsize=16384)
def is_event_noun(word: str) -> bool:
    """Whether a noun names a happening: "raid", "quake", "merger"; not "soldier", "art"."""
    if stem(word) in _EVENTS:
        return True
    return next((_nouns()[use.lemma].event for use in read_uses(word) if use.pos == "n"), False)


def related(a_root: str, b_root: str) -> float:
    """Return how near two event roots are, 0 to 1.

    1.0 the same root, or one synset holds usual senses of both; 0.6 it holds a rarer sense; 0.5
    the main sense of one stands directly above, entails or causes that of the other.
    """
    if a_root == b_root:
        return 1.0
    first, second = sorted((a_root, b_root))
    return _related().get(first, {}).get(second, 0.0)


@lru_cache(maxsize=16384)
def read_uses(word: str) -> tuple[Use, ...]:
    """Return the ways to read a word, the commonest first; empty for an unknown word."""
    verbs, nouns, adjectives, forms = _verbs(), _nouns(), _adjectives(), _forms()
    found: dict[tuple[str, str], float] = {}
    for lemma, form in (*forms["v"].get(word, ()), *_strip_verb(word)):
        if lemma in verbs:
            weight = verbs[lemma] * _VERB_SHARE[form]
            found[lemma, "v"] = max(weight, found.get((lemma, "v"), 0.0))
    nominal = [(word, "base"), *forms["n"].get(word, ())]
    nominal += [(lemma, "s") for lemma in _strip_plural(word)]
    for lemma, form in nominal:
        if lemma in nouns:
            found.setdefault((lemma, "n"), nouns[lemma].uses * _NOUN_SHARE[form])
    if word in adjectives:
        found[word, "a"] = adjectives[word]
    uses = [Use(lemma, pos, weight) for (lemma, pos), weight in found.items()]
    return tuple(sorted(uses, key=lambda use: (-use.weight, use.pos, use.lemma)))


def _agent(lemma: str) -> str:
    """Return the verb of a doer the tables do not list ("protester"), else the lemma itself."""
    verbs = _verbs()
    if len(lemma) > 5 and lemma.endswith(("er", "or")):
        return next((verb for verb in (lemma[:-2], lemma[:-1]) if verb in verbs), lemma)
    return lemma


def _share(word: str, pos: str) -> float:
    uses = read_uses(word)
    total = sum(use.weight for use in uses)
    return sum(use.weight for use in uses if use.pos == pos) / total if total else 0.0


def _strip_verb(word: str) -> Iterator[tuple[str, str]]:
    yield word, "base"
    for lemma in _strip_plural(word):
        yield lemma, "s"
    if word.endswith("ied"):
        yield word[:-3] + "y", "ed"
    for ending in ("ed", "ing"):
        base = word.removesuffix(ending)
        if base == word or len(base) < 2 or not _VOWELS & set(base):
            continue
        # "hoping" is no form of "hop", whose consonant doubles.
        short = len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in "aeiou"
        single = short and base[-3] not in "aeiou"
        if single and base + "e" in _verbs():
            yield base + "e", ending
            continue
        yield base, ending
        yield base + "e", ending
        if base[-1] == base[-2]:
            yield base[:-1], ending
        if ending == "ing" and base.endswith("y"):
            yield base[:-1] + "ie", ending


def _strip_plural(word: str) -> Iterator[str]:
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield word[:-2]
    yield word[:-1]


class _Noun(NamedTuple):
    name: str
    event: bool
    uses: float


@cache
def _nouns() -> dict[str, _Noun]:
    nouns: dict[str, _Noun] = {}
    for key, words in _read("nouns"):
        name, event, bucket = key.split()
        noun = _Noun(name.strip("-"), event == "event", _uses(bucket))
        nouns.update(dict.fromkeys(words, noun))
    return nouns


@cache
def _verbs() -> dict[str, float]:
    return {word: _uses(bucket) for bucket, words in _read("verbs") for word in words}


@cache
def _adjectives() -> dict[str, float]:
    return {word: _uses(bucket) for bucket, words in _read("adjectives") for word in words}


@cache
def _forms() -> dict[str, dict[str, list[tuple[str, str]]]]:
    forms: dict[str, dict[str, list[tuple[str, str]]]] = {"v": {}, "n": {}}
    for key, words in _read("forms"):
        lemma, pos = key.split()
        for word in words:
            ending = "s" if pos == "n" else "ing" if word.endswith("ing") else "ed"
            forms[pos].setdefault(word, []).append((lemma, ending))
    return forms


@cache
def _roots() -> dict[str, str]:
    return {word: root for root, words in _read("roots") for word in words}


@cache
def _related() -> dict[str, dict[str, float]]:
    near: dict[str, dict[str, float]] = {}
    for key, words in _read("related"):
        root, nearness = key.split()
        value = 1.0 if nearness == "9" else int(nearness) / 10
        near.setdefault(root, {}).update(dict.fromkeys(words, value))
    return near


def _uses(bucket: str) -> float:
    """Return the count a bucket stands for: half-powers of two, the first a quarter."""
    return float(2 ** (int(bucket) / 2 - 2))


def _read(name: str) -> list[tuple[str, list[str]]]:
    text = files("checker.grammar").joinpath("wordnet", f"{name}.txt").read_text(encoding="ascii")
    lines = (line.partition("\t") for line in text.splitlines())
    return [(key, words.split()) for key, _, words in lines]
