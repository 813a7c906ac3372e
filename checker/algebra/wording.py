"""How alike words are. The only module that knows rapidfuzz.

Similarity of strings never judges numbers, names, dates or negations: callers compare those
first and come here for spelling, anchors and quotations alone.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Opcodes


def likeness(a: str, b: str) -> float:
    """Return how alike two strings are, 0 (nothing in common) to 1 (equal)."""
    return fuzz.ratio(a, b) / 100


def nearest(word: str, choices: Iterable[str], at_least: float = 0.6) -> str | None:
    """Return the choice most like the word, None where none is like enough (0 to 1)."""
    best = process.extractOne(word, list(choices), scorer=fuzz.ratio, score_cutoff=at_least * 100)
    return best[0] if best else None


def best_window(words: str, text: str, at_least: float) -> tuple[int, int, float] | None:
    """Return start, end and likeness of the stretch of text most like the words.

    None where no stretch reaches ``at_least`` (0 to 1). Of equals the first.
    """
    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=at_least * 100)
    if found is None or not text:
        return None
    return found.dest_start, found.dest_end, found.score / 100


def nearest_run(words: Sequence[str], among: Sequence[str]) -> tuple[int, int]:
    """Return start and end of the run in the longer sequence most like the words.

    The run is as long as the words, with a margin of two on either side. Of equals the first.
    """
    found = fuzz.partial_ratio_alignment(words, among)
    if found is None:
        return 0, len(among)
    return max(0, found.dest_start - 2), min(len(among), found.dest_end + 2)


def word_diff(
    a: Sequence[str], b: Sequence[str]
) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return the steps that turn words a into words b: (equal|replace|delete|insert, from, to)."""
    from rapidfuzz.distance import Levenshtein

    steps: Opcodes = Levenshtein.opcodes(a, b)
    return [
        (
            step.tag,
            tuple(a[step.src_start : step.src_end]),
            tuple(b[step.dest_start : step.dest_end]),
        )
        for step in steps
    ]
