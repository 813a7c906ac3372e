"""Changes: what of the input differs from an earlier state of it."""

from checker.model.frozen import Frozen


class Changes(Frozen):
    """What was changed, added or taken away.

    claims, articles: ids. paths: of files, as messages show them. decisions: the fingerprints that
    were ruled on. facts: names that a changed claim gives or gave.
    everything: whether what changed may touch any finding, such as the configuration.
    """

    claims: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    everything: bool = False
