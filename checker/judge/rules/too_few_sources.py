"""A claimed fact has fewer independent sources than the project wants.

``min-sources`` in the configuration says how many it wants; by default one is enough. Outlets that
carry the same wire text are one source.

Wrong: with ``min-sources = 2``, a figure that one outlet alone has.
Right: two outlets that have it from sources of their own.
To settle: find another source, or accept with a reason why one is enough.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_sourcing
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "S301"
NAME = "too-few-sources"
SEVERITY = Severity.WARNING


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claimed fact with fewer sources than wanted."""
    for judgement in case.judgements:
        if judgement.sources >= case.min_sources:
            continue
        if any(mention.claim for mention in judgement.fact.mentions):
            outlets = case.sources.outlets(judgement.fact.mentions)
            message = (
                f"{len(outlets)} outlet{'s' * (len(outlets) > 1)} ({', '.join(outlets)}), "
                f"{judgement.sources} independent; wanted are {case.min_sources}"
            )
            yield report_sourcing(case, (CODE, NAME, SEVERITY), judgement, message)
