"""Gate: which findings a project wants to hear of, and which of them stop a change."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from checker.model.comparison import Severity
from checker.model.frozen import Frozen


class FailOn(StrEnum):
    """The mildest severity that makes the gate fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    @property
    def severities(self) -> tuple[Severity, ...]:
        """The severities that fail, worst first."""
        if self is FailOn.NEVER:
            return ()
        worst_first = tuple(Severity)
        return worst_first[: worst_first.index(Severity(self.value)) + 1]


class GateSettings(Frozen):
    """What is told and what fails. Codes may be cut short: "D2" is every rule that begins so."""

    select: tuple[str, ...] = Field((), description="The rules to apply; all where none is named.")
    ignore: tuple[str, ...] = Field((), description="Rules to leave out, even if selected.")
    per_path_ignores: Mapping[str, tuple[str, ...]] = Field(
        default_factory=dict, description="Rules to leave out for files that fit a pattern."
    )
    severities: Mapping[str, Severity] = Field(
        default_factory=dict, description="A rule's severity here: error, warning or note."
    )
    fail_on: FailOn = Field(
        FailOn.WARNING, description="The mildest severity that fails: error, warning, note, never."
    )
    min_sources: int = Field(
        1, ge=1, description="Independent sources that every claimed fact needs (rule S301)."
    )
