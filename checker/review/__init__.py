"""Review: what editors have ruled on findings, and what it changes."""

from checker.review.apply import apply
from checker.review.baseline import load_baseline
from checker.review.ignores import heed_ignores
from checker.review.naming import heed_namings
from checker.review.progress import hold_against
from checker.review.record import record_decision
from checker.review.ruled import find_ruled
from checker.review.select import select
from checker.review.settle import Settled, settle
from checker.review.store import load_decisions, load_namings, parse_decisions
from checker.review.touched import touched_by

__all__ = [
    "Settled",
    "apply",
    "find_ruled",
    "heed_ignores",
    "heed_namings",
    "hold_against",
    "load_baseline",
    "load_decisions",
    "load_namings",
    "parse_decisions",
    "record_decision",
    "select",
    "settle",
    "touched_by",
]
