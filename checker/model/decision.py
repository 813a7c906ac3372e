"""Decision: what an editor ruled on a finding."""

import datetime as dt
from enum import StrEnum

from checker.errors import Place
from checker.model.frozen import Frozen
from checker.model.verdict import State


class Ruling(StrEnum):
    """The three answers to a finding."""

    ACCEPT = "accept"
    RESOLVE = "resolve"
    DISMISS = "dismiss"

    @property
    def state(self) -> State:
        """The state of a finding after this ruling."""
        return {
            Ruling.ACCEPT: State.ACCEPTED,
            Ruling.RESOLVE: State.RESOLVED,
            Ruling.DISMISS: State.DISMISSED,
        }[self]


class Decision(Frozen):
    """An entry of decisions.yaml. value: the one that stands, for a resolved discrepancy."""

    finding: str
    ruling: Ruling
    reason: str = ""
    value: str = ""
    by: str = ""
    on: dt.date | None = None
    place: Place
