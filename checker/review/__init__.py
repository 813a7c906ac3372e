"""Review: what editors have ruled on findings, and what it changes."""

from checker.review.apply import apply
from checker.review.record import record_decision
from checker.review.ruled import find_ruled
from checker.review.select import select
from checker.review.store import load_decisions, parse_decisions

__all__ = ["apply", "find_ruled", "load_decisions", "parse_decisions", "record_decision", "select"]
