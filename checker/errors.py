"""What is wrong with the input, where, and what to do about it.

Lowest layer: everything may raise these, only the commands catch them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file the user can open. Lines and columns count from 1; None where unknown."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        """Return the place as editors read it: ``path:line:column``."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part)


class InputError(Exception):
    """One fault of the input: what is wrong, the place, the offending line and a hint."""

    def __init__(
        self, message: str, place: Place | None = None, hint: str = "", excerpt: str = ""
    ) -> None:
        """Keep the parts apart so that every output format can arrange them its own way."""
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint
        self.excerpt = excerpt

    def __str__(self) -> str:
        """Return the fault as shown to a person: place and message, the line, the hint."""
        lines = [f"{self.place}: {self.message}" if self.place else self.message]
        if self.excerpt:
            lines.append(f"    {self.excerpt}")
        if self.hint:
            lines.append(f"    hint: {self.hint}")
        return "\n".join(lines)


class InputErrors(Exception):  # noqa: N818 - several of the one above
    """Every fault found in one reading of the input, in the order of their places."""

    def __init__(self, errors: list[InputError]) -> None:
        """Take one fault or more."""
        super().__init__(f"{len(errors)} faults in the input")
        self.errors = tuple(errors)

    def __str__(self) -> str:
        """Return all faults, one below the other."""
        return "\n".join(str(error) for error in self.errors)
