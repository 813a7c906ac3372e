"""An article states a value otherwise than it did before, in the same words around it.

Where the article says that it was corrected, this is a note, else a warning: readers who saw the
first version are not told. ``checker add`` keeps what an article said before as a version.

Wrong: "Seven people were killed" on Monday, "Nine people were killed" on Tuesday, without a word.
Right: the same change with a line such as "An earlier version gave the number as seven".
To settle: find out which is right; ask for a note of correction.
"""

from collections.abc import Iterator

from checker.judge.case import Case
from checker.judge.explain import show_value
from checker.judge.fingerprint import fingerprint, value_key
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.revision import Revision

CODE = "D220"
NAME = "silent-edit"
SEVERITY = Severity.WARNING

_LONGEST = 120


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each value that was changed, wherever its article repeats it."""
    alike: dict[str, list[Revision]] = {}
    for revision in case.revisions:
        values = map(value_key, (revision.before, revision.after))
        alike.setdefault(fingerprint(CODE, revision.after.article, values), []).append(revision)
    for name, (first, *others) in alike.items():
        repeated = [each.place for each in others if each.place != first.place]
        yield Finding(
            code=CODE,
            rule=NAME,
            severity=Severity.NOTE if first.declared else SEVERITY,
            message=_message(case, first),
            about=first.after.article,
            place=first.place,
            related=(*repeated, first.earlier),
            fingerprint=name,
        )


def _message(case: Case, revision: Revision) -> str:
    outlet = case.sources.outlet(revision.after)
    changed = f"changed {show_value(revision.before)} to {show_value(revision.after)}"
    if revision.declared:
        return f"{outlet} {changed}, and says so: {_clip(revision.declared)}"
    since = f" on {revision.since.isoformat()}" if revision.since else " before"
    return f"{outlet} silently {changed}; it said{since}: {_clip(revision.was)}"


def _clip(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
