"""Fingerprint: what a decision answers to; it survives moved lines and renamed files."""

from collections.abc import Iterable
from hashlib import sha256

from checker.model.mention import Mention


def fingerprint(code: str, about: str, values: Iterable[str] = ()) -> str:
    """Return 16 hex digits over a rule's code, what it is about and the values at odds."""
    parts = [code, about, *sorted(set(values))]
    return sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def value_key(mention: Mention) -> str:
    """Return a mention's value as it enters a fingerprint: its normal form, no place, no words."""
    normal = mention.normal
    return "|".join(str(part) for part in (normal.value, normal.unit, normal.low, normal.high))
