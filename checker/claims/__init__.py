"""Claims: what editors hold the articles to say, and where the articles say it."""

from checker.claims.anchor import SearchText, find_anchor
from checker.claims.load import load_claims, parse_claims
from checker.claims.renamed import find_renamed

__all__ = ["SearchText", "find_anchor", "find_renamed", "load_claims", "parse_claims"]
