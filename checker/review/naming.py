"""Naming: editors' rulings on what is one fact become the names that the matching obeys."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from checker.model.mention import Mention
from checker.model.naming import Naming, Sorting

SENTENCE = 120
"""Letters of its sentence by which a mention is known again; edits further on do no harm."""


def heed_namings(
    mentions: Sequence[Mention], namings: Iterable[Naming], texts: Mapping[str, str]
) -> list[Mention]:
    """Return the mentions with the facts' names that editors gave them; the last ruling counts.

    texts: article id -> text. A ruling goes before the name that a claim gives. A mention that
    leaves a fact gets a name that no other has: it may speak of anything but that fact.
    """
    names = _names(namings)
    if not names:
        return list(mentions)
    by_words: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for (article, words, sentence), name in names.items():
        by_words.setdefault((article, words), []).append((sentence, name))
    return [
        _named(each, by_words.get((each.article, words_of(each)), ()), texts.get(each.article, ""))
        for each in mentions
    ]


def sentence_of(mention: Mention, text: str) -> str:
    """Return the beginning of a mention's sentence, by which it is known again."""
    start, end = mention.sentence
    return " ".join(text[start : min(end, start + 4 * SENTENCE)].split())[:SENTENCE].strip()


def words_of(mention: Mention) -> str:
    """Return a mention's words on one line."""
    return " ".join(mention.words.split())


def _names(namings: Iterable[Naming]) -> dict[tuple[str, str, str], str]:
    names: dict[tuple[str, str, str], str] = {}
    left: Counter[str] = Counter()
    for each in namings:
        key = (each.article, each.words, each.sentence)
        names.pop(key, None)
        if each.ruling is Sorting.JOIN:
            names[key] = each.fact
        elif each.ruling is Sorting.LEAVE:
            left[each.fact] += 1
            names[key] = f"{each.fact}-not-{left[each.fact]}"
    return names


def _named(mention: Mention, told: Sequence[tuple[str, str]], text: str) -> Mention:
    sentence = sentence_of(mention, text) if told else ""
    for beginning, name in told:
        if sentence.startswith(beginning):
            return mention.model_copy(update={"fact": name})
    return mention
