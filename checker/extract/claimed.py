"""Claimed: the mention that a claim's anchor points at."""

from collections.abc import Sequence

from checker.grammar.passage import Passage
from checker.kinds import KINDS_BY_NAME, find_readings
from checker.model.article import Article
from checker.model.claim import Anchor, AnchorState
from checker.model.mention import Mention, Origin


def state_claim(anchor: Anchor, article: Article, mentions: Sequence[Mention]) -> Mention | None:
    """Return the value a claim states, as a mention of origin ``claim``.

    mentions: those of the article's text. Of several values under the anchor the one that fills
    most of it is meant, narrowed by the claim's kind where it gives one; None where there is none,
    or where the article has other words by now: those are not what the claim states.
    """
    if anchor.start is None or anchor.end is None or anchor.state is AnchorState.CHANGED:
        return None
    claim, start, end = anchor.claim, anchor.start, anchor.end
    under = [
        mention
        for mention in mentions
        if mention.start < end and start < mention.end and claim.kind in ("", mention.kind)
    ]
    if not under:
        return None
    best = max(under, key=lambda mention: _fit(mention, start, end))
    return best.model_copy(
        update={
            "id": f"claim:{claim.id}",
            "origin": Origin.CLAIM,
            "claim": claim.id,
            "fact": claim.fact or None,
        }
    )


def _fit(mention: Mention, start: int, end: int) -> tuple[bool, int, int]:
    inside = start <= mention.start and mention.end <= end
    shared = min(mention.end, end) - max(mention.start, start)
    return inside or not (mention.start <= start and end <= mention.end), shared, -mention.start


def says_otherwise(mention: Mention, says: str, article: Article) -> str:
    """Return how the editor's wording differs from the words in the article, empty if it doesn't.

    Only values of the mention's own kind and dimension are compared; a wording that holds no
    such value says nothing about it.
    """
    kind = KINDS_BY_NAME[mention.kind]
    for reading in find_readings(Passage(says, article.published)):
        if reading.kind != mention.kind or kind.dimension(reading.record) != mention.dimension:
            continue
        comparison = kind.compare(reading.record, mention.record)
        return "" if comparison.relation.compatible else comparison.reason
    return ""


def replace_claimed(texts: Sequence[Mention], claimed: Sequence[Mention]) -> list[Mention]:
    """Return claims' mentions and those of the texts that no claim stands for, in order."""
    taken = {(mention.article, mention.start, mention.end, mention.kind) for mention in claimed}
    free = [m for m in texts if (m.article, m.start, m.end, m.kind) not in taken]
    return sorted([*claimed, *free], key=lambda m: (m.article, m.start, m.end, m.kind, m.id))
