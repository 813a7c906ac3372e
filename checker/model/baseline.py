"""Baseline: findings that were there before the gate was, and do not count."""

from collections.abc import Container

from checker.model.frozen import Frozen


class Debt(Frozen):
    """One such finding: its fingerprint; for people its code, what it is about and its words."""

    fingerprint: str
    code: str = ""
    about: str = ""
    message: str = ""


class Baseline(Frozen):
    """The findings of a baseline file; path: how it is called in messages."""

    path: str
    debts: tuple[Debt, ...] = ()

    def paid(self, fingerprints: Container[str]) -> tuple[Debt, ...]:
        """Return the debts that are none of these findings any more."""
        return tuple(debt for debt in self.debts if debt.fingerprint not in fingerprints)

    @property
    def fingerprints(self) -> frozenset[str]:
        """The fingerprints of all its findings."""
        return frozenset(debt.fingerprint for debt in self.debts)
