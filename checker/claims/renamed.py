"""Renamed: where the article went that claims name and nobody has."""

from collections.abc import Iterable, Mapping, Sequence

from checker.algebra.wording import nearest
from checker.model.claim import Claim

_MOST = 20
"""Unknown articles looked for by their words: with more of them the corpus is a wrong one."""


def find_renamed(claims: Iterable[Claim], texts: Mapping[str, str]) -> dict[str, str]:
    """Return for each unknown article that claims name a reason that says which may be meant.

    texts: article id -> text. The article that holds most of the claims' words was renamed, if one
    does and it is one alone; else an id is named that is spelled much alike.
    """
    lost: dict[str, list[str]] = {}
    for claim in claims:
        if claim.article not in texts:
            lost.setdefault(claim.article, []).append(claim.quote)
    if len(lost) > _MOST:
        return {}
    reasons = {}
    for name, quotes in lost.items():
        if holder := _find_holder(quotes, texts):
            reasons[name] = f"its words stand in '{holder}': was it renamed?"
        elif alike := nearest(name, texts):
            reasons[name] = f"did you mean '{alike}'?"
    return reasons


def _find_holder(quotes: Sequence[str], texts: Mapping[str, str]) -> str | None:
    counts = {name: sum(quote in text for quote in quotes) for name, text in texts.items()}
    most = max(counts.values(), default=0)
    holders = [name for name, count in counts.items() if count == most]
    return holders[0] if most and len(holders) == 1 else None
