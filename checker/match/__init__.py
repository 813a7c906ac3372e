"""From mentions to facts: which of them speak of the same thing. Values take no part in it."""

from checker.match.cluster import find_facts
from checker.match.copies import find_copies
from checker.match.revisions import find_revisions

__all__ = ["find_copies", "find_facts", "find_revisions"]
