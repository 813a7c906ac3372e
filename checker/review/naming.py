"""Naming: editors' rulings on what is one fact become the names that the matching obeys."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.model.mention import Mention
from checker.model.naming import Naming, Sorting

SENTENCE = 120
"""Letters of its sentence by which a mention is known again; edits further on do no harm."""


class Heeded(NamedTuple):
    """The mentions with the names that editors gave them, and the rulings that met none."""

    mentions: list[Mention]
    lost: list[Naming]


def heed_namings(
    mentions: Sequence[Mention], namings: Iterable[Naming], texts: Mapping[str, str]
) -> Heeded:
    """Return the mentions with the facts' names that editors gave them; the last ruling counts.

    texts: article id -> text. A ruling goes before the name that a claim gives. A mention that
    leaves a fact gets a name that no other has: it may speak of anything but that fact.
    """
    named = _names(namings)
    if not named:
        return Heeded(list(mentions), [])
    by_words: dict[tuple[str, str], list[tuple[Naming, str]]] = {}
    for naming, name in named:
        by_words.setdefault((naming.article, naming.words), []).append((naming, name))
    met: set[Naming] = set()
    heeded = []
    for each in mentions:
        told = by_words.get((each.article, words_of(each)), ())
        sentence = sentence_of(each, texts.get(each.article, "")) if told else ""
        fits = next((pair for pair in told if sentence.startswith(pair[0].sentence)), None)
        if fits:
            met.add(fits[0])
            each = each.model_copy(update={"fact": fits[1]})
        heeded.append(each)
    return Heeded(heeded, [naming for naming, _ in named if naming not in met])


def sentence_of(mention: Mention, text: str) -> str:
    """Return the beginning of a mention's sentence, by which it is known again."""
    start, end = mention.sentence
    return " ".join(text[start : min(end, start + 4 * SENTENCE)].split())[:SENTENCE].strip()


def words_of(mention: Mention) -> str:
    """Return a mention's words on one line."""
    return " ".join(mention.words.split())


def _names(namings: Iterable[Naming]) -> list[tuple[Naming, str]]:
    """Return the last ruling on each mention with the name it gives, unless it gives none."""
    names: dict[tuple[str, str, str], tuple[Naming, str]] = {}
    left: Counter[str] = Counter()
    for each in namings:
        key = (each.article, each.words, each.sentence)
        names.pop(key, None)
        if each.ruling is Sorting.JOIN:
            names[key] = (each, each.fact)
        elif each.ruling is Sorting.LEAVE:
            left[each.fact] += 1
            names[key] = (each, f"{each.fact}-not-{left[each.fact]}")
    return list(names.values())
