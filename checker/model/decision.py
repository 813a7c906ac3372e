"""Decision: what an editor ruled on a finding."""

import datetime as dt
from enum import StrEnum

from checker.errors import Place
from checker.model.frozen import Frozen
from checker.model.verdict import State


class Ruling(StrEnum):
    """The answers to a finding; the last of them takes an earlier one back."""

    ACCEPT = "accept"
    RESOLVE = "resolve"
    DISMISS = "dismiss"
    REOPEN = "reopen"

    @property
    def state(self) -> State:
        """The state of a finding after this ruling."""
        return {
            Ruling.ACCEPT: State.ACCEPTED,
            Ruling.RESOLVE: State.RESOLVED,
            Ruling.DISMISS: State.DISMISSED,
            Ruling.REOPEN: State.OPEN,
        }[self]


class Decision(Frozen):
    """An entry of decisions.yaml.

    finding: the fingerprint it answers. rule, about, found: the finding's code, the fact, claim or
        file it was about, and what it said, so that a decision can be understood when its finding
        is gone.
    value: the one that stands, for a resolved discrepancy.
    expires: the last day on which it holds; None where it holds for good.
    """

    finding: str
    rule: str = ""
    about: str = ""
    found: str = ""
    ruling: Ruling
    reason: str = ""
    value: str = ""
    by: str = ""
    on: dt.date | None = None
    expires: dt.date | None = None
    place: Place

    def holds(self, today: dt.date | None) -> bool:
        """Tell whether it holds on a day; without a day nothing expires."""
        return self.expires is None or today is None or today <= self.expires
