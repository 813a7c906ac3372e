"""Make the tables of checker/grammar/wordnet from WordNet 3.0.

usage: wordnet.py [--check] [FOLDER]

FOLDER holds WordNet's files as Debian's package wordnet-base installs them (/usr/share/wordnet).
With --check nothing is written; exit 1 tells that a table differs from what would be written.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from synsets import FOLDER, Key, Word, WordNet, read_wordnet  # noqa: E402

from checker.grammar.newsroom import ROOTS  # noqa: E402

TABLES = HERE.parent / "checker" / "grammar" / "wordnet"
_ROOT_OF = {word: root for root, words in ROOTS.items() for word in words.split()}
_PLAIN = re.compile(r"[a-z][a-z-]+")

# The classes of nouns: the first whose synset stands above a sense. A plain name is a file's.
_CLASSES = (
    ("time", "time_period.n.1 time_unit.n.1 time.n.5 noun.time"),
    ("vehicle", "vehicle.n.1"),
    (
        "settlement",
        "municipality.n.1 administrative_district.n.1 settlement.n.2 country.n.1 country.n.2",
    ),
    ("building", "structure.n.1 housing.n.1"),
    ("act", "meeting.n.1 contest.n.1"),
    ("group", "organization.n.1 social_group.n.1 people.n.1"),
    ("disease", "ill_health.n.1 disease.n.1 injury.n.1"),
    ("document", "document.n.1 document.n.2 publication.n.1 writing.n.2"),
    ("money", "money.n.1 currency.n.1 monetary_unit.n.1 cost.n.1 noun.possession"),
    ("person", "person.n.1 noun.person"),
    ("animal", "animal.n.1"),
    ("act", "noun.act noun.event geological_phenomenon.n.1 storm.n.1 atmospheric_phenomenon.n.1"),
    ("quantity", "noun.quantity"),
    ("place", "noun.location"),
    ("natural", "noun.object noun.phenomenon noun.plant"),
    ("substance", "noun.substance noun.food"),
    ("artifact", "noun.artifact"),
)
# Happenings by their sense; activities, trades and games in general are none.
_HAPPENINGS = """noun.act noun.event geological_phenomenon.n.1 storm.n.1 atmospheric_phenomenon.n.1
    meeting.n.1 contest.n.1 death.n.3 death.n.4"""
_NO_HAPPENINGS = """occupation.n.1 use.n.1 behavior.n.1 role.n.1 game.n.1 game.n.3"""
# A happening only if a verb is its root: announcement, accusation, purchase, decision, injury.
_BY_VERB = (
    "noun.communication noun.possession noun.state noun.process noun.cognition noun.phenomenon"
)


def main() -> int:
    """Write the tables, or compare them."""
    parser = argparse.ArgumentParser(description="Make checker's tables from WordNet 3.0.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    drifted = False
    for name, lines in make_tables(read_wordnet(options.folder)).items():
        path, text = TABLES / f"{name}.txt", "".join(f"{line}\n" for line in lines)
        if not options.check:
            TABLES.mkdir(exist_ok=True)
            path.write_text(text, encoding="ascii")
            print(f"{path.name}: {len(lines)} lines, {len(text) / 1000:.0f} kB")
        elif path.read_text(encoding="ascii") != text:
            print(f"{path.name} differs from what {options.folder} gives", file=sys.stderr)
            drifted = True
    return int(drifted)


def make_tables(net: WordNet) -> dict[str, list[str]]:
    """The lines of each table by its name."""
    vocabulary = choose_words(net)
    roots = Roots(net, vocabulary)
    classes = Classes(net, roots)
    by_class: dict[str, list[str]] = defaultdict(list)
    for lemma in vocabulary["n"]:
        event = "event" if classes.is_event(lemma) else "thing"
        by_class[f"{classes.of(lemma) or '-'} {event} {_bucket(net.uses((lemma, 'n')))}"].append(
            lemma
        )
    by_root: dict[str, list[str]] = defaultdict(list)
    for (lemma, _), root in roots.table.items():
        if lemma != root:
            by_root[root].append(lemma)
    return {
        "nouns": _group(by_class),
        "verbs": _group(_by_bucket(net, "v", vocabulary["v"])),
        "adjectives": _group(_by_bucket(net, "a", vocabulary["a"])),
        "forms": _group(irregular_forms(net, vocabulary)),
        "roots": _group(by_root),
        "related": _group(related_roots(net, roots)),
    }


def choose_words(net: WordNet) -> dict[str, list[str]]:
    """The single words worth keeping: those counted, or used in WordNet's own glosses."""

    def kept(lemma: str, pos: str, least: int) -> bool:
        glosses = net.in_glosses[lemma] + net.in_glosses[lemma + "s"]
        return bool(net.counts.get((lemma, pos))) or glosses >= least

    chosen: dict[str, list[str]] = {"n": [], "v": [], "a": []}
    for lemma, pos in net.senses:
        if not _PLAIN.fullmatch(lemma):
            continue
        first = net.synsets[net.senses[lemma, pos][0]]
        # Names: an instance of something, or written with a capital, but for nationalities.
        name = first.to("@i") or (
            lemma not in first.words and first.lexname not in ("noun.person", "noun.time")
        )
        least = 1 if first.lexname in ("noun.event", "noun.act") else 4
        if pos != "a" and not name and kept(lemma, pos, 1 if pos == "v" else least):
            chosen[pos].append(lemma)
    # Adjectives matter only where a word may be a verb or a noun too.
    other = {*chosen["n"], *chosen["v"]}
    chosen["a"] = [
        lemma
        for lemma, pos in net.senses
        if pos == "a"
        and _PLAIN.fullmatch(lemma)
        and net.counts.get((lemma, pos))
        and (lemma in other or lemma.endswith(("ed", "ing")))
    ]
    return {pos: sorted(set(lemmas)) for pos, lemmas in chosen.items()}


