"""Read the files of WordNet 3.0 as Debian's package wordnet-base lays them out.

`tools/wordnet.py` makes checker's tables from what is read here.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")
_FILES = {"n": "noun", "v": "verb", "a": "adj"}
_CLASS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
# The names of the lexicographers' files, which wordnet-base does not hold: man lexnames(5WN).
_LEXNAMES = """adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute
    noun.body noun.cognition noun.communication noun.event noun.feeling noun.food noun.group
    noun.location noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession
    noun.process noun.quantity noun.relation noun.shape noun.state noun.substance noun.time
    verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption
    verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession
    verb.social verb.stative verb.weather adj.ppl""".split()

Key = tuple[str, str]
"""Part of speech (n, v, a) and offset of a synset."""
Word = tuple[str, str]
"""A lemma and its part of speech."""


@dataclass(frozen=True)
class Synset:
    """A synset: its words, its file's name, pointers to synsets, derivational links."""

    key: Key
    lexname: str
    words: tuple[str, ...]
    pointers: tuple[tuple[str, Key], ...]
    derived: tuple[tuple[int, Key, int], ...]

    def to(self, *symbols: str) -> list[Key]:
        """The synsets that pointers of these symbols lead to."""
        return [key for symbol, key in self.pointers if symbol in symbols]


@dataclass
class WordNet:
    """WordNet's synsets, the senses of each word in order of frequency, and their counts."""

    synsets: dict[Key, Synset] = field(default_factory=dict)
    senses: dict[Word, list[Key]] = field(default_factory=dict)
    counts: dict[Word, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    in_glosses: Counter[str] = field(default_factory=Counter)
    exceptions: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def shares(self, word: Word) -> list[float]:
        """Each sense's share of a word's use; senses never counted are smoothed by their rank."""
        counts = self.counts[word] if word in self.counts else Counter()
        weights = [
            counts[rank] + 0.6 / rank for rank in range(1, len(self.senses.get(word, ())) + 1)
        ]
        total = sum(weights)
        return [weight / total for weight in weights]

    def uses(self, word: Word) -> float:
        """How often a word was counted, with a little for every sense that was not."""
        if word not in self.senses:
            return 0.0
        counted = sum(self.counts[word].values()) if word in self.counts else 0
        return counted + 0.25 * len(self.senses[word])

    def ancestors(self, key: Key) -> list[Key]:
        """All hypernyms of a synset, the nearest first."""
        found: dict[Key, None] = {}
        queue = [key]
        while queue:
            for above in self.synsets[queue.pop(0)].to("@"):
                if above not in found:
                    found[above] = None
                    queue.append(above)
        return list(found)

    def sense(self, name: str) -> Key:
        """The synset of a sense written ``lemma.n.1``."""
        lemma, pos, rank = name.rsplit(".", 2)
        return self.senses[lemma, pos][int(rank) - 1]


def read_wordnet(folder: Path = FOLDER) -> WordNet:
    """Read nouns, verbs and adjectives with their counts and irregular forms."""
    net = WordNet()
    for pos, name in _FILES.items():
        for line in _lines(folder / f"data.{name}"):
            synset = _synset(pos, line)
            net.synsets[synset.key] = synset
            gloss = line.partition(" | ")[2]
            net.in_glosses.update(re.findall(r"[a-z][a-z-]+", gloss))
        for line in _lines(folder / f"index.{name}"):
            fields = line.split()
            count = int(fields[2])
            net.senses[fields[0], pos] = [(pos, offset) for offset in fields[-count:]]
        irregular = (line.split() for line in _lines(folder / f"{name}.exc"))
        net.exceptions[pos] = [
            (form, lemma) for form, *lemmas in irregular for lemma in lemmas if "_" not in form
        ]
    for line in _lines(folder / "cntlist.rev"):
        key, rank, number = line.split()
        lemma, _, rest = key.partition("%")
        net.counts[lemma, _CLASS[rest[0]]][int(rank)] = int(number)
    return net


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="latin-1").splitlines()
    return [line for line in lines if not line.startswith("  ")]


def _synset(pos: str, line: str) -> Synset:
    fields = line.partition(" | ")[0].split()
    size = int(fields[3], 16)
    words = tuple(re.sub(r"\(.*\)$", "", word) for word in fields[4 : 4 + 2 * size : 2])
    at = 4 + 2 * size
    pointers: list[tuple[str, Key]] = []
    derived: list[tuple[int, Key, int]] = []
    for index in range(int(fields[at])):
        symbol, offset, target, places = fields[at + 1 + 4 * index : at + 5 + 4 * index]
        key = ("a" if target == "s" else target, offset)
        pointers.append((symbol, key))
        # "+" links words, not synsets; "\" leads from an adjective to its noun, "<" to its verb.
        if symbol in ("+", "<") and key[0] != "r":
            derived.append((int(places[:2], 16) - 1, key, int(places[2:], 16) - 1))
    return Synset(
        (pos, fields[0]), _LEXNAMES[int(fields[1])], words, tuple(pointers), tuple(derived)
    )
