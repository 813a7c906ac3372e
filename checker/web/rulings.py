"""Rulings: what an editor asks for on the page, as an entry of the decisions file."""

import datetime as dt
from collections.abc import Iterable, Mapping
from hashlib import sha256

from checker.errors import InputError, Place
from checker.model.decision import Decision, Ruling
from checker.model.finding import Finding

LONGEST = 4_000
"""Letters of a reason; more is a mistake of the clipboard."""


def ruling_of(form: Mapping[str, str], finding: Finding, today: dt.date, path: str) -> Decision:
    """Return the decision that a form asks for: its ``ruling``, ``value``, ``reason`` and ``by``.

    Raises InputError for a form that rules on nothing: no reason, no value to stand.
    """
    told = {key: form.get(key, "").strip()[:LONGEST] for key in ("value", "reason", "by")}
    try:
        ruling = Ruling(form.get("ruling", ""))
    except ValueError:
        raise InputError("say how you rule: accept, resolve or dismiss") from None
    if not (told["reason"] or ruling is Ruling.REOPEN):
        raise InputError("a ruling needs a reason")
    if ruling is Ruling.RESOLVE and not told["value"]:
        raise InputError("say which value stands")
    return Decision(
        finding=finding.fingerprint,
        rule=finding.code,
        about=finding.about,
        found=finding.message,
        ruling=ruling,
        value=told["value"] if ruling is Ruling.RESOLVE else "",
        reason=told["reason"],
        by=" ".join(told["by"].split()),
        on=today,
        place=Place(path),
    )


def last_entries(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Return the last decision on each fingerprint."""
    return {each.finding: each for each in decisions}


def entry_mark(decision: Decision | None) -> str:
    """Return a short mark of a decision, "" for none; a page shows by it which one it has seen."""
    if decision is None:
        return ""
    told = decision.model_dump_json(exclude={"place"})
    return sha256(told.encode()).hexdigest()[:16]
