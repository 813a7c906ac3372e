"""Claims: what editors hold the articles to say, and where the articles say it."""

from checker.claims.anchor import SearchText, find_anchor
from checker.claims.load import load_claims, parse_claims

__all__ = ["SearchText", "find_anchor", "load_claims", "parse_claims"]