class Roots:
    """What words have in common: nouns and adjectives led to the verb they derive from."""

    def __init__(self, net: WordNet, vocabulary: dict[str, list[str]]) -> None:
        self.net = net
        self.kept = {(lemma, pos) for pos, lemmas in vocabulary.items() for lemma in lemmas}
        self.table: dict[Word, str] = {}
        for lemma, pos in net.senses:
            if pos != "v" and _PLAIN.fullmatch(lemma) and (lemma, pos) in self.kept:
                self.table[lemma, pos] = self._find(lemma, pos)

    def of(self, lemma: str, pos: str) -> str:
        """The root of a kept word; words of the newsroom's own list go before."""
        return _ROOT_OF.get(lemma) or (lemma if pos == "v" else self.table[lemma, pos])

    def _find(self, lemma: str, pos: str) -> str:
        net = self.net
        if (lemma, "v") in self.kept and net.uses((lemma, "v")) >= 1.5:
            return lemma
        # A sense's links to verbs, weighed by how usual both senses are.
        own: dict[str, float] = defaultdict(float)
        theirs: dict[str, float] = defaultdict(float)
        for key, share in zip(net.senses[lemma, pos], net.shares((lemma, pos)), strict=True):
            seen: set[str] = set()
            for verb, verb_share in self._links(lemma, key):
                if verb not in seen:
                    own[verb] += share
                    seen.add(verb)
                theirs[verb] += verb_share
        scored = {
            verb: own[verb] * math.sqrt(min(1.0, theirs[verb]))
            for verb in own
            if own[verb] >= 0.25 and theirs[verb] >= 0.04 and not _made_from(verb, lemma)
        }
        best = max(scored, key=lambda verb: (scored[verb], verb), default="")
        if best and scored[best] >= 0.15:
            return best
        return lemma

    def _links(self, lemma: str, key: Key) -> Iterable[tuple[str, float]]:
        net = self.net
        synset = net.synsets[key]
        for own, target, place in synset.derived:
            if target[0] != "v" or own < 0 or synset.words[own].lower() != lemma:
                continue
            verb = net.synsets[target].words[place].lower()
            if (verb, "v") in self.kept:
                rank = net.senses[verb, "v"].index(target)
                yield verb, net.shares((verb, "v"))[rank]


def _made_from(verb: str, noun: str) -> bool:
    """Whether the verb is rather made from the noun: victimize, exemplify, incriminate."""
    made = verb.endswith(("ize", "ise", "ify")) and len(noun) <= len(verb)
    return made or len(noun) < len(verb) - 1


class Classes:
    """The broad class of a noun, by the classes of its senses and their shares."""

    def __init__(self, net: WordNet, roots: Roots) -> None:
        self.net = net
        self.roots = roots
        self.tests = [(name, *_anchors(net, words)) for name, words in _CLASSES]
        self.happenings = _anchors(net, _HAPPENINGS)
        self.others = _anchors(net, _NO_HAPPENINGS)

    def of(self, lemma: str) -> str:
        """The class that most of a noun's use falls in; empty below two fifths."""
        shares: dict[str, float] = defaultdict(float)
        for key, share in self._senses(lemma):
            shares[self._class(key)] += share
        best = max(shares, key=lambda name: (shares[name], name))
        if best and shares[best] >= 0.4:
            return best
        return "act" if self.is_event(lemma) else ""

    def is_event(self, lemma: str) -> bool:
        """Whether a third of a noun's use names happenings."""
        verbal = (self.roots.table[lemma, "n"], "v") in self.roots.kept
        share = 0.0
        for key, own in self._senses(lemma):
            if _under(self.net, key, *self.happenings) and not _under(self.net, key, *self.others):
                share += own
            elif verbal and self.net.synsets[key].lexname in _BY_VERB.split():
                share += own * 0.6
        return share >= 0.34

    def _senses(self, lemma: str) -> Iterable[tuple[Key, float]]:
        return zip(self.net.senses[lemma, "n"], self.net.shares((lemma, "n")), strict=True)

    def _class(self, key: Key) -> str:
        for name, synsets, files in self.tests:
            if _under(self.net, key, synsets, files):
                return name
        return ""


