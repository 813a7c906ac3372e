"""Ignores: comments on claims' lines that tell rules to leave the claim alone."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from checker.documents.source import Source
from checker.model.claim import Claim, Ignore

_COMMENT = re.compile(
    r"(?P<own>^[ \t]*)?(?P<head>(?<!\S)#[ \t]*checker:[ \t]*ignore\b"
    r"(?:\[(?P<rules>[^\]\n]*)\])?)(?P<reason>.*)$",
    re.MULTILINE,
)
_BETWEEN = re.compile(r"[,\s]+")


def find_ignores(source: Source, claims: Sequence[Claim]) -> tuple[Ignore, ...]:
    """Return the ignores in the text of a claims file, in their order.

    One at the end of a line is about the claim that the line belongs to; one on a line of its own
    is about none.
    """
    starts = [claim.place.line or 0 for claim in claims]
    found = []
    for comment in _COMMENT.finditer(source.text):
        place = source.place(comment.start("head"))
        index = bisect_right(starts, place.line or 0) - 1
        claim = claims[index] if index >= 0 else None
        if claim and _is_said(comment["head"], claim):
            continue
        alone = comment["own"] is not None
        found.append(
            Ignore(
                claim=claim.id if claim and not alone else "",
                rules=tuple(word for word in _BETWEEN.split(comment["rules"] or "") if word),
                reason=comment["reason"].strip(" \t:-"),
                place=place,
            )
        )
    return tuple(found)


def _is_said(comment: str, claim: Claim) -> bool:
    """Tell whether what looks like a comment is a part of one of the claim's own texts."""
    return any(comment in text for text in (claim.quote, claim.says, claim.note, claim.prefix))
