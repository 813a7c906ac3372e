"""From an article to its mentions: values, subjects, speakers."""

from checker.extract.claimed import replace_claimed, says_otherwise, state_claim
from checker.extract.mentions import find_mentions

__all__ = ["find_mentions", "replace_claimed", "says_otherwise", "state_claim"]
