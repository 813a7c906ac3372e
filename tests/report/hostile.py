"""A report whose messages, names and paths try to break out of every format."""

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.report import Report
from checker.model.verdict import State
from tests.report.sample import DEAD, REPORT, finding, spot

MESSAGE = (
    "seven\n::error file=x::owned\r\n##[error]owned %0A::warning::owned "
    "]]> <b>&amp; [link](1) {0} `code` =1+1, \x00\x1b[31m\u202eend"
)
PATH = "corpus/a b,c:d%0A::[e] “f”\udcff.md"

ODD_FINDINGS = (
    finding("D201", "disagreeing-sources", Severity.ERROR, MESSAGE, place=Place(PATH, 3, 5)),
    finding(
        "D202",
        "within-article",
        Severity.WARNING,
        "=cmd|' /C calc'!A0",
        fact="dead",
        place=spot(DEAD[0]),
        related=(Place(PATH, 3, 5), Place("/elsewhere/g h.md", 1, 1)),
        mentions=(DEAD[0].id,),
    ),
    finding("A501", "unreadable-article", Severity.WARNING, "not read", place=Place(PATH)),
    finding("C101", "anchor-not-found", Severity.ERROR, MESSAGE, place=Place("claims.yaml", 2, 5)),
    finding(
        "R401",
        "stale-decision",
        Severity.WARNING,
        MESSAGE,
        place=Place("decisions.yaml", 1, 1),
        state=State.ACCEPTED,
    ),
)

HOSTILE: Report = REPORT.model_copy(update={"findings": ODD_FINDINGS})
"""The sample report with findings whose texts are hostile."""

CROWDED: Report = REPORT.model_copy(
    update={
        "findings": tuple(
            finding(
                "D202",
                "within-article",
                severity,
                f"finding number {number}",
                place=Place("corpus/herald.md", number + 1, 1),
            )
            for number in range(400)
            for severity in (Severity.NOTE, Severity.WARNING, Severity.ERROR)
        )
    }
)
"""The sample report with 400 findings of every severity, the mildest first; three share a print."""
