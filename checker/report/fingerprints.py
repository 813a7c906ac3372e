"""Fingerprints: unlike ones for unlike entries of a report, for readers that keep one of each."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from checker.model.finding import Finding


def unique_fingerprints(found: Sequence[Finding]) -> list[str]:
    """Return the findings' fingerprints; of equal ones the later are numbered and hashed anew."""
    seen: Counter[str] = Counter()
    unique = []
    for finding in found:
        number = seen[finding.fingerprint]
        seen[finding.fingerprint] += 1
        again = sha256(f"{finding.fingerprint}\x1f{number}".encode()).hexdigest()[:16]
        unique.append(again if number else finding.fingerprint)
    return unique
