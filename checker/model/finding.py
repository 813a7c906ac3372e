"""Finding: a rule's message at a place."""

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.decision import Decision
from checker.model.frozen import Frozen
from checker.model.verdict import State


class Finding(Frozen):
    """What a rule has to say, where, and under which fingerprint a decision may answer it.

    about: what it is about: a fact's, a claim's or an article's id, a path.
    fact: id of the fact, empty for findings about the input itself.
    related: the other places that matter, such as the conflicting source.
    mentions: ids of the mentions at the place and the related ones, in that order; none where a
        finding is about the input itself.
    pairs: ids of the mentions that cannot both be right, two and two.
    decision: what was ruled on it, if that holds and left it other than open.
    fingerprint: 16 hex digits over rule, fact and values; no line numbers, no file names.
    """

    code: str
    rule: str
    severity: Severity
    message: str
    about: str = ""
    fact: str = ""
    place: Place
    related: tuple[Place, ...] = ()
    mentions: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    fingerprint: str
    state: State = State.OPEN
    decision: Decision | None = None