def _anchors(net: WordNet, words: str) -> tuple[set[Key], set[str]]:
    names = words.split()
    return (
        {net.sense(name) for name in names if not name.startswith("noun.")},
        {name for name in names if name.startswith("noun.")},
    )


def _under(net: WordNet, key: Key, synsets: set[Key], files: set[str]) -> bool:
    return net.synsets[key].lexname in files or not synsets.isdisjoint((key, *net.ancestors(key)))


# A sense with less of its word's use than this brings no synonym; with less than _MAIN no others.
_RARE, _USUAL, _MAIN = 0.07, 0.1, 0.45
_SYNONYM, _LOOSE_SYNONYM, _ABOVE = 9, 6, 5
# Roots with less use than this are neighbours of usual ones only, and only as their synonyms.
_LEAST_USE = 1.5


class _Sense(NamedTuple):
    """A root in a synset: the synset's share of its word's use, and whether the root is usual."""

    root: str
    share: float
    usual: bool


def related_roots(net: WordNet, roots: Roots) -> dict[str, list[str]]:
    """Neighbours of each root that follow it in the alphabet, after a digit for their nearness."""
    holders = _holders(net, roots)
    near: dict[tuple[str, str], int] = {}

    def note(one: _Sense, other: _Sense, nearness: int) -> None:
        pair = (min(one.root, other.root), max(one.root, other.root))
        if one.root != other.root:
            near[pair] = max(nearness, near.get(pair, 0))

    for key, own in holders.items():
        for one, other in combinations(own, 2):
            if one.usual or other.usual:
                usual = min(one.share, other.share) >= _USUAL
                note(one, other, _SYNONYM if usual else _LOOSE_SYNONYM)
        for above in net.synsets[key].to("@", "*", ">"):
            for one, other in product(own, holders.get(above, ())):
                if one.usual and other.usual and min(one.share, other.share) >= _MAIN:
                    note(one, other, _ABOVE)
    by_root: dict[str, list[str]] = defaultdict(list)
    for (first, second), nearness in near.items():
        by_root[f"{first} {nearness}"].append(second)
    return by_root


def _holders(net: WordNet, roots: Roots) -> dict[Key, list[_Sense]]:
    """The roots that a synset's words lead to.

    Nouns count where they name happenings; a root that is never a verb and names none is left out.
    """
    shares: dict[str, dict[Key, float]] = defaultdict(dict)
    uses: dict[str, float] = defaultdict(float)
    eventful: set[str] = set()
    for lemma, pos in sorted(roots.kept):
        if pos == "a":
            continue
        root = roots.of(lemma, pos)
        uses[root] = max(uses[root], net.uses((lemma, pos)))
        first = net.synsets[net.senses[lemma, pos][0]]
        if pos == "v" or first.lexname in ("noun.act", "noun.event", "noun.phenomenon"):
            eventful.add(root)
        for key, share in zip(net.senses[lemma, pos], net.shares((lemma, pos)), strict=True):
            shares[root][key] = max(share, shares[root].get(key, 0.0))
    holders: dict[Key, list[_Sense]] = defaultdict(list)
    for root in sorted(eventful):
        for key, share in shares[root].items():
            if share >= _RARE:
                holders[key].append(_Sense(root, share, uses[root] >= _LEAST_USE))
    return holders


def irregular_forms(net: WordNet, vocabulary: dict[str, list[str]]) -> dict[str, list[str]]:
    """The forms of WordNet's lists of exceptions, by lemma and part of speech."""
    forms: dict[str, list[str]] = defaultdict(list)
    for pos in "nv":
        kept = set(vocabulary[pos])
        for form, lemma in net.exceptions[pos]:
            if lemma in kept and _PLAIN.fullmatch(form) and not _regular(form, lemma):
                forms[f"{lemma} {pos}"].append(form)
    return forms


def _regular(form: str, lemma: str) -> bool:
    """Whether the lexicon's own rules find the lemma: "abetted", "wives" excepted."""
    doubled = lemma + lemma[-1]
    return form in {doubled + "ed", doubled + "ing", lemma + "ed", lemma + "ing", lemma}


def _by_bucket(net: WordNet, pos: str, lemmas: list[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for lemma in lemmas:
        groups[str(_bucket(net.uses((lemma, pos))))].append(lemma)
    return groups


def _bucket(uses: float) -> int:
    """Half-powers of two: 0 for a quarter of a use, 4 for one, 20 for 256."""
    return max(0, round(2 * math.log2(4 * uses)))


def _group(groups: dict[str, list[str]]) -> list[str]:
    return [f"{name}\t{' '.join(sorted(set(words)))}" for name, words in sorted(groups.items())]


if __name__ == "__main__":
    sys.exit(main())
