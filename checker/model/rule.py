"""Rule: what the tool tells of a finding rule."""

from checker.model.comparison import Severity
from checker.model.frozen import Frozen


class Rule(Frozen):
    """A finding rule: its code and name, its severity, and its module's docstring."""

    code: str
    name: str
    severity: Severity
    doc: str
