"""Review: what editors have ruled on findings, and what it changes."""

from checker.review.apply import apply
from checker.review.select import select
from checker.review.store import load_decisions, parse_decisions

__all__ = ["apply", "load_decisions", "parse_decisions", "select"]
